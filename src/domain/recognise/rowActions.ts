import type { IsoDate } from '../calendar/isoDate';
import { readLeadCell } from '../leads/readLeadCell';
import type { SourceCell, SourceParagraph } from '../source/types';
import type { Timescale } from '../timescale/types';
import type { ColumnKey } from '../vocabulary/planHeadings';
import { cellText, oneLine, paragraphTexts } from '../table/cellText';
import type { PlanHabits } from './planHabits';
import type { PlanCell, PlanTableRow } from './planRow';
import { readPriorityCell } from './priorityCell';
import { readReviews } from './readReviews';
import type { SplitAction } from './splitRow';
import { isRagWord, statusWord } from './statusWord';
import { endOfLength, type ReadTimescale } from './timescales';
import type { ImportedAction } from './types';

/** What an action takes from the rows above it, and from the plan as a whole. */
export interface ActionSetting {
  readonly theme: string | null;
  readonly priority: string | null;
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly habits: PlanHabits;
  readonly baseDate: IsoDate | null;
  readonly read: ReadTimescale;
}

/** Columns whose words are kept beside the action's own fields. */
const KEPT: readonly ColumnKey[] = ['progress', 'blockage', 'supportNeeded', 'evidence', 'milestone'];
const KEPT_DATES: readonly ColumnKey[] = ['baselineDue', 'currentDue', 'completedOn', 'lastUpdate'];

/** One action of a row as the source has it, read. */
export function actionOf(
  row: PlanTableRow,
  part: SplitAction,
  context: readonly string[],
  setting: ActionSetting,
): ImportedAction {
  const { read } = setting;
  const timescale = timescaleText(row, part);
  const reading = read(timescale ?? '');
  const dates = datesOf(row, part, reading, setting);
  const lead = readLeadCell(leadCell(part.leads), setting.habits.boldMarksLead);
  const supporters = readLeadCell(leadCell(row.cells.supportingOfficers?.paragraphs ?? []));
  const supporting = [...lead.supporting, ...supporters.accountable, ...supporters.supporting];
  const more = moreOf(row, read);
  const ref = cellText(row.cells.ref);
  return {
    ref: ref === '' ? null : oneLine(ref),
    theme: setting.theme,
    priority: setting.priority,
    action: part.action,
    timescale,
    reading,
    ...dates,
    status: statusOf(row, reading, dates.due, read),
    accountableLeads: lead.accountable,
    supportingOfficers: Array.from(new Set(supporting)).filter((name) => !lead.accountable.includes(name)),
    outcome: joined(part.outcome),
    commentary: joined([...paragraphTexts(row.cells.commentary?.paragraphs ?? []), ...context]),
    tags: [...setting.tags, ...paragraphTexts(row.cells.tags?.paragraphs ?? [])],
    group: textOf(row, 'group') ?? setting.group,
    reviews: readReviews(row.cells.reviewDate, read),
    provenance: row.provenance,
    ...(Object.keys(more).length > 0 ? { more } : {}),
    ...cellsOf(row),
  };
}

/** The cells of a sheet that the row was read from; a document's tables have rows only. */
function cellsOf(row: PlanTableRow): Pick<ImportedAction, 'cells'> {
  const cells = Object.entries(row.cells).flatMap(([key, { where }]) =>
    /![A-Z]+\d+$/.test(where) ? [[key === 'rag' ? 'reportedRag' : key, where] as const] : [],
  );
  return cells.length === 0 ? {} : { cells: Object.fromEntries(cells) };
}

/** The words of the timescale; where its column is blank, those of the current or the original due date. */
function timescaleText(row: PlanTableRow, part: SplitAction): string | null {
  return joined(paragraphTexts(part.timescale)) ?? textOf(row, 'currentDue') ?? textOf(row, 'baselineDue');
}

function datesOf(
  row: PlanTableRow,
  part: SplitAction,
  reading: Timescale,
  setting: ActionSetting,
): { readonly start: IsoDate | null; readonly due: IsoDate | null } {
  const typed = part.timescale.length <= 1 ? (row.cells.timescale?.date ?? null) : null;
  const revised = dateOf(row.cells.currentDue, setting.read);
  const start = startOf(row.cells.start, setting.read) ?? reading.start;
  const from = start ?? setting.baseDate;
  const ended =
    reading.due === null && reading.duration !== null && from !== null ? endOfLength(from, reading.duration) : null;
  return { start, due: revised ?? typed ?? reading.due ?? ended };
}

/** The first day that a start column means: "April 2026" is its first. */
function startOf(cell: PlanCell | undefined, read: ReadTimescale): IsoDate | null {
  if (cell === undefined) return null;
  const text = oneLine(cellText(cell));
  return cell.date ?? read(`from ${text}`).start ?? read(text).start ?? read(text).due;
}

function dateOf(cell: PlanCell | undefined, read: ReadTimescale): IsoDate | null {
  return cell === undefined ? null : (cell.date ?? read(cellText(cell)).due);
}

function statusOf(
  row: PlanTableRow,
  reading: Timescale,
  due: IsoDate | null,
  read: ReadTimescale,
): ImportedAction['status'] {
  const stated = statusWord(textOf(row, 'status') ?? '');
  if (stated !== null) return stated;
  if (
    row.cells.completedOn !== undefined &&
    (dateOf(row.cells.completedOn, read) !== null || statusWord(cellText(row.cells.completedOn)) === 'Complete')
  ) {
    return 'Complete';
  }
  return reading.status === 'complete' && due !== null ? 'Complete' : null;
}

function moreOf(row: PlanTableRow, read: ReadTimescale): Readonly<Record<string, string>> {
  const more: Record<string, string> = {};
  for (const key of KEPT) if (textOf(row, key) !== null) more[key] = textOf(row, key) ?? '';
  for (const key of KEPT_DATES) {
    const text = textOf(row, key);
    if (text !== null) more[key] = dateOf(row.cells[key], read) ?? text;
  }
  const percent = row.cells.percentComplete;
  if (percent !== undefined) more.percentComplete = cellText(percent);
  const status = textOf(row, 'status');
  const colours = [textOf(row, 'rag'), status, textOf(row, 'progress')];
  const rag = colours[0] ?? colours.find((text) => text !== null && isRagWord(text)) ?? null;
  if (rag !== null) more.reportedRag = rag;
  if (status !== null && statusWord(status) === null && !isRagWord(status)) more.status = status;
  for (const { heading, text } of row.others) {
    more[heading] = more[heading] === undefined ? text : `${more[heading]}\n${text}`;
  }
  return more;
}

/** The title, tags and group of a row's own priority cell, or `null` where it has none. */
export function ownPriority(row: PlanTableRow): ReturnType<typeof readPriorityCell> | null {
  const cell = row.cells.priority;
  return cell === undefined ? null : readPriorityCell(cell.paragraphs);
}

function leadCell(paragraphs: readonly SourceParagraph[]): SourceCell {
  return { paragraphs, number: null, date: null, columnSpan: 1, rowSpan: 1, where: '' };
}

function textOf(row: PlanTableRow, key: ColumnKey): string | null {
  const text = cellText(row.cells[key]);
  return text === '' ? null : text;
}

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n');
}
