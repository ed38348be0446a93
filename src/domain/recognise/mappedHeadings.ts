import type { SourceDocument, SourceTable } from '../source/types';
import { planForm } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellText } from '../table/cellText';
import { keyNamed, type ColumnMap } from './planColumns';

/** The entries of a column map whose meaning nobody knows ("Tittle"). A blank one is known: leave the column alone. */
export function unknownMeanings(columnMap: ColumnMap, vocabulary: Vocabulary): ColumnMap {
  return Object.fromEntries(
    Object.entries(columnMap).filter(([, meaning]) => meaning.trim() !== '' && keyNamed(meaning, vocabulary) === null),
  );
}

/** The headings of a column map that stand nowhere in the documents: mistyped, or of another document. */
export function absentHeadings(documents: readonly SourceDocument[], columnMap: ColumnMap): readonly string[] {
  const headings = Object.keys(columnMap);
  if (headings.length === 0) return [];
  const columns = documents.flatMap(({ tables }) => tables.flatMap(columnTexts));
  return headings.filter((heading) => !columns.some((words) => words.includes(planForm(heading))));
}

/** Every column's words joined, as a heading may be spread over several rows. */
function columnTexts(table: SourceTable): readonly string[] {
  const width = table.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    planForm(table.rows.map((row) => cellText(row[column] ?? null)).join(' ')),
  );
}
