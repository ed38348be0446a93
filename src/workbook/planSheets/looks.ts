import { INKS } from '../inks';

/** What part some cells play on a plan's own sheet. */
export type AreaLook = 'title' | 'note' | 'header' | 'label' | 'entry' | 'help' | 'body';

/** How such cells look. The typeface is the workbook's own; lines are the table's style, or the file host's. */
export interface Look {
  readonly bold: boolean;
  readonly size: number;
  readonly colour: string;
  readonly fill: string | null;
  readonly upright: 'top' | 'middle';
}

const PLAIN: Look = { bold: false, size: 11, colour: INKS.ink, fill: null, upright: 'top' };

export const LOOKS: Readonly<Record<AreaLook, Look>> = {
  title: { ...PLAIN, bold: true, size: 16 },
  note: { ...PLAIN, colour: INKS.muted },
  header: { ...PLAIN, bold: true, colour: INKS.headerText, fill: INKS.headerFill, upright: 'middle' },
  label: { ...PLAIN, bold: true },
  entry: { ...PLAIN, fill: INKS.entryFill },
  help: PLAIN,
  body: PLAIN,
};

/** Figures at the right of their column stand so many steps from its edge, and so from the words of the next one. */
export const RIGHT_INDENT = 1;
