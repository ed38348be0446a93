/** What a rule set rates. */
export type RuleSubject = 'actions' | 'budgetLines' | 'indicators' | 'group';

/**
 * `date` is a calendar day; `share` is 0 to 1 and anything else counts as absent; `money` is in pounds;
 * `text` is compared whatever its case and the spaces round it.
 */
export type FieldKind = 'date' | 'share' | 'number' | 'money' | 'text';

/** A field that a rule may look at, by the header of its column. */
export interface RuleField {
  readonly name: string;
  readonly kind: FieldKind;
  /** Key of its column in the Actions table. */
  readonly column?: string;
}

const ACTION_FIELDS: readonly RuleField[] = [
  { name: 'Status', kind: 'text', column: 'status' },
  { name: '% complete', kind: 'share', column: 'percentComplete' },
  { name: 'Start', kind: 'date', column: 'start' },
  { name: 'Baseline due', kind: 'date', column: 'baselineDue' },
  { name: 'Current due', kind: 'date', column: 'currentDue' },
  { name: 'Completed on', kind: 'date', column: 'completedOn' },
  { name: 'Last update', kind: 'date', column: 'lastUpdate' },
  { name: 'Review date', kind: 'date', column: 'reviewDate' },
  { name: 'Times revised', kind: 'number', column: 'timesRevised' },
  { name: 'Evidence', kind: 'text', column: 'evidence' },
];

const BUDGET_FIELDS: readonly RuleField[] = [
  { name: 'Revised net', kind: 'money' },
  { name: 'Forecast outturn', kind: 'money' },
  { name: 'Variance', kind: 'money' },
  { name: 'Actual to date', kind: 'money' },
  { name: 'Commitments', kind: 'money' },
];

const INDICATOR_FIELDS: readonly RuleField[] = [
  { name: 'Target', kind: 'number' },
  { name: 'Actual', kind: 'number' },
  { name: 'Previous', kind: 'number' },
  { name: 'Better when', kind: 'text' },
];

/** Fields by subject; a group's fields are its rule set's own words, each the number of its members with that status. */
export const RULE_FIELDS: Readonly<Record<Exclude<RuleSubject, 'group'>, readonly RuleField[]>> = {
  actions: ACTION_FIELDS,
  budgetLines: BUDGET_FIELDS,
  indicators: INDICATOR_FIELDS,
};

/** The fields that rules about a subject may use; `words` are the rule set's status words. */
export function fieldsOf(subject: RuleSubject, words: readonly string[]): readonly RuleField[] {
  return subject === 'group' ? words.map((name) => ({ name, kind: 'number' })) : RULE_FIELDS[subject];
}
