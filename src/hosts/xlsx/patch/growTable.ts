import { columnLetters } from '../../../domain/plan/cellOf';
import { attributeOf, withAttribute } from '../xml/attributes';
import { findElement, findElements, rootElement, type Element } from '../xml/elements';
import { readRange } from '../read/tableParts';
import type { PlanTable } from '../read/planTable';

/** A table part whose range, and its filter's, end at a new last row. */
export function grownTablePart(xml: string, lastRow: number): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const filter = findElement(xml, 'autoFilter', root.innerStart, root.innerEnd);
  const withFilter = filter === null ? xml : withLastRow(xml, filter, 'ref', lastRow);
  return withLastRow(withFilter, root, 'ref', lastRow);
}

/** A sheet part in which colours and choices that ended with a table's last row go on to its new one. */
export function grownRules(xml: string, table: PlanTable, lastRow: number): string {
  const after = findElement(xml, 'sheetData')?.end ?? 0;
  const rules = [...findElements(xml, 'conditionalFormatting', after), ...findElements(xml, 'dataValidation', after)];
  let grown = xml;
  for (const rule of [...rules].sort((a, b) => b.start - a.start)) {
    const sqref = attributeOf(xml, rule.open, 'sqref') ?? '';
    const longer = sqref
      .split(/\s+/)
      .map((ref) => (endsWithTable(ref, table) ? toRow(ref, lastRow) : ref))
      .join(' ');
    if (longer === sqref) continue;
    const tag = withAttribute(xml.slice(rule.open.start, rule.open.end), 'sqref', longer);
    grown = grown.slice(0, rule.open.start) + tag + grown.slice(rule.open.end);
  }
  return grown;
}

function withLastRow(xml: string, element: Element, attribute: string, lastRow: number): string {
  const ref = attributeOf(xml, element.open, attribute);
  if (ref === null) return xml;
  const tag = withAttribute(xml.slice(element.open.start, element.open.end), attribute, toRow(ref, lastRow));
  return xml.slice(0, element.open.start) + tag + xml.slice(element.open.end);
}

function endsWithTable(ref: string, table: PlanTable): boolean {
  const range = readRange(ref);
  if (range === null) return false;
  const lastColumn = table.firstColumn + table.headers.length - 1;
  return (
    range.lastRow === table.lastBodyRow && range.firstColumn >= table.firstColumn && range.lastColumn <= lastColumn
  );
}

function toRow(ref: string, lastRow: number): string {
  const range = readRange(ref);
  if (range === null) return ref;
  const from = `${columnLetters(range.firstColumn)}${String(range.firstRow)}`;
  return `${from}:${columnLetters(range.lastColumn)}${String(Math.max(lastRow, range.firstRow))}`;
}
