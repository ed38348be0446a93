import { MONTH_START } from '../calendar/months';
import type { SourceTable } from '../source/types';
import { budgetColumn, MONEY_COLUMNS, type BudgetColumn } from '../vocabulary/budgetHeadings';
import { withoutUnit } from './moneyUnit';
import { figureOf } from '../table/figureOf';
import { turnedRows } from '../table/turnedRows';
import { cellLine } from '../table/cellText';

type Row = SourceTable['rows'][number];

const WHOLES: readonly (BudgetColumn | null)[] = ['gross', 'net', 'totalIncome'];
const NO_SERVICE = new RegExp(
  `\\b(?:19|20)\\d\\d\\b|^${MONTH_START}[a-z]*\\b|^(?:q|quarter|month|period|year) ?\\d|recurr(?:ent|ing)|^plan$`,
  'i',
);

/**
 * A budget printed with services across and kinds of cost down its first column ("Employees", "Premises", "Net
 * expenditure"), with rows and columns changed over; `null` for any other table. Years, months and amounts across are no services.
 */
export function transposedBudget(table: SourceTable): SourceTable | null {
  const { rows } = table;
  const top = rows.findIndex((row) => row.filter((cell, at) => at > 0 && isName(cell)).length >= 2);
  const header = rows[top];
  if (header === undefined) return null;
  const body = rows.slice(top + 1).filter((row) => cellLine(row[0]) !== '');
  const kinds = body.map((row) => budgetColumn(withoutUnit(cellLine(row[0]))));
  const money = kinds.filter((kind) => kind !== null && MONEY_COLUMNS.includes(kind));
  const across = header
    .slice(1)
    .map(cellLine)
    .filter((text) => text !== '');
  const services = across.filter((text) => {
    const column = budgetColumn(withoutUnit(text));
    return (column === null || column === 'total') && !NO_SERVICE.test(text);
  });
  const isTurned = new Set(money).size >= 3 && kinds.some((kind) => WHOLES.includes(kind));
  if (!isTurned || money.length < body.length * 0.6 || services.length !== across.length || across.length < 2)
    return null;
  if (!hasFigures(body)) return null;
  const turned = turnedRows([header, ...body], header.length);
  return { ...table, rows: [...rows.slice(0, top).map((row) => fitted(row, body.length + 1)), ...turned] };
}

function isName(cell: Row[number] | undefined): boolean {
  return /[a-z]{2}/i.test(cellLine(cell)) && figureOf(cell).pence === null;
}

function hasFigures(body: readonly Row[]): boolean {
  const cells = body.flatMap((row) => row.slice(1)).filter((cell) => cellLine(cell) !== '');
  const figures = cells.filter((cell) => figureOf(cell).fault === null);
  return cells.length > 0 && figures.length > cells.length * 0.8;
}

function fitted(row: Row, width: number): Row {
  return Array.from({ length: width }, (_, at) => row[at] ?? null);
}
