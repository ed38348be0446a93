import { MONTH_START } from '../calendar/months';
import type { Finding } from '../findings/types';
import { areWithVirements, isOfMonths } from './amountColumns';
import type { LedgerHeader } from './ledgerHeader';
import type { LeftOut, Refused } from './leftOut';
import { notRead, readAllTheSame, withoutRows } from './leftOutFindings';
import { count, were, type Told } from './told';
import { repeatedBudgets, repeatedRows } from './repeatedRows';
import type { MarkedRows } from './subtotalRows';

const MOST_CELLS = 100;
const CODE_AS_DATE = new RegExp(
  `^(?:\\d{1,2}[- ])?${MONTH_START}[- ](?:\\d{2}|\\d{4})$|^\\d{1,2}[- ]${MONTH_START}$`,
  'i',
);
const MONTHS_OF_A_YEAR = 12;

/** What a person should know of an extract before relying on it: what was left out, what may be a total, what is not there. */
export function ledgerFindings(
  name: string,
  header: LedgerHeader | null,
  marked: MarkedRows,
  refused: readonly Refused[],
  leftOut: LeftOut,
): readonly Finding[] {
  const isEmpty = marked.rows.length === 0 && refused.length === 0 && leftOut.measures.size === 0;
  const told: readonly Told[] =
    header === null
      ? [
          {
            rule: 'ledger-not-recognised',
            severity: 'error',
            message: `${name} has no row of headings with a code or description and a budget or actual.`,
            remedy: 'Check that it is the ledger extract, and that its headings stand above its columns.',
            where: [name],
          },
        ]
      : [
          ...cellsRefused(name, refused),
          ...columnFindings(name, header, marked),
          ...(isEmpty ? withoutRows(name) : []),
          ...rowFindings(name, marked),
          ...notRead(name, leftOut),
          ...readAllTheSame(name, leftOut),
        ];
  return told
    .filter(({ where }) => where.length > 0)
    .map(({ where, ...finding }) => ({ ...finding, where: where.slice(0, MOST_CELLS), subject: null }));
}

function cellsRefused(name: string, refused: readonly Refused[]): readonly Told[] {
  const amounts = refused.filter((each) => each.kind === 'amount');
  const foreign = refused.filter((each) => each.kind === 'currency');
  const shifted = refused.filter((each) => each.kind === 'shifted');
  return [
    {
      rule: 'ledger-not-an-amount',
      severity: 'error',
      message: `${count(amounts.length, 'cell')} of ${name} should hold an amount and ${amounts.length === 1 ? 'does' : 'do'} not, and ${were(amounts.length)} left out: ${amounts[0]?.words ?? ''}.`,
      remedy: 'Correct the extract and reconcile again.',
      where: amounts.map((each) => each.where),
    },
    {
      rule: 'ledger-other-currency',
      severity: 'error',
      message: `${count(foreign.length, 'row')} of ${name} ${foreign.length === 1 ? 'is' : 'are'} not in pounds (${[...new Set(foreign.map((each) => each.words))].sort().join(', ')}) and ${were(foreign.length)} left out.`,
      remedy: 'Run the extract in sterling.',
      where: foreign.map((each) => each.where),
    },
    {
      rule: 'ledger-columns-shifted',
      severity: 'error',
      message: `${count(shifted.length, 'row')} of ${name} ${shifted.length === 1 ? 'has' : 'have'} more cells than there are headings and no amount in its place, as when a comma was not put in quotation marks, and ${were(shifted.length)} left out: ${shifted[0]?.words ?? ''}.`,
      remedy: 'Export the extract again with its texts and amounts in quotation marks, or parted by tabs.',
      where: shifted.map((each) => each.where),
    },
  ];
}

function columnFindings(name: string, header: LedgerHeader, marked: MarkedRows): readonly Told[] {
  const { budget, actual } = header.amounts;
  const hasBudget = budget.length > 0 || marked.rows.some((row) => row.budget !== null);
  const months = budget.length;
  const units = new Set(
    [...budget, ...actual, ...header.amounts.commitment].flatMap(({ place }) => header.headings[place]?.pounds ?? []),
  );
  return [
    {
      rule: 'ledger-without-budget',
      severity: 'error',
      message: `${name} has no budget column, so there is nothing to set against the plan’s budget.`,
      remedy: 'Run the extract with its annual budget.',
      where: hasBudget ? [] : [name],
    },
    {
      rule: 'ledger-budget-of-months',
      severity: months < MONTHS_OF_A_YEAR ? 'warning' : 'note',
      message: `${name} has no annual budget; the budgets of its ${String(months)} months were added up.`,
      remedy: 'Run the extract with its annual budget if the months are not the whole year.',
      where: isOfMonths(header.headings, budget) ? [name] : [],
    },
    {
      rule: 'ledger-budget-with-virements',
      severity: 'note',
      message: `${name} has no revised budget; its original budget and its virements were added up.`,
      remedy: 'Run the extract with its revised budget if it has other changes.',
      where: areWithVirements(header.headings, budget) ? [name] : [],
    },
    {
      rule: 'ledger-mixed-units',
      severity: 'warning',
      message: `${name} has columns in different units; each was read in the unit over it.`,
      remedy: 'Compare the largest figures with the ledger.',
      where: units.size > 1 ? [name] : [],
    },
  ];
}

function rowFindings(name: string, marked: MarkedRows): readonly Told[] {
  const counted = marked.rows.filter((row) => !row.isSubtotal);
  const subtotals = marked.rows.filter((row) => row.isSubtotal);
  const nameless = counted.filter((row) => row.code === '' && row.description === '' && row.codeAbove === null);
  const filled = counted.filter((row) => row.code === '' && row.codeAbove !== null);
  const powers = counted.filter((row) => /^\d(?:\.\d+)?E\+\d+$/i.test(row.code));
  const dates = counted.filter((row) => CODE_AS_DATE.test(row.code));
  const periods = [...new Set(marked.rows.map((row) => row.period).filter((period) => period !== ''))].sort();
  return [
    {
      rule: 'ledger-subtotals-left-out',
      severity: 'note',
      message: `${count(subtotals.length, 'row')} of ${name} ${subtotals.length === 1 ? 'sums' : 'sum'} others and ${were(subtotals.length)} not counted.`,
      remedy: 'Nothing, if they are totals.',
      where: subtotals.map((row) => row.where),
    },
    {
      rule: 'ledger-maybe-subtotal',
      severity: 'warning',
      message: `${count(marked.doubtful.length, 'row')} of ${name} may be a total by its words or its amount, without proof, and ${were(marked.doubtful.length)} counted.`,
      remedy: 'Take it out of the extract if it is a total.',
      where: marked.doubtful.map((row) => row.where),
    },
    {
      rule: 'ledger-row-without-name',
      severity: 'warning',
      message: `${count(nameless.length, 'row')} of ${name} ${nameless.length === 1 ? 'has' : 'have'} neither code nor description.`,
      remedy: 'Find out what it is for, and give it its code.',
      where: nameless.map((row) => row.where),
    },
    {
      rule: 'ledger-codes-filled-down',
      severity: 'note',
      message: `${count(filled.length, 'row')} of ${name} ${filled.length === 1 ? 'has' : 'have'} no code and ${were(filled.length)} given the one above.`,
      remedy: 'Nothing, if the extract prints each code once.',
      where: filled.map((row) => row.where),
    },
    {
      rule: 'ledger-code-as-power',
      severity: 'error',
      message: `${count(powers.length, 'code')} of ${name} ${powers.length === 1 ? 'has' : 'have'} been turned into a power of ten (${powers[0]?.code ?? ''}), so the code is lost.`,
      remedy: 'Export the extract again with its codes as text.',
      where: powers.map((row) => row.where),
    },
    {
      rule: 'ledger-code-as-date',
      severity: 'error',
      message: `${count(dates.length, 'code')} of ${name} ${dates.length === 1 ? 'has' : 'have'} been turned into a date (${dates[0]?.code ?? ''}), so the code is lost.`,
      remedy: 'Export the extract again with its codes as text.',
      where: dates.map((row) => row.where),
    },
    ...repeatedRows(name, counted),
    ...repeatedBudgets(name, counted),
    {
      rule: 'ledger-several-periods',
      severity: 'note',
      message: `${name} holds ${String(periods.length)} periods (${periods.slice(0, 13).join(', ')}); all its rows were counted.`,
      remedy: 'If each period holds the year to date, run the extract for the last one alone.',
      where: periods.length > 1 ? [name] : [],
    },
  ];
}
