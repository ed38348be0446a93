import type { BudgetAssessment } from '../budget/types';
import type { IsoDate } from '../calendar/isoDate';
import type { Finding } from '../findings/types';
import type { RollUpBy } from '../plan/cover';
import type { Action } from '../plan/types';
import type { RagStatus } from '../status/types';
import type { Timescale } from '../timescale/types';

/** RAG now against the last closed period. */
export type DirectionOfTravel = 'better' | 'same' | 'worse' | 'new' | null;

export interface ActionAssessment {
  readonly action: Action;
  readonly reading: Timescale;
  /** The word in the RAG cell: the override where one is given with its reason, else the derived status. */
  readonly rag: string;
  readonly derivedRag: string;
  /** Number of the rule that decided; 0 where none holds, `null` where none can be asked. */
  readonly rule: number | null;
  readonly reason: string;
  /** Current due, or what the Timescale words give while that cell is blank. */
  readonly due: IsoDate | null;
  /** (Completed on, else current due) less baseline due. */
  readonly slippageDays: number | null;
  readonly overdue: boolean;
  readonly direction: DirectionOfTravel;
  readonly previousRag: string | null;
  readonly accountable: readonly string[];
  readonly supporting: readonly string[];
}

/** An indicator in one area against its target. */
export interface IndicatorAssessment {
  readonly ref: string;
  readonly indicator: string;
  readonly area: string;
  /** Blank where no rule holds. */
  readonly rag: string;
  /** With its figures: "Over 10 % off target, improving or level: actual 82, target 95, previously 80". */
  readonly reason: string;
}

/** Counts by RAG word and the poorest status of a group of actions. */
export interface RollUp {
  readonly name: string;
  readonly total: number;
  /** Word to number, in the rule set's order, every word present. */
  readonly counts: Readonly<Record<string, number>>;
  readonly poorest: string | null;
  readonly mostCommon: string | null;
  /** The status that speaks for the group, and which of the two it is. */
  readonly status: string | null;
  readonly by: RollUpBy;
  /** Refs of the group's actions. */
  readonly refs: readonly string[];
}

/** What the plan looked like at the last closed period. */
export interface PreviousPeriod {
  readonly periodEnd: IsoDate;
  readonly counts: Readonly<Record<string, number>>;
  readonly better: number;
  readonly same: number;
  readonly worse: number;
  readonly added: number;
}

/** What Boardline says of a plan as at a date. */
export interface Assessment {
  readonly asAt: IsoDate;
  readonly ruleSet: {
    readonly name: string;
    readonly statuses: readonly RagStatus[];
    readonly sentences: readonly string[];
  };
  readonly actions: readonly ActionAssessment[];
  readonly counts: Readonly<Record<string, number>>;
  readonly byTheme: readonly RollUp[];
  readonly byPriority: readonly RollUp[];
  readonly byLead: readonly RollUp[];
  readonly byGroup: readonly RollUp[];
  readonly byOrganisation: readonly RollUp[];
  readonly previous: PreviousPeriod | null;
  readonly budget: BudgetAssessment;
  readonly indicators?: readonly IndicatorAssessment[];
  /** In order of harm. */
  readonly findings: readonly Finding[];
}
