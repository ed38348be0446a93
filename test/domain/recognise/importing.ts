import { utils, write, type WorkSheet } from '@e965/xlsx';
import { recognisePlan, type RecogniseOptions } from '../../../src/domain/recognise/recognisePlan';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { readSource } from '../../../src/sources/readSource';

/** A plan read from the text of a file, as a person would choose it. */
export async function importText(name: string, text: string, options: RecogniseOptions = {}): Promise<ImportedPlan> {
  return recognisePlan([await readSource(name, new TextEncoder().encode(text))], options);
}

/** A cell of a test sheet; a `Date` is typed as a date. */
export type TestCell = string | number | Date | null;

/** A workbook of one sheet or several, as Excel would save it. */
export function bookOf(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  shape: (sheet: WorkSheet, name: string) => void = () => undefined,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows as unknown[][], { cellDates: false, dateNF: 'dd/mm/yyyy', UTC: true });
    shape(sheet, name);
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A plan read from a workbook. */
export async function importBook(bytes: Uint8Array, options: RecogniseOptions = {}): Promise<ImportedPlan> {
  return recognisePlan([await readSource('plan.xlsx', bytes)], options);
}

/** A day as a typed date. */
export function day(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}

/** The fields that most tests look at. */
export function brief(plan: ImportedPlan): readonly (readonly unknown[])[] {
  return plan.actions.map((action) => [
    action.ref,
    action.priority,
    action.action,
    action.due,
    action.accountableLeads,
    action.status,
  ]);
}
