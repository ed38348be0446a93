import type { SourceCell, SourceDocument, SourceTable } from '../source/types';
import { oneLine } from './cellText';
import type { ColumnKey, ColumnWords } from './columnWords';
import { namesThePlan } from './headingStanding';
import { labelledParts, type LabelledPart } from './labelledParts';
import { ownTimescale } from './ownTimescale';
import type { ReadTimescale } from './timescales';

interface Block {
  readonly kind: 'action';
  readonly line: number;
  readonly cells: Map<ColumnKey, string[]>;
}

interface Section {
  readonly kind: 'section';
  readonly line: number;
  readonly words: string;
}

const COLUMNS: readonly (readonly [ColumnKey, string])[] = [
  ['ref', 'Ref'],
  ['theme', 'Theme'],
  ['priority', 'Priority'],
  ['action', 'Action'],
  ['timescale', 'Timescale'],
  ['start', 'Start date'],
  ['currentDue', 'Current due'],
  ['completedOn', 'Completed on'],
  ['status', 'Status'],
  ['rag', 'RAG'],
  ['accountableLead', 'Lead'],
  ['supportingOfficers', 'Supporting officers'],
  ['outcome', 'Outcome'],
  ['commentary', 'Commentary'],
  ['progress', 'Progress'],
  ['evidence', 'Evidence'],
  ['group', 'Group'],
];
const LONGEST_SECTION = 120;
const ANSWERS: readonly ColumnKey[] = ['accountableLead', 'timescale', 'currentDue'];

/**
 * A plan written without a table, as one: blocks of "Action: …", "Lead: …", "By: …" lines, or list entries that name
 * their lead or date behind them ("… (Lead: Volunteer Centre)"). A short line right above a block is its section. `null`
 * where no line says both what is to be done and who does it or by when: nothing is made of mere prose.
 */
export function proseTable(
  document: SourceDocument,
  columnWords: ColumnWords,
  read: ReadTimescale,
): SourceTable | null {
  const lines = document.prose.flatMap((paragraph) => paragraph.split('\n').map(oneLine));
  const blocks = blocksOf(lines, columnWords, read).filter((block) =>
    block.kind === 'section'
      ? block.words !== oneLine(document.title) && !namesThePlan(block.words)
      : ANSWERS.some((key) => block.cells.has(key)),
  );
  const actions = blocks.filter((block) => block.kind === 'action');
  if (actions.length === 0) return null;
  const columns = COLUMNS.filter(([key]) => actions.some(({ cells }) => cells.has(key)));
  const heads = columns.map(([, heading]) => cellOf(heading, 0, 1));
  const rows = blocks.map((block) =>
    block.kind === 'section'
      ? columns.map((_, at) => (at === 0 ? cellOf(block.words, block.line, columns.length) : null))
      : columns.map(([key]) => cellOf((block.cells.get(key) ?? []).join('\n'), block.line, 1)),
  );
  return { name: 'the text', heading: '', rows: [heads, ...rows] };
}

function blocksOf(
  lines: readonly string[],
  columnWords: ColumnWords,
  read: ReadTimescale,
): readonly (Block | Section)[] {
  const blocks: (Block | Section)[] = [];
  let open: Block | null = null;
  let last: LabelledPart | null = null;
  let above: { readonly words: string; readonly line: number } | null = null;
  lines.forEach((text, at) => {
    if (text === '') return;
    const { before, parts } = labelledParts(text, columnWords);
    const stated = before !== '' && parts.length > 0 && parts.some(({ key }) => ANSWERS.includes(key));
    if (stated && !parts.some(({ key }) => key === 'action')) {
      blocks.push(...sectionOf(above), entryOf(before, parts, at + 1, read));
      [open, last, above] = [null, null, null];
      return;
    }
    if (parts.length === 0 || before !== '') {
      if (open !== null && last?.words === '') {
        add(open, last.key, text);
        last = { ...last, words: text };
      } else {
        [open, last] = [null, null];
        above = { words: text, line: at + 1 };
      }
      return;
    }
    for (const part of parts) {
      if (open === null || (part.key === 'action' && open.cells.has('action')) || startsAnew(open, part)) {
        blocks.push(...sectionOf(above));
        above = null;
        open = { kind: 'action', line: at + 1, cells: new Map() };
        blocks.push(open);
      }
      if (part.words !== '') add(open, part.key, part.words);
      last = part;
    }
  });
  return blocks.filter((block) => block.kind === 'section' || block.cells.has('action'));
}

/** A number or a priority behind a whole action begins the next. */
function startsAnew(block: Block, { key }: LabelledPart): boolean {
  return (key === 'ref' || key === 'priority' || key === 'theme') && block.cells.has('action');
}

function sectionOf(above: { readonly words: string; readonly line: number } | null): readonly Section[] {
  if (above === null || above.words.length > LONGEST_SECTION || /[.;,:!?]$/.test(above.words)) return [];
  return [{ kind: 'section', ...above }];
}

/** A list entry with its lead or date behind it; where no date is labelled, "by March 2027" at its end is one. */
function entryOf(before: string, parts: readonly LabelledPart[], line: number, read: ReadTimescale): Block {
  const block: Block = { kind: 'action', line, cells: new Map([['action', [before]]]) };
  for (const { key, words } of parts) if (words !== '') add(block, key, words);
  const own = block.cells.has('timescale') ? null : ownTimescale(before, read);
  if (own !== null) add(block, 'timescale', own);
  return block;
}

function add(block: Block, key: ColumnKey, words: string): void {
  block.cells.set(key, [...(block.cells.get(key) ?? []), words]);
}

function cellOf(text: string, line: number, columnSpan: number): SourceCell {
  const paragraphs =
    text === '' ? [] : text.split('\n').map((words) => ({ runs: [{ text: words, bold: false }], bullet: false }));
  return { paragraphs, number: null, date: null, columnSpan, rowSpan: 1, where: `line ${String(line)}` };
}
