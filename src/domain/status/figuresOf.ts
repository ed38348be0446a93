import type { Expression } from './expression';
import { fieldsIn, usesTimeGone } from './conditionParts';

/** A figure of an action's row that a reason shows. */
export type FigureId =
  | 'due'
  | 'progressIfGiven'
  | 'progress'
  | 'expected'
  | 'moved'
  | 'completed'
  | 'update'
  | 'review'
  | 'start'
  | 'revisions'
  | 'evidence';

/**
 * The figures that explain why a rule held: one for each field it looks at, in this order. Where the due date is shown
 * the % complete goes with it; a rule that looks at nothing shows the due date.
 */
export function figuresOf(when: Expression): readonly FigureId[] {
  const fields = new Set(fieldsIn(when));
  const shows = (field: string, figure: FigureId): readonly FigureId[] => (fields.has(field) ? [figure] : []);
  const timeGone = usesTimeGone(when);
  const due = fields.has('Current due') || fields.size === 0;
  return [
    ...(due ? (['due'] as const) : []),
    ...shows('Baseline due', 'moved'),
    ...(fields.has('% complete') ? (['progress'] as const) : due ? (['progressIfGiven'] as const) : []),
    ...(timeGone ? (['expected'] as const) : shows('Start', 'start')),
    ...shows('Completed on', 'completed'),
    ...shows('Last update', 'update'),
    ...shows('Review date', 'review'),
    ...shows('Times revised', 'revisions'),
    ...shows('Evidence', 'evidence'),
  ];
}
