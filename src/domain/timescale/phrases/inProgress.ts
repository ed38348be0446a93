import { phrase, type PhraseForm } from './phraseForm';

const WHOLE =
  /^\W*(?:already |currently |now |work |works )?(?:in progress|under ?way|progressing|in hand|live|current|already in place|started|commenced|work in progress|wip|as required|as and when(?: required| needed| necessary)?|when required|as needed|as necessary|as appropriate|as applicable|as (?:they|it) arises?|ad[ -]?hoc|in train)\W*$/;

/** A cell that says no more than that the work is in hand, or is done as it is needed: taken as ongoing. */
export const inProgress: PhraseForm = {
  name: 'in progress',
  read: (text) => {
    const match = WHOLE.exec(text);
    return match === null
      ? null
      : phrase('ongoing', match, { assumption: 'Work in hand without a date, taken as ongoing' });
  },
};
