import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { fromSerial } from '../../domain/calendar/serial';
import { columnLetters } from '../../domain/plan/cellOf';
import type { MoneyUnit } from '../../domain/plan/cover';
import type { CellFault, Pence } from '../../domain/plan/types';
import { spaced } from '../../domain/status/spaced';
import { readTimescale } from '../../domain/timescale/readTimescale';
import type { CellValue, TableSnapshot } from '../port';
import { textOf } from '../snapshot';
import { columnsOf } from './columnsOf';
import type { TableSchema } from '../schema/types';

/** What the reading of a whole workbook has in common. */
export interface ReadingContext {
  readonly date1904: boolean;
  readonly unit: MoneyUnit;
  readonly faults: CellFault[];
}

/** One row of a table, read column by column; a cell of the wrong kind becomes a fault that names it. */
export interface RowReader {
  /** 1-based sheet row. */
  readonly row: number;
  readonly text: (key: string) => string;
  /** A text with whatever stands round it: a hidden space is no ordinary one to a formula either. */
  readonly typed: (key: string) => string;
  readonly date: (key: string) => IsoDate | null;
  readonly number: (key: string) => number | null;
  /** A share: 0.4 is 40 %. */
  readonly share: (key: string) => number | null;
  readonly money: (key: string) => Pence | null;
  readonly yes: (key: string) => boolean;
  readonly choice: <Word extends string>(key: string, words: readonly Word[]) => Word | null;
}

/** Every row of a table that holds anything a person or Boardline put there. */
export function rowsOf(schema: TableSchema, table: TableSnapshot, context: ReadingContext): readonly RowReader[] {
  const places = columnsOf(schema, table);
  const kept = schema.columns.filter((column) => column.ownership !== 'formula' && column.key !== 'id');
  const keptPlaces = kept.flatMap((column) => places.get(column.key) ?? []);
  const subjectPlace = places.get(schema.columns[0]?.key ?? '') ?? 0;
  const readers: RowReader[] = [];
  table.rows.forEach((cells, bodyRow) => {
    if (!keptPlaces.some((place) => !isBlank(cells[place]))) return;
    readers.push(rowReader(schema, table, places, cells, bodyRow, subjectPlace, context));
  });
  return readers;
}

function isBlank(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function rowReader(
  schema: TableSchema,
  table: TableSnapshot,
  places: ReadonlyMap<string, number>,
  cells: readonly CellValue[],
  bodyRow: number,
  subjectPlace: number,
  context: ReadingContext,
): RowReader {
  const row = table.headerRow + 1 + bodyRow;
  const valueOf = (key: string): CellValue => {
    const place = places.get(key);
    return place === undefined ? null : (cells[place] ?? null);
  };
  const fault = (key: string, rule: string, problem: string, remedy: string): null => {
    const column = columnLetters(table.firstColumn + (places.get(key) ?? 0));
    const where = `${table.sheet}!${column}${String(row)}`;
    const header = schema.columns.find((each) => each.key === key)?.header ?? key;
    const subject = cells[subjectPlace];
    context.faults.push({
      where,
      rule,
      message: `${header} in ${where} ${problem}.`,
      remedy,
      subject: typeof subject === 'string' || typeof subject === 'number' ? String(subject) : null,
    });
    return null;
  };
  const erred = (key: string, value: CellValue): value is { readonly error: string } => {
    if (value === null || typeof value !== 'object') return false;
    fault(key, 'error-in-cell', `holds the error ${value.error}`, 'Mend the formula, or type the value.');
    return true;
  };
  const number = (key: string): number | null => {
    const value = valueOf(key);
    if (isBlank(value) || erred(key, value)) return null;
    if (typeof value === 'number') return value;
    return fault(
      key,
      'text-in-number-cell',
      `holds the text “${String(value)}” where a number is needed`,
      'Type the figure as a number.',
    );
  };
  return {
    row,
    text: (key) => {
      const value = valueOf(key);
      if (isBlank(value) || erred(key, value)) return '';
      return String(value).trim();
    },
    typed: (key) => {
      const value = valueOf(key);
      return isBlank(value) || typeof value === 'object' ? '' : String(value);
    },
    number,
    share: (key) => {
      const share = number(key);
      if (share !== null && (share < 0 || share > 1)) {
        fault(
          key,
          'percent-out-of-range',
          `is ${String(Math.round(share * 10_000) / 100)} %`,
          'Type a percentage from 0 % to 100 %.',
        );
      }
      return share;
    },
    money: (key) => {
      const amount = number(key);
      return amount === null ? null : Math.round(amount * context.unit.pounds * 100 + Math.sign(amount) * 1e-6);
    },
    yes: (key) => /^(yes|y|true)$/i.test(textOf(valueOf(key))),
    choice: (key, words) => {
      const value = valueOf(key);
      if (isBlank(value) || erred(key, value)) return null;
      const typed = String(value);
      const known = (text: string) => words.find((each) => each.toLowerCase() === text.toLowerCase());
      const word = known(spaced(typed));
      if (word !== undefined) return word;
      const hidden = known(typed.trim()) === undefined ? '' : ' because of the space beside it that is no ordinary one';
      return fault(
        key,
        'unknown-word',
        `is “${typed}”, which is not one of its words${hidden}`,
        `Choose one of: ${words.join(', ')}.`,
      );
    },
    date: (key) => {
      const value = valueOf(key);
      if (isBlank(value) || erred(key, value)) return null;
      if (typeof value === 'number') {
        const date = fromSerial(value, context.date1904);
        return (
          date ??
          fault(key, 'not-a-date', `holds ${String(value)}, which is no date`, 'Type the date as day, month and year.')
        );
      }
      const due = readTimescale(String(value)).due;
      const guess = due === null ? '' : `; it may mean ${longDate(due)}`;
      return fault(
        key,
        'date-as-text',
        `holds the text “${String(value)}” where a date is needed${guess}`,
        'Type it again as a date, so that Excel can count with it.',
      );
    },
  };
}
