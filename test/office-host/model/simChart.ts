import { SimObject, SimPart } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import type { SimRange } from './simRange';
import type { SimSheet } from './simSheet';

/** One series of a chart. */
export class SimSeries extends SimPart {
  values: SimRange | null = null;
  categories: SimRange | null = null;

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
