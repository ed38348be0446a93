import { SCRATCH } from './scratch';
import { step, type StepRequest, type Theme } from './step';
import { CELLS } from './steps/cells';
import { CHARTS } from './steps/charts';
import { EVENTS } from './steps/events';
import { FILTERS } from './steps/filters';
import { FORMATS } from './steps/formats';
import { FORMULAS } from './steps/formulas';
import { GROWTH_BELOW } from './steps/growth';
import { LINKS } from './steps/links';
import { TRIAL_NAMES } from './steps/names';
import { PAGE } from './steps/page';
import { PLACES } from './steps/places';
import { PROTECTION } from './steps/protection';
import { RULES } from './steps/rules';
import { SHEETS } from './steps/sheets';
import { TABLE_FORMULAS } from './steps/tableFormulas';
import { TABLES } from './steps/tables';
import { VALIDATION } from './steps/validation';
import { WORKBOOK } from './steps/workbook';

/** The script, in order: every member that the live host calls, and the behaviours on which it relies. */
export const CONFORMANCE_SCRIPT: readonly Theme[] = [
  CELLS,
  FORMULAS,
  PLACES,
  FORMATS,
  TABLES,
  TABLE_FORMULAS,
  GROWTH_BELOW,
  FILTERS,
  LINKS,
  RULES,
  VALIDATION,
  TRIAL_NAMES,
  CHARTS,
  PAGE,
  PROTECTION,
  SHEETS,
  WORKBOOK,
  EVENTS,
];

/** The step after the script, on a Mac only: nothing of it goes over the script's own requests. */
export const ANOTHER_WORKBOOK = 'open another workbook';

const ADD = 'Microsoft Learn, "Excel.WorksheetCollection"';

/** A theme's requests; the first of them makes its sheet, the last takes it away. */
export function requestsOf({ name, requests }: Theme): readonly StepRequest[] {
  const added = step(`${name}: add a sheet`, ADD, ({ book }) => {
    book.worksheets.add(SCRATCH.sheet).load('name,visibility');
  });
  const removed = step(`${name}: delete the sheet`, 'Microsoft Learn, "Excel.Worksheet"', ({ sheet }) => {
    sheet.delete();
  });
  return requests.map((steps, at) => [
    ...(at === 0 ? [added] : []),
    ...steps,
    ...(at === requests.length - 1 ? [removed] : []),
  ]);
}
