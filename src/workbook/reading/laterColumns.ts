import { columnLetters } from '../../domain/plan/cellOf';
import type { CellFault } from '../../domain/plan/types';
import type { WorkbookSnapshot } from '../port';
import { ACTIONS } from '../schema/actions';
import { TABLES } from '../schema/tables';
import { tableOf } from '../snapshot';
import { columnsOf } from './columnsOf';

/**
 * A note on a plan that an earlier version made: which columns it may be given, and what for. Nobody's workbook grows
 * columns unasked: they are typed by their headers, and the next re-check fills them.
 */
export function laterColumns(snapshot: WorkbookSnapshot): readonly CellFault[] {
  const actions = tableOf(snapshot, ACTIONS.name);
  const known = actions === undefined ? undefined : columnsOf(ACTIONS, actions);
  const reason = known?.get('reason');
  if (actions === undefined || reason === undefined || known?.has('rag') !== true) return [];
  const lacking = TABLES.flatMap((schema) => {
    const table = tableOf(snapshot, schema.name);
    if (table === undefined) return [];
    const places = columnsOf(schema, table);
    const headers = schema.columns.filter(({ key, later }) => later === true && !places.has(key));
    return headers.length === 0 ? [] : [`${table.name}: ${headers.map(({ header }) => header).join(', ')}`];
  });
  if (lacking.length === 0) return [];
  return [
    {
      where: `${actions.sheet}!${columnLetters(actions.firstColumn + reason)}${String(actions.headerRow)}`,
      severity: 'note',
      rule: 'columns-of-later-versions',
      message: `The formulas of ${actions.name} are longer than they need be: this plan lacks columns that newer plans have.`,
      remedy: `If you like, head new columns at the right of the tables (${lacking.join('; ')}) and re-check: Boardline fills them, and every formula becomes short enough to follow.`,
      subject: null,
    },
  ];
}
