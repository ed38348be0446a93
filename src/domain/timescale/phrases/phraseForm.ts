import type { Certainty, TimescaleKind } from '../types';

/** What words without a date say. */
export interface PhraseReading {
  readonly kind: TimescaleKind;
  /** ISO 8601 period of a recurrence. */
  readonly every: string | null;
  /** ISO 8601 length. */
  readonly duration: string | null;
  readonly certainty: Certainty;
  readonly assumption: string;
  /** Where the words stand in the normalised text. */
  readonly from: number;
  readonly to: number;
}

/** One family of undated words. */
export interface PhraseForm {
  readonly name: string;
  readonly read: (text: string) => PhraseReading | null;
}

/** A reading of a match, stated unless an assumption is given. */
export function phrase(
  kind: TimescaleKind,
  match: RegExpExecArray,
  more: Partial<Omit<PhraseReading, 'kind' | 'from' | 'to'>> = {},
): PhraseReading {
  const assumption = more.assumption ?? '';
  return {
    kind,
    every: more.every ?? null,
    duration: more.duration ?? null,
    certainty: more.certainty ?? (assumption === '' ? 'stated' : 'inferred'),
    assumption,
    from: match.index,
    to: match.index + match[0].length,
  };
}
