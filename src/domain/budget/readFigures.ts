import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { Pence } from '../plan/types';
import type { ImportQuestion } from '../recognise/types';
import type { SourceCell, SourceTable } from '../source/types';
import type { BudgetColumns } from './budgetColumns';
import { MONEY_COLUMNS, type BudgetColumn } from '../vocabulary/budgetHeadings';
import type { BudgetHeader } from './headings';
import { figureOf } from '../table/figureOf';
import { decimalsOfFigures, moneyUnit, poundsOfHeading } from './moneyUnit';
import { poundsOfNumber } from './shownScale';
import { cellLine } from '../table/cellText';

/** The figures of one row by column, with the cells they stand in. */
export interface RowFigures {
  readonly money: ReadonlyMap<BudgetColumn, Pence>;
  readonly fte: number | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** Every row's figures, in pence, and what was wrong with them. */
export interface TableFigures {
  readonly rows: readonly RowFigures[];
  readonly unit: MoneyUnit;
  readonly findings: readonly Finding[];
  readonly questions: readonly ImportQuestion[];
}

type Rows = SourceTable['rows'];
type Pounds = MoneyUnit['pounds'];

/** Reads the money columns of a budget in the unit over each column, else the table's, else those `chosen`, else pounds with a question. */
export function readFigures(
  table: SourceTable,
  header: BudgetHeader,
  columns: BudgetColumns,
  rows: Rows,
  chosen?: Pounds,
): TableFigures {
  const findings: Finding[] = [];
  const moneyPlaces = [...columns.places].filter(([column]) => MONEY_COLUMNS.includes(column));
  const places = moneyPlaces.flatMap(([, at]) => at);
  const moneyCells = places.flatMap((at) => rows.map((row) => row[at]));
  const stated = chosen ?? statedPounds(table, header, places) ?? (showPounds(moneyCells) ? 1 : null);
  const likely = stated ?? likelyPounds(moneyCells);
  const printed: number[] = [];
  const read = rows.map((row): RowFigures => {
    const money = new Map<BudgetColumn, Pence>();
    const cells: Record<string, string> = {};
    for (const [column, places] of moneyPlaces) {
      for (const at of places) {
        const cell = row[at];
        if (cell === null || cell === undefined) continue;
        const reading = figureOf(cell, poundsOfNumber(cell, header.headings[at]?.pounds ?? likely));
        if (reading.fault !== null) findings.push(notAnAmount(cell, reading.fault, cellLine(row[columns.label])));
        if (reading.fault !== null || reading.pence !== null) cells[column] ??= cell.where;
        if (reading.pence === null) continue;
        if (reading.decimals !== null) printed.push(reading.decimals);
        money.set(column, (money.get(column) ?? 0) + reading.pence);
      }
    }
    for (const name of ['code', 'section', 'portfolio', 'fte', 'explanation', 'fundedBy'] as const) {
      const cell = row[columns.places.get(name)?.[0] ?? -1];
      if (cell !== null && cell !== undefined && cellLine(cell) !== '') cells[name] = cell.where;
    }
    const label = row[columns.label];
    if (label !== null && label !== undefined) cells.service = label.where;
    return { money, fte: fteOf(row[columns.places.get('fte')?.[0] ?? -1]), cells };
  });
  const found = decimalsOfFigures(
    read.flatMap((row) => [...row.money.values()]),
    likely,
  );
  const unit = moneyUnit(likely, Math.max(found, usualDecimals(printed)));
  return {
    rows: read,
    unit,
    findings: [...mixedUnits(table, header, places), ...findings],
    questions: stated === null ? [unitQuestion(table, likely)] : [],
  };
}

function fteOf(cell: SourceCell | null | undefined): number | null {
  if (cell === null || cell === undefined) return null;
  const text = cellLine(cell).replace(/,/g, '');
  return cell.number ?? (/^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null);
}

/** The unit that most money columns state, else the one stated in a title, the table's name or its heading. */
function statedPounds(table: SourceTable, header: BudgetHeader, places: readonly number[]): Pounds | null {
  const uses = new Map<Pounds, number>();
  for (const at of places) {
    const pounds = header.headings[at]?.pounds ?? null;
    if (pounds !== null) uses.set(pounds, (uses.get(pounds) ?? 0) + 1);
  }
  const most = [...uses].sort(([, a], [, b]) => b - a)[0];
  if (most !== undefined) return most[0];
  const titles = table.rows.slice(0, header.bodyRow).flatMap((row) => row.map(cellLine));
  for (const text of [...titles, table.heading, table.name]) {
    const pounds = poundsOfHeading(text);
    if (pounds !== null) return pounds;
  }
  return null;
}

/** True where most printed figures carry a pound sign of their own. */
function showPounds(cells: readonly (SourceCell | null | undefined)[]): boolean {
  const texts = cells.map(cellLine).filter((text) => /\d/.test(text));
  return texts.filter((text) => text.includes('£')).length * 2 > texts.length;
}

/** Figures with one decimal or three are hardly pounds; anything else is taken for pounds until the question is answered. */
function likelyPounds(cells: readonly (SourceCell | null | undefined)[]): Pounds {
  const figures = cells.flatMap((cell) =>
    cell === null || cell === undefined ? [] : (figureOf(cell, poundsOfNumber(cell, 1_000_000)).pence ?? []),
  );
  const decimals = decimalsOfFigures(figures, 1_000_000);
  return decimals === 1 ? 1000 : decimals === 3 ? 1_000_000 : 1;
}

function usualDecimals(printed: readonly number[]): number {
  const sorted = [...printed].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.95)] ?? sorted[sorted.length - 1] ?? 0;
}

function notAnAmount(cell: SourceCell, fault: string, name: string): Finding {
  return {
    rule: 'not-an-amount',
    severity: 'error',
    message: `${cell.where} should hold an amount, and ${fault}; it was left blank.`,
    remedy: 'Put the figure right in the source and import it again, or type it after importing.',
    where: [cell.where],
    subject: name === '' ? null : name,
  };
}

function mixedUnits(table: SourceTable, header: BudgetHeader, places: readonly number[]): readonly Finding[] {
  const units = new Set(places.flatMap((at) => header.headings[at]?.pounds ?? []));
  if (units.size < 2) return [];
  const heads = table.rows.slice(header.firstRow, header.bodyRow);
  const cells = places.flatMap((at) => {
    const cell = heads
      .map((row) => row[at])
      .filter((each) => poundsOfHeading(cellLine(each)) !== null)
      .at(-1);
    return cell?.where ?? [];
  });
  return [
    {
      rule: 'mixed-money-units',
      severity: 'warning',
      message: `${table.name} has columns in ${[...units].map((pounds) => moneyUnit(pounds, 0).label).join(' and ')}; each was read in the unit over it.`,
      remedy: 'Compare the largest figures with the source.',
      where: cells.length === 0 ? [table.name] : cells,
      subject: null,
    },
  ];
}

function unitQuestion(table: SourceTable, likely: Pounds): ImportQuestion {
  const first = moneyUnit(likely, 0).label;
  return {
    id: `money-unit-${table.name}`,
    question: `${table.name} does not say what its money is in. Is it ${first}?`,
    subject: null,
    where: table.name,
    choices: [first, ...['£', "£'000", '£m'].filter((label) => label !== first)],
  };
}
