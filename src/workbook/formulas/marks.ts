import type { FigureId } from '../../domain/status/figuresOf';

/** Stands in a rule's words where a figure belongs. */
export function markOf(figure: FigureId): string {
  return `¦${figure}¦`;
}

/** The marks that follow a rule's sentence, with what parts them. A progress that may be absent brings its own parting. */
export function marksOf(figures: readonly FigureId[]): string {
  return figures
    .map((figure, at) => (at === 0 ? ': ' : figure === 'progressIfGiven' ? '' : '; ') + markOf(figure))
    .join('');
}
