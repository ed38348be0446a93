import fc from 'fast-check';
import { importContents } from '../../src/application/importContents';
import { planContents } from '../../src/application/planContents';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { assessPlan } from '../../src/domain/assess/assessPlan';
import { lineFigures } from '../../src/domain/budget/lineStanding';
import type { ImportedPlan } from '../../src/domain/recognise/types';
import type { MoneyUnit } from '../../src/domain/plan/cover';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { CellInput, NewPlanContents } from '../../src/workbook/port';
import { readPlanContents } from '../../src/workbook/readContents';
import { recalculate, type RecalculatedSheets } from '../helpers/libreOffice';

/** A total that LibreOffice and the domain did not make alike. */
export interface TotalDisagreement {
  readonly where: string;
  readonly ours: number | null;
  readonly theirs: string;
}

export interface TotalsOutcome {
  readonly compared: number;
  readonly disagreements: readonly TotalDisagreement[];
}

const AS_AT = '2026-09-30';
const PARTS = ['employee', 'running', 'contracts', 'transfers', 'externalIncome', 'internalIncome'] as const;

const pence = fc.option(
  fc.oneof(
    { arbitrary: fc.integer({ min: -5_000_000, max: 90_000_000 }), weight: 4 },
    { arbitrary: fc.constant(0), weight: 1 },
  ),
  { freq: 4, nil: null },
);
const line = fc.record({
  parts: fc.tuple(pence, pence, pence, pence, pence, pence),
  actual: pence,
  forecast: pence,
  virement: fc.option(fc.integer({ min: 1, max: 900_000 }), { freq: 3, nil: null }),
});
const budget = fc.array(line, { minLength: 1, maxLength: 9 });

/** So many random budgets, each a section of one plan workbook: lines to the penny, blanks, noughts, income, virements. */
export async function randomTotals(budgets: number, seed: number, unit: MoneyUnit['label']): Promise<TotalsOutcome> {
  const pounds = unit === '£' ? 1 : unit === '£m' ? 1_000_000 : 1000;
  const money = (figure: number | null): number | null => (figure === null ? null : figure / 100 / pounds);
  const lines: Record<string, CellInput>[] = [];
  const virements: Record<string, CellInput>[] = [];
  fc.sample(budget, { numRuns: budgets, seed }).forEach((made, section) => {
    made.forEach((each, at) => {
      const code = `${String(section).padStart(4, '0')}${String.fromCharCode(65 + at)}`;
      const parts = Object.fromEntries(PARTS.map((key, place) => [key, money(each.parts[place] ?? null)]));
      lines.push({
        code,
        service: `Service ${code}`,
        section: `Budget ${String(section)}`,
        ...parts,
        actualToDate: money(each.actual),
        forecastOutturn: money(each.forecast),
      });
      if (each.virement === null) return;
      const from = `${String(section).padStart(4, '0')}A`;
      virements.push({
        fromCode: at === 0 ? null : from,
        toCode: code,
        amount: money(each.virement),
        reason: 'Agreed',
      });
    });
  });
  const tables = { BudgetLines: lines, Virements: virements };
  return compareTotals(planContents({ tables, cover: { moneyUnit: unit }, reportDate: AS_AT, subject: '' }));
}

/** The totals of the sample plan, and of an imported budget. */
export function sampleTotals(): Promise<TotalsOutcome> {
  return compareTotals(samplePlan());
}

export function importedTotals(imported: ImportedPlan): Promise<TotalsOutcome> {
  return compareTotals(importContents(imported, 'a budget as printed', AS_AT));
}

async function compareTotals(contents: NewPlanContents): Promise<TotalsOutcome> {
  const workbook = newXlsx('totals.xlsx');
  await workbook.createPlan(contents);
  const sheets = await recalculate(workbook.bytes(), false);
  const plan = readPlanContents(contents);
  const { budget: assessed } = assessPlan(plan, AS_AT);
  const { pounds } = plan.cover.moneyUnit;
  const lines = tableIn(sheets, 'Budget', 'Code');
  const summary = tableIn(sheets, 'Budget summary', 'Section');
  const disagreements: TotalDisagreement[] = [];
  let compared = 0;
  const compare = (where: string, ours: number | null, theirs: string): void => {
    compared += 1;
    const value = /^-?[\d.]+(?:E[-+]\d+)?$/i.test(theirs) ? Math.round(Number(theirs) * pounds * 100) : null;
    // A formula makes nought of a line without figures; the domain says that there is none.
    if (value !== ours && !(value === 0 && ours === null)) disagreements.push({ where, ours, theirs });
  };
  plan.budgetLines.forEach((each, at) => {
    const figures = lineFigures(each);
    const shown = lines[at];
    compare(`${each.code} Gross`, figures.gross, shown?.get('Gross') ?? 'missing');
    compare(`${each.code} Net`, figures.originalNet, shown?.get('Net') ?? 'missing');
    compare(`${each.code} Revised net`, figures.revisedNet, shown?.get('Revised net') ?? 'missing');
    compare(`${each.code} Variance`, figures.variance, shown?.get('Variance') ?? 'missing');
  });
  assessed.sections.forEach((section, at) => {
    const shown = summary[at];
    compare(`${section.section} Original net`, section.originalNet, shown?.get('Original net') ?? 'missing');
    compare(`${section.section} Revised net`, section.revisedNet, shown?.get('Revised net') ?? 'missing');
    compare(`${section.section} Actual to date`, section.actualToDate, shown?.get('Actual to date') ?? 'missing');
    compare(`${section.section} Forecast`, section.forecastOutturn, shown?.get('Forecast') ?? 'missing');
    compare(`${section.section} Variance`, section.variance, shown?.get('Variance') ?? 'missing');
  });
  return { compared, disagreements };
}

/** The rows under the header that begins with a word, by header. */
function tableIn(sheets: RecalculatedSheets, sheet: string, first: string): readonly ReadonlyMap<string, string>[] {
  const rows = sheets[sheet] ?? [];
  const header = rows.findIndex((row) => row[0] === first);
  const headers = rows[header] ?? [];
  return rows.slice(header + 1).map((row) => new Map(headers.map((name, at) => [name, row[at] ?? ''])));
}
