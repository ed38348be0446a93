import type { IsoDate } from '../calendar/isoDate';
import type { SourceParagraph } from '../source/types';
import type { ColumnKey } from '../vocabulary/planHeadings';

/** What one row of a plan has in one column. */
export interface PlanCell {
  readonly paragraphs: readonly SourceParagraph[];
  readonly date: IsoDate | null;
  readonly number: number | null;
  readonly where: string;
  /** True where a merged cell from a row above covers it. */
  readonly covered: boolean;
}

/** One row of a plan, its columns told apart, before it is known how many actions it holds. */
export interface PlanTableRow {
  /** Document, table and row: `plan.docx, table 3, row 5`. */
  readonly provenance: string;
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** Columns that no field takes, with their headings. */
  readonly others: readonly { readonly heading: string; readonly text: string }[];
  /** Headings and theme rows that it stands under. */
  readonly theme: string | null;
  readonly priority: string | null;
  /** True for the first row of a table that goes on from the one before it. */
  readonly afterBreak: boolean;
  /** True where a heading or a theme row stands between it and the row before. */
  readonly startsSection: boolean;
}

/** True where a row has words of its own in a column. */
export function hasOwn(row: PlanTableRow, key: ColumnKey): boolean {
  const cell = row.cells[key];
  return cell !== undefined && !cell.covered && cell.paragraphs.length > 0;
}
