import type * as Docx from 'docx';
import type { Section, SectionBlock, SectionChart } from '../../domain/report/types';
import type { PaperModel } from '../../workbook/paperModel';
import type { WorkSignal } from '../../workbook/port';
import { WorkStopped } from '../../workbook/workStopped';
import { chartPicture } from './chartPicture';
import { documentValue } from './documentValue';
import { strong, tableParts } from './paperTable';

type Library = typeof Docx;

/** Pixels of the page. */
const SHOWN_WIDTH = 760;
/** Fewer sections than these are found without a list. */
const LEAST_LISTED = 3;
/** A longer list has a page of its own. */
const MOST_ON_FRONT = 8;

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
    const parts = sectionParts(docx, section, at, paper);
    return at === 0 ? [...parts, ...contentsList(docx, paper.sections.slice(1))] : parts;
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

/** The sections after the front, each name leading to its own; a short paper needs none. */
function contentsList(docx: Library, sections: readonly Section[]): Docx.Paragraph[] {
  if (sections.length < LEAST_LISTED) return [];
  const lines = sections.map(
    ({ id, title, headline }) =>
      new docx.Paragraph({
        spacing: { after: 20 },
        children: [
          new docx.InternalHyperlink({
            anchor: id,
            children: [new docx.TextRun({ text: title, style: 'Hyperlink' })],
          }),
          new docx.TextRun({ text: `: ${headline}` }),
        ],
      }),
  );
  return [
    new docx.Paragraph({
      text: 'Contents',
      heading: docx.HeadingLevel.HEADING_2,
      pageBreakBefore: sections.length > MOST_ON_FRONT,
    }),
    ...lines,
  ];
}

function sectionParts(docx: Library, section: Section, at: number, paper: PaperModel): (Docx.Paragraph | Docx.Table)[] {
  const isFront = at === 0;
  const heading = new docx.Paragraph({
    children: [
      isFront
        ? new docx.TextRun({ text: paper.properties.title })
        : new docx.Bookmark({ id: section.id, children: [new docx.TextRun({ text: section.title })] }),
    ],
    heading: isFront ? docx.HeadingLevel.TITLE : docx.HeadingLevel.HEADING_1,
    pageBreakBefore: at === 1 || section.id === 'actionPlan',
  });
  const headline = new docx.Paragraph({
    keepNext: true,
    children: [strong(docx, section.headline)],
  });
  // What the headline has just said is not said again.
  const blocks = section.blocks.filter(
    (block) => !(block.kind === 'table' && block.rows.length === 0 && block.whenEmpty === section.headline),
  );
  return [heading, headline, ...blocks.flatMap((block) => blockParts(docx, block, section, paper))];
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

function chartParts(docx: Library, chart: SectionChart, section: Section): Docx.Paragraph[] {
  const picture = chartPicture(chart, section);
  if (picture === null) return [new docx.Paragraph({ text: chart.message })];
  return [
    new docx.Paragraph({ text: chart.title, heading: docx.HeadingLevel.HEADING_2, keepNext: true }),
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
