import type { IsoDate } from '../domain/calendar/isoDate';
import type { ProposedChange } from '../domain/recognise/proposedChanges';
import type { ImportedAction } from '../domain/recognise/types';
import { ACTIONS } from '../workbook/schema/actions';
import type { ContentRows } from './contentRows';

/** The Updates rows of actions that came in: where each stood, so that any can be found again in its source. */
export function importedLog(
  actions: readonly (Pick<ImportedAction, 'provenance'> & { readonly ref: string })[],
  on: IsoDate,
): ContentRows {
  return actions.map(({ ref, provenance }) => ({
    period: on.slice(0, 7),
    at: on,
    ref,
    field: 'Imported',
    source: `Import: ${provenance}`,
  }));
}

/** The Updates rows of cells that an import changed. */
export function changedLog(
  ref: string,
  changes: readonly ProposedChange[],
  provenance: string,
  on: IsoDate,
): ContentRows {
  return changes.map(({ field, from, to }) => ({
    period: on.slice(0, 7),
    at: on,
    ref,
    field: ACTIONS.columns.find((column) => column.key === field)?.header ?? field,
    from,
    to,
    source: `Import: ${provenance}`,
  }));
}
