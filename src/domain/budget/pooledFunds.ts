import type { Contribution, Pence } from '../plan/types';
import { sumFigures } from './castFigures';

/** How a pooled fund's partners bear what it over- or underspends (section 75 agreements say which). */
export type RiskShareRule = 'byShare' | 'hostBears';

/** One partner's place in a fund. */
export interface PartnerShare {
  readonly partner: string;
  readonly agreed: Pence | null;
  readonly paid: Pence | null;
  /** Agreed less paid; plus is still to come. */
  readonly outstanding: Pence | null;
  /** 0 to 1, of the fund's agreed total. */
  readonly share: number | null;
  /** The partner's part of the fund's variance, in whole pence. */
  readonly varianceShare: Pence | null;
}

export interface PooledFund {
  readonly fund: string;
  readonly agreed: Pence | null;
  readonly paid: Pence | null;
  readonly variance: Pence | null;
  readonly partners: readonly PartnerShare[];
}

/**
 * Each pooled fund with its partners' shares and what each bears of its variance. Shares come from what was agreed;
 * the pence that rounding leaves go to the largest remainders, so that the parts sum to the whole. `variances` gives a
 * fund's forecast less budget by its name; under `hostBears` the first partner listed bears it all.
 */
export function pooledFunds(
  contributions: readonly Contribution[],
  variances: ReadonlyMap<string, Pence> = new Map(),
  rule: RiskShareRule = 'byShare',
): readonly PooledFund[] {
  const funds = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const same = funds.get(contribution.fund.trim());
    if (same === undefined) funds.set(contribution.fund.trim(), [contribution]);
    else same.push(contribution);
  }
  return [...funds].map(([fund, partners]) => {
    const agreed = sumFigures(partners.map((partner) => partner.agreed));
    const variance = variances.get(fund) ?? null;
    const weights = partners.map((partner, at) => (rule === 'hostBears' ? (at === 0 ? 1 : 0) : (partner.agreed ?? 0)));
    const borne = variance === null ? null : apportion(variance, weights);
    return {
      fund,
      agreed,
      paid: sumFigures(partners.map((partner) => partner.paid)),
      variance,
      partners: partners.map((partner, at) => ({
        partner: partner.partner,
        agreed: partner.agreed,
        paid: partner.paid,
        outstanding: partner.agreed === null ? null : partner.agreed - (partner.paid ?? 0),
        share: partner.agreed === null || agreed === null || agreed === 0 ? null : partner.agreed / agreed,
        varianceShare: borne?.[at] ?? null,
      })),
    };
  });
}

/**
 * Divides an amount by weights in whole pence, exactly: each part rounded down in size, then a penny each to the
 * largest remainders (the earlier of equals). `null` parts where all weights are nought.
 *
 * @example apportion(100, [1, 1, 1]) // [34, 33, 33]
 */
export function apportion(amount: Pence, weights: readonly number[]): readonly Pence[] | null {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  if (whole <= 0 || weights.some((weight) => weight < 0)) return null;
  const size = Math.abs(amount);
  const exact = weights.map((weight) => (size * weight) / whole);
  const parts = exact.map(Math.floor);
  const left = size - parts.reduce((sum, part) => sum + part, 0);
  const order = exact
    .map((part, at) => ({ at, rest: part - Math.floor(part) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at } of order.slice(0, left)) parts[at] = (parts[at] ?? 0) + 1;
  return parts.map((part) => (amount < 0 && part !== 0 ? -part : part));
}
