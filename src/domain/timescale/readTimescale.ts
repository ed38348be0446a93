import type { IsoDate } from '../calendar/isoDate';
import { datedCell } from './datedCell';
import { datedFacts } from './facts';
import { PHRASE_FORMS } from './forms';
import { placeOf, rawSpan } from './mappedText';
import { normalise } from './normalise';
import type { PhraseReading } from './phrases/phraseForm';
import { segments } from './segments';
import type { TextSpan, Timescale } from './types';
import { undatedCell } from './undatedCell';
import { datedUnits } from './units';

/** No real timescale is longer; what follows is not read. */
const LONGEST = 2_000;

/**
 * Reads the words of a timescale cell as its author meant them: kind of commitment, start, due (the last day on which
 * it can still be met), recurrence, length, milestones, completion and revision. What is stated and what is assumed
 * are kept apart in `certainty` and `assumption`, and `span` says which words it rests on; an ambiguous date comes with its readings and is never guessed.
 * Never throws. `asAt` only helps to list likely dates where no year is given.
 *
 * @example readTimescale('end of Q2 2025/26').due // '2025-09-30'
 */
export function readTimescale(text: string, context: { readonly asAt?: IsoDate } = {}): Timescale {
  const raw = text.length > LONGEST ? text.slice(0, LONGEST) : text;
  const mapped = normalise(raw);
  const phrases = PHRASE_FORMS.map((form) => form.read(mapped.text)).filter(
    (each): each is PhraseReading => each !== null,
  );
  const asAt = context.asAt ?? null;
  const capitalAt = (place: number): boolean => {
    const letter = raw.charAt(placeOf(mapped, place));
    return letter !== letter.toLowerCase();
  };
  const recurs = phrases.some(({ kind }) => kind === 'recurring');
  const units = datedUnits({ text: mapped.text, asAt, capitalAt }, !recurs);
  const parts = segments(mapped.text, units);
  const spanOf = (from: number, to: number): TextSpan => rawSpan(mapped, raw, from, to);
  if (units.length === 0) return undatedCell(text, mapped.text, phrases, spanOf);
  return datedCell(text, mapped.text, datedFacts(units, parts, mapped, raw), parts, phrases, asAt, spanOf);
}
