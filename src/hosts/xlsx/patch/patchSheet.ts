import { columnLetters } from '../../../domain/plan/cellOf';
import { attributeOf, withAttribute } from '../xml/attributes';
import { findElement, type Element } from '../xml/elements';
import { escapeXml } from '../xml/escape';
import { toFileFormula } from '../../../workbook/fileFormula';
import { readRange } from '../read/tableParts';
import type { SheetEdits } from './cellEdit';
import { numberedCells, numberedRows } from './numbered';
import { patchRow } from './patchRow';

/** What the patch asks of the workbook around the sheet. */
export interface PatchContext {
  readonly sheet: string;
  /** See `RowPatch`. */
  readonly textMark: (style: number) => number;
  /** A cell's own formula, as people type it, also where the file gives it once for a group of cells. */
  readonly formulaAt: (row: number, column: number) => string | null;
}

export interface PatchedSheet {
  readonly xml: string;
  /** True where a cell lost a formula, so that the chain of calculation no longer fits. */
  readonly formulasLost: boolean;
}

/**
 * A sheet part with some cells changed and every other character as it was: prefixes, attributes, rows without numbers
 * and extensions included. Missing rows and cells are put in at their places.
 */
export function patchSheet(xml: string, edits: SheetEdits, context: PatchContext): PatchedSheet {
  const data = findElement(xml, 'sheetData');
  if (data === null || edits.rows.size === 0) return { xml, formulasLost: false };
  const prefix = data.open.name.slice(0, -'sheetData'.length);
  const wanted = [...edits.rows.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  const broken = new Set<string>();
  let formulasLost = false;
  const make = (row: number, element: Element | null): void => {
    const cells = edits.rows.get(row) ?? new Map();
    const patched = patchRow({ xml, element, row, cells, prefix, ...context });
    for (const group of patched.brokenGroups) broken.add(group);
    formulasLost ||= patched.formulasLost;
    pieces.push(patched.xml);
  };
  let copied = data.innerStart;
  let next = 0;
  for (const { element, number } of numberedRows(xml, data)) {
    const row = wanted[next];
    if (row === undefined) break;
    if (row > number) continue;
    pieces.push(xml.slice(copied, element.start));
    copied = element.start;
    for (; (wanted[next] ?? Infinity) < number; next += 1) make(wanted[next] ?? 0, null);
    if (wanted[next] !== number) continue;
    make(number, element);
    copied = element.end;
    next += 1;
  }
  pieces.push(xml.slice(copied, data.innerEnd));
  for (; next < wanted.length; next += 1) make(wanted[next] ?? 0, null);
  const opening = xml.slice(data.open.start, data.open.end).replace(/\s*\/>$/, '>');
  const head = withDimension(xml.slice(0, data.start), edits);
  const patched = `${head}${opening}${pieces.join('')}</${data.open.name}>${xml.slice(data.end)}`;
  return { xml: broken.size === 0 ? patched : withoutGroups(patched, broken, context), formulasLost };
}

/** The range that a sheet says it uses, widened where an edit lies outside of it. */
function withDimension(head: string, edits: SheetEdits): string {
  const dimension = findElement(head, 'dimension');
  const range = dimension === null ? null : readRange(attributeOf(head, dimension.open, 'ref') ?? '');
  if (dimension === null || range === null) return head;
  let { firstRow, lastRow, firstColumn, lastColumn } = range;
  for (const [row, cells] of edits.rows) {
    firstRow = Math.min(firstRow, row);
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) {
      firstColumn = Math.min(firstColumn, column);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  const widened = `${columnLetters(firstColumn)}${String(firstRow)}:${columnLetters(lastColumn)}${String(lastRow)}`;
  const written = head.slice(dimension.open.start, dimension.open.end);
  const isSame = firstRow === range.firstRow && lastRow === range.lastRow && firstColumn === range.firstColumn;
  if (isSame && lastColumn === range.lastColumn) return head;
  return head.slice(0, dimension.open.start) + withAttribute(written, 'ref', widened) + head.slice(dimension.open.end);
}

/** Formulas of groups that lost their first cell, each written out in its own cell. */
function withoutGroups(xml: string, broken: ReadonlySet<string>, context: PatchContext): string {
  const data = findElement(xml, 'sheetData');
  if (data === null) return xml;
  const pieces: string[] = [];
  let copied = 0;
  for (const { element: row, number } of numberedRows(xml, data)) {
    for (const { element: cell, number: column } of numberedCells(xml, row)) {
      const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
      if (formula === null || attributeOf(xml, formula.open, 't') !== 'shared') continue;
      if (!broken.has(attributeOf(xml, formula.open, 'si') ?? '')) continue;
      const own = toFileFormula(context.formulaAt(number, column) ?? '');
      pieces.push(xml.slice(copied, formula.start), `<${formula.open.name}>${escapeXml(own)}</${formula.open.name}>`);
      copied = formula.end;
    }
  }
  return pieces.join('') + xml.slice(copied);
}
