import type { Assessment } from '../domain/assess/types';
import type { Milestone, Plan } from '../domain/plan/types';
import { daysBetween } from '../domain/calendar/isoDate';
import type { RowResults } from './port';

/** What the formulas of the Milestones sheet come to, as at the assessment's day. */
export function milestoneResults({ milestones, cover }: Plan, { asAt }: Assessment): readonly RowResults[] {
  const word = ({ due, completedOn }: Milestone): string => {
    if (completedOn !== null) return 'Blue';
    if (due === null) return 'Grey';
    if (due < asAt) return 'Red';
    return daysBetween(asAt, due) <= cover.thresholds.warningDays ? 'Amber' : 'Green';
  };
  return milestones.map((milestone) => ({ table: 'Milestones', row: milestone.row, values: { rag: word(milestone) } }));
}

/** What the formulas of the Contributions sheet come to: each partner's part of its fund. */
export function contributionResults({ contributions }: Plan): readonly RowResults[] {
  const funds = new Map<string, number>();
  for (const { fund, agreed } of contributions)
    funds.set(sameFund(fund), (funds.get(sameFund(fund)) ?? 0) + (agreed ?? 0));
  return contributions.map(({ row, fund, agreed }) => {
    const whole = funds.get(sameFund(fund)) ?? 0;
    return { table: 'Contributions', row, values: { share: whole === 0 ? '' : (agreed ?? 0) / whole } };
  });
}

/** Excel compares texts whatever their case. */
function sameFund(fund: string): string {
  return fund.toLowerCase();
}
