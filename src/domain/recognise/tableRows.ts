import type { SourceCell, SourceTable } from '../source/types';
import { type ColumnKey, planForm } from '../vocabulary/planHeadings';
import { cellLine, cellText, isBlank } from '../table/cellText';
import { isNote, whyAside } from './asideRow';
import { rowColours } from './colourColumn';
import { chartSpan } from './gantt';
import type { PlanColumns } from './planColumns';
import type { PlanCell, PlanTableRow } from './planRow';
import { sharedCell } from './sharedCell';
import { namesPriority, numberedHeading, sectionWords } from './sectionRow';
import type { ReadTimescale } from './timescales';
import { filledCells, shownRows, type ShownCell } from './tableShape';

/** What a plan's rows stand under as its tables go by. */
export interface Standing {
  readonly theme: string | null;
  readonly priority: string | null;
}

/** The rows of one table of a plan, and what the next table goes on from. */
export interface TableRows {
  readonly rows: readonly PlanTableRow[];
  readonly standing: Standing;
  /** Rows that are notes, keys, totals or say that there is no action: where, and why. */
  readonly setAside: readonly string[];
  /** True where statuses were read from the colours of cells. */
  readonly coloured: boolean;
}

/**
 * The rows of a plan's table: blank rows, repeated headings and theme rows taken out, each row told what it stands
 * under and where it came from.
 *
 * @param from first row after the headings
 * @param goesOn whether the table goes on from the one before it
 */
export function tableRows(
  document: string,
  table: SourceTable,
  columns: PlanColumns,
  headings: readonly (readonly string[])[],
  from: number,
  standing: Standing,
  goesOn: boolean,
  read: ReadTimescale,
): TableRows {
  const shown = shownRows(table);
  const repeated = new Set(headings.flat().map(planForm));
  const colours = rowColours(table, columns, from);
  const rows: PlanTableRow[] = [];
  const setAside: string[] = [];
  let now = standing;
  let sections = 0;
  let startsSection = !goesOn;
  const written = table.rows
    .map((row, at) => ({ row, at, filled: filledCells(row) }))
    .filter(({ filled }) => filled.length > 0);
  written.forEach(({ row, at, filled }, place) => {
    if (at < from) return;
    if (filled.length > 1 && filled.every(({ cell }) => repeated.has(planForm(cellLine(cell))))) return;
    const below = written[place + 1]?.row;
    const where = filled[0]?.cell.where ?? table.name;
    const provenance = where.includes(document) ? where : `${document}, ${where}`;
    const words = numberedHeading(row, below, columns) ?? sectionWords(row, columns);
    if (words !== null && isNote(words, below === undefined)) {
      setAside.push(`${provenance}: a note under the table (${words.slice(0, 60)})`);
      return;
    }
    if (words !== null) {
      now = under(now, words, sections, columns.keys.has('priority'));
      sections += 1;
      startsSection = true;
      return;
    }
    const cells = withChart(cellsOf(shown[at] ?? [], columns, read), row, columns, where);
    const why = whyAside(cells, filled);
    if (why !== null) {
      setAside.push(`${provenance}: ${why}`);
      return;
    }
    sections = 0;
    rows.push({
      provenance,
      cells: withColour(cells, colours.get(at), where),
      others: othersOf(row, columns),
      ...now,
      afterBreak: goesOn && rows.length === 0 && !startsSection,
      startsSection,
    });
    startsSection = false;
  });
  return { rows, standing: now, setAside, coloured: colours.size > 0 };
}

/** A status that is shown by colour alone, in words. */
function withColour(
  cells: Partial<Record<ColumnKey, PlanCell>>,
  colour: string | undefined,
  where: string,
): Partial<Record<ColumnKey, PlanCell>> {
  if (colour === undefined || cells.rag !== undefined) return cells;
  const paragraphs = [{ runs: [{ text: colour, bold: false }], bullet: false }];
  return { ...cells, rag: { paragraphs, date: null, number: null, where, covered: false } };
}

/** A second theme row right below another, or one numbered within it, is a priority; "Priority 2" is not under "Priority 1". */
function under(now: Standing, words: string, sections: number, hasPriorities: boolean): Standing {
  const beside = now.theme !== null && labelOf(now.theme) !== null && labelOf(now.theme) === labelOf(words);
  const within = !hasPriorities && !beside && (sections > 0 || (now.theme !== null && namesPriority(words)));
  return within ? { theme: now.theme, priority: words } : { theme: words, priority: null };
}

/** What kind of heading a numbered one calls itself: "priority". */
function labelOf(words: string): string | null {
  return /^(\p{L}+)\s+\d/u.exec(words)?.[1]?.toLowerCase() ?? null;
}

function cellsOf(
  row: readonly ShownCell[],
  columns: PlanColumns,
  read: ReadTimescale,
): Partial<Record<ColumnKey, PlanCell>> {
  const cells: Partial<Record<ColumnKey, PlanCell>> = {};
  for (const [key, column] of columns.keys) {
    const shown = row[column];
    if (shown === undefined) continue;
    const { cell, covered } = shown;
    const sameRow = covered && row.findIndex((one) => one.cell === cell && !one.covered) >= 0;
    if (sameRow || isBlank(cell) || isDash(cell)) continue;
    cells[key] = { paragraphs: cell.paragraphs, date: cell.date, number: cell.number, where: cell.where, covered };
  }
  const isShared = columns.keys.get('timescale') === columns.keys.get('accountableLead');
  return isShared && cells.timescale !== undefined ? { ...cells, ...sharedCell(cells.timescale, read) } : cells;
}

/** A row's bar in a chart of months is its timescale. */
function withChart(
  cells: Partial<Record<ColumnKey, PlanCell>>,
  row: readonly (SourceCell | null)[],
  columns: PlanColumns,
  where: string,
): Partial<Record<ColumnKey, PlanCell>> {
  const span = columns.chart === undefined || columns.chart.size === 0 ? null : chartSpan(row, columns.chart);
  if (span === null) return cells;
  const paragraphs = [{ runs: [{ text: span, bold: false }], bullet: false }];
  return { ...cells, timescale: { paragraphs, date: null, number: null, where, covered: false } };
}

function othersOf(row: readonly (SourceCell | null)[], columns: PlanColumns): PlanTableRow['others'] {
  return Array.from(columns.others).flatMap(([column, heading]) => {
    const text = cellText(row[column]);
    return text === '' ? [] : [{ heading, text }];
  });
}

/** A dash alone says that there is nothing. */
function isDash(cell: SourceCell): boolean {
  return /^[-–—]+$/.test(cellLine(cell));
}
