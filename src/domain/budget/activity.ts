import type { BudgetLine, Pence } from '../plan/types';

/** What a line buys beside what it costs, and its variance parted into volume and price. */
export interface Activity {
  readonly unit: string;
  readonly planned: number | null;
  readonly toDate: number | null;
  readonly forecast: number | null;
  /** Revised net budget for each one planned, in pence that may be fractions. */
  readonly plannedUnitCost: number | null;
  /** Forecast outturn for each one forecast. */
  readonly forecastUnitCost: number | null;
  /** More or fewer than planned, at the planned unit cost. */
  readonly volume: Pence | null;
  /** The rest of the variance: each one dearer or cheaper than planned. */
  readonly price: Pence | null;
}

/**
 * A line's activity with its unit costs; `null` where the plan gives none. Volume and price sum to the variance exactly:
 * volume is the difference in number at the planned unit cost, price what is left.
 *
 * @example £1,000 for 10 weeks, forecast £1,320 for 12: £100 and £110 a week; £200 volume, £120 price.
 */
export function activityOf(
  line: BudgetLine,
  figures: {
    readonly revisedNet: Pence | null;
    readonly forecastOutturn: Pence | null;
    readonly variance: Pence | null;
  },
): Activity | null {
  const planned = line.activityPlanned ?? null;
  const toDate = line.activityToDate ?? null;
  const forecast = line.activityForecast ?? null;
  if (planned === null && toDate === null && forecast === null) return null;
  const plannedUnitCost = unitCost(figures.revisedNet, planned);
  const forecastUnitCost = unitCost(figures.forecastOutturn, forecast);
  const { variance } = figures;
  const isParted = variance !== null && planned !== null && forecast !== null && plannedUnitCost !== null;
  const volume = isParted ? whole((forecast - planned) * plannedUnitCost) : null;
  return {
    unit: line.activityUnit ?? '',
    planned,
    toDate,
    forecast,
    plannedUnitCost,
    forecastUnitCost,
    volume,
    price: volume === null || variance === null ? null : variance - volume,
  };
}

function unitCost(money: Pence | null, number: number | null): number | null {
  return money === null || number === null || number <= 0 ? null : money / number;
}

function whole(pence: number): Pence {
  const rounded = Math.round(pence);
  return rounded === 0 ? 0 : rounded;
}
