import { columnLetters } from '../domain/plan/cellOf';
import type { Finding } from '../domain/findings/types';
import type { ImportedPlan } from '../domain/recognise/types';
import { ACTIONS } from '../workbook/schema/actions';
import { BUDGET_LINES } from '../workbook/schema/budgetLines';
import { LEADS } from '../workbook/schema/leads';
import { MILESTONES } from '../workbook/schema/milestones';
import type { TableSchema } from '../workbook/schema/types';

interface Row {
  readonly provenance: string;
  readonly cells?: Readonly<Record<string, string>>;
}

/**
 * Findings of a plan that was imported in memory, with their places in the source: the cell where it is a sheet, else the
 * document, table and row (`plan.docx, table 3, row 5`). Places that no document has, such as the Cover's, stay.
 */
export function inSource(findings: readonly Finding[], imported: ImportedPlan): readonly Finding[] {
  const tables: readonly (readonly [TableSchema, readonly Row[]])[] = [
    [ACTIONS, imported.actions],
    [MILESTONES, imported.milestones],
    [LEADS, imported.leads],
    [BUDGET_LINES, imported.budgetLines.filter((line) => line.kind === 'line')],
  ];
  const placeOf = (where: string): string => {
    const [, sheet = '', letters = '', number = ''] = /^(.+)!([A-Z]+)(\d+)$/.exec(where) ?? [];
    const [schema, rows] = tables.find(([one]) => one.sheet === sheet) ?? [];
    // Rows in memory lie under a header in row 1.
    const row = rows?.[Number(number) - 2];
    const key = schema?.columns.find((_, at) => columnLetters(at + 1) === letters)?.key;
    return row === undefined ? where : (row.cells?.[key ?? ''] ?? cellOnly(row.provenance));
  };
  return findings.map((finding) => ({ ...finding, where: Array.from(new Set(finding.where.map(placeOf))) }));
}

/** A place in a workbook by its cell alone, as findings name cells: `Plan!A5` of `tracker.xlsx, Plan!A5`. */
function cellOnly(provenance: string): string {
  return provenance.replace(/^.+?\.xls[xm]?, (?=.+![A-Z]+\d+$)/i, '');
}
