import type { ColumnKey } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { oneLine } from '../table/cellText';
import { labelledParts, type LabelledPart } from './labelledParts';
import { ownTimescale } from './ownTimescale';
import type { ReadTimescale } from './timescales';

/** A line of running text without labels. */
export interface LooseLine {
  readonly words: string;
  readonly line: number;
  /** The paragraph it belongs to, from nought. */
  readonly paragraph: number;
}

/** Labelled lines that belong together, and the lines without labels between them and the block before. */
export interface ProseBlock {
  readonly line: number;
  readonly paragraph: number;
  readonly cells: ReadonlyMap<ColumnKey, readonly string[]>;
  readonly above: readonly LooseLine[];
}

interface OpenBlock extends ProseBlock {
  readonly cells: Map<ColumnKey, string[]>;
}

/** What an action must say beside its words to be one. */
export const ANSWERS: readonly ColumnKey[] = ['accountableLead', 'timescale', 'currentDue'];

/** The blocks of labelled lines in running text, in order, whether or not they say what is to be done. */
export function proseBlocks(
  prose: readonly string[],
  vocabulary: Vocabulary,
  read: ReadTimescale,
): readonly ProseBlock[] {
  const blocks: OpenBlock[] = [];
  let open: OpenBlock | null = null;
  let last: LabelledPart | null = null;
  let above: LooseLine[] = [];
  linesOf(prose).forEach(({ words: text, line, paragraph }) => {
    const { before, parts } = labelledParts(text, vocabulary);
    const stated = before !== '' && parts.some(({ key }) => ANSWERS.includes(key));
    if (stated && !parts.some(({ key }) => key === 'action')) {
      blocks.push(entryOf(before, parts, { line, paragraph, above }, read));
      [open, last, above] = [null, null, []];
      return;
    }
    if (parts.length === 0 || before !== '') {
      if (open !== null && last?.words === '') {
        add(open, last.key, text);
        last = { ...last, words: text };
      } else {
        [open, last] = [null, null];
        above = withLine(above, { words: text, line, paragraph });
      }
      return;
    }
    for (const part of parts) {
      if (open === null || (part.key === 'action' && open.cells.has('action')) || startsAnew(open, part)) {
        open = { line, paragraph, cells: new Map(), above };
        above = [];
        blocks.push(open);
      }
      if (part.words !== '') add(open, part.key, part.words);
      last = part;
    }
  });
  return blocks;
}

/** The lines of running text, numbered from 1, blank ones left out. */
export function linesOf(prose: readonly string[]): readonly LooseLine[] {
  return prose
    .flatMap((text, paragraph) => text.split('\n').map((line) => ({ words: oneLine(line), paragraph })))
    .map(({ words, paragraph }, at) => ({ words, line: at + 1, paragraph }))
    .filter(({ words }) => words !== '');
}

/** A line that goes on in small letters belongs to the one before it. */
function withLine(lines: readonly LooseLine[], next: LooseLine): LooseLine[] {
  const previous = lines.at(-1);
  return previous !== undefined && /^\p{Ll}/u.test(next.words) && !/[.:;!?]$/.test(previous.words)
    ? [...lines.slice(0, -1), { ...previous, words: `${previous.words} ${next.words}` }]
    : [...lines, next];
}

/** A number or a priority behind a whole action begins the next; so does a numbered heading behind who and when. */
function startsAnew({ cells }: ProseBlock, { key, heads }: LabelledPart): boolean {
  if (key !== 'ref' && key !== 'priority' && key !== 'theme') return false;
  return cells.has('action') || (heads === true && ANSWERS.some((answer) => cells.has(answer)));
}

/** A list entry with its lead or date behind it; where no date is labelled, "by March 2027" at its end is one. */
function entryOf(
  before: string,
  parts: readonly LabelledPart[],
  place: Omit<ProseBlock, 'cells'>,
  read: ReadTimescale,
): OpenBlock {
  const block: OpenBlock = { ...place, cells: new Map([['action', [before]]]) };
  for (const { key, words } of parts) if (words !== '') add(block, key, words);
  const own = block.cells.has('timescale') ? null : ownTimescale(before, read);
  if (own !== null) add(block, 'timescale', own);
  return block;
}

function add(block: OpenBlock, key: ColumnKey, words: string): void {
  block.cells.set(key, [...(block.cells.get(key) ?? []), words]);
}
