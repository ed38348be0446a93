import type { SourceTable } from '../source/types';
import { type ColumnKey, planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine, cellText, isBlank, paragraphTexts } from '../table/cellText';
import type { TableHeadings } from './tableHeadings';
import { filledCells } from './tableShape';
import type { ReadTimescale } from './timescales';
import type { ImportedMilestone } from './types';

const NUMBER = /^[-+(]?[£$]?[\d,]+(?:\.\d+)?\s*[%)]?$|^n\/?a$/i;

/**
 * The milestones of a grid whose columns are headed by dates, each bullet or paragraph below one milestone of that
 * date; a first column without a date names the rows. `null` where the table is no such grid: figures under years are
 * indicators.
 */
export function milestonesOfGrid(
  document: string,
  table: SourceTable,
  read: ReadTimescale,
): readonly ImportedMilestone[] | null {
  const top = table.rows.findIndex((row) => filledCells(row).length >= 2);
  const heads = table.rows[top];
  if (heads === undefined || top > 5) return null;
  const dated = filledCells(heads).filter(({ cell }) => isDated(cellLine(cell), read));
  const labelled = filledCells(heads).length - dated.length;
  if (dated.length < 2 || labelled > 1 || (labelled === 1 && isDated(cellLine(heads[0]), read))) return null;
  const body = table.rows.slice(top + 1);
  const texts = dated.flatMap(({ column }) => body.map((row) => cellLine(row[column])).filter((text) => text !== ''));
  if (texts.length === 0 || texts.filter((text) => NUMBER.test(text)).length > texts.length * 0.3) return null;
  const named = !dated.some(({ column }) => column === 0);
  return dated.flatMap(({ cell: head, column }) => {
    const timescale = cellLine(head);
    return body.flatMap((row) => {
      const cell = row[column];
      if (cell === null || cell === undefined || isBlank(cell)) return [];
      const label = named ? cellLine(row[0]) : '';
      return paragraphTexts(cell.paragraphs).map((milestone) => ({
        actionRef: null,
        group: label === '' ? timescale : label,
        milestone,
        timescale,
        due: read(timescale).due,
        provenance: `${document}, ${cell.where}`,
      }));
    });
  });
}

/** The milestones of a list: a milestone and its date to a row, with the action it belongs to where a column says so. */
export function milestonesOfList(
  document: string,
  table: SourceTable,
  headings: TableHeadings,
  vocabulary: Vocabulary,
  read: ReadTimescale,
): readonly ImportedMilestone[] {
  const columnOf = (wanted: readonly ColumnKey[]): number =>
    headings.columns.findIndex((words) => {
      const match = planMatch(words.at(-1) ?? '', vocabulary);
      return match?.keys.some((key) => wanted.includes(key)) === true;
    });
  const milestone = columnOf(['milestone']);
  const date = columnOf(['timescale', 'currentDue', 'baselineDue', 'completedOn']);
  const ref = columnOf(['ref']);
  return table.rows.slice(headings.last + 1).flatMap((row) => {
    const cell = row[milestone];
    if (cell === undefined || cell === null || isBlank(cell)) return [];
    const timescale = cellText(row[date]);
    const due = row[date]?.date ?? (timescale === '' ? null : read(timescale).due);
    const actionRef = cellLine(row[ref]);
    return [
      {
        actionRef: actionRef === '' ? null : actionRef,
        group: null,
        milestone: cellText(cell),
        timescale: timescale === '' ? null : timescale,
        due,
        provenance: `${document}, ${cell.where}`,
      },
    ];
  });
}

function isDated(text: string, read: ReadTimescale): boolean {
  const reading = text.length > 60 ? null : read(text);
  return reading !== null && (reading.due !== null || reading.start !== null) && reading.kind !== 'unreadable';
}
