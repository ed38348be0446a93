import type { Section, SectionBlock, SectionTable } from '../../domain/report/types';
import type { ModelCell, SheetBlock, SheetModel, TableBlock } from '../sheetModel';
import type { LongTexts } from './longTexts';
import { modelCell, modelColumn } from './sectionCell';

/** What a section's cells may lead to and how long they may be. */
export interface SheetContext {
  /** The place of an action's row by its Ref: `#'Action plan'!A12`; `undefined` where there is none. */
  readonly linkOf: (ref: string) => string | undefined;
  readonly longTexts: LongTexts;
}

const CHART_ROWS = 18;
/** A bar needs about this many rows of the sheet. */
const ROWS_A_BAR = 1.3;

function tableBlock(table: SectionTable, context: SheetContext): TableBlock {
  return {
    kind: 'table',
    name: table.name,
    heading: table.heading,
    columns: table.columns.map(modelColumn),
    rows: table.rows.map((row) => {
      const subject = String(row[0] ?? '');
      return table.columns.map((column, at): ModelCell => {
        const value = row[at] ?? null;
        const cell = modelCell(value, column.kind);
        if (typeof value !== 'string') return cell;
        if (column.kind === 'ref') {
          const link = context.linkOf(value);
          return link === undefined ? cell : { ...cell, link };
        }
        if (column.kind !== 'longText' && column.kind !== 'text') return cell;
        return value === ''
          ? cell
          : { ...cell, value: context.longTexts.shown(value, column.width, subject, column.header) };
      });
    }),
    whenEmpty: table.whenEmpty,
  };
}

function barsIn(section: Section, table: string): number {
  const found = section.blocks.find((block) => block.kind === 'table' && block.name === table);
  return found?.kind === 'table' ? found.rows.length : 0;
}

function blockOf(block: SectionBlock, section: Section, context: SheetContext): SheetBlock {
  switch (block.kind) {
    case 'table':
      return tableBlock(block, context);
    case 'words':
      return {
        kind: 'text',
        lines: [
          ...(block.heading === null ? [] : [{ text: block.heading, look: 'heading' as const }]),
          ...block.lines.map((text) => ({ text })),
        ],
      };
    case 'facts':
      return {
        kind: 'facts',
        facts: block.facts.map(({ label, value, kind }) => ({ label, cell: modelCell(value, kind) })),
      };
    case 'chart': {
      const bars = block.type === 'bar' ? Math.ceil(barsIn(section, block.table) * ROWS_A_BAR) + 5 : CHART_ROWS;
      return {
        kind: 'chart',
        name: block.name,
        title: block.title,
        altText: block.message,
        type: block.type,
        grouping: block.grouping,
        table: block.table,
        categories: block.categories,
        series: block.series,
        axisTitle: block.axisTitle,
        rows: Math.max(CHART_ROWS, bars),
      };
    }
  }
}

/** One section of the report as one sheet: its title in A1, its message under it, its blocks below. */
export function sectionSheet(section: Section, title: string, context: SheetContext): SheetModel {
  const blocks = section.blocks.map((block) => blockOf(block, section, context));
  const tables = section.blocks.filter((block) => block.kind === 'table');
  return {
    name: section.title,
    title,
    subtitle: section.headline,
    blocks,
    landscape: true,
    repeatHeaderOf: tables.length === 1 ? (tables[0]?.name ?? null) : null,
    tabColour: null,
  };
}
