import type { ColumnSchema } from './types';

/** How a line's forecast can be come by. */
export const FORECAST_METHODS = ['Typed', 'Straight line', 'Profile'] as const;

/** Columns of the Budget sheet that stand there only where the plan uses them. */
export const BUDGET_OPTIONAL: readonly ColumnSchema[] = [
  {
    key: 'previousForecast',
    header: 'Previous forecast',
    optional: true,
    synonyms: ['last forecast', 'prior forecast', 'previous forecast outturn', 'last month forecast'],
    type: 'money',
    ownership: 'shared',
    width: 13,
    help: 'The forecast outturn as last reported.',
  },
  {
    key: 'forecastMethod',
    header: 'Forecast method',
    optional: true,
    synonyms: ['method', 'forecast basis'],
    type: 'choice',
    ownership: 'user',
    width: 14,
    help: 'How the forecast is come by: typed, actuals at the same pace, or actuals by the profile.',
    choices: FORECAST_METHODS,
  },
  {
    key: 'profile',
    header: 'Profile',
    optional: true,
    synonyms: ['spend profile', 'budget profile', 'profiled by'],
    type: 'text',
    ownership: 'user',
    width: 16,
    help: 'Name of a profile on the Mappings sheet, such as Last year; blank spends the budget in equal twelfths.',
  },
  {
    key: 'activityUnit',
    header: 'Activity unit',
    optional: true,
    synonyms: ['unit of activity', 'activity measure'],
    type: 'text',
    ownership: 'user',
    width: 16,
    help: 'What is counted: bed weeks, visits, people.',
  },
  {
    key: 'activityPlanned',
    header: 'Activity planned',
    optional: true,
    synonyms: ['planned activity', 'budgeted activity', 'activity budget'],
    type: 'number',
    ownership: 'user',
    width: 12,
    help: 'How many the budget buys in the year.',
  },
  {
    key: 'activityToDate',
    header: 'Activity to date',
    optional: true,
    synonyms: ['actual activity', 'activity actual'],
    type: 'number',
    ownership: 'user',
    width: 12,
    help: 'How many so far.',
  },
  {
    key: 'activityForecast',
    header: 'Activity forecast',
    optional: true,
    synonyms: ['forecast activity', 'projected activity'],
    type: 'number',
    ownership: 'user',
    width: 12,
    help: 'How many there will have been by the year’s end.',
  },
];
