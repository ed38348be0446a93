import type { SectionBlock, SectionTable } from '../domain/report/types';
import type { PaperModel } from './paperModel';
import { readableText } from './readableText';

/** The paper with every text of it made readable, headings and charts alike; see {@link readableText}. */
export function readablePaper({ title, sections, properties, colours }: PaperModel): PaperModel {
  return {
    title: readableText(title),
    sections: sections.map((section) => ({
      ...section,
      title: readableText(section.title),
      headline: readableText(section.headline),
      blocks: section.blocks.map(readableBlock),
    })),
    properties: {
      ...properties,
      title: readableText(properties.title),
      subject: readableText(properties.subject),
      author: readableText(properties.author),
      keywords: readableText(properties.keywords),
    },
    colours: colours.map((colour) => ({ ...colour, word: readableText(colour.word) })),
  };
}

function readableBlock(block: SectionBlock): SectionBlock {
  switch (block.kind) {
    case 'words':
      return { ...block, heading: readable(block.heading), lines: block.lines.map(readableText) };
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: readable(fact.value) })) };
    case 'chart':
      return {
        ...block,
        title: readableText(block.title),
        message: readableText(block.message),
        categories: readableText(block.categories),
        series: block.series.map((series) => ({ ...series, header: readableText(series.header) })),
      };
    case 'table':
      return readableTable(block);
  }
}

function readableTable(table: SectionTable): SectionTable {
  return {
    ...table,
    heading: readable(table.heading),
    whenEmpty: readableText(table.whenEmpty),
    columns: table.columns.map((column) => ({ ...column, header: readableText(column.header) })),
    rows: table.rows.map((row) => row.map(readable)),
  };
}

function readable<Value>(value: Value): Value | string {
  return typeof value === 'string' ? readableText(value) : value;
}
