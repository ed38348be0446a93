import { columnLetters } from '../../../domain/plan/cellOf';
import type { ChartBlock, TableBlock } from '../../../workbook/sheetModel';
import type { ExcelValue } from '../read/cellContent';
import type { KeptSheet } from '../restore/keptSheet';
import { afterInput } from '../write/settle';
import { tablePlace, type TablePlace } from './rowChanges';
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
    frozenRows: drawing.freezeRow ?? 0,
    titleRows: drawing.titleRow === null ? null : rowOf(drawing.titleRow),
  };
}

function rowOf(row: number): string {
  return `$${String(row)}:$${String(row)}`;
}

/** A body column of a table by its header: `$C$5:$C$9`; `null` where it has none of that header. */
function columnRef(kept: KeptSheet, table: TablePlace, header: string): string | null {
  const headers = (kept.inputs[table.headerRow] ?? []).map(afterInput) as readonly ExcelValue[];
  const column = headers.findIndex((found, at) => at >= table.firstColumn && found === header);
  if (column < 0) return null;
  const letters = columnLetters(column + 1);
  return `$${letters}$${String(table.headerRow + 2)}:$${letters}$${String(table.lastRow + 1)}`;
}

function placeNamed(kept: KeptSheet, name: string): TablePlace | null {
  const table = kept.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return table === undefined ? null : tablePlace(table);
}

function chartBefore(kept: KeptSheet, block: ChartBlock): readonly WantedChart[] {
  const stood = kept.charts.find(({ name }) => name === block.name);
  const table = placeNamed(kept, block.table);
  if (stood === undefined || table === null) return [];
  const categoriesRef = columnRef(kept, table, block.categories);
  const valuesRefs = block.series.flatMap(({ header }) => columnRef(kept, table, header) ?? []);
  if (categoriesRef === null || valuesRefs.length !== block.series.length) return [];
  return [{ name: stood.name, title: stood.title, categoriesRef, valuesRefs, place: stood }];
}

function rulesBefore(kept: KeptSheet, block: TableBlock): WantedSheet['rules'] {
  const table = placeNamed(kept, block.name);
  if (table === null || kept.colours.length === 0) return [];
  return block.columns.flatMap(({ header }, at) => {
    if (!block.rows.some((row) => row[at]?.look === 'rag')) return [];
    const address = columnRef(kept, table, header)?.replace(/\$/g, '');
    return address === undefined ? [] : [{ address, colours: kept.colours }];
  });
}

/** The sheet as it was before a change. */
export function wantedFromKept(kept: KeptSheet): WantedSheet {
  return {
    inputs: kept.inputs,
    numberFormats: kept.numberFormats,
    tables: kept.tables,
    charts: kept.model.blocks.flatMap((block) => (block.kind === 'chart' ? chartBefore(kept, block) : [])),
    drawn: [],
    kept: kept.looks,
    rules: kept.model.blocks.flatMap((block) => (block.kind === 'table' ? rulesBefore(kept, block) : [])),
    frozenRows: kept.frozenRows,
    titleRows: kept.titleRows,
  };
}
