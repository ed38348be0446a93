import type { Session } from '../wire/session';
import { NotModelled } from '../wire/simError';
import { EMPTY_CELL } from './cell';
import { cellsChanged } from './events';
import { calculatedColumns } from './calculatedColumns';
import { putCells, replaceCells } from './putCells';
import { type Rect, overlaps } from './rect';
import type { SimRange } from './simRange';
import type { SimSheet } from './simSheet';

/** `Range.clear`: all, the contents, or the formats of a block (Microsoft Learn, "Excel.ClearApplyTo"). */
export function clearCells(range: SimRange, what: string, session: Session): void {
  const { sheet, rect } = range;
  const used = sheet.grid.used(false);
  if (used === null) return;
  const hit: Rect = {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, used.row + used.rows - rect.row)),
    columns: Math.max(1, Math.min(rect.columns, used.column + used.columns - rect.column)),
  };
  if (what === 'Contents') {
    putCells(sheet, hit, '', session);
    return;
  }
  if (what !== 'All' && what !== 'Formats') throw new NotModelled(`Range.clear('${what}')`);
  replaceCells(sheet, hit, true, (cell) =>
    what === 'All' ? EMPTY_CELL : { ...cell, format: EMPTY_CELL.format, numberFormat: 'General' },
  );
  sheet.conditionalFormats.clear(hit);
  if (what === 'All') sheet.validations.clear(hit);
  cellsChanged(sheet, hit, session);
}

/** True for a formula that speaks of cells by their place, which a copy would shift. */
function namesCells(formula: string): boolean {
  return /(?<![\w.$])(?:[A-Z]{1,3}\$?\d|\$[A-Z]{1,3}\d)/.test(formula.replace(/"(?:[^"]|"")*"|\[[^[\]]*\]/g, ''));
}

/** `Range.copyFrom`, of one row over several rows of the same width. */
export function copyCells(from: SimRange, to: SimRange, type: string, session: Session): void {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(type)) throw new NotModelled(`Range.copyFrom(…, '${type}')`);
  to.sheet.mustBeWritable();
  const source = from.rect;
  const target = to.rect;
  const fill = type === 'All' || type === 'Formulas' ? calculatedColumns(to.sheet, target) : () => undefined;
  for (let row = 0; row < target.rows; row += 1) {
    for (let column = 0; column < target.columns; column += 1) {
      const model = from.sheet.grid.at(source.row + (row % source.rows), source.column + (column % source.columns));
      if (model.formula !== null && namesCells(model.formula))
        throw new NotModelled('copying a formula with relative references');
      const cell = to.sheet.grid.at(target.row + row, target.column + column);
      const formats = { numberFormat: model.numberFormat, format: model.format };
      const contents = {
        value: model.value,
        formula: type === 'Values' ? null : model.formula,
        textMark: model.textMark,
        error: model.error,
      };
      const made = type === 'All' ? model : type === 'Formats' ? { ...cell, ...formats } : { ...cell, ...contents };
      to.sheet.grid.put(target.row + row, target.column + column, made);
    }
  }
  fill();
  cellsChanged(to.sheet, target, session);
}

/** The merged blocks that touch a block. */
export function mergedWithin(sheet: SimSheet, rect: Rect): readonly Rect[] {
  return sheet.merges.flatMap(({ rect: merged }) => (merged !== null && overlaps(merged, rect) ? [merged] : []));
}
