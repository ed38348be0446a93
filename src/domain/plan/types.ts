import type { IsoDate } from '../calendar/isoDate';
import type { CellRef, Severity } from '../findings/types';
import type { Cover } from './cover';

/** The words of the Status column. */
export const STATUS_WORDS = ['Not started', 'In progress', 'Complete', 'Deferred', 'Cancelled'] as const;
export type StatusWord = (typeof STATUS_WORDS)[number];

/** Whole pence: the domain never holds fractions of a penny. Expenditure positive, income negative. */
export type Pence = number;

/** Every row of a plan table knows the sheet row it was read from (0 when it has not been written yet). */
export interface PlanRow {
  readonly row: number;
}

/** A commitment in the plan: something to be done, by whom and by when. */
export interface Action extends PlanRow {
  /** Stable, never shown, survives sorting and retyping of Ref. */
  readonly id: string;
  readonly ref: string;
  readonly theme: string;
  /** A strategic heading, not urgency. */
  readonly priority: string;
  readonly action: string;
  /** The words as written. */
  readonly timescale: string;
  readonly start: IsoDate | null;
  /** The first agreed due date; never changes. */
  readonly baselineDue: IsoDate | null;
  readonly currentDue: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly status: StatusWord | null;
  /** What stands under Status where it is none of its words: the rules see it as it is, as the formulas do. */
  readonly statusTyped?: string;
  /** 0 to 1. */
  readonly percentComplete: number | null;
  /** As written in the cell, several parted by semicolons. */
  readonly accountableLead: string;
  readonly supportingOfficers: string;
  readonly outcome: string;
  readonly commentary: string;
  readonly progress: string;
  readonly blockage: string;
  readonly supportNeeded: string;
  readonly evidence: string;
  readonly lastUpdate: IsoDate | null;
  readonly reviewDate: IsoDate | null;
  readonly tags: string;
  readonly group: string;
  /** What the lead reported, as typed. */
  readonly reportedRag: string;
  readonly overrideReason: string;
  /** How often the current due date has been moved, counted from the Updates log. */
  readonly timesRevised: number;
}

export interface Milestone extends PlanRow {
  readonly actionRef: string;
  readonly milestone: string;
  readonly timescale: string;
  readonly due: IsoDate | null;
  readonly completedOn: IsoDate | null;
}

/** An entry of the leads directory. */
export interface Lead extends PlanRow {
  readonly name: string;
  /** Other spellings, parted by semicolons. */
  readonly alsoWrittenAs: string;
  /** Several employers parted by semicolons. */
  readonly organisation: string;
  readonly role: string;
  readonly email: string;
  /** A group ("Team managers"), which cannot answer as one person. */
  readonly collective: boolean;
}

export interface BudgetLine extends PlanRow {
  readonly code: string;
  /** What stands under Code where it has spaces around it, which formulas do not overlook. */
  readonly codeTyped?: string;
  readonly service: string;
  readonly section: string;
  readonly portfolio: string;
  readonly fte: number | null;
  readonly employee: Pence | null;
  readonly running: Pence | null;
  readonly contracts: Pence | null;
  readonly transfers: Pence | null;
  /** As printed or computed by the sheet; casting compares it with its parts. */
  readonly gross: Pence | null;
  readonly externalIncome: Pence | null;
  readonly internalIncome: Pence | null;
  readonly net: Pence | null;
  readonly revisedNet: Pence | null;
  readonly priorYearNet: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  readonly forecastOutturn: Pence | null;
  readonly explanation: string;
  readonly fundedBy: string;
  /** The forecast as last reported. */
  readonly previousForecast?: Pence | null;
  /** How the forecast is come by, as typed. */
  readonly forecastMethod?: string;
  /** Name of its profile in Mappings; blank is equal twelfths. */
  readonly profile?: string;
  readonly activityUnit?: string;
  readonly activityPlanned?: number | null;
  readonly activityToDate?: number | null;
  readonly activityForecast?: number | null;
  /** `line`, or the printed total it is: totals are cast, never counted. */
  readonly kind: 'line' | 'subtotal' | 'total' | 'memorandum';
}

export interface Virement extends PlanRow {
  readonly date: IsoDate | null;
  readonly fromCode: string;
  readonly toCode: string;
  readonly amount: Pence | null;
  readonly authorisedBy: string;
  readonly reason: string;
}

/** A partner's share of a pooled (section 75) budget. */
export interface Contribution extends PlanRow {
  readonly partner: string;
  readonly fund: string;
  readonly agreed: Pence | null;
  readonly paid: Pence | null;
  /** 0 to 1. */
  readonly share: number | null;
}

export interface Indicator extends PlanRow {
  readonly ref: string;
  readonly indicator: string;
  readonly unit: string;
  readonly betterWhen: 'higher' | 'lower' | null;
  readonly lead: string;
}

export interface IndicatorValue extends PlanRow {
  readonly ref: string;
  readonly area: string;
  readonly periodEnd: IsoDate | null;
  readonly target: number | null;
  readonly actual: number | null;
}

/** One change, in the append-only log. */
export interface Update extends PlanRow {
  /** `YYYY-MM`. */
  readonly period: string;
  readonly at: IsoDate | null;
  readonly by: string;
  readonly ref: string;
  /** A header of the Actions table: `Current due`. */
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly source: string;
}

/** An action as it stood when a period was closed. */
export interface HistoryRow extends PlanRow {
  readonly periodEnd: IsoDate | null;
  readonly ref: string;
  readonly rag: string;
  readonly currentDue: IsoDate | null;
  readonly status: string;
  readonly percentComplete: number | null;
}

/** A cell whose content is not what its column holds: a date typed as text, a status word nobody knows. */
export interface CellFault {
  readonly where: CellRef;
  /** How much harm it does; an error where nothing is said. */
  readonly severity?: Severity;
  readonly rule: string;
  readonly message: string;
  readonly remedy: string;
  readonly subject: string | null;
}

/** Where each table of the plan lies, so that a finding can name its cells. */
export interface TableLayout {
  readonly sheet: string;
  /** Column key to 1-based sheet column. */
  readonly columns: Readonly<Record<string, number>>;
  /** Column key to its header as written in the workbook, where that is not the schema's own. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A row of the RuleSets or Mappings table is kept as its cells' texts by column key. */
export type TextRow = PlanRow & { readonly cells: Readonly<Record<string, string>> };

/** Everything that the workbook says, read once. */
export interface Plan {
  readonly cover: Cover;
  readonly actions: readonly Action[];
  readonly milestones: readonly Milestone[];
  readonly leads: readonly Lead[];
  readonly budgetLines: readonly BudgetLine[];
  readonly virements: readonly Virement[];
  readonly contributions: readonly Contribution[];
  readonly indicators: readonly Indicator[];
  readonly indicatorValues: readonly IndicatorValue[];
  readonly updates: readonly Update[];
  readonly history: readonly HistoryRow[];
  readonly ruleRows: readonly TextRow[];
  readonly mappings: readonly TextRow[];
  readonly layout: Readonly<Record<string, TableLayout>>;
  /** Cells of the Cover by the key of what they hold: `ruleSet` to `Cover!B11`. */
  readonly coverCells?: Readonly<Record<string, CellRef>>;
  readonly faults: readonly CellFault[];
}
