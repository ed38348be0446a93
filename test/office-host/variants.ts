/**
 * Settings in which one Excel differs from another: options of the user's, and behaviours of which two are known. The
 * sources stand in docs/excel-model.md.
 */
export interface ExcelVariant {
  readonly name: string;
  /** AutoCorrect: "Fill formulas in tables to create calculated columns" (office-js issues 2093, 5909, 6745, 1916). */
  readonly fillsColumns: boolean;
  /** AutoCorrect: "Include new rows and columns in table" (office-js issues 3013, 2097, 3191). */
  readonly growsTables: boolean;
  /** How conditional formats are known: by their place in the collection, by an id that stays, or not readable at all (6827, 6835). */
  readonly colourRules: 'byPlace' | 'byId' | 'unreadable';
  /** Formulas are read back with `@` before names and before functions that can give a range (VBA-Docs, "Formula vs Formula2"). */
  readonly showsAtSigns: boolean;
  /** One value for a whole range: taken, though Microsoft's pages no longer promise it (office-js issue 2013), or refused. */
  readonly oneValue: 'taken' | 'refused';
}

/** The Excel that most people have, as far as the documents tell. */
export const USUAL: ExcelVariant = {
  name: 'usual',
  fillsColumns: true,
  growsTables: true,
  colourRules: 'byPlace',
  showsAtSigns: false,
  oneValue: 'taken',
};

/** One difference at a time, then everything that makes work harder at once. */
export const VARIANTS: readonly ExcelVariant[] = [
  USUAL,
  { ...USUAL, name: 'no calculated columns', fillsColumns: false },
  { ...USUAL, name: 'tables do not grow', growsTables: false },
  { ...USUAL, name: 'rules known by id', colourRules: 'byId' },
  { ...USUAL, name: 'rules not readable', colourRules: 'unreadable' },
  { ...USUAL, name: 'formulas with @', showsAtSigns: true },
  { ...USUAL, name: 'a value for each cell', oneValue: 'refused' },
  {
    name: 'least helpful',
    fillsColumns: true,
    growsTables: false,
    colourRules: 'unreadable',
    showsAtSigns: true,
    oneValue: 'refused',
  },
];

/** The variant that `EXCEL_VARIANT` names, by which whole suites run in another Excel; the usual one where it is not set. */
function variantOfRun(name = process.env.EXCEL_VARIANT): ExcelVariant {
  if (name === undefined || name === '') return USUAL;
  const found = VARIANTS.find((variant) => variant.name === name);
  if (found === undefined) throw new Error(`There is no variant of Excel named ${name}.`);
  return found;
}

/** What workbooks are where nothing else is said. */
export const OF_RUN: ExcelVariant = variantOfRun();

/** True where the run is of one variant, which then stands for all. */
export const ONE_VARIANT: boolean = (process.env.EXCEL_VARIANT ?? '') !== '';

let current = OF_RUN;

/** The variant of workbooks that are made without naming one. */
export function currentVariant(): ExcelVariant {
  return current;
}

/** Makes another variant the one of workbooks to come. */
export function useVariant(variant: ExcelVariant): void {
  current = variant;
}
