import { isCollective } from '../leads/splitNames';
import type { Check } from './context';
import { namesInPlan } from './namesInPlan';

/** Surnames shorter than this differ by a letter too easily to be the same person mistyped. */
const SHORTEST_SURNAME = 4;

/**
 * A name that looks like another one mistyped: same first letter, surnames one letter apart. Two initials before one
 * surname are two people. Only names that the directory does not have are doubted.
 */
export const spelledAlike: Check = (context) => {
  const people = namesInPlan(context).filter(({ name }) => !isCollective(name));
  const known = [...context.plan.leads.map((lead) => lead.name), ...people.map(({ name }) => name)];
  const surnamed = [...new Set(known)].map((name) => ({ name, ...parts(name) }));
  return people.flatMap((each) => {
    if (context.directory.find(each.name) !== null) return [];
    const own = parts(each.name);
    const alike = surnamed.find(
      (other) =>
        other.name !== each.name &&
        other.first === own.first &&
        other.surname !== own.surname &&
        Math.min(other.surname.length, own.surname.length) >= SHORTEST_SURNAME &&
        oneLetterApart(other.surname, own.surname),
    );
    if (alike === undefined) return [];
    return [
      {
        rule: 'leads-spelled-alike',
        severity: 'note' as const,
        message: `“${each.name}” looks like “${alike.name}”.`,
        remedy: `If they are one person, write ${alike.name} in both, or add the spelling to Also written as.`,
        where: [...each.accountableIn, ...each.supportingIn],
        subject: each.name,
      },
    ];
  });
};

function parts(name: string): { readonly first: string; readonly surname: string } {
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  return { first: words.length > 1 ? (words[0] ?? '').slice(0, 1) : '', surname: words[words.length - 1] ?? '' };
}

/** True where one letter is changed, added, left out, or two neighbours stand the wrong way round. */
export function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length === other.length) {
    const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
    return swapped || one.slice(at + 1) === other.slice(at + 1);
  }
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(at + 1) === shorter.slice(at);
}
