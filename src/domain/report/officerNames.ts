import type { Assessment } from '../assess/types';
import type { Plan } from '../plan/types';
import { asPerson, isPost, nameKey, type PersonName } from './personName';

/** Everybody whom a plan names, ready to be found again in other words. */
export interface OfficerNames {
  /** As written, each spelling once. */
  readonly spellings: readonly string[];
  /** Surname to everybody who bears it. */
  readonly bySurname: ReadonlyMap<string, readonly PersonName[]>;
  /** Posts that stand for one person, as written. */
  readonly posts: readonly string[];
}

function inCell(cell: string): readonly string[] {
  return cell
    .split(/[;\n/&]|,(?=\s*\p{Lu}[\p{L}.]*\s+\p{Lu})|\sand\s/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * The names that a public report must not show: from the Leads directory with its other spellings, from the lead and
 * supporting officers of every action as read and as written, from indicators, the log, virements and the author.
 * Groups marked as collective are not people and are left alone.
 */
export function officerNames(plan: Plan, assessment: Assessment): OfficerNames {
  const collectives = new Set(plan.leads.filter((lead) => lead.collective).map((lead) => nameKey(lead.name)));
  const cells = [
    ...plan.leads.flatMap((lead) => [lead.name, ...inCell(lead.alsoWrittenAs)]),
    ...assessment.actions.flatMap(({ action, accountable, supporting }) => [
      ...accountable,
      ...supporting,
      ...inCell(action.accountableLead),
      ...inCell(action.supportingOfficers),
    ]),
    ...plan.actions.flatMap((action) => [...inCell(action.accountableLead), ...inCell(action.supportingOfficers)]),
    ...plan.indicators.flatMap((indicator) => inCell(indicator.lead)),
    ...plan.updates.map((update) => update.by),
    ...plan.virements.map((virement) => virement.authorisedBy),
    ...inCell(plan.cover.author),
  ];
  const bodies = new Set(
    plan.leads.flatMap((lead) => lead.organisation.split(';').map((each) => nameKey(each.trim()))),
  );
  const spellings = [...new Set(cells.map((cell) => cell.trim()))].filter(
    (cell) => cell !== '' && !collectives.has(nameKey(cell)) && !bodies.has(nameKey(cell)),
  );
  const bySurname = new Map<string, PersonName[]>();
  for (const spelling of spellings) {
    const person = asPerson(spelling);
    if (person === null) continue;
    bySurname.set(person.surname, [...(bySurname.get(person.surname) ?? []), person]);
  }
  const listed = new Set(plan.leads.filter((lead) => !lead.collective).map((lead) => lead.name.trim()));
  const posts = spellings.filter((spelling) => listed.has(spelling) && isPost(spelling));
  return {
    spellings: spellings.filter((spelling) => asPerson(spelling) !== null || posts.includes(spelling)),
    bySurname,
    posts,
  };
}
