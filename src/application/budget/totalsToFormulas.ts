import type { Pence } from '../../domain/plan/types';
import { sumFigures } from '../../domain/budget/castFigures';
import { poundsInWords } from '../../domain/budget/moneyWords';
import { virementsByCode } from '../../domain/budget/virements';
import type { BudgetLine } from '../../domain/plan/types';
import { columnLetters } from '../../domain/plan/cellOf';
import type { CellWrite, ChangeSet } from '../../workbook/port';
import { headersIn, withOwnHeaders } from '../../workbook/formulas/headersIn';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { BUDGET_LINES } from '../../workbook/schema/budgetLines';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';
import { lineKey } from '../reconcilePlan';

/** A typed total and what its formula would show. */
export interface TypedTotal {
  /** `Budget!J7`. */
  readonly where: string;
  readonly name: string;
  readonly column: string;
  readonly typed: Pence;
  readonly made: Pence;
}

/** What turning typed totals into formulas would change. */
export interface TotalsProposal {
  readonly totals: readonly TypedTotal[];
  /** Those whose figure would become another. */
  readonly differing: readonly TypedTotal[];
  /** Cells that stay typed: a net without parts, or a line that cannot be told from another by its code or service. */
  readonly leftOut: readonly string[];
  readonly changes: ChangeSet;
}

const TOTALS = ['gross', 'net', 'revisedNet'] as const;

/**
 * The command "turn typed totals into formulas": every figure typed where Gross, Net or Revised net should have its
 * formula, with what the formula will show. Nothing changes until the preview is approved.
 */
export function totalsToFormulas(opened: OpenedPlan): TotalsProposal {
  const table = tableOf(opened.snapshot, BUDGET_LINES.name);
  const totals: TypedTotal[] = [];
  const cells: CellWrite[] = [];
  const leftOut: string[] = [];
  if (table?.formulas !== undefined) {
    const places = columnsOf(BUDGET_LINES, table);
    const headerIn = headersIn(opened.plan.layout);
    const moved = virementsByCode(opened.plan.virements);
    for (const line of opened.plan.budgetLines) {
      const row = line.row - table.headerRow - 1;
      for (const key of TOTALS) {
        const place = places.get(key);
        const column = BUDGET_LINES.columns.find((each) => each.key === key);
        const header = place === undefined ? undefined : table.headers[place];
        const typed = place === undefined ? null : (table.rows[row]?.[place] ?? null);
        if (place === undefined || header === undefined || column?.formula === undefined) continue;
        if (typeof typed !== 'number' || (table.formulas[row]?.[place] ?? null) !== null) continue;
        const where = `${table.sheet}!${columnLetters(table.firstColumn + place)}${String(line.row)}`;
        const found = lineKey(table, places, table.rows[row] ?? []);
        // A net that has no parts in the sheet is a figure of its own; a formula would make it nought.
        if (
          found === null ||
          (key !== 'revisedNet' && !hasParts(line, key)) ||
          (key === 'revisedNet' && line.net === null)
        ) {
          leftOut.push(where);
          continue;
        }
        const name = line.code === '' ? line.service : line.code;
        totals.push({ where, name, column: header, typed: line[key] ?? 0, made: madeOf(line, key, moved) });
        const formula = withOwnHeaders(column.formula, headerIn);
        cells.push({ table: table.name, ...found, header, expected: typed, value: { formula } });
      }
    }
  }
  return {
    totals,
    differing: totals.filter(({ typed, made }) => typed !== made),
    leftOut,
    changes: { title: 'Totals into formulas', cells, keys: [], appends: [], names: [], sheets: [], mend: [] },
  };
}

function hasParts(line: BudgetLine, key: (typeof TOTALS)[number]): boolean {
  const parts = [line.employee, line.running, line.contracts, line.transfers];
  const income = key === 'net' ? [line.externalIncome, line.internalIncome] : [];
  return [...parts, ...income].some((part) => part !== null);
}

/** What the formula will show, once the totals that it draws on are formulas too. */
function madeOf(line: BudgetLine, key: (typeof TOTALS)[number], moved: ReadonlyMap<string, Pence>): Pence {
  const gross = sumFigures([line.employee, line.running, line.contracts, line.transfers]) ?? 0;
  if (key === 'gross') return gross;
  const net = hasParts(line, 'net') ? gross + (line.externalIncome ?? 0) + (line.internalIncome ?? 0) : (line.net ?? 0);
  return key === 'net' ? net : net + (moved.get(line.code.trim().toLowerCase()) ?? 0);
}

/** A typed total in a sentence: `Gross of W100 stays £100`, or what it becomes. */
export function typedTotalInWords({ name, column, typed, made }: TypedTotal): string {
  return typed === made
    ? `${column} of ${name} stays ${poundsInWords(typed)}.`
    : `${column} of ${name} is typed as ${poundsInWords(typed)} and becomes ${poundsInWords(made)}.`;
}
