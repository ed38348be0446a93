import type { Action } from '../../domain/plan/types';
import type { CellInput, CellValue, CellWrite } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { ACTIONS } from '../../workbook/schema/actions';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/** Writes into cells of Actions, each found again by its row's Id. */
export interface ActionCells {
  /** The header of a column as the workbook has it; `null` where there is no such column. */
  readonly header: (key: string) => string | null;
  /** The write of one cell; none where it holds that already, or where row or column cannot be found again. */
  readonly write: (action: Action, key: string, value: CellInput) => readonly CellWrite[];
}

/** The cells of the Actions table as it was read: what each holds now is what a write expects to find. */
export function actionCells(opened: OpenedPlan): ActionCells {
  const table = tableOf(opened.snapshot, ACTIONS.name);
  const places = table === undefined ? new Map<string, number>() : columnsOf(ACTIONS, table);
  const keyColumn = table?.headers[places.get('id') ?? -1];
  const header = (key: string): string | null => table?.headers[places.get(key) ?? -1] ?? null;
  return {
    header,
    write: (action, key, value) => {
      const place = places.get(key);
      const column = header(key);
      if (table === undefined || keyColumn === undefined || place === undefined || column === null) return [];
      if (action.id === '') return [];
      const expected: CellValue = table.rows[action.row - table.headerRow - 1]?.[place] ?? null;
      if (expected === value || (isBlank(expected) && isBlank(value))) return [];
      return [{ table: table.name, key: action.id, keyColumn, header: column, expected, value }];
    },
  };
}

function isBlank(value: CellInput | CellValue): boolean {
  return value === null || value === '';
}
