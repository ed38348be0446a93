import type * as Docx from 'docx';
import type {
  Section,
  SectionBlock,
  SectionChart,
  SectionColumn,
  SectionTable,
  SectionValue,
} from '../../domain/report/types';
import type { PaperModel } from '../../workbook/paperModel';
import type { WorkSignal } from '../../workbook/port';
import { WorkStopped } from '../../workbook/workStopped';
import { chartPicture } from './chartPicture';
import { documentValue } from './documentValue';

type Library = typeof Docx;

/** Twentieths of a point across A4 on its side, less margins of 2 cm. */
const PAGE_WIDTH = 16_838 - 2 * 1_134;
const GREY = 'D8DCE0';
/** Pixels of the page. */
const SHOWN_WIDTH = 760;

/**
 * The board report as a Word paper on A4 landscape: a heading a section, tables whose header row is marked and repeats,
 * chart pictures with alternative text. The library is loaded when this is first called.
 *
 * Throws {@link WorkStopped} where the signal says that the user has stopped it.
 */
export async function boardPaper(paper: PaperModel, signal?: WorkSignal): Promise<Uint8Array> {
  const docx = await import('docx');
  const stopIfAsked = (): void => {
    if (signal?.cancelled() === true) throw new WorkStopped('Making the paper');
  };
  const chapters = paper.sections.map((section, at) => {
    stopIfAsked();
    signal?.progress(at, paper.sections.length, section.title);
    return sectionParts(docx, section, at, paper);
  });
  const drawn = new docx.Document({
    title: paper.properties.title,
    subject: paper.properties.subject,
    creator: paper.properties.author,
    lastModifiedBy: paper.properties.author,
    keywords: paper.properties.keywords,
    description: '',
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 20, language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 80 } },
        },
        title: { run: { font: 'Arial', size: 36, bold: true } },
        heading1: {
          run: { font: 'Arial', size: 28, bold: true },
          paragraph: { spacing: { before: 240, after: 80 }, keepNext: true },
        },
        heading2: {
          run: { font: 'Arial', size: 22, bold: true },
          paragraph: { spacing: { before: 160, after: 60 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838, orientation: docx.PageOrientation.LANDSCAPE },
            margin: { top: 1_134, right: 1_134, bottom: 1_134, left: 1_134 },
          },
        },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.RIGHT,
                children: [
                  new docx.TextRun({
                    children: ['Page ', docx.PageNumber.CURRENT, ' of ', docx.PageNumber.TOTAL_PAGES],
                  }),
                ],
              }),
            ],
          }),
        },
        children: chapters.flat(),
      },
    ],
  });
  const buffer = await docx.Packer.toArrayBuffer(drawn);
  stopIfAsked();
  return new Uint8Array(buffer);
}

function strong(docx: Library, text: string, size?: number): Docx.TextRun {
  const options: Docx.IRunOptions = { text, bold: true, ...(size === undefined ? {} : { size }) };
  return new docx.TextRun(options);
}

function sectionParts(docx: Library, section: Section, at: number, paper: PaperModel): (Docx.Paragraph | Docx.Table)[] {
  const isFront = at === 0;
  const heading = new docx.Paragraph({
    text: isFront ? paper.properties.title : section.title,
    heading: isFront ? docx.HeadingLevel.TITLE : docx.HeadingLevel.HEADING_1,
  });
  const headline = new docx.Paragraph({
    keepNext: true,
    children: [strong(docx, section.headline)],
  });
  return [heading, headline, ...section.blocks.flatMap((block) => blockParts(docx, block, section, paper))];
}

function blockParts(
  docx: Library,
  block: SectionBlock,
  section: Section,
  paper: PaperModel,
): (Docx.Paragraph | Docx.Table)[] {
  const heading = (text: string | null): Docx.Paragraph[] =>
    text === null ? [] : [new docx.Paragraph({ text, heading: docx.HeadingLevel.HEADING_2 })];
  switch (block.kind) {
    case 'words':
      return [...heading(block.heading), ...block.lines.map((text) => new docx.Paragraph({ text }))];
    case 'facts':
      return block.facts.map(
        ({ label, value, kind }) =>
          new docx.Paragraph({
            children: [strong(docx, `${label}: `), new docx.TextRun({ text: documentValue(value, kind) })],
          }),
      );
    case 'table':
      return [...heading(block.heading), ...tableParts(docx, block, paper)];
    case 'chart':
      return chartParts(docx, block, section);
  }
}

function tableParts(docx: Library, table: SectionTable, paper: PaperModel): (Docx.Paragraph | Docx.Table)[] {
  if (table.rows.length === 0) return [new docx.Paragraph({ text: table.whenEmpty })];
  const asked = table.columns.reduce((sum, column) => sum + column.width, 0);
  const widths = table.columns.map((column) => Math.floor((PAGE_WIDTH * column.width) / asked));
  const header = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      (column, at) =>
        new docx.TableCell({
          width: { size: widths[at] ?? 0, type: docx.WidthType.DXA },
          shading: { type: docx.ShadingType.CLEAR, fill: GREY, color: 'auto' },
          children: [new docx.Paragraph({ children: [strong(docx, column.header, 15)] })],
        }),
    ),
  });
  const rows = table.rows.map(
    (row) =>
      new docx.TableRow({
        cantSplit: row.every((value) => typeof value !== 'string' || value.length < 600),
        children: table.columns.map((column, at) => bodyCell(docx, row[at] ?? null, column, widths[at] ?? 0, paper)),
      }),
  );
  return [
    new docx.Table({
      width: { size: PAGE_WIDTH, type: docx.WidthType.DXA },
      columnWidths: widths,
      layout: docx.TableLayoutType.FIXED,
      margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: docx.WidthType.DXA },
      rows: [header, ...rows],
    }),
    new docx.Paragraph({ text: '' }),
  ];
}

const NUMBERS = new Set(['whole', 'decimal', 'percent', 'finePercent', 'money', 'moneyVariance']);

function bodyCell(
  docx: Library,
  value: SectionValue,
  column: SectionColumn,
  width: number,
  paper: PaperModel,
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
            alignment: NUMBERS.has(column.kind) ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT,
            spacing: { after: 20 },
            children: [new docx.TextRun({ text, size: 17, ...run })],
          }),
      ),
  });
}

function chartParts(docx: Library, chart: SectionChart, section: Section): Docx.Paragraph[] {
  const picture = chartPicture(chart, section);
  if (picture === null) return [new docx.Paragraph({ text: chart.message })];
  return [
    new docx.Paragraph({ text: chart.title, heading: docx.HeadingLevel.HEADING_2 }),
    new docx.Paragraph({ text: chart.message, keepNext: true }),
    new docx.Paragraph({
      children: [
        new docx.ImageRun({
          type: 'svg',
          data: new TextEncoder().encode(picture.svg),
          fallback: { type: 'png', data: picture.fallback },
          transformation: { width: SHOWN_WIDTH, height: Math.round((picture.height * SHOWN_WIDTH) / picture.width) },
          altText: { name: chart.name, title: chart.title, description: chart.message },
        }),
      ],
    }),
  ];
}
