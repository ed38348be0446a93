import { contains } from './rect';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';

const SHORT =
  /"(?:[^"]|"")*"|(?<![\w\].])(\w+)?\[@(?:\[((?:'.|[^[\]'])*)\](?::\[((?:'.|[^[\]'])*)\])?|((?:'.|[^[\]'])*))\]/g;
const LONG =
  /"(?:[^"]|"")*"|(?<![\w.])([A-Za-z_]\w*)\[\[#This Row\],\s*\[((?:'.|[^[\]'])*)\](?::\[((?:'.|[^[\]'])*)\])?\]/gi;

/** A reference to the own row that does not say of which table. */
const NAMELESS = /(?<![\w\].[])\[(?:@|\[?#This Row\])/i;

/** True for a formula that can stand inside a table only (Microsoft Support, "Using structured references with Excel tables"). */
export function needsTable(formula: string): boolean {
  return formula.startsWith('=') && NAMELESS.test(formula.replace(/"(?:[^"]|"")*"/g, '""'));
}

/** The table that a cell lies in. */
export function tableAround(sheet: SimSheet, row: number, column: number): SimTable | undefined {
  return sheet.tables.find((table) => contains(table.rect, { row, column, rows: 1, columns: 1 }));
}

/** A formula typed into a cell as it is kept: with its table's name in every reference to the own row. */
export function withFullReferences(sheet: SimSheet, typed: string, row: number, column: number): string {
  if (!typed.startsWith('=') || !typed.includes('[@')) return typed;
  const table = tableAround(sheet, row, column);
  return table === undefined ? typed : fullFormula(typed, table);
}

/**
 * How Excel shows references to the own row inside their table: `[@Status]`, `[@[Current due]]`, `Actions[@[From]:[To]]`
 * (Microsoft Support, "Using structured references with Excel tables").
 */
export function shownFormula(formula: string, table: SimTable): string {
  return formula.replace(LONG, (whole: string, name?: string, first?: string, last?: string) => {
    if (name?.toLowerCase() !== table.name.toLowerCase() || first === undefined) return whole;
    if (last !== undefined) return `${table.name}[@[${first}]:[${last}]]`;
    return /^\w+$/.test(first) ? `[@${first}]` : `[@[${first}]]`;
  });
}

/** The same formula with such references in full, as files keep it. */
function fullFormula(formula: string, table: SimTable): string {
  return formula.replace(SHORT, (whole: string, name?: string, first?: string, last?: string, bare?: string) => {
    if (whole.startsWith('"')) return whole;
    const columns = bare ?? first ?? '';
    const span = last === undefined ? `[${columns}]` : `[${columns}]:[${last}]`;
    return `${name ?? table.name}[[#This Row],${span}]`;
  });
}
