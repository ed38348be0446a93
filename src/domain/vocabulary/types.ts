/** Kinds of document, and of table of the workbook, whose columns are told by their headings. */
export const KINDS = [
  'plan',
  'milestones',
  'leads',
  'indicators',
  'indicator values',
  'targets',
  'risks',
  'consultations',
  'decisions',
  'staffing',
  'money',
  'budget',
  'ledger',
  'virements',
  'contributions',
  'updates',
  'history',
  'rules',
  'mappings',
] as const;
export type Kind = (typeof KINDS)[number];

/** One known heading: what it means in one kind of document. */
export interface HeadingRow {
  /** As printed, in lower case; `…` stands for up to three words between. */
  readonly heading: string;
  readonly kind: Kind;
  /** The key of the workbook's column, or a name of the kind's own; `ignored` for a column that is known and left out. */
  readonly meaning: string;
  /** Which of several columns of a meaning is the fitter: 1 before 2; 0 where it makes no difference. */
  readonly choice: number;
  /** Too general to be believed before the cells bear it out. */
  readonly weak: boolean;
  /** Means this as the whole heading only, not within a longer one. */
  readonly wholeOnly: boolean;
  /** Tells the meaning of every heading that begins with it. */
  readonly opens: boolean;
  /** Tells the meaning wherever it stands in a heading, whatever stands beside it; the earlier row first. */
  readonly anywhere: boolean;
  /** Where it is met: `workbook` for the workbook's own headers and their synonyms. */
  readonly where: readonly string[];
}

/**
 * How a heading was known: as a whole; as a whole that is too general to be believed alone; by a known heading within
 * it; or as a whole with one slip of the keyboard in a word.
 */
export type Strength = 'whole' | 'weak' | 'part' | 'slip';

/** What a heading can mean in a kind of document, the likelier first. */
export interface HeadingMatch {
  readonly rows: readonly HeadingRow[];
  /** The known heading that it was found by, in the form that headings are compared in. */
  readonly words: string;
  readonly strength: Strength;
}
