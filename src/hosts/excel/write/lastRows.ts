import type { ExcelValue } from '../read/cellContent';
import type { TableLayout } from '../read/layout';
import type { LastRow } from './planAppend';

/** Asks for the last body row of a table; it is there after the next sync. */
export function loadLastRow(context: Excel.RequestContext, layout: TableLayout): () => LastRow {
  const range = context.workbook.worksheets
    .getItem(layout.sheet)
    .getRangeByIndexes(layout.headerRow + layout.bodyRows, layout.firstColumn, 1, layout.headers.length);
  range.load('values,formulas,numberFormat');
  return () => {
    const values = (range.values[0] ?? []) as ExcelValue[];
    const formulas = (range.formulas[0] ?? []) as ExcelValue[];
    return {
      contents: values.map((value, at) => ({ value, formula: formulas[at] ?? '' })),
      numberFormats: ((range.numberFormat[0] ?? []) as unknown[]).map(String),
    };
  };
}
