import type { ColumnMend, TableSnapshot } from '../../workbook/port';
import { bookColumns } from '../../workbook/formulas/bookColumns';
import { withOwnHeaders } from '../../workbook/formulas/headersIn';
import { ruleColumns } from '../../workbook/formulas/ruleColumns';
import { sameFormula } from '../../workbook/formulas/sameFormula';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { TABLES } from '../../workbook/schema/tables';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/**
 * What puts the workbook's status columns right: formulas that are missing or are others in some row; the colours of
 * Boardline's own columns, which pasting breaks into pieces that no reading of cells shows; and, where the rules
 * themselves have changed, the colours and choices of the columns that hold their words.
 */
export function columnMends(opened: OpenedPlan): readonly ColumnMend[] {
  const book = bookColumns(opened.plan.layout);
  const { headerIn } = book;
  const fromRules = ruleColumns(opened.plan.cover.ruleSet, opened.plan.ruleRows, book);
  const guarded = new Set(opened.snapshot.obstacles.map(({ where }) => where.split('!')[0]));
  const mends: ColumnMend[] = [];
  const left: ColumnMend[] = [];
  for (const schema of TABLES) {
    const table = tableOf(opened.snapshot, schema.name);
    if (table?.formulas === undefined || table.rows.length === 0) continue;
    const places = columnsOf(schema, table);
    for (const column of schema.columns) {
      const place = places.get(column.key);
      const header = place === undefined ? undefined : table.headers[place];
      if (place === undefined || header === undefined) continue;
      const ruled = fromRules.find((mend) => mend.table === schema.name && mend.header === column.header);
      const looks = { table: table.name, header, formula: null, colours: ruled?.colours ?? [] };
      if (column.ownership !== 'formula') {
        if (looks.colours.length > 0) left.push({ ...looks, choices: ruled?.choices ?? null });
        continue;
      }
      const own = column.formula === undefined ? null : withOwnHeaders(column.formula, headerIn);
      const formula = ruled?.formula ?? own;
      const damaged =
        formula !== null &&
        namesOnly(formula, table) &&
        !keepsTypedTotals(schema.name, column.key) &&
        table.formulas.some((row) => !isFormula(row[place] ?? null, formula));
      if (damaged) mends.push({ ...looks, formula, choices: null });
      else if (looks.colours.length > 0 && !guarded.has(table.sheet)) mends.push({ ...looks, choices: null });
    }
  }
  return mends.some(followsRules) ? [...mends, ...left] : mends;
}

/** True where the formula of an action's status is another than the rules ask for: they have changed. */
function followsRules({ table, formula, colours }: ColumnMend): boolean {
  return table.toLowerCase() === 'actions' && formula !== null && colours.length > 0;
}

/** A formula that names a column which the table has not would damage the workbook: it is not written. */
function namesOnly(formula: string, table: TableSnapshot): boolean {
  const headers = new Set(table.headers.map((header) => header.trim().toLowerCase()));
  const own = new RegExp(`${table.name}\\[\\[#This Row\\],\\[([^\\]]*)\\](?::\\[([^\\]]*)\\])?\\]`, 'giu');
  return [...formula.matchAll(own)].every((found) =>
    [found[1], found[2]].every((header) => header === undefined || headers.has(header.toLowerCase())),
  );
}

/** Typed totals of a budget stay as typed until somebody asks to have them turned into formulas. */
function keepsTypedTotals(table: string, key: string): boolean {
  return table === 'BudgetLines' && (key === 'gross' || key === 'net' || key === 'revisedNet');
}

function isFormula(found: string | null, wanted: string): boolean {
  return found !== null && sameFormula(found, wanted);
}
