import type { SourceDocument, SourceTable } from '../source/types';
import { headingForm } from './columnFor';
import type { ColumnWords } from './columnWords';
import { cellText } from './cellText';
import { keyNamed, type ColumnMap } from './planColumns';

/** The entries of a column map whose meaning nobody knows ("Tittle"). A blank one is known: leave the column alone. */
export function unknownMeanings(columnMap: ColumnMap, columnWords: ColumnWords): ColumnMap {
  return Object.fromEntries(
    Object.entries(columnMap).filter(([, meaning]) => meaning.trim() !== '' && keyNamed(meaning, columnWords) === null),
  );
}

/** The headings of a column map that stand nowhere in the documents: mistyped, or of another document. */
export function absentHeadings(documents: readonly SourceDocument[], columnMap: ColumnMap): readonly string[] {
  const headings = Object.keys(columnMap);
  if (headings.length === 0) return [];
  const columns = documents.flatMap(({ tables }) => tables.flatMap(columnTexts));
  return headings.filter((heading) => !columns.some((words) => words.includes(headingForm(heading))));
}

/** Every column's words joined, as a heading may be spread over several rows. */
function columnTexts(table: SourceTable): readonly string[] {
  const width = table.rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    headingForm(table.rows.map((row) => cellText(row[column] ?? null)).join(' ')),
  );
}
