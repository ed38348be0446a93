import type { SourceTable } from '../source/types';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine } from '../table/cellText';
import { findHeadings } from './findHeadings';
import type { PlanColumns } from './planColumns';
import { keyAt } from './sectionRow';
import type { TableHeadings } from './tableHeadings';
import { filledCells } from './tableShape';
import type { ImportedPlan } from './types';

type Columns = NonNullable<ImportedPlan['account'][number]['columns']>;

/** Each column's heading with what it is taken for, blank headings left out. */
export function columnMeanings(headings: readonly (readonly string[])[], columns: PlanColumns): Columns {
  return headings.flatMap((words, column) => {
    const heading = words.join(' ').trim();
    return heading === '' ? [] : [{ heading, meaning: keyAt(columns, column) }];
  });
}

/** The headings of a table that was taken for nothing, for whoever says what they mean. */
export function headingsOf(table: SourceTable, vocabulary: Vocabulary): Columns {
  const headings = findHeadings(table, vocabulary) ?? topRow(table);
  return (headings?.columns ?? []).flatMap((words) => {
    const heading = words.join(' ').trim();
    return heading === '' || heading.length > 90 ? [] : [{ heading, meaning: null }];
  });
}

/** The first row of two entries or more, as headings. */
export function topRow(table: SourceTable): TableHeadings | null {
  const at = table.rows.findIndex((row) => filledCells(row).length > 1);
  const row = table.rows[at];
  return row === undefined
    ? null
    : { first: at, last: at, columns: row.map((cell) => (cellLine(cell) === '' ? [] : [cellLine(cell)])) };
}
