import type { IsoDate } from '../calendar/isoDate';
import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { Pence, StatusWord } from '../plan/types';
import type { SourceTable } from '../source/types';
import type { Timescale } from '../timescale/types';
import type { ColumnKey } from '../vocabulary/planHeadings';

/** Where an imported row came from: `halton.docx, table 3, row 5`. */
export type Provenance = string;

export interface ImportedReview {
  readonly text: string;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly status: 'complete' | null;
}

/** An action as the source has it, its words untouched. */
export interface ImportedAction {
  readonly ref: string | null;
  readonly theme: string | null;
  readonly priority: string | null;
  readonly action: string;
  readonly timescale: string | null;
  readonly reading: Timescale;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly status: StatusWord | null;
  readonly accountableLeads: readonly string[];
  readonly supportingOfficers: readonly string[];
  readonly outcome: string | null;
  readonly commentary: string | null;
  readonly tags: readonly string[];
  readonly group: string | null;
  readonly reviews: readonly ImportedReview[];
  readonly provenance: Provenance;
  /**
   * Words of columns that have no field of their own here: by the key of the Actions column (`progress`, `blockage`,
   * `supportNeeded`, `evidence`, `reportedRag`, `percentComplete`, `baselineDue`, `currentDue`, `completedOn`, `lastUpdate`;
   * dates as ISO text where they could be read), or by the source's own heading where no column is known.
   */
  readonly more?: Readonly<Record<string, string>>;
  /** Column key to the source's own cell, where it is a sheet: `Plan!C7`. */
  readonly cells?: Readonly<Record<string, string>>;
}

export interface ImportedLead {
  readonly name: string;
  readonly organisations: readonly string[];
  readonly provenance: Provenance;
  /** Initials or other spellings that the directory gives beside the name. */
  readonly alsoWrittenAs?: readonly string[];
  /** Post held, where the directory says so. */
  readonly role?: string;
  readonly email?: string;
}

/** A budget line as printed; absent figures are `null`, never nought. */
export interface ImportedBudgetLine {
  readonly code: string | null;
  readonly service: string;
  readonly section: string | null;
  readonly portfolio: string | null;
  readonly fte: number | null;
  readonly employee: Pence | null;
  readonly running: Pence | null;
  readonly contracts: Pence | null;
  readonly transfers: Pence | null;
  readonly gross: Pence | null;
  readonly externalIncome: Pence | null;
  readonly internalIncome: Pence | null;
  /** The original budget where a revised one stands beside it, else whichever is printed. */
  readonly net: Pence | null;
  readonly revisedNet: Pence | null;
  readonly priorYearNet: Pence | null;
  readonly actualToDate: Pence | null;
  readonly commitments: Pence | null;
  readonly forecastOutturn: Pence | null;
  /** Why it varies, as the source says. */
  readonly explanation: string | null;
  /** Who pays for it, as the source names them. */
  readonly fundedBy: string | null;
  /** Totals and memorandum rows are kept beside the lines, for casting; they are never lines. */
  readonly kind: 'line' | 'subtotal' | 'total' | 'memorandum';
  /** Column key to the cell it was printed in: `Budget!D7`. */
  readonly cells: Readonly<Record<string, string>>;
  readonly provenance: Provenance;
}

export interface ImportedIndicator {
  readonly ref: string | null;
  readonly indicator: string;
  readonly values: readonly { readonly heading: string; readonly value: number | null; readonly text: string }[];
  readonly provenance: Provenance;
}

export interface ImportedMilestone {
  readonly actionRef: string | null;
  readonly group: string | null;
  readonly milestone: string;
  readonly timescale: string | null;
  readonly due: IsoDate | null;
  readonly provenance: Provenance;
  /** Place of its action among the imported actions, from 0, where it is a step of one. */
  readonly actionIndex?: number;
}

/** The tables of one document that are budgets, as printed, and what was found in them. */
export interface PrintedBudgets {
  readonly tables: readonly SourceTable[];
  readonly findings: readonly Finding[];
}

/** Something doubtful that only the plan's keeper can settle. */
export interface ImportQuestion {
  readonly id: string;
  /** "Is 07/06/08 7 June 2008?" */
  readonly question: string;
  readonly subject: string | null;
  readonly where: string;
  /** Possible answers, the likeliest first. */
  readonly choices: readonly string[];
}

/** What was understood of the sources; nothing has been written. */
export interface ImportedPlan {
  readonly title: string | null;
  readonly actions: readonly ImportedAction[];
  readonly leads: readonly ImportedLead[];
  readonly budgetLines: readonly ImportedBudgetLine[];
  readonly moneyUnit: MoneyUnit | null;
  /** The budgets of each document, to be read again when a question about them is answered. */
  readonly budgets: readonly PrintedBudgets[];
  readonly indicators: readonly ImportedIndicator[];
  readonly milestones: readonly ImportedMilestone[];
  readonly questions: readonly ImportQuestion[];
  readonly findings: readonly Finding[];
  /** One line a table: what it was taken for, rows in, rows set aside and why. */
  readonly account: readonly {
    readonly table: string;
    readonly takenFor: string;
    readonly rows: number;
    readonly setAside: readonly string[];
    /** The columns of a table with headings, and the key of what each is taken for; `null` for none. */
    readonly columns?: readonly { readonly heading: string; readonly meaning: ColumnKey | null }[];
  }[];
}
