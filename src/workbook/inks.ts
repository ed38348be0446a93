/** Colours of everything that Boardline draws; text on its fill has a contrast of 4.5 or more. */
export const INKS = {
  ink: '#1B1A19',
  muted: '#595959',
  link: '#0B4FA0',
  headerFill: '#123C69',
  headerText: '#FFFFFF',
  entryFill: '#EEF3FA',
  line: '#BFBFBF',
} as const;
