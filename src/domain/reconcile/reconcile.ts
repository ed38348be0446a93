import type { BudgetLine, Pence, Plan } from '../plan/types';
import { sumFigures } from '../budget/castFigures';
import { trimCode } from '../budget/codes';
import { revisedNetOf } from '../budget/lineStanding';
import { halfLastDigit } from '../budget/moneyUnit';
import { planPrecision } from '../budget/planPrecision';
import { ledgerPounds } from './ledgerUnit';
import { codeMap } from './codeMap';
import { matchRows, type Matched, type Unmatched } from './matchRows';
import { matchReason, unmatchedReason } from './matchReasons';
import { inUnit } from './readLedgerRow';
import { reconcileFindings } from './reconcileFindings';
import { suggestMiscodings } from './suggestMiscodings';
import type {
  LedgerExtract,
  LedgerRow,
  ReconcileClass,
  ReconcileLine,
  ReconcileOptions,
  Reconciliation,
} from './types';

/**
 * Sets the plan's revised net budget against the ledger's budget. Every plan line and every ledger code ends in exactly
 * one class: `agreed` within half a unit of the plan's last printed digit, `withinTolerance`, `differs`, `planOnly`,
 * `ledgerOnly`. Limits are inclusive. Differences are ledger less plan, a missing side counting as nought, and sum to
 * the whole difference to the penny. Rows that sum others are not counted; each other row is used once. Suggestions
 * are shown beside the class and change nothing. The order of lines and rows does not matter.
 */
export function reconcile(plan: Plan, ledger: LedgerExtract, options: ReconcileOptions = {}): Reconciliation {
  const lines = plan.budgetLines.filter((line) => line.kind === 'line');
  const counted = ledger.rows.filter((row) => !row.isSubtotal);
  const matches = matchRows(lines, counted, codeMap(plan, options.map));
  const pounds = ledgerPounds(ledger, lines, matches.lines);
  const rescale = ledger.pounds === null && pounds !== 1;
  const scaled = (rows: readonly LedgerRow[]): readonly LedgerRow[] =>
    rescale ? rows.map((row) => ({ ...row, ...inUnit(row.ifThousands, pounds) })) : rows;
  const half = halfLastDigit(planPrecision(plan));
  const tolerance = {
    pounds: options.tolerancePounds ?? plan.cover.thresholds.reconcileTolerancePounds,
    share: options.toleranceShare ?? 0,
  };
  const limitOf = (figure: Pence): number => Math.max(tolerance.pounds * 100, Math.abs(figure) * tolerance.share);
  const classed = [
    ...lines.map((line, place) => planLine(line, matches.lines.get(place), scaled, half, limitOf)),
    ...matches.unmatched.map((group) => ledgerLine(group, lines, scaled)),
  ];
  const results = suggestMiscodings(classed, half, limitOf);
  return {
    lines: results,
    totals: totalsOf(results),
    counts: perClass(results, () => 1),
    differences: perClass(results, (line) => line.difference),
    tolerance,
    ledgerPounds: pounds,
    subtotalRows: scaled(ledger.rows.filter((row) => row.isSubtotal)),
    findings: [...ledger.findings, ...reconcileFindings(plan, ledger, matches, pounds, results)],
  };
}

function planLine(
  line: BudgetLine,
  match: Matched | undefined,
  scaled: (rows: readonly LedgerRow[]) => readonly LedgerRow[],
  half: number,
  limitOf: (figure: Pence) => number,
): ReconcileLine {
  const plan = revisedNetOf(line);
  const rows = match === undefined ? [] : scaled(match.rows);
  const ledger = sumFigures(rows.map((row) => row.budget));
  const difference = (ledger ?? 0) - (plan ?? 0);
  const size = Math.abs(difference);
  const near: ReconcileClass = size <= half ? 'agreed' : size <= limitOf(plan ?? 0) ? 'withinTolerance' : 'differs';
  const matchedBy = match === undefined ? [] : [...match.by].sort();
  return {
    class: match === undefined ? 'planOnly' : near,
    code: trimCode(line.code) === '' ? sharedCode(rows) : trimCode(line.code),
    name: line.service,
    planRow: line.row,
    plan,
    ledger,
    difference,
    ...spending(rows),
    rows,
    matchedBy,
    reason: matchReason(line, rows, matchedBy),
    suggestion: null,
  };
}

function ledgerLine(
  group: Unmatched,
  lines: readonly BudgetLine[],
  scaled: (rows: readonly LedgerRow[]) => readonly LedgerRow[],
): ReconcileLine {
  const rows = scaled(group.rows);
  const ledger = sumFigures(rows.map((row) => row.budget));
  const tied = group.tied.flatMap((place) => lines[place] ?? []);
  return {
    class: 'ledgerOnly',
    code: group.code,
    name: group.name,
    planRow: null,
    plan: null,
    ledger,
    difference: ledger ?? 0,
    ...spending(rows),
    rows,
    matchedBy: [],
    ...unmatchedReason(group, tied, lines),
  };
}

/** The code that all rows have, for a line without one of its own. */
function sharedCode(rows: readonly LedgerRow[]): string {
  const [first] = rows;
  return first !== undefined && rows.every((row) => row.code === first.code) ? first.code : '';
}

function spending(rows: readonly LedgerRow[]): { readonly actual: Pence | null; readonly commitment: Pence | null } {
  return {
    actual: sumFigures(rows.map((row) => row.actual)),
    commitment: sumFigures(rows.map((row) => row.commitment)),
  };
}

function totalsOf(lines: readonly ReconcileLine[]): Reconciliation['totals'] {
  const total = (figure: (line: ReconcileLine) => Pence | null): Pence =>
    lines.reduce((sum, line) => sum + (figure(line) ?? 0), 0);
  const plan = total((line) => line.plan);
  const ledger = total((line) => line.ledger);
  return {
    plan,
    ledger,
    difference: ledger - plan,
    actual: total((line) => line.actual),
    commitment: total((line) => line.commitment),
  };
}

function perClass(
  lines: readonly ReconcileLine[],
  figure: (line: ReconcileLine) => number,
): Readonly<Record<ReconcileClass, number>> {
  const counts: Record<ReconcileClass, number> = {
    agreed: 0,
    withinTolerance: 0,
    differs: 0,
    planOnly: 0,
    ledgerOnly: 0,
  };
  for (const line of lines) counts[line.class] += figure(line);
  return counts;
}
