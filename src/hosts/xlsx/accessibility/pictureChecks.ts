import type { Finding } from '../../../domain/findings/types';
import { about, counted } from './about';
import type { DrawnObject } from './drawnObjects';
import type { SheetView } from './sheetView';

const NAMED = 3;

/** A chart or picture has words for those who cannot see it, unless it is marked as decoration. */
export function altText(view: SheetView): readonly Finding[] {
  const mute = view.drawn.filter(({ alternative, words }) => alternative === '' && words === '');
  if (mute.length === 0) return [];
  const message = `${listed(mute)} ${mute.length === 1 ? 'has' : 'have'} no alternative text.`;
  return [about(view, 'no-alt-text', 'error', message, 'Say in a sentence what it shows.', mute)];
}

/** Words in a box that floats over the cells are found by nobody who goes from cell to cell. */
export function floatingText(view: SheetView): readonly Finding[] {
  const boxes = view.drawn.filter(({ words }) => words !== '');
  if (boxes.length === 0) return [];
  const message = `${listed(boxes)} ${boxes.length === 1 ? 'holds' : 'hold'} words outside the cells.`;
  return [about(view, 'floating-text', 'warning', message, 'Write the words into a cell.', boxes)];
}

function listed(objects: readonly DrawnObject[]): string {
  const names = objects.slice(0, NAMED).map(({ name }) => `“${name}”`);
  const more = objects.length - names.length;
  const last = more > 0 ? counted(more, 'other', 'others') : names.length > 1 ? names.pop() : undefined;
  return last === undefined ? names.join(', ') : `${names.join(', ')} and ${last}`;
}
