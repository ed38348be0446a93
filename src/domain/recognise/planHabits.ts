import { readLeadCell } from '../leads/readLeadCell';
import type { SourceParagraph } from '../source/types';
import { paragraphText } from '../table/cellText';
import type { PlanTableRow } from './planRow';
import { bulletTasks, pairedLines, paragraphTasks } from './taskUnits';

/** How a plan's author wrote it, learnt from all its rows, so that one row is read as the others are. */
export interface PlanHabits {
  /** Action cells are lists of tasks that share their row's timescale. */
  readonly bullets: boolean;
  /** Where a cell has several timescales they pair with the tasks by position. */
  readonly timesPair: boolean;
  /** A paragraph of a lead cell is the leads of one task, not one lead. */
  readonly leadGroups: boolean;
  /** Bold marks the accountable lead. */
  readonly boldMarksLead: boolean;
}

const ENOUGH = 0.6;

/** Learns the habits of a plan from its rows. */
export function planHabits(rows: readonly PlanTableRow[]): PlanHabits {
  const withTasks = rows.filter((row) => row.cells.action !== undefined && !row.cells.action.covered);
  const bullets = share(withTasks, (row) => isBulleted(paragraphsOf(row, 'action'))) >= 0.5;
  const counts = withTasks.map((row) => {
    const { action, timescale } = pairedLines(paragraphsOf(row, 'action'), paragraphsOf(row, 'timescale'));
    return {
      tasks: bullets ? bulletTasks(action).tasks.length : paragraphTasks(action).length,
      times: timescale.length,
      leads: paragraphsOf(row, 'accountableLead').length,
      marked: timescale.every((paragraph) => paragraph.bullet),
    };
  });
  const several = counts.filter(({ tasks, times }) => tasks > 1 && times > 1);
  const alone = counts.filter(({ tasks, times, leads }) => tasks === 1 && times <= 1 && leads > 0);
  return {
    bullets,
    timesPair:
      share(several, ({ tasks, times }) => tasks === times) >= ENOUGH &&
      (!bullets || several.length > 1 || several.every(({ marked }) => marked)),
    leadGroups: share(alone, ({ leads }) => leads > 1) < 0.3,
    boldMarksLead: withTasks.some((row) => mixesBold(paragraphsOf(row, 'accountableLead'))),
  };
}

function isBulleted(paragraphs: readonly SourceParagraph[]): boolean {
  const bullets = paragraphs.filter((paragraph) => paragraph.bullet).length;
  return bullets > 0 && paragraphs[0]?.bullet === true;
}

/** Some names bold and some not; a bold comma does not count. */
function mixesBold(paragraphs: readonly SourceParagraph[]): boolean {
  const runs = paragraphs.flatMap((paragraph) => paragraph.runs).filter((run) => /\p{L}{2}/u.test(run.text));
  return runs.some((run) => run.bold) && runs.some((run) => !run.bold && readLeadCell(run.text).accountable.length > 0);
}

function paragraphsOf(row: PlanTableRow, key: 'action' | 'timescale' | 'accountableLead'): readonly SourceParagraph[] {
  return (row.cells[key]?.paragraphs ?? []).filter((paragraph) => paragraphText(paragraph) !== '');
}

function share<T>(all: readonly T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
