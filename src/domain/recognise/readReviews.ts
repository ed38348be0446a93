import { paragraphText } from '../table/cellText';
import { runsOn } from './joinCutRows';
import type { PlanCell } from './planRow';
import type { ReadTimescale } from './timescales';
import type { ImportedReview } from './types';

const DONE = /(?<!\b(?:to be|will be|not|not yet) )\b(?:done|held|carried out|completed)\b/i;

/** The reviews of a review cell, one a line; a line that goes on from an undated one above it is the same review. */
export function readReviews(cell: PlanCell | undefined, read: ReadTimescale): readonly ImportedReview[] {
  if (cell === undefined) return [];
  const texts: string[] = [];
  for (const paragraph of cell.paragraphs) {
    for (const line of paragraphText(paragraph).split('\n')) {
      const last = texts.at(-1);
      if (last !== undefined && runsOn(last, line) && read(last).due === null)
        texts[texts.length - 1] = `${last} ${line}`;
      else if (line.trim() !== '') texts.push(line.trim());
    }
  }
  return texts.map((text) => {
    const reading = read(text);
    const status = reading.status === 'complete' || DONE.test(text) ? 'complete' : null;
    const due = reading.due ?? reading.review;
    return { text, due, start: reading.start, status: due === null ? null : status };
  });
}
