import type { CellValue } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import type { SheetEntry } from '../package/workbookPart';
import { numberedCells, numberedRows } from '../patch/numbered';
import type { SheetCells } from '../read/readCells';
import { readRange, type TablePart } from '../read/tableParts';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import type { BookLooks, CellLook, FormatLook } from './cellLooks';
import { drawnObjects, type DrawnObject } from './drawnObjects';
import type { RaisedTexts } from './raisedTexts';

/** A cell that the file holds, blank or not. Rows and columns count from 1. */
export interface ViewedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** As people type it, with `=`; `null` where there is none. */
  readonly formula: string | null;
  readonly look: CellLook | undefined;
  /** True where a raised letter or figure stands in its text, as a mark of a footnote does. */
  readonly raised: boolean;
}

type Range = NonNullable<ReturnType<typeof readRange>>;

/** A sheet as the accessibility checks look at it. */
export interface SheetView {
  readonly entry: SheetEntry;
  readonly xml: string;
  readonly cells: readonly ViewedCell[];
  readonly filled: FilledCells;
  readonly valueAt: (row: number, column: number) => CellValue;
  readonly tables: readonly TablePart[];
  /** Where pivot tables stand: they are tables already, and cannot be marked as any. */
  readonly pivots: readonly Range[];
  readonly drawn: readonly DrawnObject[];
  /** Width of a column in characters; 0 where it is hidden. */
  readonly widthOf: (column: number) => number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly formats: readonly FormatLook[];
  readonly parts: PartsPackage;
}

/** The cells of a sheet that hold something. */
export interface FilledCells {
  readonly has: (row: number, column: number) => boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** What all sheets of a workbook have in common. */
export interface BookView {
  readonly parts: PartsPackage;
  readonly tables: readonly TablePart[];
  readonly values: SheetCells;
  readonly looks: BookLooks;
  readonly raised: RaisedTexts;
}

/** Excel's width of a column that nobody has set. */
const USUAL_WIDTH = 8.43;
const YES = /^(1|true)$/;

/** Gathers what the checks need of one sheet. */
export function viewSheet({ parts, tables, values, looks, raised }: BookView, entry: SheetEntry): SheetView {
  const xml = parts.text(entry.part ?? '') ?? '';
  const data = findElement(xml, 'sheetData');
  const cells: ViewedCell[] = [];
  const hiddenRows = new Set<number>();
  if (data !== null) {
    for (const { element: row, number } of numberedRows(xml, data)) {
      if (YES.test(attributeOf(xml, row.open, 'hidden') ?? '')) hiddenRows.add(number);
      for (const { element, number: column } of numberedCells(xml, row)) {
        const look = looks.cells[Number(attributeOf(xml, element.open, 's') ?? '0')];
        const kept = values.value(entry.name, number, column);
        const formula = values.formula(entry.name, number, column);
        // A formula whose value the file does not keep yet is not blank: Excel works it out on opening.
        const isFormula = kept === null && /<(?:\w+:)?f[\s/>]/.test(xml.slice(element.start, element.end));
        const value = isFormula ? 0 : kept;
        const isRaised = typeof value === 'string' && (look?.raised === true || raised(xml, element));
        cells.push({ row: number, column, value, formula, look, raised: isRaised });
      }
    }
  }
  return {
    entry,
    xml,
    cells,
    filled: filledOf(cells),
    valueAt: (row, column) => values.value(entry.name, row, column),
    tables: tables.filter((table) => table.sheet.name === entry.name),
    pivots: pivotsOf(parts, entry),
    drawn: drawnObjects(parts, entry, xml),
    widthOf: widthsOf(xml.slice(0, data?.start ?? 0)),
    hiddenRows,
    formats: looks.formats,
    parts,
  };
}

function filledOf(cells: readonly ViewedCell[]): FilledCells {
  const filled = cells.filter(({ value }) => value !== null);
  const places = new Set(filled.map(({ row, column }) => row * 16_384 + column));
  return {
    has: (row, column) => places.has(row * 16_384 + column),
    rows: new Set(filled.map(({ row }) => row)),
    columns: new Set(filled.map(({ column }) => column)),
  };
}

function widthsOf(head: string): (column: number) => number {
  const columns = findElements(head, 'col').map(({ open }) => ({
    first: Number(attributeOf(head, open, 'min') ?? '0'),
    last: Number(attributeOf(head, open, 'max') ?? '0'),
    width: YES.test(attributeOf(head, open, 'hidden') ?? '')
      ? 0
      : Number(attributeOf(head, open, 'width') ?? String(USUAL_WIDTH)),
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.width ?? USUAL_WIDTH;
}

function pivotsOf(parts: PartsPackage, { part }: SheetEntry): readonly Range[] {
  return relationshipsOf(parts, part ?? '').flatMap((related) => {
    const xml = related.type === 'pivotTable' && related.part !== null ? parts.text(related.part) : null;
    const place = xml === null ? null : findElement(xml, 'location');
    const range = xml === null || place === null ? null : readRange(attributeOf(xml, place.open, 'ref') ?? '');
    return range === null ? [] : [range];
  });
}

/** True for a cell inside one of the sheet's tables, header and totals included, or inside a pivot table. */
export function isInTable({ tables, pivots }: SheetView, { row, column }: Pick<ViewedCell, 'row' | 'column'>): boolean {
  return (
    tables.some(
      (table) =>
        row >= table.headerRow &&
        row <= table.lastBodyRow + table.totalsRows &&
        column >= table.firstColumn &&
        column <= table.lastColumn,
    ) ||
    pivots.some(
      (pivot) =>
        row >= pivot.firstRow && row <= pivot.lastRow && column >= pivot.firstColumn && column <= pivot.lastColumn,
    )
  );
}
