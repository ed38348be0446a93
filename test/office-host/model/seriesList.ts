import { SimObject } from '../wire/simObject';
import type { SimChart } from './simChart';

/** The series of one chart. */
export class SimSeriesList extends SimObject {
  readonly type = 'ChartSeriesCollection';

  constructor(readonly chart: SimChart) {
    super();
  }
}
