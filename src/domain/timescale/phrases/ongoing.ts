import { phrase, type PhraseForm } from './phraseForm';

const WORDS =
  /\b(?:ongoing|contin(?:uou|uo|ou|o|u)s(?:ly)?|continual(?:ly)?|continuing|continues|business[ -]as[ -]usual|b\.?a\.?u\b\.?|rolling(?: programme| basis)?|in perpetuity|permanent(?:ly)?|open[ -]?ended|indefinite(?:ly)?|no end date|until further notice|all year(?: round)?|year[ -]round|in perpetuity|perpetual(?:ly)?|(?:for |throughout |during |over )?(?:the )?(?:life|lifetime|duration|period) of (?:the |this )?(?:plan|strategy|programme|project|contract|policy))(?!\w)/;
const WHOLE =
  /^\W*(?:throughout(?: (?:the )?(?:year|period|plan|strategy|programme|project)(?: period)?)?|(?:over |for |throughout |during )?(?:the )?(?:plan|strategy|project|programme) period|day[ -]to[ -]day(?: business| work)?|continued?|on a continuous basis|constant(?:ly)?|always|daily business)\W*$/;

/** "Ongoing" in every spelling, business as usual, rolling programmes: work with no last day. */
export const ongoing: PhraseForm = {
  name: 'ongoing',
  read: (text) => {
    const match = WORDS.exec(text);
    if (match !== null) return phrase('ongoing', match);
    const whole = WHOLE.exec(text);
    return whole === null ? null : phrase('ongoing', whole, { assumption: 'Taken to mean ongoing' });
  },
};
