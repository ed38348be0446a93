import type { Plan } from '../../domain/plan/types';
import { TABLES } from '../schema/tables';
import { headersIn, type HeadersIn } from './headersIn';

/** What the formulas may name of a workbook's tables. */
export interface BookColumns {
  readonly headerIn: HeadersIn;
  /** False for a column that the workbook has not; one that an earlier version made lacks some. */
  readonly has: (table: string, header: string) => boolean;
}

/** A workbook as this version makes it. */
export const NEW_BOOK: BookColumns = { headerIn: (_table, header) => header, has: () => true };

/** The columns of a workbook as it has been read. */
export function bookColumns(layout: Plan['layout']): BookColumns {
  return {
    headerIn: headersIn(layout),
    has: (table, header) => {
      const key = TABLES.find((each) => each.name === table)?.columns.find((each) => each.header === header)?.key;
      return key !== undefined && layout[table]?.headers?.[key] !== undefined;
    },
  };
}
