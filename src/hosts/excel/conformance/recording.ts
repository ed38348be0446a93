/** One request and what Excel answered, both as they went over the wire between Microsoft's client and Excel. */
export interface Exchange {
  /** Names of the steps that made the request, in order; each begins with a trace action. */
  readonly steps: readonly string[];
  readonly request: unknown;
  /** The reply's body: results by action, or an error; `null` where Excel refused the request as a whole. */
  readonly reply: unknown;
  /** 200, or the number by which the request as a whole was refused. */
  readonly status: number;
}

/** How one step of the script ended. */
export interface StepOutcome {
  readonly step: string;
  /** Excel's error code; `null` where the step went through. */
  readonly code: string | null;
  /** True where it ended as the script says that it should. */
  readonly asExpected: boolean;
}

/** An event as a listener was told of it. */
export interface HeardEvent {
  readonly kind: 'changed' | 'selectionChanged';
  readonly address: string;
  readonly changeType?: string;
  readonly source?: string;
  /** Who made the change; not told by every Excel (`ExcelApi` 1.14). */
  readonly triggerSource?: string;
}

/** What {@link StepOutcome}s and {@link Exchange}s one run of the script made, in order: the file that a tester saves. */
export interface Recording {
  readonly format: 'boardline-conformance';
  readonly version: 2;
  /** Platform and version as Excel gives them: `OfficeOnline 16.0.18000.1`. */
  readonly excel: string;
  readonly outcomes: readonly StepOutcome[];
  readonly exchanges: readonly Exchange[];
  readonly events: readonly HeardEvent[];
}
