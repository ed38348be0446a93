import type { FactsBlock, SheetModel } from './sheetModel';

/** Words wrap beyond this; wider columns do not fit a page. */
const WIDEST = 70;
/** A sheet of words alone is one column as wide as a page of A4 on its side. */
const PAGE_OF_WORDS = 110;

/** The width of every column of a model sheet in characters: the widest that any of its blocks asks for there. */
export function sheetWidths(model: SheetModel): readonly number[] {
  const widths: number[] = [];
  const ask = (at: number, width: number): void => {
    widths[at] = Math.max(widths[at] ?? 0, width);
  };
  for (const block of model.blocks) {
    if (block.kind === 'table')
      block.columns.forEach((column, at) => {
        ask(at, column.width);
      });
    if (block.kind === 'facts')
      factWidths(block).forEach((width, at) => {
        ask(at, width);
      });
  }
  return widths.length === 0 ? [PAGE_OF_WORDS] : widths;
}

function factWidths(block: FactsBlock): readonly number[] {
  const labels = block.facts.map((fact) => fact.label.length + 2);
  const values = block.facts.map((fact) => (typeof fact.cell.value === 'string' ? fact.cell.value.length + 2 : 14));
  return [Math.min(Math.max(...labels, 12), 40), Math.min(Math.max(...values, 14), WIDEST)];
}
