import type { SourceParagraph } from '../source/types';
import type { ColumnKey } from '../vocabulary/planHeadings';
import { paragraphText } from '../table/cellText';
import { hasOwn, type PlanCell, type PlanTableRow } from './planRow';

/** Columns whose words run on when a page break cuts a row. */
const RUNNING: readonly ColumnKey[] = [
  'action',
  'outcome',
  'commentary',
  'progress',
  'evidence',
  'blockage',
  'supportNeeded',
];
const IDENTIFYING: readonly ColumnKey[] = ['ref', 'priority', 'theme'];
const UNFINISHED =
  /(?:[,–—-]|\b(?:a|an|the|of|to|and|or|for|with|in|on|by|from|at|as|into|that|which|their|its|our|this|these|be|is|are|including))$/i;

/** True where a paragraph goes on from the one before it: begun in lower case, or after words that cannot end one. */
export function runsOn(before: string, after: string): boolean {
  if (before === '' || after === '' || /[.!?:;]["”’)]?$/.test(before)) return false;
  const startsLow = /^\p{Ll}/u.test(after) && !/^(?:[a-z]|[ivx]+)[.)]\s/.test(after);
  return startsLow || UNFINISHED.test(before);
}

/**
 * Puts rows back together that were cut in two: by a page break, or by a merged cell of the action. A row without words
 * to identify it goes on from the row above where its text runs on, or where it has neither an action nor a timescale.
 */
export function joinCutRows(rows: readonly PlanTableRow[]): readonly PlanTableRow[] {
  const joined: PlanTableRow[] = [];
  const running = RUNNING.filter((key) => !startsLowByHabit(rows, key));
  for (const row of rows) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(before, row, running)) joined[joined.length - 1] = join(before, row);
    else joined.push(row);
  }
  return joined;
}

/** True where an author begins a column in lower case anyway, so that a small letter says nothing. */
function startsLowByHabit(rows: readonly PlanTableRow[], key: ColumnKey): boolean {
  const texts = rows.map((row) => firstText(row.cells[key])).filter((text) => text !== '');
  const low = texts.filter((text) => /^\p{Ll}/u.test(text)).length;
  return low > Math.max(4, texts.length * 0.2) || (low > 1 && low === texts.length);
}

function goesOn(before: PlanTableRow, row: PlanTableRow, running: readonly ColumnKey[]): boolean {
  if (row.startsSection || IDENTIFYING.some((key) => hasOwn(row, key))) return false;
  if (row.cells.action?.covered === true) return true;
  if (!hasOwn(row, 'action') && !hasOwn(row, 'timescale')) return true;
  const isRunning = (key: ColumnKey): boolean => runsOn(lastText(before.cells[key]), firstText(row.cells[key]));
  if (row.afterBreak) return running.some(isRunning) || !hasOwn(row, 'action');
  return running.some((key) => isRunning(key) && /^\p{Ll}/u.test(firstText(row.cells[key])));
}

function join(before: PlanTableRow, row: PlanTableRow): PlanTableRow {
  const cells: Partial<Record<ColumnKey, PlanCell>> = { ...before.cells };
  for (const [key, cell] of Object.entries(row.cells) as [ColumnKey, PlanCell][]) {
    if (cell.covered) continue;
    const above = before.cells[key];
    cells[key] =
      above === undefined
        ? cell
        : { ...above, date: null, number: null, paragraphs: joinedParagraphs(key, above, cell, row) };
  }
  return { ...before, cells, others: [...before.others, ...row.others] };
}

function joinedParagraphs(
  key: ColumnKey,
  above: PlanCell,
  cell: PlanCell,
  row: PlanTableRow,
): readonly SourceParagraph[] {
  const last = above.paragraphs.at(-1);
  const first = cell.paragraphs[0];
  if (last === undefined || first === undefined) return [...above.paragraphs, ...cell.paragraphs];
  const isLead = key === 'accountableLead' || key === 'supportingOfficers';
  const sameGroup = isLead && cell.paragraphs.length > (row.cells.timescale?.paragraphs.length ?? 0);
  if (!sameGroup && (isLead || !runsOn(paragraphText(last), paragraphText(first)))) {
    return [...above.paragraphs, ...cell.paragraphs];
  }
  const gap = isLead ? '\n' : paragraphText(last).endsWith('-') ? '' : ' ';
  const merged = { bullet: last.bullet, runs: [...last.runs, { text: gap, bold: false }, ...first.runs] };
  return [...above.paragraphs.slice(0, -1), merged, ...cell.paragraphs.slice(1)];
}

function lastText(cell: PlanCell | undefined): string {
  const last = cell?.paragraphs.at(-1);
  return last === undefined ? '' : paragraphText(last);
}

function firstText(cell: PlanCell | undefined): string {
  const first = cell?.paragraphs[0];
  return cell?.covered === true || first === undefined ? '' : paragraphText(first);
}
