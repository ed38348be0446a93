import type { IsoDate } from '../calendar/isoDate';
import { readTimescale } from '../timescale/readTimescale';
import type { Timescale } from '../timescale/types';

/** More texts than any plan has different timescales; beyond them memory is worth more than time. */
const MOST_KEPT = 20_000;

const kept = { asAt: '', readings: new Map<string, Timescale>() };

/**
 * Timescales as read on a day, each text once. Reading one is the dearest step of an assessment, and a plan is assessed
 * again after every edit and for every rule set that is previewed, so readings outlast the assessment.
 */
export function rememberedTimescales(asAt: IsoDate): (text: string) => Timescale {
  if (kept.asAt !== asAt || kept.readings.size > MOST_KEPT) {
    kept.asAt = asAt;
    kept.readings = new Map();
  }
  const { readings } = kept;
  return (text) => {
    const known = readings.get(text);
    if (known !== undefined) return known;
    const reading = readTimescale(text, { asAt });
    readings.set(text, reading);
    return reading;
  };
}
