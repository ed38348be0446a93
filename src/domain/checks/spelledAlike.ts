import { looksMistyped, nameEnds } from '../assess/sameLead';
import { isCollective } from '../leads/splitNames';
import type { Check } from './context';
import { cellsNaming } from './namesInPlan';

/** A name that looks like another one mistyped. Only names that the directory does not have are doubted. */
export const spelledAlike: Check = (context) => {
  const people = context.names.filter(({ name }) => !isCollective(name));
  const known = [...new Set([...context.plan.leads.map((lead) => lead.name), ...people.map(({ name }) => name)])];
  const unknown = people.filter(({ name }) => context.directory.find(name) === null);
  if (unknown.length === 0) return [];
  const ends = known.map((name) => ({ name, ends: nameEnds(name) }));
  return unknown.flatMap((each) => {
    const own = nameEnds(each.name);
    const alike = ends.find((other) => looksMistyped(own, other.ends))?.name;
    if (alike === undefined) return [];
    return [
      {
        rule: 'leads-spelled-alike',
        severity: 'note' as const,
        message: `“${each.name}” looks like “${alike}”.`,
        remedy: `If they are one person, write ${alike} in both, or add the spelling to Also written as.`,
        where: cellsNaming(context, each),
        subject: each.name,
      },
    ];
  });
};
