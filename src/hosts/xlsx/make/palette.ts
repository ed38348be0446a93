import { INKS } from '../../../workbook/inks';

/** Typeface of every sheet that Boardline makes: without serifs, and found on every council's machine. */
export const TYPEFACE = 'Arial';

/** `#C5221F` as exceljs wants it. */
export function argb(colour: string): string {
  return `FF${colour.replace(/^#/, '').toUpperCase()}`;
}

/** Colours of everything that Boardline draws, as exceljs wants them. */
export const PALETTE = {
  ink: argb(INKS.ink),
  muted: argb(INKS.muted),
  link: argb(INKS.link),
  headerFill: argb(INKS.headerFill),
  headerText: argb(INKS.headerText),
  line: argb(INKS.line),
} as const;
