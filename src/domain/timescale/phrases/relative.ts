import { NUMBER, numberValue } from '../numberWords';
import { phrase, type PhraseForm, type PhraseReading } from './phraseForm';

const UNIT = '(days?|weeks?|wks?|months?|mths?|mnths?|mos?|years?|yrs?|hours?|hrs?|fortnights?)';
const LEAD =
  '(?:^|[(:;,<>~=/\\n-] ?|\\bc\\. ?|\\b(?:within|in|over|for|next|about|around|approx(?:imately)?\\.?|circa|first|under|than|least|after|allow|maximum|max|min|minimum|further|another|initial|lasting|duration|of|by|to|timescale|timeframe|estimated|est\\.?) )(?:the |a |an )?(?:next |first |following |period of |further |maximum of |minimum of )?';
const TAIL =
  "(?=$|\\.?\\s*$|[).,;:+/'-]| ?\\+| (?:from|of|after|following|post|to|for|and|or|in|on|before|prior|max|maximum|minimum|once|subject|if|then|at|timescale|duration|approx|tbc|depending|dependent|project|plan|programme|pilot|consultation|turnaround|strategy|contract|review|period|training|course|roll[ -]?out|trial|campaign|window|implementation|evaluation|secondment|placement|target|standard|ongoing|initially|notice|time|plus|asap|thereafter|starting|commencing|when|by|onwards|\\())";
const DURATION = new RegExp(
  `${LEAD}(${NUMBER}|an?|couple of|half an?)(?: ?(?:-|to|/|or) ?(${NUMBER}))?(?:\\+| plus)?[ -]?(working |calendar |business |clear |school |w\\/)?${UNIT}${TAIL}`,
);
/** "Extended by 3 months" moves a date that is not given. */
const MOVED_BY =
  /\b(?:extended|delayed|deferred|slipped|slippage|postponed|put back|pushed back|moved)(?: back)?(?: by| of)? *(?:by )?$/;
/** `6m`, `12w`, `3y`, `fortnight`, standing alone. */
const LETTERED = /^\W*(?:(?:short|medium|long)(?:[ -]term)?[ (:=-]*)?(?:\d{1,2} ?(?:-|to) ?)?(\d{1,2}) ?([mwy])\W*$/;
const BARE = /^\W*(fortnight|half year)\W*$/;
/** `a few weeks`: no length that could be counted. */
const VAGUE =
  /^\W*(?:with?in |in |over )?(?:the )?(?:next )?(?:a )?(?:few|several|some) (?:days|weeks|months|years)\W*$/;
const COUNTED = /\b(month|week|day|mth|wk)s? (\d{1,2})(?: ?(?:-|to|\/|and) ?(\d{1,2}))?(?![\d/.%]| ?(?:of|in)\b)/;

const HINT = /day|week|wk|month|mth|mnth|mos?\b|year|yr|hour|hr|fortnight|\d ?[mwy]\b/;

function wholeCell(match: RegExpExecArray): PhraseReading {
  const unit = match[2] ?? (match[1] === 'fortnight' ? 'fortnight' : 'm');
  const count = match[2] === undefined ? (match[1] === 'fortnight' ? 1 : 6) : Number(match[1]);
  const assumption = match[2] === undefined ? '' : `“${match[0].trim()}” read as a length of time`;
  return phrase('relative', match, { duration: duration(count, unit), assumption });
}

function letters(unit: string): readonly [number, 'D' | 'W' | 'M' | 'Y'] {
  if (unit.startsWith('f')) return [2, 'W'];
  if (unit.startsWith('w')) return [1, 'W'];
  if (unit.startsWith('m')) return [1, 'M'];
  return unit.startsWith('y') ? [1, 'Y'] : [1, 'D'];
}

/** `P6W` of a count and a unit; hours are rounded up to days, half years become months. */
function duration(count: number, unit: string): string {
  if (unit.startsWith('h')) return `P${String(Math.max(1, Math.ceil(count / 24)))}D`;
  const [length, letter] = letters(unit);
  if (Number.isInteger(count)) return `P${String(count * length)}${letter}`;
  return letter === 'Y' ? `P${String(Math.round(count * 12))}M` : `P${String(Math.ceil(count * 30))}D`;
}

function countOf(word: string): number {
  if (word === 'couple of') return 2;
  return word.startsWith('half') ? 0.5 : numberValue(word);
}

/**
 * A length of time from a start that is often not said: `within 6 weeks of approval`, `12-18 months` (the longer),
 * `Month 6`. Working days are counted as written and the assumption said. A length with "overdue" or "ago" is none.
 */
export const relative: PhraseForm = {
  name: 'a length of time',
  read: (text) => {
    if (!HINT.test(text)) return null;
    const match = DURATION.exec(text);
    if (
      match !== null &&
      !/^ ?(?:overdue|late|behind|ago|old)\b/.test(text.slice(match.index + match[0].length)) &&
      !MOVED_BY.test(text.slice(0, match.index))
    ) {
      const count = Math.max(countOf(match[1] ?? ''), match[2] === undefined ? 0 : countOf(match[2]));
      const assumption =
        match[3] === undefined || match[3].startsWith('cal') ? '' : 'Working days are not counted as calendar days';
      return phrase('relative', match, { duration: duration(count, match[4] ?? ''), assumption });
    }
    const lettered = LETTERED.exec(text) ?? BARE.exec(text);
    if (lettered !== null) return wholeCell(lettered);
    const vague = VAGUE.exec(text);
    if (vague !== null)
      return phrase('relative', vague, { certainty: 'ambiguous', assumption: 'How long is not said' });
    const counted = COUNTED.exec(text);
    if (counted === null) return null;
    return phrase('relative', counted, { duration: duration(Number(counted[3] ?? counted[2]), counted[1] ?? '') });
  },
};
