import { academicYear, municipalYear } from './dates/academic';
import { yearAfterDash, yearAlone, yearsInWords } from './dates/calendarYear';
import {
  clippedFinancialYear,
  dottedFinancialYear,
  financialYears,
  namedFinancialYear,
  shortFinancialYear,
} from './dates/financialYear';
import { financialYearHalf, halfAlone, halfOfFinancialYear, halfOfYear } from './dates/half';
import { compactDay, isoDay, isoMonth } from './dates/isoDay';
import { monthMeetingYear } from './dates/monthMeeting';
import { monthAlone, monthOfFinancialYear, monthYear, yearMonth } from './dates/monthYear';
import { feastAlone, feastOfYear, serialDay, yearEndAlone } from './dates/namedDay';
import { nearNow } from './dates/nearNow';
import { dottedDay, looseDay, looseShortDay, numericDay, numericDays, numericMonth } from './dates/numericDay';
import { shortPair } from './dates/numericShort';
import {
  financialYearQuarter,
  ordinalQuarter,
  quarterAlone,
  quarterOfFinancialYear,
  quarterOfYear,
  yearQuarter,
} from './dates/quarter';
import { halfTermBreak, summerBreak, termAlone, termNumber, termOfYear, yearInTerm } from './dates/schoolTerm';
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
  looseShortDay,
  daysOfMonth,
  writtenDay,
  monthDayYear,
  yearMonthDay,
  academicYear,
  municipalYear,
  quarterOfFinancialYear,
  ordinalQuarter,
  financialYearQuarter,
  quarterOfYear,
  yearQuarter,
  halfOfFinancialYear,
  financialYearHalf,
  halfOfYear,
  halfTermBreak,
  summerBreak,
  termOfYear,
  yearInTerm,
  termNumber,
  seasonOfSlashYear,
  seasonPair,
  seasonYear,
  feastOfYear,
  monthMeetingYear,
  monthOfFinancialYear,
  monthYear,
  yearMonth,
  numericMonth,
  isoMonth,
  financialYears,
  yearsInWords,
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
