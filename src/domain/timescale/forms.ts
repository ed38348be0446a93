import { academicYear, termAlone, termOfYear, yearInTerm } from './dates/academic';
import { yearAfterDash, yearAlone } from './dates/calendarYear';
import {
  clippedFinancialYear,
  dottedFinancialYear,
  financialYears,
  namedFinancialYear,
  shortFinancialYear,
} from './dates/financialYear';
import { halfAlone, halfOfFinancialYear, halfOfYear } from './dates/half';
import { compactDay, isoDay, isoMonth } from './dates/isoDay';
import { monthAlone, monthOfFinancialYear, monthYear, yearMonth } from './dates/monthYear';
import { feastAlone, feastOfYear, serialDay, yearEndAlone } from './dates/namedDay';
import { nearNow } from './dates/nearNow';
import { dottedDay, looseDay, numericDay, numericDays, numericMonth } from './dates/numericDay';
import { shortPair } from './dates/numericShort';
import {
  financialYearQuarter,
  ordinalQuarter,
  quarterAlone,
  quarterOfFinancialYear,
  quarterOfYear,
  yearQuarter,
} from './dates/quarter';
import { seasonAlone, seasonOfSlashYear, seasonPair, seasonYear } from './dates/season';
import { dayAndMonth, daysOfMonth, monthAndDay, monthDayYear, writtenDay, yearMonthDay } from './dates/writtenDay';
import { immediate } from './phrases/immediate';
import { ongoing } from './phrases/ongoing';
import { inProgress } from './phrases/inProgress';
import { recurring } from './phrases/recurring';
import { relative } from './phrases/relative';
import { term } from './phrases/term';
import { toBeAgreed } from './phrases/toBeAgreed';
import type { PhraseForm } from './phrases/phraseForm';
import type { DateForm } from './span';

/** The families of written dates, in the order in which they are tried: what one has read, no later one reads. */
export const DATE_FORMS: readonly DateForm[] = [
  serialDay,
  isoDay,
  numericDays,
  numericDay,
  looseDay,
  daysOfMonth,
  writtenDay,
  monthDayYear,
  yearMonthDay,
  academicYear,
  quarterOfFinancialYear,
  ordinalQuarter,
  financialYearQuarter,
  quarterOfYear,
  yearQuarter,
  halfOfFinancialYear,
  halfOfYear,
  termOfYear,
  yearInTerm,
  seasonOfSlashYear,
  seasonPair,
  seasonYear,
  feastOfYear,
  monthOfFinancialYear,
  monthYear,
  yearMonth,
  numericMonth,
  isoMonth,
  financialYears,
  clippedFinancialYear,
  shortFinancialYear,
  dottedFinancialYear,
  dottedDay,
  namedFinancialYear,
  compactDay,
  shortPair,
  yearAlone,
  yearAfterDash,
  dayAndMonth,
  monthAndDay,
  quarterAlone,
  halfAlone,
  termAlone,
  seasonAlone,
  feastAlone,
  yearEndAlone,
  nearNow,
  monthAlone,
];

/** The families of words without a date, in the order in which they decide a cell. */
export const PHRASE_FORMS: readonly PhraseForm[] = [
  ongoing,
  recurring,
  immediate,
  toBeAgreed,
  relative,
  inProgress,
  term,
];
