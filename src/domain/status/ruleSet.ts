import type { CellRef } from '../findings/types';
import type { Expression } from './expression';
import type { RuleSubject } from './ruleFields';
import type { RagStatus } from './types';

/** A rule as it is published: text alone, so that anybody can add one. */
export interface RuleText {
  /** One of the set's status words. */
  readonly word: string;
  /** In the rule language: `[Current due] < ReportDate`. */
  readonly condition: string;
  /** As a board member reads it; a name in braces shows its figure: `Slipped by more than {SlippageLimit} days`. */
  readonly sentence: string;
}

/** A published rule set: the first rule that holds gives the status. */
export interface RuleSetText {
  readonly name: string;
  /** Who published it, or what it is for, in one line. */
  readonly source: string;
  readonly statuses: readonly RagStatus[];
  readonly rules: readonly RuleText[];
}

/** A rule that has been read. */
export interface Rule extends RuleText {
  /** Stable within its rule set: `boardline-5` is the fifth rule of Boardline. */
  readonly id: string;
  /** What the column Rule shows where it decides: its number on the Rules sheet, else its place, from 1. */
  readonly number: number;
  readonly when: Expression;
  /** The Condition cell it was read from; `null` for a preset. */
  readonly cell: CellRef | null;
}

/** A rule set ready to be compiled. */
export interface RuleSet {
  readonly name: string;
  readonly subject: RuleSubject;
  readonly statuses: readonly RagStatus[];
  readonly rules: readonly Rule[];
  /** Why no rule of it can be used, in words; `null` for a sound set. A refused set gives no action a status. */
  readonly refused: string | null;
  /** True where words and sentences can be looked up on the Rules sheet by a rule's number. */
  readonly listed: boolean;
}
