import { columnNumber } from '../../../domain/plan/cellOf';
import { fromFileFormula } from '../../../workbook/fileFormula';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import type { SheetEntry } from '../package/workbookPart';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements, rootElement } from '../xml/elements';
import { unescapeXml } from '../xml/escape';

/** An Excel table as its part describes it. Rows and columns count from 1. */
export interface TablePart {
  readonly part: string;
  readonly name: string;
  readonly id: number;
  readonly sheet: SheetEntry;
  readonly headerRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Last row of the body; totals rows lie below it. */
  readonly lastBodyRow: number;
  readonly totalsRows: number;
  readonly headers: readonly string[];
  /** Calculated-column formulas as people type them, `null` where a column has none. */
  readonly formulas: readonly (string | null)[];
  /** True where a filter hides rows. */
  readonly filtered: boolean;
}

/** Every table of the sheets, by their relationships. A table without a header row is not one that can be read. */
export function tablePartsOf(parts: PartsPackage, sheets: readonly SheetEntry[]): readonly TablePart[] {
  return sheets.flatMap((sheet) => {
    if (sheet.part === null) return [];
    return relationshipsOf(parts, sheet.part).flatMap(({ type, part }) => {
      const table = type === 'table' && part !== null ? readTable(parts, sheet, part) : null;
      return table === null ? [] : [table];
    });
  });
}

/** `A4:F20` as numbers; `null` for anything else. */
export function readRange(
  ref: string,
): { firstColumn: number; firstRow: number; lastColumn: number; lastRow: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(ref.trim());
  if (match === null) return null;
  const [, firstColumn = '', firstRow = '', lastColumn = firstColumn, lastRow = firstRow] = match;
  return {
    firstColumn: columnNumber(firstColumn),
    firstRow: Number(firstRow),
    lastColumn: columnNumber(lastColumn),
    lastRow: Number(lastRow),
  };
}

function readTable(parts: PartsPackage, sheet: SheetEntry, part: string): TablePart | null {
  const xml = parts.text(part);
  const root = xml === null ? null : rootElement(xml);
  if (xml === null || root === null) return null;
  const attribute = (name: string): string | null => attributeOf(xml, root.open, name);
  const range = readRange(attribute('ref') ?? '');
  if (range === null || attribute('headerRowCount') === '0') return null;
  const totalsRows = Number(attribute('totalsRowCount') ?? '0');
  const columns = findElements(xml, 'tableColumn', root.innerStart, root.innerEnd);
  return {
    part,
    name: attribute('displayName') ?? attribute('name') ?? '',
    id: Number(attribute('id') ?? '0'),
    sheet,
    headerRow: range.firstRow,
    firstColumn: range.firstColumn,
    lastColumn: range.lastColumn,
    lastBodyRow: range.lastRow - totalsRows,
    totalsRows,
    headers: columns.map(({ open }) => headerText(attributeOf(xml, open, 'name') ?? '')),
    formulas: columns.map((column) => {
      const formula = findElement(xml, 'calculatedColumnFormula', column.innerStart, column.innerEnd);
      return formula === null ? null : fromFileFormula(unescapeXml(xml.slice(formula.innerStart, formula.innerEnd)));
    }),
    filtered: findElement(xml, 'filterColumn', root.innerStart, root.innerEnd) !== null,
  };
}

/** Line breaks stand in a table part as `_x000a_`. */
function headerText(name: string): string {
  return name.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
