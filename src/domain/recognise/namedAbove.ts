import type { ColumnKey } from '../vocabulary/planHeadings';
import { ANSWERS, type LooseLine, type ProseBlock } from './proseBlocks';
import type { ReadTimescale } from './timescales';

/** "1.2 Open the room": a number of its own before the words. Four digits are a year. */
const NUMBERED = /^([A-Z]{0,3}\d{1,3}(?:\.\d{1,3})*[a-z]?)[.):]?\s+(?=\p{L})/u;
const HEADS: readonly ColumnKey[] = ['priority', 'theme', 'outcome'];

/**
 * The actions of a plan that names each on a line of its own, with "Lead: …" and "By: …" under it but no label before
 * the action itself. One such block alone may be the front of any paper (title, author, date) and several may be an
 * agenda, so none is taken unless at least half of them, and two, say both who and a time that can be read.
 */
export function namedAbove(blocks: readonly ProseBlock[], read: ReadTimescale): readonly ProseBlock[] {
  const named = blocks.filter(
    ({ cells, above }) => !cells.has('action') && above.length > 0 && ANSWERS.some((key) => cells.has(key)),
  );
  const whole = named.filter((block) => block.cells.has('accountableLead') && saysWhen(block, read));
  if (whole.length < 2 || whole.length * 2 < named.length) return [];
  return blocks.flatMap((block, index) => (named.includes(block) ? [withName(block, blocks[index - 1])] : []));
}

function saysWhen({ cells }: ProseBlock, read: ReadTimescale): boolean {
  const words = [...(cells.get('timescale') ?? []), ...(cells.get('currentDue') ?? [])];
  return words.some((text) => read(text).kind !== 'unreadable');
}

function withName(block: ProseBlock, before: ProseBlock | undefined): ProseBlock {
  const at = nameAt(block);
  const words = block.above
    .slice(at)
    .map((line) => line.words)
    .join('\n');
  const ref = NUMBERED.exec(words)?.[1];
  const cells = new Map(block.cells);
  if (ref !== undefined) cells.set('ref', [ref]);
  cells.set('action', [words.replace(NUMBERED, '')]);
  const above = [...headOf(before), ...block.above.slice(0, at)];
  return { ...block, line: block.above[at]?.line ?? block.line, cells, above };
}

/** Where the action's words begin: at the last number; else with the block's own paragraph; else in the line above. */
function nameAt({ above, paragraph }: ProseBlock): number {
  const numbers = above.flatMap(({ words }, at) => (NUMBERED.test(words) ? [at] : []));
  const own = above.findIndex((line) => line.paragraph === paragraph);
  return numbers.at(-1) ?? (own === -1 ? above.length - 1 : own);
}

/** A labelled line that only heads what follows: "Outcome 2: Breaks and respite". */
function headOf(block: ProseBlock | undefined): readonly LooseLine[] {
  if (block === undefined || Array.from(block.cells.keys()).some((key) => !HEADS.includes(key))) return [];
  const words = Array.from(block.cells.values()).flat().at(-1);
  return words === undefined ? [] : [{ words, line: block.line, paragraph: block.paragraph }];
}
