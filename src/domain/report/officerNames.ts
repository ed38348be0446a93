import { MONTH_NAMES } from '../calendar/months';
import type { Assessment } from '../assess/types';
import type { Plan } from '../plan/types';
import { asPerson, isPost, isPostWord, nameKey, type PersonName } from './personName';
import { staffInitials, type StaffInitials } from './staffInitials';

/** Everybody whom a plan names, ready to be found again in other words. */
export interface OfficerNames {
  /** How many there are; spellings of one surname with one initial are taken for one person. */
  readonly count: number;
  /** Surname, and each half of a double one, to everybody who bears it. */
  readonly bySurname: ReadonlyMap<string, readonly PersonName[]>;
  /** Words that are a person's name by themselves, by their key: forenames, and Leads of one word. */
  readonly single: ReadonlySet<string>;
  /** Posts that stand for one person, as written. */
  readonly posts: readonly string[];
  readonly initials: StaffInitials;
}

/** What may be a name in a cell: its parts, and what remains of each without brackets, posts and bodies beside it. */
function inCell(cell: string): readonly string[] {
  return cell
    .split(/[;\n/&+]|\sand\s|\swith\s/u)
    .flatMap((part) => {
      const bare = part.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
      return [part, bare, ...bare.split(/[,:]|\s[-–—]\s/u)];
    })
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `pat.marlow@westmere.example` is Pat Marlow's; `info@…` is nobody's. */
function inEmail(email: string): readonly string[] {
  const [local = ''] = email.split('@');
  return /^\p{L}+[._-]\p{L}{2,}$/u.test(local) ? [local.replace(/[._-]/, ' ').toLowerCase()] : [];
}

/** Months, days and seasons: standing alone they name no person, whoever is called May. */
export const CALENDAR: ReadonlySet<string> = new Set([
  ...MONTH_NAMES,
  ...'monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter'.split(' '),
]);

/** Words that name a person by themselves: the forenames of those named in full, and Leads of one word. */
function singleNames(people: readonly PersonName[], leads: Plan['leads']): ReadonlySet<string> {
  const forenames = people.flatMap((person) => person.given.filter((name) => name.length > 2));
  const alone = leads
    .filter((lead) => !lead.collective && /^\p{Lu}\p{Ll}[\p{L}'’-]+$/u.test(lead.name.trim()))
    .map((lead) => nameKey(lead.name.trim()));
  return new Set([...forenames, ...alone].filter((name) => !CALENDAR.has(name) && !isPostWord(name)));
}

/**
 * The names that a public report must not show: from the Leads directory with its other spellings, from the lead and
 * supporting officers of every action as read and as written, from indicators, the log, virements and the author.
 * Groups marked as collective are not people and are left alone.
 */
export function officerNames(plan: Plan, assessment: Assessment): OfficerNames {
  const collectives = new Set(plan.leads.filter((lead) => lead.collective).map((lead) => nameKey(lead.name)));
  const cells = [
    ...plan.leads.flatMap((lead) => [
      lead.name,
      ...inCell(lead.name),
      ...inCell(lead.alsoWrittenAs),
      ...inEmail(lead.email),
    ]),
    ...assessment.actions.flatMap(({ action, accountable, supporting }) => [
      ...accountable,
      ...supporting,
      ...inCell(action.accountableLead),
      ...inCell(action.supportingOfficers),
    ]),
    ...plan.actions.flatMap((action) => [...inCell(action.accountableLead), ...inCell(action.supportingOfficers)]),
    ...plan.indicators.flatMap((indicator) => inCell(indicator.lead)),
    ...plan.updates.flatMap((update) => inCell(update.by)),
    ...plan.virements.flatMap((virement) => inCell(virement.authorisedBy)),
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
  const people = [...bySurname.values()].flat();
  const single = singleNames(people, plan.leads);
  const alone = [...listed].filter((name) => single.has(nameKey(name)));
  const whole = new Set(people.map(({ surname, initials }) => `${initials[0] ?? ''} ${surname}`));
  for (const person of people) {
    const halves = person.surname.split('-').filter((half) => half.length > 2);
    if (halves.length < 2) continue;
    for (const half of halves) bySurname.set(half, [...(bySurname.get(half) ?? []), person]);
  }
  const initials = staffInitials(spellings, people);
  const nameless = [...initials.given].filter((letters) => !initials.likely.has(letters));
  return {
    count: whole.size + alone.length + posts.length + nameless.length,
    bySurname,
    single,
    posts,
    initials,
  };
}
