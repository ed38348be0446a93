import { looksMistyped } from '../assess/sameLead';
import { isCollective } from '../leads/splitNames';
import type { Check } from './context';
import { namesInPlan } from './namesInPlan';

/** A name that looks like another one mistyped. Only names that the directory does not have are doubted. */
export const spelledAlike: Check = (context) => {
  const people = namesInPlan(context).filter(({ name }) => !isCollective(name));
  const known = [...new Set([...context.plan.leads.map((lead) => lead.name), ...people.map(({ name }) => name)])];
  return people.flatMap((each) => {
    if (context.directory.find(each.name) !== null) return [];
    const alike = known.find((other) => looksMistyped(each.name, other));
    if (alike === undefined) return [];
    return [
      {
        rule: 'leads-spelled-alike',
        severity: 'note' as const,
        message: `“${each.name}” looks like “${alike}”.`,
        remedy: `If they are one person, write ${alike} in both, or add the spelling to Also written as.`,
        where: [...each.accountableIn, ...each.supportingIn],
        subject: each.name,
      },
    ];
  });
};
