import type { SourceParagraph } from '../source/types';
import { paragraphText, paragraphTexts } from '../table/cellText';
import { runsOn } from './joinCutRows';

/** The tasks of an action cell, and lines around them that are none. */
export interface TaskUnits {
  readonly tasks: readonly string[];
  readonly context: readonly string[];
}

/**
 * The tasks of a cell of bullets, each bullet one. A line without a bullet goes on from an unfinished bullet before it;
 * any other is context. A cell of a bulleted plan that has no bullets is read as paragraphs.
 */
export function bulletTasks(paragraphs: readonly SourceParagraph[]): TaskUnits {
  if (!paragraphs.some((paragraph) => paragraph.bullet)) return { tasks: paragraphTasks(paragraphs), context: [] };
  const tasks: string[] = [];
  const context: string[] = [];
  let open = false;
  for (const paragraph of paragraphs) {
    const text = paragraphText(paragraph);
    if (text === '') continue;
    const last = tasks.at(-1);
    if (paragraph.bullet) {
      tasks.push(text);
      open = true;
    } else if (open && last !== undefined && runsOn(last, text)) {
      tasks[tasks.length - 1] = `${last} ${text}`;
    } else {
      context.push(text);
      open = false;
    }
  }
  return { tasks, context };
}

/**
 * The tasks of a cell of paragraphs: bullets belong to the paragraph before them, and a paragraph that runs on from the
 * one before it is no new task.
 */
export function paragraphTasks(paragraphs: readonly SourceParagraph[]): readonly string[] {
  const tasks: string[] = [];
  let led = false;
  for (const paragraph of paragraphs) {
    const text = paragraphText(paragraph);
    if (text === '') continue;
    const last = tasks.at(-1);
    if (last !== undefined && paragraph.bullet && led) tasks[tasks.length - 1] = `${last}\n${text}`;
    else if (last !== undefined && !paragraph.bullet && /^\p{Ll}/u.test(text) && runsOn(last, text)) {
      tasks[tasks.length - 1] = `${last} ${text}`;
    } else {
      tasks.push(text);
      led = !paragraph.bullet;
    }
  }
  return tasks;
}

/** A cell's paragraphs, or the lines of its only paragraph where they are as many as asked for. */
export function unitsOf(paragraphs: readonly SourceParagraph[], wanted: number): readonly SourceParagraph[] {
  const only = paragraphs[0];
  if (paragraphs.length !== 1 || only === undefined || wanted < 2) return paragraphs;
  const lines = paragraphLines(only);
  return lines.length === wanted ? lines : paragraphs;
}

const DATED_LINE =
  /\d|\b(?:ongoing|immediate(?:ly)?|asap|tb[cda]|(?:quarter|month|annual|week)ly|complete[d]?|done)\b/i;
const TASK_LINE = /^\s*(?:\(?(?:\d{1,2}(?:\.\d+)*|[a-z]|[ivx]{1,4})[.)]\s*|\p{Lu}|[“"‘'£])/u;

/**
 * An action cell and a timescale cell that were typed as lines of one paragraph each: where the lines are as many, each
 * begins like a task and each timescale is one, every line is a paragraph. Otherwise as they are.
 */
export function pairedLines(
  action: readonly SourceParagraph[],
  timescale: readonly SourceParagraph[],
): { readonly action: readonly SourceParagraph[]; readonly timescale: readonly SourceParagraph[] } {
  const [task, time] = [action[0], timescale[0]];
  const stays = { action, timescale };
  if (task === undefined || time === undefined || action.length > 1 || timescale.length > 1) return stays;
  const [tasks, times] = [paragraphLines(task), paragraphLines(time)];
  const pairs =
    tasks.length > 1 &&
    tasks.length === times.length &&
    tasks.every((line) => TASK_LINE.test(paragraphText(line))) &&
    times.every((line) => DATED_LINE.test(paragraphText(line)));
  return pairs ? { action: tasks, timescale: times } : stays;
}

/** The lines of a paragraph as paragraphs of their own, their styles kept. */
export function paragraphLines(paragraph: SourceParagraph): readonly SourceParagraph[] {
  const lines: { text: string; bold: boolean }[][] = [[]];
  for (const run of paragraph.runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([]);
      if (text !== '') lines.at(-1)?.push({ text, bold: run.bold });
    });
  }
  return lines.map((runs) => ({ runs, bullet: paragraph.bullet })).filter((line) => paragraphTexts([line]).length > 0);
}
