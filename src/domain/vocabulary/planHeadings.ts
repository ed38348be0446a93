import { PLAN_RULES } from './formRules';
import { headingForm } from './headingForm';
import { rowsOfKinds } from './headingRows';
import type { HeadingRow, Kind } from './types';
import { headingMatch, vocabularyOf, type Vocabulary } from './vocabulary';

/** What a column of a plan, or of a table that is easily taken for one, can hold. */
export type ColumnKey =
  | 'ref'
  | 'theme'
  | 'priority'
  | 'action'
  | 'timescale'
  | 'start'
  | 'baselineDue'
  | 'currentDue'
  | 'completedOn'
  | 'status'
  | 'percentComplete'
  | 'accountableLead'
  | 'supportingOfficers'
  | 'outcome'
  | 'commentary'
  | 'progress'
  | 'blockage'
  | 'supportNeeded'
  | 'evidence'
  | 'lastUpdate'
  | 'reviewDate'
  | 'tags'
  | 'group'
  | 'rag'
  | 'milestone'
  | 'name'
  | 'organisation'
  | 'role'
  | 'email'
  | 'indicator'
  | 'unit'
  | 'betterWhen'
  | 'target'
  | 'actual'
  | 'risk'
  | 'likelihood'
  | 'severity'
  | 'control'
  | 'consultation'
  | 'money'
  | 'ignored';

/** What of each kind tells a column of a table in a plan; the other meanings of these kinds are told once the kind is. */
const TAKEN: readonly (readonly [kind: Kind, meanings: readonly ColumnKey[]])[] = [
  ['milestones', ['milestone']],
  ['leads', ['name', 'organisation', 'role', 'email']],
  ['indicators', ['indicator', 'unit', 'betterWhen', 'target', 'actual']],
  ['risks', ['risk', 'likelihood', 'severity', 'control']],
  ['consultations', ['consultation']],
  ['money', ['money']],
];

/** What the headings of a plan's columns mean; a column that is known and has no place among them is `ignored`. */
export interface PlanMatch {
  readonly keys: readonly ColumnKey[];
  /** The known heading that it was found by. */
  readonly words: string;
  /** True where the heading is the known one and nothing else. */
  readonly whole: boolean;
  /** True where the heading is too general to be believed before its cells bear it out. */
  readonly weak: boolean;
  /** True where a slip of the keyboard was read through. */
  readonly slip: boolean;
}

let known: Vocabulary | null = null;

/** The headings of plans and of the tables that stand with them. A heading that is not here can be mapped by the user. */
export function planVocabulary(): Vocabulary {
  known ??= vocabularyOf(
    [...rowsOfKinds(['plan']), ...TAKEN.flatMap(([kind, meanings]) => besides(kind, meanings))],
    PLAN_RULES,
  );
  return known;
}

/** The workbook's own words for a table of another kind say nothing of a plan's columns. */
function besides(kind: Kind, meanings: readonly string[]): readonly HeadingRow[] {
  return rowsOfKinds([kind]).filter(
    ({ meaning, where }) => meanings.includes(meaning) && where.some((place) => place !== 'workbook'),
  );
}

/** The vocabulary with headings of the user's own, which are tried first. */
export function withHeadings(
  vocabulary: Vocabulary,
  headings: Readonly<Partial<Record<ColumnKey, readonly string[]>>>,
): Vocabulary {
  const own = Object.entries(headings).flatMap(([meaning, all]) =>
    all.map((heading): HeadingRow => ({
      heading,
      kind: 'plan',
      meaning,
      choice: 0,
      weak: false,
      wholeOnly: false,
      opens: false,
      anywhere: false,
      where: ['mappings'],
    })),
  );
  return vocabularyOf([...own, ...vocabulary.rows], vocabulary.rules);
}

/** What a heading of a plan can mean, or `null` where it is none that is known. */
export function planMatch(heading: string, vocabulary: Vocabulary = planVocabulary()): PlanMatch | null {
  const match = headingMatch(heading, vocabulary);
  if (match === null) return null;
  return {
    keys: match.rows.map(({ meaning }) => meaning as ColumnKey),
    words: match.words,
    whole: match.strength === 'whole' || match.strength === 'weak',
    weak: match.rows.some(({ weak }) => weak),
    slip: match.strength === 'slip',
  };
}

/** A heading of a plan as it is compared with others. */
export function planForm(heading: string): string {
  return headingForm(heading, PLAN_RULES);
}
