import type { LedgerFigures, LedgerRow } from './types';

/** Rows with those that sum others marked, and rows that may be totals but are counted for want of proof. */
export interface MarkedRows {
  readonly rows: readonly LedgerRow[];
  readonly doubtful: readonly LedgerRow[];
}

const SUBTOTAL = /^\W*sub[\s-]*tot(?:al)?s?\b/i;
const TOTAL = /^\W*(?:(?:grand|overall|page|report|running|cost cent(?:re|er)|group) )?totals?\b|\btotals?\s*:?$/i;
/** What a total is of: not the page, nor everything. */
const FOLDED = /^(?!(?:grand|overall|page|report|running|sub)\b)(.*\S)[\s:-]+(?:sub-?)?totals?$/i;
const CARRIED = /^(?:total )?(?:carried|brought) forward\b|^[bc]\/(?:f|fwd)\b/i;

/**
 * Marks the rows of an extract that sum others, so that they are never counted. A row says so in words ("Sub-total",
 * "44B Total"), which for a bare "Total …" must be borne out: no account or code where others have them, the code or
 * its name in the words, or the sum itself. Without words a row must equal the sum of all others of its code and stand
 * apart from them (no account, or the others' common name). The order of the rows does not matter.
 */
export function markSubtotals(rows: readonly LedgerRow[]): MarkedRows {
  const withAccounts = rows.filter((row) => row.account !== '').length * 2 > rows.length;
  const byWords = new Set(rows.filter((row) => saysSubtotal(row)));
  const groups = groupByCode(rows.filter((row) => !byWords.has(row)));
  const subtotals = new Set(byWords);
  const doubtful = new Set<LedgerRow>();
  for (const [code, group] of groups) {
    const sums = sumOf(group.filter((row) => !saysTotal(row)));
    const name = commonName(group);
    for (const row of group) {
      const standsApart = (withAccounts && row.account === '') || row.code === '';
      if (saysTotal(row)) {
        const named = namesGroup(row, code, name);
        const sums_ = equals(row, sums);
        if (standsApart || named || sums_ || hasNoName(row)) subtotals.add(row);
        else doubtful.add(row);
      } else if (code !== '' && group.length > 1 && isHalfOf(row, sums)) {
        if (group.length === 2 && !isTotalOfOne(row, group)) continue;
        const alike =
          row.description === '' || row.description.toLowerCase() === name || standsApart || group.length === 2;
        if (alike) subtotals.add(row);
        else doubtful.add(row);
      }
    }
  }
  markNamelessTotals(rows, subtotals);
  if (subtotals.size === rows.length) return { rows: rows.map(foldedRow), doubtful: [] };
  return {
    rows: rows.map((row) => (subtotals.has(row) ? { ...row, isSubtotal: true } : row)),
    doubtful: [...doubtful],
  };
}

/** Where the details were folded away and only their totals are left, "44B Total" stands for 44B. */
function foldedRow(row: LedgerRow): LedgerRow {
  const parts = ([row.code, row.description] as const).map((words) => FOLDED.exec(words)?.[1]?.trim() ?? '');
  const [code = '', name = ''] = parts;
  if (code !== '') return { ...row, code };
  return name !== '' ? { ...row, description: name } : { ...row, isSubtotal: true };
}

function saysSubtotal(row: LedgerRow): boolean {
  return SUBTOTAL.test(row.description) || SUBTOTAL.test(row.code) || TOTAL.test(row.code) || CARRIED.test(row.code);
}

function saysTotal(row: LedgerRow): boolean {
  return TOTAL.test(row.description) || (CARRIED.test(row.description) && row.account === '');
}

function hasNoName(row: LedgerRow): boolean {
  return row.description.replace(TOTAL, '').replace(/\W/g, '') === '';
}

/** "Total 44B" and "Total day care" name the code, or the name that its other rows begin with. */
function namesGroup(row: LedgerRow, code: string, name: string): boolean {
  const words = row.description.toLowerCase();
  return (code !== '' && words.includes(code.toLowerCase())) || (name.length > 2 && words.includes(name));
}

/** Of two equal rows of a code the one without an account sums the other, where two of their figures are equal or more. */
function isTotalOfOne(row: LedgerRow, group: readonly LedgerRow[]): boolean {
  const figures = [row.budget, row.actual, row.commitment].filter((figure) => (figure ?? 0) !== 0);
  return row.account === '' && figures.length > 1 && group.some((other) => other !== row && other.account !== '');
}

/** A row with neither code nor name is a total when it equals the sum of all rows or of one code's; one with a name, of all. */
function markNamelessTotals(rows: readonly LedgerRow[], subtotals: Set<LedgerRow>): void {
  const uncoded = rows.filter((row) => row.code === '' && row.account === '' && !subtotals.has(row));
  if (uncoded.length === 0) return;
  const nameless = new Set(uncoded.filter((row) => row.description === ''));
  const counted = rows.filter((row) => !subtotals.has(row) && !nameless.has(row));
  const whole = sumOf(counted);
  const sums = [whole, ...[...groupByCode(counted).values()].map(sumOf)];
  for (const row of uncoded) {
    if (nameless.has(row)) {
      if (sums.some((sum) => equals(row, sum))) subtotals.add(row);
    } else if (rows.length > 3 && isHalfOf(row, whole)) subtotals.add(row);
  }
}

function groupByCode(rows: readonly LedgerRow[]): ReadonlyMap<string, LedgerRow[]> {
  const groups = new Map<string, LedgerRow[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group === undefined) groups.set(row.code, [row]);
    else group.push(row);
  }
  return groups;
}

/** What the descriptions of a code begin with, before a dash or colon, where most of them share it; in lower case. */
function commonName(group: readonly LedgerRow[]): string {
  const uses = new Map<string, number>();
  for (const row of group) {
    const name = (row.description.split(/\s+[-–:|/]\s+/)[0] ?? '').toLowerCase();
    if (name !== '' && name !== row.description.toLowerCase()) uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const most = [...uses].sort(([, a], [, b]) => b - a)[0];
  return most !== undefined && most[1] * 2 > group.length ? most[0] : '';
}

function sumOf(rows: readonly LedgerRow[]): Required<{ [key in keyof LedgerFigures]: number }> {
  const sums = { budget: 0, actual: 0, commitment: 0 };
  for (const row of rows) {
    sums.budget += row.ifThousands.budget ?? 0;
    sums.actual += row.ifThousands.actual ?? 0;
    sums.commitment += row.ifThousands.commitment ?? 0;
  }
  return sums;
}

function equals(row: LedgerRow, sum: LedgerFigures): boolean {
  const { budget, actual, commitment } = row.ifThousands;
  if ((budget ?? 0) === 0 && (actual ?? 0) === 0 && (commitment ?? 0) === 0) return false;
  return (
    (budget === null || budget === sum.budget) &&
    (actual === null || actual === sum.actual) &&
    (commitment === null || commitment === sum.commitment)
  );
}

function isHalfOf(row: LedgerRow, sum: LedgerFigures): boolean {
  const { budget, actual, commitment } = row.ifThousands;
  const half = (figure: number | null, whole: number | null): boolean => (figure ?? 0) * 2 === (whole ?? 0);
  const some = [budget, actual, commitment].some((figure) => (figure ?? 0) !== 0);
  return some && half(budget, sum.budget) && half(actual, sum.actual) && half(commitment, sum.commitment);
}
