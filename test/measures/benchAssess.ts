import { assessPlan } from '../../src/domain/assess/assessPlan';
import { AS_AT } from '../helpers/planBuilder';
import { bigPlan } from './bigPlan';
import { compare, type Measure } from './measure';

/** Assessing, rolling up and comparing with a closed period, beside reading the same rows once. */
export async function benchAssess(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of [100, 1_000, 10_000, 100_000]) {
    const plan = bigPlan(size);
    const readOnce = (): number =>
      plan.actions.reduce(
        (sum, action) =>
          sum + Object.values(action).reduce<number>((length, value) => length + String(value).length, 0),
        0,
      );
    measures.push(await compare('assess', size, () => assessPlan(plan, AS_AT), 'reading the same rows once', readOnce));
  }
  return measures;
}
