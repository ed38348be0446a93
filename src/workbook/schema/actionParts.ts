import type { ColumnSchema, ColumnType } from './types';

function part(key: string, header: string, type: ColumnType, help: string): ColumnSchema {
  const width = type === 'text' ? 24 : 10;
  const made = { ownership: 'formula', formulaFrom: 'rules', hidden: true, later: true } as const;
  return { key, header, synonyms: [], type, width, help, ...made };
}

/** What the formulas of Rule and Reason are put together from, each written once; hidden, for whoever follows a status. */
export const PART_COLUMNS: readonly ColumnSchema[] = [
  part('sound', 'No errors', 'whole', '1 where no cell that the rules look at holds an error, else 0.'),
  part('daysToDue', 'Days to due', 'whole', 'Current due less the report date; below nought once it has gone by.'),
  part('daysMoved', 'Days moved', 'whole', 'Current due less baseline due.'),
  part(
    'timeGone',
    'Time gone',
    'percent',
    'Share of the time from its start, else the plan’s, to its current due date that has gone by on the report date.',
  ),
  part('dueInWords', 'Due in words', 'text', 'What the reason says of the current due date.'),
  part('moveInWords', 'Move in words', 'text', 'What the reason says of how far the due date has moved.'),
  part('timeGoneInWords', 'Time gone in words', 'text', 'What the reason says of the time gone.'),
  part('completedInWords', 'Completed in words', 'text', 'What the reason says of the day it was finished.'),
  part('updateInWords', 'Update in words', 'text', 'What the reason says of the last update.'),
  part('reviewInWords', 'Review in words', 'text', 'What the reason says of the review date.'),
  part(
    'progressInWords',
    'Progress in words',
    'text',
    'What the reason says of % complete; blank where none is given.',
  ),
  part('reportedInWords', 'Reported in words', 'text', 'What the reason says first where a reported status stands.'),
];
