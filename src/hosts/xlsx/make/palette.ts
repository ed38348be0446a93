/** Colours of everything that Boardline draws, as exceljs wants them; text on its fill has a contrast of 4.5 or more. */
export const PALETTE = {
  ink: 'FF1B1A19',
  muted: 'FF595959',
  link: 'FF0B4FA0',
  headerFill: 'FF123C69',
  headerText: 'FFFFFFFF',
  line: 'FFBFBFBF',
} as const;

/** Typeface of every sheet that Boardline makes: without serifs, and found on every council's machine. */
export const TYPEFACE = 'Arial';

/** `#C5221F` as exceljs wants it. */
export function argb(colour: string): string {
  return `FF${colour.replace(/^#/, '').toUpperCase()}`;
}
