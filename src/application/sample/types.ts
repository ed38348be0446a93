/** Short hand for one action: what every action has, then what differs from blank by column key. */
type SampleAction = readonly [
  ref: string,
  action: string,
  timescale: string,
  lead: string,
  more?: Readonly<Record<string, string | number | null>>,
];

export interface SamplePriority {
  readonly theme: string;
  readonly priority: string;
  readonly actions: readonly SampleAction[];
}
