import ExcelJS from 'exceljs';
import { toSerial } from '../../../src/domain/calendar/serial';
import type { IsoDate } from '../../../src/domain/calendar/isoDate';
import type { Thresholds } from '../../../src/domain/plan/cover';
import { RULE_NAMES } from '../../../src/domain/status/ruleNames';
import type { RawCell, RawRow } from './ruleRowArbitrary';

/** A table to be made: its rows as typed, and its formula columns by header. */
export interface FormulaTable {
  readonly name: string;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  readonly formulas: Readonly<Record<string, string>>;
}

/** The Cover's cells that rules use. */
export interface CoverCells {
  readonly reportDate: IsoDate;
  readonly planStart: IsoDate | null;
  readonly thresholds: Readonly<Record<keyof Thresholds, number | null>>;
  readonly moneyUnit: string;
}

/** A workbook with nothing in it but a Cover of named cells and real tables with the rules' formulas. */
export async function rulesWorkbook(
  cover: CoverCells,
  tables: readonly FormulaTable[],
  date1904: boolean,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = date1904;
  const sheet = book.addWorksheet('Cover');
  const serial = (date: IsoDate | null): number | null => (date === null ? null : toSerial(date, date1904));
  const named: Record<string, number | string | null> = {
    MoneyUnit: cover.moneyUnit,
    ReportDate: serial(cover.reportDate),
    PlanStart: serial(cover.planStart),
  };
  for (const name of RULE_NAMES) if (name.threshold !== null) named[name.name] = cover.thresholds[name.threshold];
  Object.entries(named).forEach(([name, value], index) => {
    sheet.getCell(index + 1, 1).value = value;
    book.definedNames.add(`Cover!$A$${String(index + 1)}`, name);
  });
  for (const table of tables) {
    const formulas = Object.entries(table.formulas);
    book.addWorksheet(table.name).addTable({
      name: table.name,
      ref: 'A1',
      columns: [...table.headers, ...formulas.map(([header]) => header)].map((name) => ({ name })),
      rows: table.rows.map((row) => [
        ...table.headers.map((header) => cellOf(row[header] ?? null)),
        ...formulas.map(([, formula]) => ({ formula: formula.replace(/^=/, ''), result: 'not recalculated' })),
      ]),
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function cellOf(cell: RawCell): ExcelJS.CellValue {
  if (cell === null || typeof cell !== 'object') return cell;
  return { error: '#N/A' };
}
