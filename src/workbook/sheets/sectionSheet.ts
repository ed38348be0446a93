import type { Section, SectionBlock, SectionColumn, SectionTable } from '../../domain/report/types';
import type { ModelCell, SheetBlock, SheetModel, TableBlock } from '../sheetModel';
import { fittedColumns } from './fittedColumns';
import type { LongTexts } from './longTexts';
import { modelCell, modelColumns } from './sectionCell';

/** What a section's cells may lead to and how long they may be. */
export interface SheetContext {
  /** The place of an action's row by its Ref: `#'Action plan'!A12`; `undefined` where there is none. */
  readonly linkOf: (ref: string) => string | undefined;
  readonly longTexts: LongTexts;
}

const CHART_ROWS = 14;
/** More rows than these may not fit one page. */
const LONG_TABLE = 12;
/** A taller chart would not fit one page. */
const MOST_CHART_ROWS = 28;
/** A bar needs about this many rows of the sheet, and twice as many beside a name that runs over two lines. */
const ROWS_A_BAR = 1.2;
const LONG_NAME = 44;

function tableBlock(table: SectionTable, columns: readonly SectionColumn[], context: SheetContext): TableBlock {
  return {
    kind: 'table',
    name: table.name,
    heading: table.heading,
    columns: modelColumns(columns),
    rows: table.rows.map((row) => {
      const subject = String(row[0] ?? '');
      return columns.map((column, at): ModelCell => {
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

/** Columns as wide as suits their words, where the table has the sheet to itself. */
function fitted(table: SectionTable, section: Section): readonly SectionColumn[] {
  const alone = section.blocks.filter((block) => block.kind === 'table' && block.rows.length > 0).length === 1;
  return alone ? fittedColumns(table) : table.columns;
}

/** A table without rows is said in words: an empty grid would leave the reader to wonder. */
function nothing(table: SectionTable): SheetBlock {
  const heading = table.heading === null ? [] : [{ text: table.heading, look: 'heading' as const }];
  return { kind: 'text', lines: [...heading, { text: table.whenEmpty }] };
}

/** How many rows of the sheet the bars over a table need. */
function rowsOfBars(section: Section, table: string): number {
  const found = section.blocks.find((block) => block.kind === 'table' && block.name === table);
  if (found?.kind !== 'table') return 0;
  const names = found.rows.map((row) => String(row[0] ?? '').length);
  return Math.ceil(found.rows.length * ROWS_A_BAR * (Math.max(...names, 0) > LONG_NAME ? 1.6 : 1));
}

function blockOf(block: SectionBlock, section: Section, context: SheetContext): SheetBlock {
  switch (block.kind) {
    case 'table':
      return block.rows.length === 0 ? nothing(block) : tableBlock(block, fitted(block, section), context);
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
      const bars = block.type === 'bar' ? rowsOfBars(section, block.table) + 4 : CHART_ROWS;
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
        rows: Math.min(Math.max(CHART_ROWS, bars), MOST_CHART_ROWS),
      };
    }
  }
}

/**
 * The table whose header is repeated on the pages that follow it: the last one, where no chart comes after it and it is
 * long or alone. No page after it holds another table.
 */
function repeatedTable(blocks: readonly SheetBlock[]): string | null {
  const standing = blocks.filter((block) => block.kind === 'table' || block.kind === 'chart');
  const last = standing[standing.length - 1];
  if (last?.kind !== 'table') return null;
  return standing.length === 1 || last.rows.length > LONG_TABLE ? last.name : null;
}

/** One section of the report as one sheet: its title in A1, its message under it, its blocks below. */
export function sectionSheet(section: Section, title: string, context: SheetContext): SheetModel {
  const blocks = section.blocks
    .filter((block) => !(block.kind === 'table' && block.rows.length === 0 && block.whenEmpty === section.headline))
    .map((block) => blockOf(block, section, context));
  return {
    name: section.title,
    title,
    subtitle: section.headline,
    blocks,
    landscape: true,
    repeatHeaderOf: repeatedTable(blocks),
    tabColour: null,
  };
}
