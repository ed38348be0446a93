import { fromSerial } from '../../../src/domain/calendar/serial';
import type { IsoDate } from '../../../src/domain/calendar/isoDate';
import type { RagFacts } from '../../../src/domain/status/types';
import type { RawRow } from './ruleRowArbitrary';

/** A row's facts as reading the plan would give them: a date only where a date is, a share only where a number is. */
export function factsOfRow(row: RawRow, asAt: IsoDate, date1904: boolean): RagFacts {
  const date = (header: string): IsoDate | null => {
    const cell = row[header];
    return typeof cell === 'number' ? fromSerial(cell, date1904) : null;
  };
  const share = row['% complete'];
  const times = row['Times revised'];
  return {
    status: textIn(row, 'Status') === '' ? null : textIn(row, 'Status'),
    percentComplete: typeof share === 'number' ? share : null,
    start: date('Start'),
    baselineDue: date('Baseline due'),
    currentDue: date('Current due'),
    completedOn: date('Completed on'),
    lastUpdate: date('Last update'),
    reviewDate: date('Review date'),
    timesRevised: typeof times === 'number' ? times : 0,
    evidence: textIn(row, 'Evidence'),
    asAt,
  };
}

/** A cell's text, trimmed; anything but a text is an empty one. */
export function textIn(row: RawRow, header: string): string {
  const cell = row[header];
  return typeof cell === 'string' ? cell.trim() : '';
}
