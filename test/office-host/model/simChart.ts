import { SimObject, SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import type { SimRange } from './simRange';
import type { SimSheet } from './simSheet';

/** The bars of one series, each with looks of its own. */
export class SimPoints extends SimObject {
  readonly type = 'ChartPointsCollection';
  private readonly made: SimPart[] = [];

  constructor(readonly series: SimSeries) {
    super();
  }

  all(): readonly SimPart[] {
    const count = this.series.values?.rect.rows ?? 0;
    while (this.made.length < count) this.made.push(new SimPart('ChartPoint'));
    return this.made.slice(0, count);
  }
}

/** One series of a chart. */
export class SimSeries extends SimPart {
  values: SimRange | null = null;
  categories: SimRange | null = null;
  readonly points = new SimPoints(this);

  constructor(readonly chart: SimChart) {
    super('ChartSeries');
  }
}

/** A native chart. */
export class SimChart extends SimObject {
  readonly type = 'Chart';
  readonly body = new SimPart('Chart');
  readonly series: SimSeries[] = [];
  /** Points from the sheet's corner. */
  place = { top: 0, left: 0, width: 360, height: 216 };

  constructor(
    readonly sheet: SimSheet,
    readonly id: string,
    public name: string,
    public chartType: Wire,
  ) {
    super();
  }
}
