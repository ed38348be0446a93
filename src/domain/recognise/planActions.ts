import type { IsoDate } from '../calendar/isoDate';
import { cellLine } from '../table/cellText';
import { joinCutRows } from './joinCutRows';
import { planHabits } from './planHabits';
import { hasOwn, type PlanTableRow } from './planRow';
import { actionOf, ownPriority } from './rowActions';
import { splitRow } from './splitRow';
import type { ReadTimescale } from './timescales';
import type { ImportedAction, ImportedMilestone, ImportQuestion } from './types';

/** The actions of a plan's rows, their dated steps, and what is doubtful. */
export interface PlanActions {
  readonly actions: readonly ImportedAction[];
  readonly milestones: readonly ImportedMilestone[];
  readonly questions: readonly ImportQuestion[];
  /** Rows that became no action, and why. */
  readonly setAside: readonly string[];
}

interface Inherited {
  theme: string | null;
  priority: string | null;
  tags: readonly string[];
  group: string | null;
}

/** Rows read between two steps. */
const STEP = 250;

/**
 * Reads the rows of one plan, all its tables together: rows cut by a page break are joined, blank themes and priorities
 * are those of the row above, and each row becomes the actions that it holds. Each step gives the rows read so far.
 */
export function* planActionSteps(
  tableRows: readonly PlanTableRow[],
  baseDate: IsoDate | null,
  read: ReadTimescale,
): Generator<number, PlanActions, void> {
  const rows = joinCutRows(tableRows);
  const habits = planHabits(rows);
  const actions: ImportedAction[] = [];
  const milestones: ImportedMilestone[] = [];
  const questions: ImportQuestion[] = [];
  const setAside: string[] = [];
  let above: Inherited = { theme: null, priority: null, tags: [], group: null };
  for (const [at, row] of rows.entries()) {
    if (at % STEP === 0) yield at;
    above = inherited(row, above);
    const split = splitRow(row, habits);
    if (split.actions.length === 0) setAside.push(`${row.provenance}: ${whyNoAction(row)}`);
    const first = actions.length;
    for (const part of split.actions) {
      actions.push(actionOf(row, part, split.context, { ...above, habits, baseDate, read }));
    }
    for (const { milestone, timescale } of split.milestones) {
      const { due } = read(timescale);
      const actionRef = actions[first]?.ref ?? null;
      milestones.push({
        actionRef,
        group: null,
        milestone,
        timescale,
        due,
        provenance: row.provenance,
        actionIndex: first,
      });
    }
    split.doubts.forEach(({ about, question, choices }) => {
      const id = `split-${about}-${row.provenance}`;
      questions.push({
        id,
        question,
        choices,
        where: row.provenance,
        subject: split.actions[0]?.action.slice(0, 80) ?? null,
      });
    });
  }
  return { actions, milestones, questions, setAside };
}

/** A row's theme, priority, tags and group: its own, or those of the rows above within the same section. */
function inherited(row: PlanTableRow, above: Inherited): Inherited {
  const ownTheme = cellLine(row.cells.theme);
  const theme = ownTheme === '' ? (row.theme ?? (row.startsSection ? null : above.theme)) : ownTheme;
  const own = ownPriority(row);
  if (own !== null && own.title !== '') return { theme, priority: own.title, tags: own.tags, group: own.group };
  if (row.priority !== null) return { theme, priority: row.priority, tags: [], group: null };
  const sameSection =
    !row.startsSection && (ownTheme === '' || row.cells.theme?.covered === true || theme === above.theme);
  return sameSection ? { ...above, theme } : { theme, priority: null, tags: [], group: null };
}

function whyNoAction(row: PlanTableRow): string {
  const words = Object.values(row.cells)
    .map((cell) => cellLine(cell))
    .join(' ')
    .slice(0, 60);
  return hasOwn(row, 'priority')
    ? `a priority without an action (${words})`
    : `no words in the action column (${words})`;
}
