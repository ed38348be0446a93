import { conflictWords } from './conflictWords';
import type { Changed } from '../services';
import { text } from '../text';
import type { Notice } from './state';

/** What a command that changed cells says afterwards, with the conflicts it met and the way back. */
export function finished(said: string, changed: Changed): Notice {
  const { conflicts, restores } = changed;
  if (conflicts.length === 0) return { intent: 'success', title: said, lines: [], restores };
  const lines = [
    text.done.conflicts(conflicts.length),
    ...conflicts.slice(0, 3).map((conflict) => conflictWords(conflict, changed.opened)),
  ];
  return { intent: 'warning', title: said, lines, restores };
}
