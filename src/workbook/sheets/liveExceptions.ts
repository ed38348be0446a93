import type { ActionAssessment, Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import { columnLetters } from '../../domain/plan/cellOf';
import type { Plan } from '../../domain/plan/types';
import { travelWord } from '../../domain/report/actionColumns';
import { leadWords } from '../../domain/report/actionState';
import { exceptionsOf, exceptionsSentence } from '../../domain/report/exceptions';
import { TAB_COLOURS } from '../planSheets/tabColours';
import type { ModelCell, SheetModel } from '../sheetModel';
import { modelCell } from './sectionCell';

/** The link to an action's own row: `#'Actions'!A5`; `null` where the row is not known yet. */
export function linkToAction(plan: Plan, row: number): string | null {
  const layout = plan.layout.Actions;
  if (layout === undefined || row === 0) return null;
  const letters = columnLetters(layout.columns.ref ?? 1);
  return `#'${layout.sheet.replace(/'/g, "''")}'!${letters}${String(row)}`;
}

/** The Exceptions sheet: the rows to look at as at the last re-check, each leading to its action. */
export function liveExceptions(plan: Plan, assessment: Assessment): SheetModel {
  const cells = (assessed: ActionAssessment): readonly ModelCell[] => {
    const { action } = assessed;
    const link = linkToAction(plan, action.row);
    const ref = modelCell(action.ref === '' ? 'No ref' : action.ref, 'ref');
    return [
      link === null ? ref : { ...ref, link },
      modelCell(action.action, 'longText'),
      modelCell(leadWords(assessed), 'text'),
      modelCell(assessed.rag, 'rag'),
      modelCell(assessed.reason, 'longText'),
      modelCell(action.baselineDue, 'date'),
      modelCell(assessed.due, 'date'),
      modelCell(action.timesRevised, 'whole'),
      modelCell(travelWord(assessed.direction), 'text'),
    ];
  };
  const sentence = exceptionsSentence(assessment, 'board');
  return {
    name: 'Exceptions',
    title: 'Exceptions',
    subtitle: `At the last re-check (${longDate(assessment.asAt)}): ${sentence} Choose a Ref to go to its row.`,
    blocks: [
      {
        kind: 'table',
        name: 'ExceptionList',
        heading: null,
        columns: [
          { header: 'Ref', width: 9, format: 'text' },
          { header: 'Action', width: 46, format: 'text', wrap: true },
          { header: 'Accountable lead', width: 22, format: 'text', wrap: true },
          { header: 'RAG', width: 10, format: 'text', align: 'centre' },
          { header: 'Reason for status', width: 36, format: 'text', wrap: true },
          { header: 'Original due', width: 13, format: 'date' },
          { header: 'Current due', width: 13, format: 'date' },
          { header: 'Times moved', width: 8, format: 'whole', align: 'centre' },
          { header: 'Direction of travel', width: 11, format: 'text' },
        ],
        rows: exceptionsOf(assessment).map(cells),
        whenEmpty: sentence,
      },
    ],
    landscape: true,
    repeatHeaderOf: 'ExceptionList',
    tabColour: TAB_COLOURS.byBoardline,
  };
}
