import { longDate } from '../../domain/calendar/isoDate';
import { withCommas } from '../../domain/report/words';
import type { SectionColumnKind, SectionValue } from '../../domain/report/types';

/** To a whole number, in two steps, so that 0.15 is not taken for 0.1499999. */
function rounded(value: number): number {
  return Math.round(Number(value.toFixed(6)));
}

/** A value as it is read in a document: `30 Jun 2026`, `33 %`, `+1,200`; nothing is an en dash. */
export function documentValue(value: SectionValue, kind: SectionColumnKind): string {
  if (value === null || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'string') return kind === 'date' ? longDate(value) : value;
  switch (kind) {
    case 'percent':
      return `${String(rounded(value * 100))}\u00a0%`;
    case 'finePercent':
      return `${(rounded(value * 1000) / 10).toFixed(1)}\u00a0%`;
    case 'moneyVariance':
      return `${Math.round(value) > 0 ? '+' : ''}${withCommas(value)}`;
    case 'money':
    case 'whole':
      return withCommas(value);
    case 'decimal':
    case 'text':
    case 'longText':
    case 'ref':
    case 'rag':
    case 'date':
      return String(value);
  }
}
