import type { ExcelValue } from '../read/cellContent';
import { isFormulaInput } from '../write/planAppend';
import type { TablePlace } from './rowChanges';

type Inputs = readonly (readonly (ExcelValue | null)[])[];

/** A link to a place that is written out: it names no table and no cell, and can stand anywhere. */
function isLink(formula: string): boolean {
  return formula.replace(/"(?:[^"]|"")*"/g, '') === '=HYPERLINK(,)';
}

/**
 * The cells of a sheet that hold a formula in a table's column in which not every cell holds the same one. Excel takes a
 * formula put into a blank column, or into one with one formula throughout, for the formula of the whole column (office-js
 * issues 2093, 5909, 6745): such cells must hold something else first.
 */
function inMixedColumns(inputs: Inputs, tables: readonly TablePlace[]): (row: number, column: number) => boolean {
  const mixed = new Map(
    tables.map((table) => {
      const body = inputs.slice(table.headerRow + 1, table.lastRow + 1);
      const across = Array.from(
        { length: table.lastColumn - table.firstColumn + 1 },
        (_, at) => table.firstColumn + at,
      );
      return [table, new Set(across.filter((at) => new Set(body.map((row) => row[at] ?? '')).size > 1))] as const;
    }),
  );
  return (row, column) =>
    isFormulaInput(inputs[row]?.[column]) &&
    [...mixed].some(([table, columns]) => row > table.headerRow && row <= table.lastRow && columns.has(column));
}

/** What goes into some cells before their formulas: nought where the column must not seem blank, `null` elsewhere. */
export function heldOpen(inputs: Inputs, changed: Inputs, tables: readonly TablePlace[]): Inputs {
  const isMixed = inMixedColumns(inputs, tables);
  return changed.map((row, at) => row.map((cell, column) => (isFormulaInput(cell) && isMixed(at, column) ? 0 : null)));
}

/**
 * What a new sheet's cells get before its tables are made, and which formulas follow afterwards. Links stand there before
 * the table: a table that is made of cells with different formulas leaves them alone.
 */
export function beforeTables(
  rows: readonly (readonly ExcelValue[])[],
  formulas: readonly (readonly (string | null)[])[] | null,
  tables: readonly TablePlace[],
): { readonly rows: typeof rows; readonly formulas: typeof formulas } {
  if (formulas === null) return { rows, formulas };
  const all = rows.map((row, at) => row.map((cell, column) => formulas[at]?.[column] ?? cell));
  const isMixed = inMixedColumns(all, tables);
  const isEarly = (formula: string | null | undefined): boolean => typeof formula === 'string' && isLink(formula);
  return {
    rows: rows.map((row, at) =>
      row.map((cell, column) => {
        const formula = formulas[at]?.[column] ?? null;
        if (formula !== null && isEarly(formula)) return formula;
        return formula !== null && isMixed(at, column) ? 0 : cell;
      }),
    ),
    formulas: formulas.map((row) => row.map((formula) => (isEarly(formula) ? null : formula))),
  };
}
