import type { RagStatus } from '../status/types';
import type { ChartSeries } from './types';

/** A column of figures a status, in its own colours, so that figures printed on it can be read. */
export function statusSeries(statuses: readonly RagStatus[]): readonly ChartSeries[] {
  return statuses.map(({ word, fill, text }) => ({ header: word, colour: fill, labelColour: text }));
}
