import { isIsoDate } from '../../../domain/calendar/isoDate';
import { toSerial } from '../../../domain/calendar/serial';
import { columnLetters } from '../../../domain/plan/cellOf';
import { entriesOf } from '../../../workbook/formEntries';
import { INKS } from '../../../workbook/inks';
import { layoutSheet } from '../../../workbook/layoutSheet';
import { numberFormat } from '../../../workbook/numberFormats';
import type { PlacedCell } from '../../../workbook/placedSheet';
import { cellRule } from '../../../workbook/planSheets/cellRule';
import { modelPage } from '../../../workbook/planSheets/modelPage';
import type { RagColour } from '../../../workbook/port';
import type { SheetModel } from '../../../workbook/sheetModel';
import type { ExcelValue } from '../read/cellContent';
import { typedText } from '../write/excelInput';
import { cellValidation } from './cellValidation';
import { type DrawnLook, type SheetDrawing } from './sheetDrawing';

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;

function inputOf({ cell, format }: PlacedCell, date1904: boolean): ExcelValue {
  const { value } = cell;
  if (value === null) return '';
  if (typeof value !== 'string') return value;
  if (format === 'date' && isIsoDate(value)) return toSerial(value, date1904);
  return typedText(value.slice(0, LONGEST_TEXT), numberFormat(format));
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** The formula of a cell; a link is one too, so that a list of links is one write and not one call a row. */
function formulaOf({ cell }: PlacedCell): string | null {
  if (cell.formula !== undefined) return cell.formula.startsWith('=') ? cell.formula : `=${cell.formula}`;
  if (cell.link === undefined || cell.value === null) return null;
  const words = String(cell.value);
  return words.length > 255 || cell.link.length > 255 ? null : `=HYPERLINK(${quoted(cell.link)},${quoted(words)})`;
}

function lookOf({ role, cell, wrap, align }: PlacedCell): Omit<DrawnLook, 'address'> | null {
  const wraps = wrap ? { wrap } : {};
  const aligned =
    align === 'right' ? { align: 'Right' as const } : align === 'centre' ? { align: 'Center' as const } : {};
  if (role === 'title') return { bold: true, size: 16 };
  if (role === 'header') return { bold: true, colour: INKS.headerText, fill: INKS.headerFill, wrap: true };
  if (role === 'heading' || role === 'label' || cell.look === 'bold' || cell.look === 'heading')
    return { bold: true, ...wraps, ...aligned };
  if (role === 'subtitle' || cell.look === 'muted') return { colour: INKS.muted, ...wraps };
  return wrap || align !== 'left' ? { ...wraps, ...aligned } : null;
}

/** Names the look of a cell: the same name for the same look. A sheet of thousands of cells has some ten looks. */
function lookName(): (cell: PlacedCell) => string | null {
  const known = new Map<string, string | null>();
  return (cell) => {
    const kind = `${cell.role} ${cell.cell.look ?? ''} ${String(cell.wrap)} ${cell.align}`;
    const named = known.get(kind);
    if (named !== undefined) return named;
    const look = lookOf(cell);
    const name = look === null ? null : JSON.stringify(look);
    known.set(kind, name);
    return name;
  };
}

/** Cells of one kind as blocks: runs of rows in a column. The cells come from the top down. */
function blocks(
  cells: readonly PlacedCell[],
  kindOf: (cell: PlacedCell) => string | null,
): readonly { readonly kind: string; readonly address: string; readonly first: PlacedCell }[] {
  const runs: { kind: string; column: number; from: number; to: number; first: PlacedCell }[] = [];
  const open = new Map<number, (typeof runs)[number]>();
  for (const cell of cells) {
    const kind = kindOf(cell);
    const run = open.get(cell.column);
    if (kind === null) open.delete(cell.column);
    else if (run?.kind === kind && run.to === cell.row - 1) run.to = cell.row;
    else {
      const fresh = { kind, column: cell.column, from: cell.row, to: cell.row, first: cell };
      runs.push(fresh);
      open.set(cell.column, fresh);
    }
  }
  return runs.map(({ kind, column, from, to, first }) => {
    const letters = columnLetters(column);
    return {
      kind,
      first,
      address: from === to ? `${letters}${String(from)}` : `${letters}${String(from)}:${letters}${String(to)}`,
    };
  });
}

/** A model sheet in the terms of Excel, laid out as every host lays it out. */
export function modelDrawing(model: SheetModel, colours: readonly RagColour[], date1904: boolean): SheetDrawing {
  const placed = layoutSheet(model);
  const downwards = [...placed.cells].sort((a, b) => a.row - b.row);
  const empty = <T>(value: T): T[][] =>
    Array.from({ length: placed.lastRow }, () => Array.from({ length: placed.lastColumn }, () => value));
  const rows = empty<ExcelValue>('');
  const formulas = empty<string | null>(null);
  let anyFormula = false;
  for (const cell of placed.cells) {
    const row = rows[cell.row - 1];
    const formula = formulaOf(cell);
    // A cell with a formula gets nothing else: its words would travel twice.
    if (row !== undefined && formula === null) row[cell.column - 1] = inputOf(cell, date1904);
    const own = formulas[cell.row - 1];
    if (own !== undefined && formula !== null) {
      own[cell.column - 1] = formula;
      anyFormula = true;
    }
  }
  const looks = blocks(downwards, lookName());
  return {
    name: placed.name,
    tabColour: placed.tabColour,
    widths: placed.widths,
    hiddenColumns: [],
    numberFormats: blocks(downwards, (cell) => (cell.format === 'text' ? null : numberFormat(cell.format))).map(
      ({ kind, address }) => ({ address, format: kind }),
    ),
    rows,
    formulas: anyFormula ? formulas : null,
    blockFormulas: [],
    tables: placed.tables.map((table) => ({ name: table.name, address: table.ref })),
    looks: looks.map(({ address, first }) => ({ address, ...lookOf(first) })),
    rules:
      (model.colours ?? colours).length === 0
        ? []
        : blocks(downwards, (cell) => (cell.cell.look === 'rag' ? 'rag' : null)).map(({ address }) => ({
            address,
            colours: model.colours ?? colours,
          })),
    validations: entriesOf(placed).map(({ range, column, choices }) =>
      cellValidation(range, cellRule(column, choices)),
    ),
    names: placed.cells.flatMap((cell) =>
      cell.name === undefined ? [] : [{ name: cell.name, address: `${columnLetters(cell.column)}${String(cell.row)}` }],
    ),
    charts: placed.charts,
    frozen: { rows: placed.freezeRow ?? 0, columns: 0 },
    page: modelPage(placed, placed.title),
  };
}
