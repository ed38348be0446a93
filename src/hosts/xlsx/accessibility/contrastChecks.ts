import type { Finding } from '../../../domain/findings/types';
import { readRange, type TablePart } from '../read/tableParts';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { about, counted } from './about';
import { contrast } from './contrast';
import { isInTable, type SheetView, type ViewedCell } from './sheetView';

/** WCAG 2.2, 1.4.3. */
const LEAST_CONTRAST = 4.5;
const REMEDY = 'Make the words darker or their fill lighter.';

/** A conditional format with a look of its own, and the cells that it may colour. */
interface ColouredRange {
  readonly ranges: readonly NonNullable<ReturnType<typeof readRange>>[];
  readonly format: SheetView['formats'][number];
}

/** Words stand out from their fill, as the cells are and as their conditional formats colour them. */
export function lowContrast(view: SheetView): readonly Finding[] {
  const coloured = colouredRanges(view);
  const styled = view.tables.filter((table) => bringsFills(view, table));
  const weak = view.cells.filter((cell) => {
    const { value, look } = cell;
    if (value === null || look === undefined || look.text === null || look.fill === null) return false;
    if (contrast(look.text, look.fill) >= LEAST_CONTRAST) return false;
    // What the table's style or a conditional format lays under the words cannot be told from the cell.
    const hasOther = !look.isFilled && isInTable({ ...view, tables: styled, pivots: view.pivots }, cell);
    return !hasOther && !coloured.some(({ ranges, format }) => format.fill !== undefined && covers(ranges, cell));
  });
  const message = `${counted(weak.length, 'cell has', 'cells have')} a contrast of less than 4.5 to 1.`;
  return [
    ...(weak.length === 0 ? [] : [about(view, 'low-contrast', 'error', message, REMEDY, weak)]),
    ...weakFormats(view, coloured),
  ];
}

/** Conditional formats whose own colours do not stand out, by the first cells that they may colour. */
function weakFormats(view: SheetView, coloured: readonly ColouredRange[]): readonly Finding[] {
  const corners = coloured.flatMap(({ ranges: [first], format }) => {
    if (first === undefined) return [];
    const corner = { row: first.firstRow, column: first.firstColumn };
    const own = view.cells.find(({ row, column }) => row === corner.row && column === corner.column)?.look;
    const text = format.text === undefined ? (own?.text ?? '000000') : format.text;
    const fill = format.fill === undefined ? (own?.fill ?? 'FFFFFF') : format.fill;
    return text === null || fill === null || contrast(text, fill) >= LEAST_CONTRAST ? [] : [corner];
  });
  if (corners.length === 0) return [];
  const message = `${counted(corners.length, 'conditional format gives its', 'conditional formats give their')} cells a contrast of less than 4.5 to 1.`;
  return [about(view, 'low-contrast', 'error', message, REMEDY, corners)];
}

function colouredRanges({ xml, formats }: SheetView): readonly ColouredRange[] {
  const after = findElement(xml, 'sheetData')?.end ?? 0;
  return findElements(xml, 'conditionalFormatting', after).flatMap((element) => {
    const refs = (attributeOf(xml, element.open, 'sqref') ?? '').split(/\s+/);
    const ranges = refs.flatMap((ref) => readRange(ref) ?? []);
    return findElements(xml, 'cfRule', element.innerStart, element.innerEnd).flatMap(({ open }) => {
      const format = formats[Number(attributeOf(xml, open, 'dxfId') ?? '-1')];
      return format === undefined || (format.text === undefined && format.fill === undefined)
        ? []
        : [{ ranges, format }];
    });
  });
}

function covers(ranges: ColouredRange['ranges'], { row, column }: Pick<ViewedCell, 'row' | 'column'>): boolean {
  return ranges.some(
    (range) =>
      row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn,
  );
}

/** Excel's light table styles 1 to 7 and 15 to 21 leave words on white; the others bring fills of their own. */
function bringsFills({ parts }: SheetView, table: TablePart): boolean {
  const xml = parts.text(table.part) ?? '';
  const style = findElement(xml, 'tableStyleInfo');
  const name = style === null ? '' : (attributeOf(xml, style.open, 'name') ?? '');
  return name !== '' && !/^TableStyleLight([1-7]|1[5-9]|2[01])$/.test(name);
}
