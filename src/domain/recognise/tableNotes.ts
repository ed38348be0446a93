import type { Finding } from '../findings/types';
import type { SourceDocument, SourceTable } from '../source/types';
import type { PlanColumns } from './planColumns';
import type { ImportQuestion } from './types';

/** A note on columns that no field of an action takes. */
export function unplaced(document: string, table: SourceTable, columns: PlanColumns): readonly Finding[] {
  if (columns.others.size === 0) return [];
  const names = Array.from(columns.others.values(), (heading) => `“${heading}”`).join(', ');
  return [
    {
      rule: 'import-column-unknown',
      severity: 'note',
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
