import { calendarYear, spanning } from '../periods';
import { ambiguous, inferred, stated, type DateForm } from '../span';

const LEADS_IN =
  /(?:^|(?<![a-z])\(|[;:\n,→/]|\b(?:between|close of|by|in|during|for|from|end(?: of)?|rest of|remainder of|course of|over|year|early|mid|late|beginning of|start of|middle of|part of|to|until|till|through|throughout|before|since|starting|commencing|and|date|due|target|deadline|after|revised|extended|completed?|achieved|was|within|post|or|calendar|around|circa|annually|ongoing|onwards|on|tb[acd]|likely|probably|expected|estimated|anticipated|planned|circa|about)|(?<!\bext)[-&.]) *$/;
/** Words that make the figures a score or a reference: "1 in 2000", "Ref: 2014". */
const NUMBERED = /\d (?:in|out of) $|\b(?:ref(?:erence)?|minutes?|circular|no|number|case|file|room|form)[.:]? *$/;

const LETS_OUT =
  /^(?:$|\s*$|[)\n;:?!]|[.,](?!\d)| *[-/&→(+]| (?:and|to|onwards?|on|target|then|at|for|with|when|in|until|if|or|subject|through|latest|tbc|achieved|complete|completed|revised|was|review|report|by|from|deadline|start|at the latest|but|once|via|as|using|following|after|dependent|depending|ongoing|depends|pending|now|earliest|calendar)\b)/;

/** `2021`, `by 2021`, `calendar year 2021`, `CY2021`. A bare number such as "NI 2014" is left alone. */
export const yearAlone: DateForm = {
  name: 'calendar year',
  needs: ['longFigures'],
  pattern:
    /(?<![\w£/.,:-]|\d )(?:calendar (?:year )?|cy ?|the year |year |the (?=\d{4} calendar year))?((?:19[89]|20[0-9])\d)(?![\d%]|[/.,:-]\d|\)\d)( calendar year)?/g,
  read: (match, { text }) => {
    const period = calendarYear(Number(match[1]));
    const end = match.index + match[0].length;
    if (period === null) return null;
    if (match[0].startsWith('c') || match[2] !== undefined) return stated('year', period);
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (NUMBERED.test(before)) return null;
    if (!LEADS_IN.test(before) || !LETS_OUT.test(text.slice(end, end + 14))) return null;
    return inferred('year', period, 'The calendar year assumed');
  },
};

/** `2015-` joined years with a dash are read elsewhere; this is the right-hand side of `April 2014-2016`. */
export const yearAfterDash: DateForm = {
  name: 'year after a dash',
  needs: ['longFigures'],
  pattern: /(?<=[a-z\d)] ?- ?)((?:19[89]|20[0-9])\d)(?![\d%]|[/.,:-]\d)/g,
  read: (match) => {
    const period = calendarYear(Number(match[1]));
    return period === null ? null : inferred('year', period, 'The calendar year assumed');
  },
};

/** `2026 to 29`: the second year in two figures behind a word; calendar or financial years are not said. */
export const yearsInWords: DateForm = {
  name: 'stretch of years in words',
  needs: ['longFigures'],
  pattern: /(?<![\d/.£-])((?:19|20)\d{2}) (?:to|until) '?(\d{2})(?![\d%/.:-]| ?[a-z])/g,
  read: (match) => {
    const first = Number(match[1]);
    const last = Math.floor(first / 100) * 100 + Number(match[2]);
    const whole = spanning(calendarYear(first), calendarYear(last));
    if (whole === null || last <= first || last - first > 30) return null;
    return ambiguous('years', whole, 'Whole calendar years assumed', [whole.last, `${String(last)}-03-31`]);
  },
};
