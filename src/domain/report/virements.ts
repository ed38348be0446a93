import type { BudgetLine, Virement } from '../plan/types';
import { inUnit, moneyWords } from './money';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf, sentence } from './words';

const AUTHORISED: ColumnOf<Virement> = {
  header: 'Authorised by',
  kind: 'text',
  width: 18,
  of: ({ authorisedBy }) => authorisedBy,
  optional: true,
};

/** A line by its service, or by the code as written where the plan has no such line. */
function lineNames(lines: readonly BudgetLine[]): (code: string) => string {
  const byCode = new Map(lines.map((line) => [line.code.trim().toLowerCase(), line.service]));
  return (code) => {
    const service = byCode.get(code.trim().toLowerCase()) ?? '';
    return service === '' ? code : service;
  };
}

/** Money moved between budget lines up to the report's date, newest first; `null` in a plan without virements. */
export function virements({ plan, options }: ReportContext): Section | null {
  const rows = plan.virements
    .filter(({ date }) => date === null || date <= options.asAt)
    .sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  if (rows.length === 0) return null;
  const nameOf = lineNames(plan.budgetLines);
  const unit = plan.cover.moneyUnit;
  const moved = rows.reduce((sum, { amount }) => sum + Math.abs(amount ?? 0), 0);
  const isPublic = options.audience === 'public';
  const columns: readonly ColumnOf<Virement>[] = [
    { header: 'Moved on', kind: 'date', width: 13, of: ({ date }) => date, optional: true },
    { header: 'From', kind: 'text', width: 28, of: ({ fromCode }) => nameOf(fromCode) },
    { header: 'To', kind: 'text', width: 28, of: ({ toCode }) => nameOf(toCode) },
    { header: 'Reason', kind: 'longText', width: 34, of: ({ reason }) => reason, optional: true },
    ...(isPublic ? [] : [AUTHORISED]),
    { header: `Amount (${unit.label})`, kind: 'money', width: 14, of: ({ amount }) => inUnit(amount, unit) },
  ];
  const times = countOf(rows.length, 'move between budget lines', 'moves between budget lines');
  return {
    id: 'virements',
    title: 'Virements',
    headline: `${sentence(times)}, ${moneyWords(moved)} in all; they add nothing to the budget and take nothing from it.`,
    blocks: [
      tableOf({ name: 'BudgetVirements', heading: null, columns, rows, whenEmpty: 'No budget has been moved.' }),
    ],
  };
}
