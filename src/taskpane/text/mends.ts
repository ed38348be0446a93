import { count } from './counting';

/** Rows of a mend that its preview lists; the rest are counted. */
const MOST_LISTED = 8;

/** Offers of the Checks screen to mend what it has found, and to set it aside. */
export const mends = {
  offer: {
    addToLeads: (number: number) => (number === 1 ? 'Add to Leads' : `Add all ${String(number)} to Leads`),
    markComplete: (number: number) => (number === 1 ? 'Set to Complete' : `Set all ${String(number)} to Complete`),
    fillCompletedOn: (number: number) =>
      number === 1 ? 'Fill in the date' : `Fill in ${String(number)} dates from the log`,
  },
  title: {
    addToLeads: (number: number) => `Add ${count(number, 'person', 'people')} to Leads?`,
    markComplete: (number: number) => `Set Status to Complete in ${count(number, 'action')}?`,
    fillCompletedOn: (number: number) => `Fill in Completed on for ${count(number, 'action')}?`,
  },
  why: {
    addToLeads: 'One row each, as the name is written. Organisation and email are for you to fill in.',
    markComplete: 'They have a completion date. Each change is logged on Updates.',
    fillCompletedOn: 'The day on which the log says that each was marked Complete. Each change is logged on Updates.',
  },
  confirm: { addToLeads: 'Add', markComplete: 'Set to Complete', fillCompletedOn: 'Fill in' },
  said: {
    addToLeads: (number: number) => `${count(number, 'person', 'people')} added to Leads.`,
    markComplete: (number: number) => `${count(number, 'action')} set to Complete.`,
    fillCompletedOn: (number: number) => `${count(number, 'date')} filled in.`,
  },
  working: 'Mending',
  rows: (rows: readonly string[]): readonly string[] =>
    rows.length <= MOST_LISTED
      ? rows
      : [...rows.slice(0, MOST_LISTED - 1), `and ${String(rows.length - MOST_LISTED + 1)} more`],
  forWhom: (offer: string, subject: string) => `${offer}: ${subject}`,
  sameAs: 'Same as…',
  sameAsTitle: (name: string, lead: string) => `Is “${name}” the same person as ${lead}?`,
  sameAsWhy: (name: string, lead: string) =>
    `“${name}” is noted under Also written as of ${lead}. The actions stay as they are written.`,
  sameAsConfirm: 'Same person',
  sameAsSaid: (name: string, lead: string) => `“${name}” is now known as ${lead}.`,
  ignoring: 'Setting it aside',
  ignored: 'Set aside with its reason, on the Mappings sheet.',
  shownAgain: 'Shown among the checks again.',
};
