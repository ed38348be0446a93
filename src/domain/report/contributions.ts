import type { Contribution } from '../plan/types';
import { inUnit, moneyWords } from './money';
import { percentOf } from './percent';
import { tableOf } from './table';
import type { ReportContext, Section } from './types';

function outstanding({ agreed, paid }: Contribution): number | null {
  return agreed === null ? null : agreed - (paid ?? 0);
}

/** Partners' contributions to pooled budgets: agreed, paid, outstanding; `null` where the plan has none. */
export function contributions(context: ReportContext): Section | null {
  const { plan } = context;
  if (plan.contributions.length === 0) return null;
  const unit = plan.cover.moneyUnit;
  const agreed = plan.contributions.reduce((sum, each) => sum + (each.agreed ?? 0), 0);
  const paid = plan.contributions.reduce((sum, each) => sum + (each.paid ?? 0), 0);
  const headline =
    agreed === 0
      ? 'No contribution has been agreed.'
      : `${moneyWords(paid)} of ${moneyWords(agreed)} agreed has been paid (${percentOf(paid, agreed)}).`;
  const funds = new Map<string, number>();
  for (const each of plan.contributions) funds.set(each.fund, (funds.get(each.fund) ?? 0) + (each.agreed ?? 0));
  const table = tableOf<Contribution>({
    name: 'PooledContributions',
    heading: null,
    columns: [
      { header: 'Partner', kind: 'text', width: 30, of: (each) => each.partner },
      { header: 'Fund', kind: 'text', width: 28, of: (each) => each.fund },
      { header: `Agreed (${unit.label})`, kind: 'money', width: 15, of: (each) => inUnit(each.agreed, unit) },
      { header: `Paid (${unit.label})`, kind: 'money', width: 15, of: (each) => inUnit(each.paid, unit) },
      {
        header: `Outstanding (${unit.label})`,
        kind: 'money',
        width: 16,
        of: (each) => inUnit(outstanding(each), unit),
      },
      {
        header: 'Share of fund',
        kind: 'percent',
        width: 12,
        of: (each) => {
          const whole = funds.get(each.fund) ?? 0;
          return each.agreed === null || whole === 0 ? null : each.agreed / whole;
        },
      },
    ],
    rows: plan.contributions,
    whenEmpty: 'No partner contributes to a pooled budget.',
  });
  return { id: 'contributions', title: 'Contributions', headline, blocks: [table] };
}
