import { COVER_FIELDS } from './schema/cover';
import type { CoverField } from './schema/types';

/** One row of the Cover: label in column A, the named cell in column B, its help in column C. */
export interface CoverRow {
  readonly row: number;
  readonly field: CoverField;
}

/** The Cover sheet as every host draws it. */
export const COVER = {
  sheet: 'Cover',
  title: 'Cover',
  note: 'Type in column B. Boardline finds these cells by their names, so that rows may be moved or added.',
  headers: ['Setting', 'Value', 'What it is for'],
  headerRow: 3,
  widths: [28, 44, 80],
} as const;

/** The Cover's rows, in the order of the schema. */
export const COVER_ROWS: readonly CoverRow[] = COVER_FIELDS.map((field, at) => ({
  row: COVER.headerRow + 1 + at,
  field,
}));
