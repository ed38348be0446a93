import { phrase, type PhraseForm } from './phraseForm';

const WORDS =
  /\b(?:asap|a\.s\.a\.p\b\.?|as soon as (?:possible|practicable|practical|is practicable|is possible)|immediate(?:ly)?(?: effect| action| start)?|straight ?away|right away|at once|forthwith|without delay|urgent(?:ly)?|with immediate effect)(?!\w)/;
const WHOLE = /^\W*(?:now|today|same day|at the earliest opportunity|earliest opportunity|a s a p)\W*$/;

/** To be done at once: no day is named. */
export const immediate: PhraseForm = {
  name: 'immediate',
  read: (text) => {
    const match = WORDS.exec(text) ?? WHOLE.exec(text);
    if (match === null) return null;
    return phrase(
      'immediate',
      match,
      match[0].startsWith('urgent') ? { assumption: 'Urgency taken as a timescale' } : {},
    );
  },
};
