import { COVER, COVER_ROWS } from '../coverLayout';
import type { CellInput, NewPlanContents } from '../port';
import { cellRule } from './cellRule';
import { columnStyle, HEADER_STYLE, wrapsWords } from './columnStyle';
import type { PlanCell, PlanSheet, SheetRange } from './planSheet';
import { TAB_COLOURS } from './tabColours';

const WORDS = { format: 'General', wrap: false, align: 'left', isDate: false } as const;

/** The Cover: one named cell a setting, with what it is for beside it. */
export function coverSheet(contents: NewPlanContents): PlanSheet {
  const { headerRow } = COVER;
  const lastRow = headerRow + COVER_ROWS.length;
  const oneCell = (row: number, column: number): SheetRange => ({
    firstRow: row,
    lastRow: row,
    firstColumn: column,
    lastColumn: column,
  });
  const column = (at: number): SheetRange => ({ ...oneCell(headerRow + 1, at), lastRow });
  return {
    name: COVER.sheet,
    tabColour: TAB_COLOURS.asSettings,
    widths: COVER.widths,
    hidden: [],
    cells: [
      [COVER.title, null, null],
      [COVER.note, null, null],
      [...COVER.headers],
      ...COVER_ROWS.map(({ field }) => [
        field.label,
        settingOf(contents.cover[field.key] ?? field.initial),
        field.help,
      ]),
    ],
    areas: [
      { ...oneCell(1, 1), ...WORDS, look: 'title' },
      { ...oneCell(2, 1), ...WORDS, look: 'note' },
      { ...oneCell(headerRow, 1), lastColumn: COVER.headers.length, ...HEADER_STYLE },
      { ...column(1), ...WORDS, wrap: true, look: 'label' },
      ...COVER_ROWS.map(({ row, field }) => ({
        ...oneCell(row, 2),
        ...columnStyle(field.type, false, '', () => []),
        // Words and figures stand in one column here, and read as one.
        ...(field.type === 'whole' ? { format: '#,##0' } : {}),
        wrap: wrapsWords(field.type),
        align: 'left' as const,
        look: 'entry' as const,
      })),
      { ...column(3), ...WORDS, wrap: true, look: 'help' },
    ],
    table: null,
    words: [],
    rules: COVER_ROWS.map(({ row, field }) => ({
      range: oneCell(row, 2),
      rule: cellRule(
        { header: field.label, help: field.help, type: field.type, ownership: 'user' },
        field.choices ?? null,
      ),
    })),
    names: COVER_ROWS.map(({ row, field }) => ({ name: field.name, row, column: 2 })),
    frozen: { rows: headerRow, columns: 0 },
    page: {
      landscape: true,
      paper: 'A4',
      pagesWide: 1,
      printedColumns: null,
      titleRow: headerRow,
      titleColumns: 0,
      footer: COVER.title,
    },
  };
}

function settingOf(input: CellInput): PlanCell {
  if (typeof input === 'object' && input !== null) return { formula: input.formula, result: null, ofColumn: false };
  return input === '' ? null : input;
}
