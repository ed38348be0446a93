import type { Obstacle } from '../../../workbook/port';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import type { Consent } from './consent';

/** The workbook takes no changes at all. */
export function readOnly(layout: WorkbookLayout): readonly Obstacle[] {
  if (!layout.readOnly) return [];
  const message = 'The workbook is open read-only: save a copy, or ask for it to be shared with you for editing.';
  return [{ kind: 'readOnly', where: layout.name, message, canContinueWithConsent: false }];
}

/** Those of some sheets that are protected. */
export function guarded(layout: WorkbookLayout, sheets: ReadonlySet<string>): readonly Obstacle[] {
  return layout.sheets
    .filter((sheet) => sheet.protected && sheets.has(sheet.name))
    .map((sheet) => {
      const message = `The sheet ${sheet.name} is protected: unprotect it (Review, Unprotect sheet).`;
      return { kind: 'protected', where: sheet.name, message, canContinueWithConsent: false };
    });
}

/** Writes to a filtered table land in the wrong cells (office-js issue 224). */
export function filtered(table: TableLayout, consent: Consent): readonly Obstacle[] {
  if (!table.filtered || consent.clearFilters) return [];
  const message = `The ${table.name} table is filtered: clear its filter, or let Boardline clear it and put it back.`;
  return [{ kind: 'filtered', where: table.sheet, message, canContinueWithConsent: true }];
}

/** Columns are found by their headers: a table that shows none can be neither read nor written. */
export function headless(layout: WorkbookLayout): readonly Obstacle[] {
  return layout.headless.map(({ name, sheet }) => ({
    kind: 'hiddenHeader',
    where: sheet,
    message: `The header row of the ${name} table on the sheet ${sheet} is hidden: click a cell of the table and tick Table Design, Header Row.`,
    canContinueWithConsent: false,
  }));
}
