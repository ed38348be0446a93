import type { TextSpan } from './types';

/** A text of which every character remembers where it stood in the words as written. */
export interface MappedText {
  readonly text: string;
  /** For each character of `text`, its place in the words as written; `null` while nothing has moved. */
  readonly at: readonly number[] | null;
}

/** Where a character of the mapped text stood in the words as written. */
export function placeOf({ at }: MappedText, place: number): number {
  return at === null ? place : (at[place] ?? Number.MAX_SAFE_INTEGER);
}

/** The words as written, nothing changed yet. */
export function mapText(raw: string): MappedText {
  return { text: raw, at: null };
}

/**
 * Replaces every match and keeps the places: what is put in takes the place of the match's first character.
 * The pattern must be global.
 */
export function replaceMapped(
  mapped: MappedText,
  pattern: RegExp,
  replacement: (match: RegExpExecArray) => string,
): MappedText {
  pattern.lastIndex = 0;
  let match = pattern.exec(mapped.text);
  if (match === null) return mapped;
  let text = '';
  const at: number[] = [];
  let done = 0;
  for (; match !== null; match = pattern.exec(mapped.text)) {
    if (match[0] === '') {
      pattern.lastIndex += 1;
      continue;
    }
    text += mapped.text.slice(done, match.index);
    for (let place = done; place < match.index; place += 1) at.push(placeOf(mapped, place));
    const put = replacement(match);
    text += put;
    for (let place = 0; place < put.length; place += 1) {
      at.push(placeOf(mapped, match.index + Math.min(place, match[0].length - 1)));
    }
    done = match.index + match[0].length;
  }
  text += mapped.text.slice(done);
  for (let place = done; place < mapped.text.length; place += 1) at.push(placeOf(mapped, place));
  return { text, at };
}

/** Where a stretch of the mapped text stood in the words as written, without the blanks round it. */
export function rawSpan(mapped: MappedText, raw: string, from: number, to: number): TextSpan {
  let first = Math.min(placeOf(mapped, from), raw.length);
  let last = to < mapped.text.length ? Math.min(placeOf(mapped, to), raw.length) : raw.length;
  while (last > first && raw.charAt(last - 1).trim() === '') last -= 1;
  while (first < last && raw.charAt(first).trim() === '') first += 1;
  return { from: first, to: last };
}

/** The smallest stretch that holds them all; `null` of none. */
export function envelope(spans: readonly TextSpan[]): TextSpan | null {
  if (spans.length === 0) return null;
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

/** The words as written under a stretch of the mapped text, trimmed. */
export function rawSlice(mapped: MappedText, raw: string, from: number, to: number): string {
  if (from >= to) return '';
  return raw.slice(placeOf(mapped, from), placeOf(mapped, to)).trim();
}
