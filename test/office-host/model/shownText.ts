import { fromDayNumber, dayNumber } from '../../../src/domain/calendar/isoDate';
import type { SimCell } from './cell';

const EPOCH = dayNumber('1899-12-30');

/** What the cell shows, for the formats that Boardline writes; any other number is shown in full (guess). */
export function shownText(cell: SimCell): string {
  if (typeof cell.value === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  if (typeof cell.value === 'string') return cell.value;
  if (/[dy]/i.test(cell.numberFormat.replace(/\[[^\]]*\]|"[^"]*"/g, ''))) {
    const [year = '', month = '', day = ''] = fromDayNumber(Math.floor(cell.value) + EPOCH).split('-');
    return `${day}/${month}/${year}`;
  }
  return cell.numberFormat.includes('%') ? `${String(Math.round(cell.value * 100))}%` : String(cell.value);
}
