import { type CellContent, type ExcelValue, shows } from '../read/cellContent';
import { inputFor } from './excelInput';
import { quietly } from './quietly';

/** A cell into which our write went over somebody else's newer edit. */
export interface Unsettled {
  readonly cells: Excel.Range;
  readonly numberFormat: string;
  /** What goes back. */
  readonly theirs: CellContent;
  /** What we left there; anything else is a still newer edit, which stands. */
  readonly left: ExcelValue;
}

/** What a cell shows in its bar after an input: the apostrophe that marks a text is not part of it. */
export function afterInput(input: ExcelValue): ExcelValue {
  return typeof input === 'string' && input.startsWith("'") ? input.slice(1) : input;
}

function contentOf(range: Excel.Range): CellContent {
  return { value: (range.values[0] as ExcelValue[])[0] ?? '', formula: (range.formulas[0] as ExcelValue[])[0] ?? '' };
}

/**
 * Puts back what others typed in the moment between reading and writing. Each request looks before it sets, so that an
 * edit newer still is put back in its turn; it ends when a look finds what the request before left.
 */
export async function settle(context: Excel.RequestContext, unsettled: readonly Unsettled[]): Promise<void> {
  let open = unsettled;
  while (open.length > 0) {
    const looked = open;
    await quietly(context, () => {
      for (const { cells, theirs, numberFormat } of looked) {
        cells.load('values,formulas');
        cells.values = [[inputFor(theirs, numberFormat)]];
      }
    });
    open = looked.flatMap((cell) => {
      const found = contentOf(cell.cells);
      if (shows(found, cell.left) || found.formula === cell.theirs.formula) return [];
      return [{ ...cell, theirs: found, left: afterInput(inputFor(cell.theirs, cell.numberFormat)) }];
    });
  }
}
