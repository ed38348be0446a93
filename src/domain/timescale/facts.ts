import type { IsoDate } from '../calendar/isoDate';
import { saysComplete } from './completion';
import { rawSlice, rawSpan, type MappedText } from './mappedText';
import { revisionMarks } from './revision';
import { roleOf, startOf, strictlyBefore, type Role } from './roles';
import { partBetween, type Segment } from './segments';
import type { TextSpan } from './types';
import type { DatedUnit } from './units';

/** A date with all that its own words say of it. */
export interface DatedFact {
  readonly unit: DatedUnit;
  readonly role: Role;
  readonly complete: boolean;
  /** No longer holds: the date before a revision. */
  readonly old: boolean;
  readonly moved: boolean;
  readonly segment: number;
  /** Where the date itself stands in the words as written. */
  readonly span: TextSpan;
  /** The words as written that it came from, label and date. */
  readonly words: string;
  /** The normalised words before it, within its sentence. */
  readonly before: string;
  readonly after: string;
}

/** First day of a start, last day of anything else; `null` where no year is given. */
export function dueOf(fact: DatedFact): IsoDate | null {
  return fact.role === 'start' ? null : (fact.unit.period?.last ?? null);
}

export function startDayOf(fact: DatedFact): IsoDate | null {
  return fact.role === 'start' || fact.unit.isRange ? (fact.unit.period?.first ?? null) : null;
}

/** Marks and joining words left at the ends of a step. */
const TRIMMINGS = /^[\s,;&.-]+|(?:[\s,;&-]|\s(?:and|or|then))+$/g;

/** What each date of a cell is: due, start or review, done, old or new, with the words it came from. */
export function datedFacts(
  units: readonly DatedUnit[],
  parts: readonly Segment[],
  mapped: MappedText,
  raw: string,
): readonly DatedFact[] {
  const facts: DatedFact[] = [];
  const { text } = mapped;
  units.forEach((unit, place) => {
    const segment = parts.findIndex((part) => part.from <= unit.from && unit.from <= part.to);
    const part = parts[segment] ?? { from: 0, to: text.length };
    const earlier = units[place - 1];
    const later = units[place + 1];
    const earlierEnd = earlier !== undefined && earlier.to > part.from ? earlier.to : part.from;
    const laterStart = later !== undefined && later.from < part.to ? later.from : part.to;
    const ownsStart = facts.at(-1)?.role === 'start' && /^ ?\(?start/.test(text.slice(earlierEnd, unit.from));
    const before = text.slice(ownsStart ? partBetween(text, earlierEnd, unit.from) : earlierEnd, unit.from);
    const after = text.slice(unit.to, laterStart);
    const begin = earlierEnd === part.from ? part.from : partBetween(text, earlierEnd, unit.from);
    const end = laterStart === part.to ? part.to : partBetween(text, unit.to, laterStart);
    const { isNew, isOld, isMoved, isMove } = revisionMarks(
      before,
      laterStart < part.to ? `${after}0` : after,
      earlier !== undefined,
    );
    const said = roleOf(unit, before, after);
    const role = isOld || (isNew && !/\bafter (?:the )?$/.test(before)) ? 'due' : said;
    const shaped = role === 'start' ? startOf(unit, before) : strictlyBefore(unit, before);
    const moved = isMove && unit.end !== null ? { ...unit, isRange: false, period: unit.end } : null;
    const last = facts.at(-1);
    if (isNew && last !== undefined && !last.complete && units.length > 1)
      facts[facts.length - 1] = { ...last, old: true };
    facts.push({
      unit: moved ?? shaped,
      role,
      complete: saysComplete(text.slice(begin, unit.from), text.slice(unit.to, end)),
      old: isOld && moved === null && (units.length > 1 || isMove),
      moved: isMoved || moved !== null || (isOld && units.length > 1),
      segment,
      span: rawSpan(mapped, raw, unit.from, unit.to),
      words: rawSlice(mapped, raw, begin, end).replace(TRIMMINGS, ''),
      before,
      after,
    });
  });
  return facts;
}
