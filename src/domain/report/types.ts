import type { Assessment } from '../assess/types';
import type { IsoDate } from '../calendar/isoDate';
import type { Plan } from '../plan/types';

/** Who reads the report; each sees less than the one before it, scrutiny excepted, which also sees the history. */
export type Audience = 'board' | 'scrutiny' | 'public';

/** What the person exporting the report chooses. */
export interface ReportOptions {
  readonly asAt: IsoDate;
  readonly audience: Audience;
  /** Ids of `sections.ts`, in the order wanted; absent is every section for the audience. */
  readonly sections?: readonly string[];
  /** `June 2026`; empty where the plan states no period. */
  readonly periodLabel: string;
  /** How far ahead "Due next" looks. */
  readonly nextDays: number;
}

/** What a cell of a report table holds: dates are ISO texts, shares 0 to 1, money in the plan's own unit. */
export type SectionValue = string | number | boolean | null;

/**
 * What a column's cells are, which each host shows in its own way. `ref` leads to the action's own row; `finePercent` has
 * a decimal, for shares of which a tenth of a per cent is much money.
 */
export type SectionColumnKind =
  | 'text'
  | 'longText'
  | 'ref'
  | 'rag'
  | 'date'
  | 'whole'
  | 'decimal'
  | 'percent'
  | 'finePercent'
  | 'money'
  | 'moneyVariance';

export interface SectionColumn {
  readonly header: string;
  readonly kind: SectionColumnKind;
  /** Characters. */
  readonly width: number;
}

/** A table of a section: one header row, one thing a row. */
export interface SectionTable {
  readonly kind: 'table';
  /** Unique in the report and fit for an Excel table's name: `ThemeCounts`. */
  readonly name: string;
  readonly heading: string | null;
  readonly columns: readonly SectionColumn[];
  readonly rows: readonly (readonly SectionValue[])[];
  /** Said in place of rows that are not there: "No action is overdue." */
  readonly whenEmpty: string;
}

/** A column of figures of a chart. Colours are `#RRGGBB`. */
export interface ChartSeries {
  readonly header: string;
  readonly colour: string;
  /** Of figures below nought. */
  readonly negativeColour?: string;
  /** Of the figures printed on it; black where nothing is said. */
  readonly labelColour?: string;
  /** Of each row by itself, where the rows are statuses: the word stands beside each. */
  readonly pointColours?: readonly string[];
}

/** A chart over a table of the same section, with its message in words. */
export interface SectionChart {
  readonly kind: 'chart';
  readonly name: string;
  readonly title: string;
  /** What the chart shows, for those who cannot see it; printed beside it too. */
  readonly message: string;
  readonly type: 'bar' | 'column' | 'line';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  readonly table: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly axisTitle: string;
}

export interface SectionWords {
  readonly kind: 'words';
  readonly heading: string | null;
  readonly lines: readonly string[];
}

export interface SectionFact {
  readonly label: string;
  readonly value: SectionValue;
  readonly kind: SectionColumnKind;
}

export interface SectionFacts {
  readonly kind: 'facts';
  readonly facts: readonly SectionFact[];
}

export type SectionBlock = SectionTable | SectionChart | SectionWords | SectionFacts;

/** One part of the report, ready for any host: a sheet, a chapter of a Word paper, CSV files, a preview. */
export interface Section {
  readonly id: string;
  /** Sheet name, at most 31 characters, and heading of the Word paper. */
  readonly title: string;
  /** The section's message in one sentence: "12 of 60 actions are red." */
  readonly headline: string;
  readonly blocks: readonly SectionBlock[];
}

/** What every section is made from; in a public report both are already the public edition. */
export interface ReportContext {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly options: ReportOptions;
}

/** The making of one section; `null` where the plan has nothing of that kind (no milestones, no budget). */
export interface SectionRecipe {
  readonly id: string;
  /** Its name where sections are chosen. */
  readonly name: string;
  readonly audiences: readonly Audience[];
  readonly build: (context: ReportContext) => Section | null;
}
