import type { Plan } from '../../domain/plan/types';
import { TABLES } from '../schema/tables';

/** Characters that have a meaning of their own in a structured reference. */
function escaped(header: string): string {
  return header.replace(/['#[\]]/g, (mark) => `'${mark}`);
}

/**
 * A plan column as formulas name it: `Actions[Accountable lead]`; `null` where the workbook has no such column, so that
 * no formula is written that would show an error.
 */
export function columnRef(plan: Pick<Plan, 'layout'>, table: string, key: string): string | null {
  const layout = plan.layout[table];
  const schema = TABLES.find((each) => each.name === table)?.columns.find((column) => column.key === key);
  if (layout?.columns[key] === undefined || schema === undefined) return null;
  return `${table}[${escaped(layout.headers?.[key] ?? schema.header)}]`;
}

/** A cell of the same row of a summary table: `ThemeSummary[[#This Row],[Theme]]`. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escaped(header)}]]`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
