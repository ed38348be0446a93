import type * as Docx from 'docx';
import type { SectionColumn, SectionTable, SectionValue } from '../../domain/report/types';
import type { PaperModel } from '../../workbook/paperModel';
import { fittedColumns } from '../../workbook/sheets/fittedColumns';
import { documentValue } from './documentValue';
import { widthOf } from './letters';

type Library = typeof Docx;

/** Twentieths of a point across A4 on its side, less margins of 2 cm. */
const PAGE_WIDTH = 16_838 - 2 * 1_134;
const GREY = 'D8DCE0';
/** Half points. */
const BODY_SIZE = 17;
/** Twentieths of a point that a character of a table takes, its share of the cell's edges included. */
const CHARACTER = 104;
/** Twentieths of a point that a pixel of the 13-pixel letters takes in bold letters of the tables' size. */
const LETTER = 14.5;
const CELL_EDGE = 70;
/** As wide as any; its spaces are no places to break at. */
const A_DATE = '30\u00a0Sep\u00a02026';
/** A table of more rows fills a hundred pages that nobody turns, and Word takes minutes to open them. */
const MOST_ROWS = 1_500;
/** A table of no more rows is kept on one page. */
const SHORT_TABLE = 12;

/** Words in bold; `size` in half points. */
export function strong(docx: Library, text: string, size?: number): Docx.TextRun {
  const options: Docx.IRunOptions = { text, bold: true, ...(size === undefined ? {} : { size }) };
  return new docx.TextRun(options);
}

/**
 * A table whose header row is marked and repeats, in columns fitted to its words; one without rows says why, and one
 * that no paper holds says how many it has and where they stand whole.
 */
export function tableParts(docx: Library, table: SectionTable, paper: PaperModel): (Docx.Paragraph | Docx.Table)[] {
  if (table.rows.length === 0) return [new docx.Paragraph({ text: table.whenEmpty })];
  if (table.rows.length > MOST_ROWS) {
    const count = table.rows.length.toLocaleString('en-GB');
    return [
      new docx.Paragraph({
        text: `${count} rows are too many for a paper. They stand whole in the report workbook and in its CSV files.`,
      }),
    ];
  }
  const fitted = fittedColumns(table);
  const asked = fitted.reduce((sum, column) => sum + column.width, 0);
  const tableWidth = Math.min(PAGE_WIDTH, Math.ceil(asked * CHARACTER));
  const widths = unbroken(
    fitted.map((column) => Math.floor((tableWidth * column.width) / asked)),
    fitted.map(({ header, kind }) => Math.max(widestWord(header), kind === 'date' ? widestWord(A_DATE) : 0)),
  );
  const isShort = table.rows.length <= SHORT_TABLE;
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, at) =>
        new docx.TableCell({
          width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
          shading: { type: docx.ShadingType.CLEAR, fill: GREY, color: 'auto' },
          children: [
            new docx.Paragraph({
              keepNext: true,
              alignment: sideOf(docx, column),
              children: [strong(docx, column.header, BODY_SIZE)],
            }),
          ],
        }),
    ),
  });
  const rows = table.rows.map(
    (row, place) =>
      new docx.TableRow({
        cantSplit: row.every((value) => typeof value !== 'string' || value.length < 600),
        children: table.columns.map((column, at) =>
          bodyCell(docx, row[at] ?? null, column, widths[at] ?? 0, paper, isShort && place < table.rows.length - 1),
        ),
      }),
  );
  return [
    new docx.Table({
      width: { size: tableWidth, type: docx.WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: docx.WidthType.DXA },
      rows: [header, ...rows],
    }),
    new docx.Paragraph({ text: '' }),
  ];
}

/** Twentieths of a point that the longest word of a heading takes in bold, with the cell's edges. */
function widestWord(header: string): number {
  return Math.max(...header.split(/[ -]+/).map((word) => Math.ceil(widthOf(word) * LETTER) + 2 * CELL_EDGE));
}

/**
 * Widths in which no heading is broken within a word: what narrow columns lack is taken from those that have more than
 * they need, each by its share. Where all of them together lack it, the widths stay.
 */
function unbroken(widths: readonly number[], least: readonly number[]): readonly number[] {
  const lacking = widths.reduce((sum, width, at) => sum + Math.max((least[at] ?? 0) - width, 0), 0);
  const spare = widths.reduce((sum, width, at) => sum + Math.max(width - (least[at] ?? 0), 0), 0);
  if (lacking === 0 || spare < lacking) return widths;
  return widths.map((width, at) => {
    const own = least[at] ?? 0;
    return width < own ? own : Math.floor(width - ((width - own) * lacking) / spare);
  });
}

const NUMBERS = new Set(['whole', 'decimal', 'percent', 'finePercent', 'money', 'moneyVariance']);

function sideOf(docx: Library, { kind }: SectionColumn): (typeof Docx.AlignmentType)[keyof typeof Docx.AlignmentType] {
  if (kind === 'rag') return docx.AlignmentType.CENTER;
  return NUMBERS.has(kind) ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT;
}

function bodyCell(
  docx: Library,
  value: SectionValue,
  column: SectionColumn,
  width: number,
  paper: PaperModel,
  keepNext: boolean,
): Docx.TableCell {
  const colour =
    column.kind === 'rag' && typeof value === 'string'
      ? paper.colours.find((each) => each.word.toLowerCase() === value.toLowerCase())
      : undefined;
  const run: Docx.IRunOptions = colour === undefined ? {} : { color: colour.text.slice(1), bold: true };
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.DXA },
    ...(colour === undefined
      ? {}
      : { shading: { type: docx.ShadingType.CLEAR, fill: colour.fill.slice(1), color: 'auto' } }),
    children: documentValue(value, column.kind)
      .split('\n')
      .map(
        (text) =>
          new docx.Paragraph({
            alignment: sideOf(docx, column),
            keepNext,
            spacing: { after: 20 },
            children: [new docx.TextRun({ text, size: BODY_SIZE, ...run })],
          }),
      ),
  });
}
