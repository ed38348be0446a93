import type { Assessment } from '../../../src/domain/assess/types';
import type { Plan } from '../../../src/domain/plan/types';
import type { ReportOptions } from '../../../src/domain/report/types';
import type { BookModel, ModelCell, SheetModel, TableBlock } from '../../../src/workbook/sheetModel';
import { paperBook } from '../../../src/workbook/sheets/paperBook';
import { reportPaper } from '../../../src/workbook/sheets/reportPaper';

/** The board report of a plan as a book. */
export function reportBook(plan: Plan, assessment: Assessment, options: ReportOptions): BookModel {
  return paperBook(reportPaper(plan, assessment, options));
}

/** Every text of a book: titles, blocks, charts, cells, links and properties. */
export function textsOf(book: BookModel): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk(book);
  return texts;
}

/** A sheet by its name; a test fails loudly where there is none. */
export function sheetOf(sheets: readonly SheetModel[], name: string): SheetModel {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`No sheet ${name} among ${sheets.map((sheet) => sheet.name).join(', ')}`);
  return found;
}

/** A table of a sheet by its name. */
export function blockOf(sheet: SheetModel, name: string): TableBlock {
  const found = sheet.blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`No table ${name} on ${sheet.name}`);
  return found;
}

/** The cells of a column by its header. */
export function cellsUnder(table: TableBlock, header: string): readonly ModelCell[] {
  const at = table.columns.findIndex((column) => column.header === header);
  if (at < 0) throw new Error(`No column ${header} in ${table.name}`);
  return table.rows.map((row) => row[at] ?? { value: null });
}
