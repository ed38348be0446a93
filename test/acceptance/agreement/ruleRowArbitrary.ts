import fc from 'fast-check';
import { addDays, addMonths, type IsoDate } from '../../../src/domain/calendar/isoDate';
import { toSerial } from '../../../src/domain/calendar/serial';

/** What a person may leave in a cell. */
export type RawCell = number | string | null | { readonly error: string };

/** One row of the Actions table as typed: header to cell. */
export type RawRow = Readonly<Record<string, RawCell>>;

const DATE_HEADERS = ['Start', 'Baseline due', 'Current due', 'Completed on', 'Last update', 'Review date'] as const;

/** Days from the report date at which the presets' rules change, and their neighbours. */
const EDGE_DAYS = [0, 1, 6, 7, 8, 29, 30, 31, 32, 89, 90, 91, 92, 400].flatMap((days) => [days, -days]);
const EDGE_MONTHS = [1, 2, 3, 4].flatMap((months) => [months, -months]);
const NOT_DATES: readonly RawCell[] = ['30/06/2026', 'TBC', '46203', 'June 2026', ' ', 5, -3, 20_260_630, 0];

function dateCell(asAt: IsoDate, date1904: boolean): fc.Arbitrary<RawCell> {
  const near = [
    ...EDGE_DAYS.map((days) => addDays(asAt, days)),
    ...EDGE_MONTHS.flatMap((months) => [-1, 0, 1].map((days) => addDays(addMonths(asAt, months), days))),
    ...['2024-02-29', '2028-02-29', '2023-02-28', '2026-01-31', '2025-12-31', '1999-06-01', '2099-03-31'],
  ];
  const serial = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...near) },
    { weight: 2, arbitrary: fc.integer({ min: -900, max: 900 }).map((days) => addDays(asAt, days)) },
  );
  return fc.oneof(
    { weight: 14, arbitrary: serial.map((date) => toSerial(date, date1904)) },
    { weight: 1, arbitrary: serial.map((date) => toSerial(date, date1904) + 0.75) },
    { weight: 4, arbitrary: fc.constant(null) },
    // In a 1904 workbook nought and five are days of January 1904.
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ...NOT_DATES.filter((cell) => !date1904 || typeof cell !== 'number' || cell > 100 || cell < 0),
      ),
    },
  );
}

const SHARE: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
  { weight: 2, arbitrary: fc.constantFrom(0, 0.25, 0.26, 0.145, 0.49, 0.5, 0.75, 0.76, 1) },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<RawCell>('40%', 'half', 40, -0.1, 1.01) },
);

const STATUS: fc.Arbitrary<RawCell> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom<RawCell>('Not started', 'In progress', null) },
  { weight: 2, arbitrary: fc.constantFrom('Complete', 'COMPLETE', ' Complete ', 'Deferred', 'cancelled', 'Finished') },
);

/** Rows of an Actions table with everything in them that the rules have to stand: text for dates, blanks, errors, edges. */
export function ruleRow(asAt: IsoDate, date1904: boolean): fc.Arbitrary<RawRow> {
  const dates = Object.fromEntries(DATE_HEADERS.map((header) => [header, dateCell(asAt, date1904)]));
  const sound = fc.record<Record<string, RawCell>>({
    ...dates,
    Status: STATUS,
    '% complete': SHARE,
    'Times revised': fc.integer({ min: 0, max: 4 }),
    Evidence: fc.constantFrom<RawCell>(null, ' ', 'Minute 12'),
    'Reported RAG': fc.constantFrom<RawCell>(null, 'Green', 'red ', 'On track', '?', '*', 'Purple'),
    'Override reason': fc.oneof(
      { weight: 4, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom<RawCell>('Agreed by the chair', '  Funding  found ', ' ') },
    ),
  });
  const spoiled = fc.constantFrom<string | null>(
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    'Current due',
    'Status',
  );
  return fc
    .tuple(sound, spoiled)
    .map(([row, header]) => (header === null ? row : { ...row, [header]: { error: '#N/A' } }));
}
