import { phrase, type PhraseForm } from './phraseForm';

const WORDS =
  /\b(?:asap|a\.s\.a\.p\b\.?|as (?:soon|early|quickly) as (?:is |reasonably |practicably |reasonably is )?(?:possible|practicable|practical|feasible)|immediate(?:ly)?(?: effect| action| start)?(?! (?:family|line manager|neighbours?)| ?(?:to|\/|-|and) ?(?:short|medium))|straight[ -]?away|right away|at once|forthwith|without delay|urgent(?:ly)?|with immediate effect)(?!\w)/;
const WHOLE =
  /^\W*(?:(?:from |starting |start |with effect from )?now(?: on(?:wards)?)?|(?:from |starting )?today|same day|promptly|instant(?:ly)?|(?:at )?(?:the )?earliest(?: possible)? opportunity|at (?:the )?earliest|a s a p)\W*$/;

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
