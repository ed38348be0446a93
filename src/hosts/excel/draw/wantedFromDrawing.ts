import { columnLetters } from '../../../domain/plan/cellOf';
import { tablePlace } from './rowChanges';
import type { SheetDrawing } from './sheetDrawing';
import type { WantedChart, WantedSheet } from './wantedSheet';

/** The sheet that a drawing asks for. */
export function wantedFromDrawing(drawing: SheetDrawing): WantedSheet {
  const inputs = drawing.rows.map((row, at) => row.map((input, column) => drawing.formulas?.[at]?.[column] ?? input));
  const numberFormats = inputs.map((row) => row.map(() => 'General'));
  for (const { address, format } of drawing.numberFormats) {
    const { headerRow, lastRow, firstColumn } = tablePlace({ name: '', address });
    for (let row = headerRow; row <= lastRow; row += 1) {
      const formats = numberFormats[row];
      if (formats !== undefined) formats[firstColumn] = format;
    }
  }
  return {
    inputs,
    numberFormats,
    tables: drawing.tables,
    charts: drawing.charts.map((placed): WantedChart => ({
      name: placed.block.name,
      title: placed.block.title,
      categoriesRef: placed.categoriesRef,
      valuesRefs: placed.series.map((series) => series.valuesRef),
      place: {
        from: `${columnLetters(placed.firstColumn)}${String(placed.firstRow)}`,
        to: `${columnLetters(placed.lastColumn)}${String(placed.lastRow)}`,
      },
    })),
    drawn: drawing.looks,
    kept: [],
    rules: drawing.rules,
    frozenRows: drawing.frozen.rows,
    titleRows: drawing.page.titleRow === null ? null : rowOf(drawing.page.titleRow),
  };
}

function rowOf(row: number): string {
  return `$${String(row)}:$${String(row)}`;
}
