/** A filled rectangle of a chart, in pixels from its top left. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** `#RRGGBB`. */
  readonly colour: string;
}

/** Words of a chart; `y` is the line that they stand on. */
export interface Label {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** `#RRGGBB`; black where nothing is said. */
  readonly colour?: string;
}

/** Some of a chart's shapes, and how far down they reach. */
export interface Shapes {
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
  readonly bottom: number;
}

export interface ChartShapes {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly Bar[];
  readonly labels: readonly Label[];
}

/** A row of the chart's table. */
export interface ChartGroup {
  readonly label: string;
  readonly values: readonly number[];
}

/** Pixels across. */
export const CHART_WIDTH = 900;
