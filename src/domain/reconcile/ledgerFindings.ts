import type { Finding } from '../findings/types';
import type { LedgerHeader } from './ledgerColumns';
import type { MarkedRows } from './subtotalRows';

/** A cell or row of an extract that was left out, and why. */
export interface Refused {
  readonly kind: 'amount' | 'currency';
  readonly where: string;
  readonly words: string;
}

const MOST_CELLS = 100;

/** What a person should know of an extract before relying on it: what was left out, what may be a total, what is not there. */
export function ledgerFindings(
  name: string,
  header: LedgerHeader | null,
  marked: MarkedRows,
  refused: readonly Refused[],
  leftOut: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (
    rule: string,
    severity: Finding['severity'],
    message: string,
    remedy: string,
    where: readonly string[],
  ): void => {
    if (where.length > 0)
      findings.push({ rule, severity, message, remedy, where: where.slice(0, MOST_CELLS), subject: null });
  };
  if (header === null) {
    add(
      'ledger-not-recognised',
      'error',
      `${name} has no row of headings with a code or description and a budget or actual.`,
      'Check that it is the ledger extract, and that its headings stand above its columns.',
      [name],
    );
    return findings;
  }
  const amounts = refused.filter((each) => each.kind === 'amount');
  add(
    'ledger-not-an-amount',
    'error',
    `${count(amounts.length, 'cell')} of ${name} should hold an amount and ${amounts.length === 1 ? 'does' : 'do'} not, and ${amounts.length === 1 ? 'was' : 'were'} left out: ${amounts[0]?.words ?? ''}.`,
    'Correct the extract and reconcile again.',
    amounts.map((each) => each.where),
  );
  const foreign = refused.filter((each) => each.kind === 'currency');
  add(
    'ledger-other-currency',
    'error',
    `${count(foreign.length, 'row')} of ${name} ${foreign.length === 1 ? 'is' : 'are'} not in pounds (${[...new Set(foreign.map((each) => each.words))].sort().join(', ')}) and ${foreign.length === 1 ? 'was' : 'were'} left out.`,
    'Run the extract in sterling.',
    foreign.map((each) => each.where),
  );
  if (!header.places.has('budget')) {
    add(
      'ledger-without-budget',
      'error',
      `${name} has no budget column, so there is nothing to set against the plan’s budget.`,
      'Run the extract with its annual budget.',
      [name],
    );
  }
  const subtotals = marked.rows.filter((row) => row.isSubtotal);
  add(
    'ledger-subtotals-left-out',
    'note',
    `${count(subtotals.length, 'row')} of ${name} ${subtotals.length === 1 ? 'sums' : 'sum'} others and ${subtotals.length === 1 ? 'was' : 'were'} not counted.`,
    'Nothing, if they are totals.',
    subtotals.map((row) => row.where),
  );
  add(
    'ledger-maybe-subtotal',
    'warning',
    `${count(marked.doubtful.length, 'row')} of ${name} may be a total by its words or its amount, without proof, and was counted.`,
    'Take it out of the extract if it is a total.',
    marked.doubtful.map((row) => row.where),
  );
  const nameless = marked.rows.filter((row) => !row.isSubtotal && row.code === '' && row.description === '');
  add(
    'ledger-row-without-name',
    'warning',
    `${count(nameless.length, 'row')} of ${name} ${nameless.length === 1 ? 'has' : 'have'} neither code nor description.`,
    'Find out what it is for, and give it its code.',
    nameless.map((row) => row.where),
  );
  const periods = [...new Set(marked.rows.map((row) => row.period).filter((period) => period !== ''))].sort();
  if (periods.length > 1) {
    add(
      'ledger-several-periods',
      'note',
      `${name} holds ${String(periods.length)} periods (${periods.slice(0, 13).join(', ')}); all its rows were counted.`,
      'If each period holds the year to date, run the extract for the last one alone.',
      [name],
    );
  }
  add(
    'ledger-tables-left-out',
    'warning',
    `${leftOut.join(', ')} of ${name} ${leftOut.length === 1 ? 'has' : 'have'} other headings and ${leftOut.length === 1 ? 'was' : 'were'} left out.`,
    'Put the whole extract on one sheet if it belongs to it.',
    leftOut,
  );
  return findings;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
