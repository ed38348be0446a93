import { isIsoDate } from '../../domain/calendar/isoDate';
import type { ImportedAction, ImportedPlan, ImportQuestion } from '../../domain/recognise/types';
import type { ImportAnswers } from '../services';

/**
 * The import with the user's answers taken in: a date chosen for an action's doubtful timescale becomes its due date.
 * Questions that were left open stay open.
 */
export function answered(imported: ImportedPlan, answers: ImportAnswers): ImportedPlan {
  const dated = imported.questions.filter((question) => isIsoDate(answers[question.id] ?? ''));
  if (dated.length === 0) return imported;
  return {
    ...imported,
    actions: imported.actions.map((action) => {
      const question = dated.find((each) => concerns(each, action));
      const due = question === undefined ? undefined : answers[question.id];
      return due === undefined ? action : { ...action, due };
    }),
    questions: imported.questions.filter((question) => !dated.includes(question)),
  };
}

function concerns(question: ImportQuestion, action: ImportedAction): boolean {
  if (question.where === action.provenance) return true;
  return question.subject !== null && question.subject === action.ref && action.reading.certainty === 'ambiguous';
}
