/** How much a finding matters: an error must be mended before a report is relied on. */
export type Severity = 'error' | 'warning' | 'note';

/** A cell as a person names it: `Actions!I13`; a sheet alone where the fault is the sheet's. */
export type CellRef = string;

/** Something that a person should look at, with what it stands on and what to do. */
export interface Finding {
  /** Stable kebab-case id of the check: `no-accountable-lead`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One plain sentence with the row's own figures. */
  readonly message: string;
  /** What to do about it, as an instruction. */
  readonly remedy: string;
  /** The cells it stands on, the failing one first. */
  readonly where: readonly CellRef[];
  /** The action, line or lead concerned, where there is one: its Ref, Code or Name. */
  readonly subject: string | null;
}
