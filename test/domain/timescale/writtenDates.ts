import fc from 'fast-check';
import { addDays, dateParts, lastDayOfMonth, type IsoDate } from '../../../src/domain/calendar/isoDate';

/** Words of a date and the last day on which it can still be met. */
export interface Written {
  readonly text: string;
  readonly due: IsoDate;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const YEARS = fc.integer({ min: 2001, max: 2049 });

function two(number: number): string {
  return String(number % 100).padStart(2, '0');
}

function ordinal(day: number): string {
  const last = day % 10;
  if (day >= 11 && day <= 13) return `${String(day)}th`;
  return `${String(day)}${last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'}`;
}

function slashed(year: number): readonly string[] {
  const next = year + 1;
  return [
    `${String(year)}/${two(next)}`,
    `${String(year)}-${two(next)}`,
    `${String(year)}–${two(next)}`,
    `${String(year)}/${String(next)}`,
    `FY${two(year)}/${two(next)}`,
    `FY ${String(year)}-${two(next)}`,
  ];
}

const day = fc.integer({ min: 0, max: 17_000 }).chain((count) => {
  const due = addDays('2001-01-01', count);
  const { year, month, day: number } = dateParts(due);
  const name = MONTHS[month - 1] ?? '';
  const short = name.slice(0, 3);
  const figures = [String(number), String(month), String(year)] as const;
  return fc
    .constantFrom(
      figures.join('/'),
      figures.join('.'),
      `${String(number).padStart(2, '0')}/${String(month).padStart(2, '0')}/${two(year)}`,
      `${String(number)} ${name} ${String(year)}`,
      `${ordinal(number)} ${name} ${String(year)}`,
      `${ordinal(number)} of ${name}, ${String(year)}`,
      `${String(number)}-${short}-${two(year)}`,
      `${ordinal(number)} ${short}. ${String(year)}`,
      `${name} ${ordinal(number)}, ${String(year)}`,
      due,
    )
    .map((text): Written => ({ text, due }));
});

const month = fc.tuple(YEARS, fc.integer({ min: 1, max: 12 })).chain(([year, number]) => {
  const name = MONTHS[number - 1] ?? '';
  const short = name.slice(0, 3);
  return fc
    .constantFrom(
      `${name} ${String(year)}`,
      `${name}, ${String(year)}`,
      `${name} '${two(year)}`,
      `${short} ${String(year)}`,
      `${short}-${String(year)}`,
      `${short}’${two(year)}`,
      `${String(number).padStart(2, '0')}/${String(year)}`,
      `${name} Board ${String(year)}`,
    )
    .map((text): Written => ({ text, due: lastDayOfMonth(year, number) }));
});

const year = YEARS.chain((start) =>
  fc.constantFrom(...slashed(start)).map((text): Written => ({ text, due: `${String(start + 1)}-03-31` })),
);

const quarter = fc.tuple(YEARS, fc.integer({ min: 1, max: 4 })).chain(([start, number]) => {
  const due = number === 4 ? lastDayOfMonth(start + 1, 3) : lastDayOfMonth(start, 3 + number * 3);
  const names = [
    `Q${String(number)}`,
    `Qtr ${String(number)}`,
    `Quarter ${String(number)}`,
    `${ordinal(number)} quarter`,
  ];
  return fc
    .tuple(fc.constantFrom(...names), fc.constantFrom(...slashed(start)), fc.constantFrom(' ', ', ', ' of ', ' – '))
    .map(([name, words, gap]): Written => ({ text: `${name}${gap}${words}`, due }));
});

const half = fc.tuple(YEARS, fc.constantFrom(1, 2)).chain(([start, number]) =>
  fc
    .tuple(
      fc.constantFrom(`H${String(number)}`, `${String(number)}H`, number === 1 ? 'first half of' : 'second half of'),
      fc.constantFrom(...slashed(start)),
    )
    .map(([name, words]): Written => ({
      text: `${name} ${words}`,
      due: number === 1 ? lastDayOfMonth(start, 9) : lastDayOfMonth(start + 1, 3),
    })),
);

const season = fc
  .tuple(YEARS, fc.constantFrom(['Spring', 5] as const, ['Summer', 8] as const, ['Autumn', 11] as const))
  .map(([start, [name, last]]): Written => ({ text: `${name} ${String(start)}`, due: lastDayOfMonth(start, last) }));

/** Days, months, quarters, halves, seasons and financial years, in the forms that plans use. */
export const written = fc.oneof(day, month, quarter, half, season, year);
