import type { Finding } from '../findings/types';
import type { SourceDocument, SourceTable } from '../source/types';
import { planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { isBlank } from '../table/cellText';
import type { PlanColumns } from './planColumns';
import type { ImportQuestion } from './types';

/** Fewer cells in a column are stray marks. */
const FEWEST_CELLS = 2;

/**
 * What is said of columns that no field of an action takes: a note where their heading is known (a date raised, a second
 * column of notes), a warning where nobody knows it and there is something in them.
 */
export function unplaced(
  document: string,
  table: SourceTable,
  columns: PlanColumns,
  from: number,
  vocabulary: Vocabulary,
): readonly Finding[] {
  const others = Array.from(columns.others);
  const unknown = others.filter(
    ([column, heading]) =>
      planMatch(heading, vocabulary) === null &&
      table.rows.slice(from).filter((row) => !isBlank(row[column] ?? null)).length >= FEWEST_CELLS,
  );
  const known = others.filter((other) => !unknown.includes(other));
  return [
    ...saying('import-column-unknown', 'warning', document, table, unknown),
    ...saying('import-column-kept', 'note', document, table, known),
  ];
}

function saying(
  rule: string,
  severity: Finding['severity'],
  document: string,
  table: SourceTable,
  columns: readonly (readonly [number, string])[],
): readonly Finding[] {
  if (columns.length === 0) return [];
  const names = columns.map(([, heading]) => `“${heading}”`).join(', ');
  return [
    {
      rule,
      severity,
      message: `Columns of ${document}, ${table.name} without a place of their own in the plan: ${names}. Their words are kept beside each action.`,
      remedy: 'Say in the column mapping what they hold, if it matters.',
      where: [`${document}, ${table.name}`],
      subject: null,
    },
  ];
}

/** A note that statuses came from the colours of cells. */
export function colouredStatuses(document: string, table: SourceTable): Finding {
  return {
    rule: 'import-colours',
    severity: 'note',
    message: `${document}, ${table.name} shows how actions stand by the colours of its cells. They were read as red, amber, green and blue.`,
    remedy: 'Compare the reported statuses with the document.',
    where: [`${document}, ${table.name}`],
    subject: null,
  };
}

/** A warning that a document holds nothing that is known: silence would pass for a plan without actions. */
export function nothingFound({ name, tables }: SourceDocument): Finding {
  const seen = tables.length === 0 ? 'It has no tables' : 'Its tables have no headings that are known';
  return {
    rule: 'import-nothing-found',
    severity: 'warning',
    message: `No actions, leads, budget lines, milestones or indicators were found in ${name}. ${seen}.`,
    remedy:
      tables.length === 0
        ? 'Name each action on a line with “Lead: …” and “By: …” behind or under it, or put the plan into a table.'
        : 'Say in the column mapping what the columns hold, “Action” at least.',
    where: [name],
    subject: null,
  };
}

/** Whether the columns of a table without headings were told rightly. */
export function guessQuestion(document: string, table: SourceTable): ImportQuestion {
  return {
    id: `columns-${document}-${table.name}`,
    question: `${table.name} has no headings. Were its columns of actions, dates and leads told rightly?`,
    subject: null,
    where: `${document}, ${table.name}`,
    choices: ['Yes', 'No, leave the table out'],
  };
}
