import type { SourceCell, SourceDocument, SourceTable } from '../source/types';
import type { ColumnKey } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { oneLine } from '../table/cellText';
import { namesThePlan } from './headingStanding';
import { namedAbove } from './namedAbove';
import { ANSWERS, linesOf, proseBlocks, type LooseLine, type ProseBlock } from './proseBlocks';
import { taskedLines } from './taskedLines';
import type { ReadTimescale } from './timescales';

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

/**
 * A plan written without a table, as one: blocks of "Action: …", "Lead: …", "By: …" lines, list entries that name their
 * lead or date behind them ("… (Lead: Volunteer Centre)"), actions on lines of their own with "Lead: …" and "By: …"
 * under each, or the lines of minutes that say who is to do what. A short line right above a block is its section. `null` where no line says both what is to be done and
 * who does it or by when: nothing is made of mere prose.
 */
export function proseTable(document: SourceDocument, vocabulary: Vocabulary, read: ReadTimescale): SourceTable | null {
  const blocks = proseBlocks(document.prose, vocabulary, read);
  const labelled = blocks.filter(({ cells }) => cells.has('action') && ANSWERS.some((key) => cells.has(key)));
  const actions =
    [labelled, namedAbove(blocks, read)].find((found) => found.length > 0) ??
    taskedLines(linesOf(document.prose), read);
  if (actions.length === 0) return null;
  const columns = COLUMNS.filter(([key]) => actions.some(({ cells }) => cells.has(key)));
  const heads = columns.map(([, heading]) => cellOf(heading, 0, 1));
  const rows = actions.flatMap((block) => [
    ...sectionOf(block, document).map(({ words, line }) =>
      columns.map((_, at) => (at === 0 ? cellOf(words, line, columns.length) : null)),
    ),
    columns.map(([key]) => cellOf((block.cells.get(key) ?? []).join('\n'), block.line, 1)),
  ]);
  return { name: 'the text', heading: '', rows: [heads, ...rows] };
}

/** The short line right above a block, unless it is the plan's own title. */
function sectionOf({ above }: ProseBlock, { title }: SourceDocument): readonly LooseLine[] {
  const nearest = above.at(-1);
  if (nearest === undefined || nearest.words.length > LONGEST_SECTION || /[.;,:!?]$/.test(nearest.words)) return [];
  return nearest.words === oneLine(title) || namesThePlan(nearest.words) ? [] : [nearest];
}

function cellOf(text: string, line: number, columnSpan: number): SourceCell {
  const paragraphs =
    text === '' ? [] : text.split('\n').map((words) => ({ runs: [{ text: words, bold: false }], bullet: false }));
  return { paragraphs, number: null, date: null, columnSpan, rowSpan: 1, where: `line ${String(line)}` };
}
