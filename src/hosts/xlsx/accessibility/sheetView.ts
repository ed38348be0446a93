import { columnLetters } from '../../../domain/plan/cellOf';
import type { Finding, Severity } from '../../../domain/findings/types';
import type { CellValue } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { SheetEntry } from '../package/workbookPart';
import { numberedCells, numberedRows } from '../patch/numbered';
import type { SheetCells } from '../read/readCells';
import type { TablePart } from '../read/tableParts';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import type { CellLook } from './cellLooks';

/** A cell that the file holds, blank or not. */
export interface ViewedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly look: CellLook | undefined;
}

/** A sheet as the accessibility checks look at it. */
export interface SheetView {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly cells: readonly ViewedCell[];
  readonly tables: readonly TablePart[];
  /** Width of a column in characters. */
  readonly widthOf: (column: number) => number;
  readonly parts: PartsPackage;
}

/** Excel's width of a column that nobody has set. */
const USUAL_WIDTH = 8.43;

/** Gathers what the checks need of one sheet. */
export function viewSheet(
  parts: PartsPackage,
  entry: SheetEntry,
  tables: readonly TablePart[],
  values: SheetCells,
  looks: readonly CellLook[],
): SheetView {
  const xml = parts.text(entry.part ?? '') ?? '';
  const data = findElement(xml, 'sheetData');
  const cells: ViewedCell[] = [];
  if (data !== null) {
    for (const { element: row, number } of numberedRows(xml, data)) {
      for (const { element, number: column } of numberedCells(xml, row)) {
        const look = looks[Number(attributeOf(xml, element.open, 's') ?? '0')];
        const kept = values.value(entry.name, number, column);
        // A formula whose value the file does not keep yet is not blank: Excel works it out on opening.
        const isFormula = kept === null && /<(?:\w+:)?f[\s/>]/.test(xml.slice(element.start, element.end));
        cells.push({ row: number, column, value: isFormula ? 0 : kept, look });
      }
    }
  }
  const columns = findElements(xml.slice(0, data?.start ?? 0), 'col').map(({ open }) => ({
    first: Number(attributeOf(xml, open, 'min') ?? '0'),
    last: Number(attributeOf(xml, open, 'max') ?? '0'),
    width: Number(attributeOf(xml, open, 'width') ?? String(USUAL_WIDTH)),
  }));
  const widthOf = (column: number): number =>
    columns.find(({ first, last }) => column >= first && column <= last)?.width ?? USUAL_WIDTH;
  return { entry, xml, cells, widthOf, parts, tables: tables.filter((table) => table.sheet.name === entry.name) };
}

/** A finding about a sheet or one of its cells; `rule` is written without its common beginning. */
export function about(
  view: SheetView,
  rule: string,
  severity: Severity,
  message: string,
  remedy: string,
  places: readonly (string | Pick<ViewedCell, 'row' | 'column'>)[] = [],
): Finding {
  const where = places.map((place) => {
    const address = typeof place === 'string' ? place : `${columnLetters(place.column)}${String(place.row)}`;
    return `${view.entry.name}!${address}`;
  });
  return {
    rule: `accessibility-${rule}`,
    severity,
    message: `${view.entry.name}: ${message}`,
    remedy,
    where: where.length === 0 ? [view.entry.name] : where.slice(0, 10),
    subject: null,
  };
}

/** True for a cell inside one of the sheet's tables, header included. */
export function isInTable(view: SheetView, { row, column }: Pick<ViewedCell, 'row' | 'column'>): boolean {
  return view.tables.some(
    (table) =>
      row >= table.headerRow &&
      row <= table.lastBodyRow + table.totalsRows &&
      column >= table.firstColumn &&
      column <= table.lastColumn,
  );
}
