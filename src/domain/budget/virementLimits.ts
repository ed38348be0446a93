import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Pence, Plan } from '../plan/types';
import { parseMoney } from '../table/money';
import { poundsInWords } from './moneyWords';

/** The most that an authoriser may agree to in one virement, in pence, by post or name in lower case. */
export type VirementLimits = ReadonlyMap<string, Pence>;

const LIMIT = /^virement limit$/i;

/** Limits kept in the workbook: Mappings rows of the kind "Virement limit", from an authoriser to a sum in pounds. */
export function virementLimits(plan: Pick<Plan, 'mappings'>): VirementLimits {
  const limits = new Map<string, Pence>();
  for (const { cells } of plan.mappings) {
    if (!LIMIT.test(cells.kind?.trim() ?? '')) continue;
    const { pence } = parseMoney(cells.to ?? '');
    const name = (cells.from ?? '').trim().toLowerCase();
    if (pence !== null && name !== '') limits.set(name, pence);
  }
  return limits;
}

/** A finding for each virement above what the one who authorised it may agree to. */
export function checkVirementLimits(plan: Plan, limits: VirementLimits): readonly Finding[] {
  if (limits.size === 0) return [];
  return plan.virements.flatMap((virement): readonly Finding[] => {
    const limit = limits.get(virement.authorisedBy.trim().toLowerCase());
    if (limit === undefined || virement.amount === null || virement.amount <= limit) return [];
    return [
      {
        rule: 'virement-above-limit',
        severity: 'error',
        message: `The virement of ${poundsInWords(virement.amount)} to ${virement.toCode} is above the ${poundsInWords(limit)} that ${virement.authorisedBy.trim()} may authorise.`,
        remedy: 'Have it agreed by someone with a higher limit, and say who in Authorised by.',
        where: [cellOf(plan, 'Virements', virement, 'amount'), cellOf(plan, 'Virements', virement, 'authorisedBy')],
        subject: virement.toCode.trim(),
      },
    ];
  });
}
