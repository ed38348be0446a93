import { tableOf } from './table';
import type { Section, SectionBlock } from './types';
import { listed } from './words';

/** Sections that stand even where they are short. */
const ALWAYS: ReadonlySet<string> = new Set(['front', 'summary', 'rules', 'plans', 'allExceptions', 'ruleSets']);

interface Nothing {
  readonly title: string;
  readonly said: string;
}

/** Words alone: every table is without rows, and there are no facts. */
function holdsNothing({ id, blocks }: Section): boolean {
  return (
    !ALWAYS.has(id) &&
    blocks.every((block) => block.kind === 'words' || (block.kind === 'table' && block.rows.length === 0))
  );
}

function linesOf(block: SectionBlock): readonly string[] {
  if (block.kind === 'table') return [block.whenEmpty];
  return block.kind === 'words' ? block.lines : [];
}

/** All that a section without rows says, each sentence once. */
function saidBy({ headline, blocks }: Section): string {
  return [...new Set([headline, ...blocks.flatMap(linesOf)])].join(' ');
}

/**
 * Sections that have nothing to show, gathered in one short section where the first of them stood: a board is told that
 * there is nothing, on one page rather than on five empty ones. A single such section stays as it is.
 *
 * Example: no exceptions and no extensions: one section *Nothing to report* of two rows.
 */
export function nothingGathered(sections: readonly Section[]): readonly Section[] {
  const bare = sections.filter(holdsNothing);
  const first = bare[0];
  if (first === undefined || bare.length === 1) return sections;
  const gathered: Section = {
    id: 'nothing',
    title: 'Nothing to report',
    headline: `There is nothing to list under ${listed(bare.map(({ title }) => title))}.`,
    blocks: [
      tableOf<Nothing>({
        name: 'NothingToReport',
        heading: null,
        columns: [
          { header: 'Section', kind: 'text', width: 24, of: ({ title }) => title },
          { header: 'What the plan says', kind: 'longText', width: 90, of: ({ said }) => said },
        ],
        rows: bare.map((section) => ({ title: section.title, said: saidBy(section) })),
        whenEmpty: 'Every section has something to show.',
      }),
    ],
  };
  return sections.flatMap((section) => (section === first ? [gathered] : bare.includes(section) ? [] : [section]));
}
