import { EVEN } from '../../domain/budget/profiles';
import { poundsInWords } from '../../domain/budget/moneyWords';
import { planPrecision } from '../../domain/budget/planPrecision';
import type { BudgetLineAssessment } from '../../domain/budget/types';
import type { Pence } from '../../domain/plan/types';
import type { CellWrite, ChangeSet } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { BUDGET_LINES } from '../../workbook/schema/budgetLines';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';
import { lineKey } from '../reconcilePlan';

/** A line whose forecast its own method would change. */
export interface MethodForecast {
  readonly name: string;
  readonly method: string;
  readonly from: Pence | null;
  readonly to: Pence;
  /** How it is come by: the months gone and their share of the year. */
  readonly reason: string;
}

/** What taking forecasts by their methods would change. */
export interface ForecastProposal {
  readonly forecasts: readonly MethodForecast[];
  /** Lines whose method gives nothing, and why. */
  readonly without: readonly string[];
  readonly changes: ChangeSet;
}

/**
 * The command "forecasts by their methods": for every line whose Forecast method is Straight line or Profile, the forecast
 * that it gives from the actuals, as finely as the budget is printed. The figure that stood there goes to Previous
 * forecast where the workbook has that column. Typed forecasts stay. Nothing changes until the preview is approved.
 */
export function forecastsByMethod(opened: OpenedPlan): ForecastProposal {
  const { plan, assessment, snapshot } = opened;
  const table = tableOf(snapshot, BUDGET_LINES.name);
  const forecasts: MethodForecast[] = [];
  const without: string[] = [];
  const cells: CellWrite[] = [];
  const { pounds, decimals } = planPrecision(plan);
  const places = table === undefined ? new Map<string, number>() : columnsOf(BUDGET_LINES, table);
  for (const each of assessment.budget.sections.flatMap((section) => section.lines)) {
    const { line, forecast } = each;
    if (forecast.method === 'typed') continue;
    const name = line.code === '' ? line.service : line.code;
    if (forecast.outturn === null) {
      without.push(`${name}: ${forecast.reason}`);
      continue;
    }
    const row = table?.rows[line.row - table.headerRow - 1];
    const key = table === undefined || row === undefined ? null : lineKey(table, places, row);
    const value = Math.round((forecast.outturn / 100 / pounds) * 10 ** decimals) / 10 ** decimals;
    const to = Math.round(value * pounds * 100);
    if (table === undefined || row === undefined || key === null || to === line.forecastOutturn) continue;
    const put = (column: string, amount: number | null): void => {
      const place = places.get(column);
      const header = place === undefined ? undefined : table.headers[place];
      if (place === undefined || header === undefined || (row[place] ?? null) === amount) return;
      cells.push({ table: table.name, ...key, header, expected: row[place] ?? null, value: amount });
    };
    put('previousForecast', line.forecastOutturn === null ? null : line.forecastOutturn / 100 / pounds);
    put('forecastOutturn', value);
    forecasts.push({ name, method: methodOf(each), from: line.forecastOutturn, to, reason: forecast.reason });
  }
  return {
    forecasts,
    without,
    changes: { title: 'Forecasts by their methods', cells, keys: [], appends: [], names: [], sheets: [], mend: [] },
  };
}

function methodOf({ forecast, profile }: BudgetLineAssessment): string {
  return forecast.method === 'straightLine' || profile === EVEN ? 'straight line' : `profile “${profile}”`;
}

/** A forecast by its method in a sentence: what it was, what it becomes, and how. */
export function methodForecastInWords({ name, method, from, to, reason }: MethodForecast): string {
  const was = from === null ? 'has none' : `is ${poundsInWords(from)}`;
  return `${name} ${was} and becomes ${poundsInWords(to)} by ${method}. ${reason}.`;
}
