import { columnLetters } from '../../../domain/plan/cellOf';
import type { CellInput } from '../../../workbook/port';
import { needsNeutralising } from '../../../workbook/safeText';
import { attributeOf, withAttribute } from '../xml/attributes';
import { findElement, type Element } from '../xml/elements';
import { readRange } from '../read/tableParts';
import { CannotWrite } from './cannotWrite';
import type { CellEdit } from './cellEdit';
import { cellXml } from './cellXml';
import { numberedCells } from './numbered';

/** One row to be changed, or made where `element` is `null`. */
export interface RowPatch {
  readonly xml: string;
  readonly element: Element | null;
  readonly row: number;
  readonly cells: ReadonlyMap<number, CellEdit>;
  readonly prefix: string;
  /** The sheet's name, for messages. */
  readonly sheet: string;
  /** The style that shows the same and keeps a text that looks like a formula as a text. */
  readonly textMark: (style: number) => number;
}

export interface PatchedRow {
  readonly xml: string;
  readonly formulasLost: boolean;
  /** Shared formulas whose first cell was written over, by their number in the sheet. */
  readonly brokenGroups: readonly string[];
}

/** A row with some cells changed, put in or emptied; the others stay to the character. */
export function patchRow(patch: RowPatch): PatchedRow {
  const { xml, element, row, cells, prefix } = patch;
  const columns = [...cells.keys()].sort((a, b) => a - b);
  const make = (column: number, style: number): string => {
    const edit = cells.get(column);
    const content = edit?.content ?? null;
    const own = style === 0 ? (edit?.style ?? 0) : style;
    return cellXml(row, column, content, isRisky(content) ? patch.textMark(own) : own, prefix);
  };
  if (element === null) {
    const made = columns.map((column) => make(column, 0)).join('');
    return { xml: `<${prefix}row r="${String(row)}">${made}</${prefix}row>`, formulasLost: false, brokenGroups: [] };
  }
  const pieces: string[] = [];
  const brokenGroups: string[] = [];
  let formulasLost = false;
  let copied = element.innerStart;
  let next = 0;
  for (const { element: cell, number } of numberedCells(xml, element)) {
    const wanted = columns[next];
    if (wanted === undefined) break;
    if (wanted > number) continue;
    pieces.push(xml.slice(copied, cell.start));
    copied = cell.start;
    for (; (columns[next] ?? Infinity) < number; next += 1) pieces.push(make(columns[next] ?? 0, 0));
    if (columns[next] !== number) continue;
    const lost = formulaLost(patch, cell, number);
    formulasLost ||= lost !== null;
    if (lost !== null && lost !== '') brokenGroups.push(lost);
    pieces.push(make(number, Number(attributeOf(xml, cell.open, 's') ?? '0')));
    copied = cell.end;
    next += 1;
  }
  pieces.push(xml.slice(copied, element.innerEnd));
  for (; next < columns.length; next += 1) pieces.push(make(columns[next] ?? 0, 0));
  const opening = withSpans(xml, element, columns);
  return { xml: `${opening}${pieces.join('')}</${element.open.name}>`, formulasLost, brokenGroups };
}

function isRisky(content: CellInput): boolean {
  return typeof content === 'string' && needsNeutralising(content);
}

/** `null` where the cell has no formula; the number of its group where it is the first of one; else blank. */
function formulaLost({ xml, sheet, row }: RowPatch, cell: Element, column: number): string | null {
  const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
  if (formula === null) return null;
  const type = attributeOf(xml, formula.open, 't');
  const ref = attributeOf(xml, formula.open, 'ref');
  if (type === 'shared') return ref === null ? '' : (attributeOf(xml, formula.open, 'si') ?? '');
  const range = readRange(ref ?? '');
  const isOneCell = range === null || (range.firstRow === range.lastRow && range.firstColumn === range.lastColumn);
  if ((type === 'array' || type === 'dataTable') && !isOneCell) {
    const where = `${sheet}!${columnLetters(column)}${String(row)}`;
    throw new CannotWrite(
      where,
      `${where} is part of an array formula over ${ref ?? ''}; clear that formula in Excel first.`,
    );
  }
  return '';
}

/** The row's opening tag, its hint of used columns widened to the new cells. */
function withSpans(xml: string, element: Element, columns: readonly number[]): string {
  const opening = xml.slice(element.open.start, element.open.end).replace(/\s*\/>$/, '>');
  const spans = /^(\d+):(\d+)$/.exec(attributeOf(xml, element.open, 'spans') ?? '');
  if (spans === null) return opening;
  const first = Math.min(Number(spans[1]), ...columns);
  const last = Math.max(Number(spans[2]), ...columns);
  return withAttribute(opening, 'spans', `${String(first)}:${String(last)}`);
}
