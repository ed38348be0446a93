import { columnLetters } from '../domain/plan/cellOf';
import type { PlacedSheet } from './placedSheet';
import type { CellFormat } from './sheetModel';
import type { ColumnSchema, ColumnType } from './schema/types';

/** The body of a form's column that people fill in, as a column of a plan table is described. */
export interface FormEntry {
  /** `E7:E20`. */
  readonly range: string;
  readonly column: Pick<ColumnSchema, 'header' | 'help' | 'type' | 'ownership'>;
  readonly choices: readonly string[] | null;
}

const TYPES: Readonly<Partial<Record<CellFormat, ColumnType>>> = { date: 'date', percent: 'percent' };

/** Every column of a sheet's tables that somebody is asked to fill in, for the host's lists and messages. */
export function entriesOf(placed: PlacedSheet): readonly FormEntry[] {
  return placed.tables.flatMap((table) =>
    table.columns.flatMap(({ header, format, entry }, at): readonly FormEntry[] => {
      if (entry === undefined) return [];
      const letters = columnLetters(table.firstColumn + at);
      const range = `${letters}${String(table.headerRow + 1)}:${letters}${String(table.lastRow)}`;
      const column = { header, help: entry.help, type: TYPES[format] ?? 'text', ownership: 'user' } as const;
      return [{ range, column, choices: entry.choices }];
    }),
  );
}
