import type { Plan } from '../domain/plan/types';
import type { ColumnMap } from '../domain/recognise/planColumns';
import type { ContentRows } from './contentRows';

const KIND = 'Column';

/** What columns of earlier imports were said to mean: the workbook's Mappings rows of the kind "Column". */
export function keptColumnMap(plan: Pick<Plan, 'mappings'>): ColumnMap {
  const kept: Record<string, string> = {};
  for (const { cells } of plan.mappings) {
    const from = cells.from?.trim() ?? '';
    if (cells.kind?.trim().toLowerCase() === KIND.toLowerCase() && from !== '') kept[from] = cells.to?.trim() ?? '';
  }
  return kept;
}

/** The Mappings rows that remember what columns mean; those that say what is kept already are left out. */
export function mappingRows(columnMap: ColumnMap, kept: ColumnMap, source: string): ContentRows {
  return Object.entries(columnMap)
    .filter(([from, to]) => kept[from] !== to)
    .map(([from, to]) => ({ kind: KIND, from, to, note: `Import of ${source}` }));
}
