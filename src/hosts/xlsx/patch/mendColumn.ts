import { toFileFormula } from '../../../workbook/fileFormula';
import type { ColumnMend } from '../../../workbook/port';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements, rootElement } from '../xml/elements';
import { escapeXml } from '../xml/escape';
import type { PlanTable } from '../read/planTable';
import type { EditPlan } from './editPlan';
import type { RowFinder } from './findRow';
import { isAlready, sameFormula } from './sameValue';

/** Plans a column's formula into every row that has another, or a value typed over it. */
export function planFormulaMend(plan: EditPlan, finder: RowFinder, mend: ColumnMend): void {
  const table = finder.table(mend.table);
  const column = table === undefined ? null : finder.column(table, mend.header);
  if (table === undefined || column === null || mend.formula === null) return;
  const { formula } = mend;
  for (let row = table.headerRow + 1; row <= plan.lastBodyRow(table); row += 1) {
    const own = row > table.lastBodyRow ? null : finder.formula(table, row, column);
    if (!isAlready({ formula }, null, own)) plan.of(table).put(row, column, { content: { formula } });
  }
}

/** A table part whose column has a formula for rows to come; the part as it was where it already has it. */
export function withColumnFormula(xml: string, table: PlanTable, mend: ColumnMend): string {
  const root = rootElement(xml);
  const at = table.headers.findIndex((header) => header.trim().toLowerCase() === mend.header.trim().toLowerCase());
  if (root === null || at < 0 || mend.formula === null) return xml;
  const known = table.formulas[at] ?? null;
  if (known !== null && sameFormula(known, mend.formula)) return xml;
  const column = findElements(xml, 'tableColumn', root.innerStart, root.innerEnd)[at];
  if (column === undefined) return xml;
  const prefix = column.open.name.slice(0, -'tableColumn'.length);
  const written = `<${prefix}calculatedColumnFormula>${escapeXml(toFileFormula(mend.formula))}</${prefix}calculatedColumnFormula>`;
  const old = findElement(xml, 'calculatedColumnFormula', column.innerStart, column.innerEnd);
  if (old !== null && attributeOf(xml, old.open, 'array') === null) {
    return xml.slice(0, old.start) + written + xml.slice(old.end);
  }
  if (column.open.kind !== 'empty') return xml.slice(0, column.innerStart) + written + xml.slice(column.innerStart);
  const opening = xml.slice(column.start, column.end).replace(/\s*\/>$/, '>');
  return `${xml.slice(0, column.start)}${opening}${written}</${column.open.name}>${xml.slice(column.end)}`;
}
