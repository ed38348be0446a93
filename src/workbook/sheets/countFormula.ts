import type { ActionAssessment } from '../../domain/assess/types';
import { quoted } from './columnRef';

/** The RAG words of all actions, by what stands in the counted column, in lower case. */
export type CountedCells = ReadonlyMap<string, readonly string[]>;

/** The cells of a column, gathered once for all groups. */
export function countedCells(
  actions: readonly ActionAssessment[],
  cellOf: (assessed: ActionAssessment) => string,
): CountedCells {
  const cells = new Map<string, string[]>();
  for (const assessed of actions) {
    const cell = cellOf(assessed).toLowerCase();
    const rags = cells.get(cell);
    if (rags === undefined) cells.set(cell, [assessed.rag]);
    else rags.push(assessed.rag);
  }
  return cells;
}

/** A group of actions as a summary row counts it. */
export interface CountedGroup {
  readonly name: string;
  /** Word to number, as assessed: a formula is only used where it gives just these. */
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** Formulas of one summary row: the number of all its actions, and of those with a RAG word. */
export interface GroupFormulas {
  readonly total: string;
  readonly ofWord: (word: string) => string;
}

/** Where a group's names stand and how a formula reaches them. */
export interface CountedColumn {
  /** `Actions[Theme]`. */
  readonly names: string;
  /** `Actions[RAG]`. */
  readonly rag: string;
  /** The name's own cell: `ThemeSummary[[#This Row],[Theme]]`. */
  readonly nameCell: string;
}

interface Form {
  readonly fits: (name: string) => boolean;
  /** RAG words of the actions that the formula would count. */
  readonly held: (cells: CountedCells, name: string) => readonly string[];
  readonly formulas: (column: CountedColumn) => GroupFormulas;
}

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
const equalCells: Form['held'] = (cells, name) => cells.get(name) ?? [];

/** COUNTIFS: quick and plain, but it takes `<5` for a comparison, `*` for anything and `1.10` for `1.1`. */
const EQUAL: Form = {
  fits: (name) => name.length <= 255 && !/^[=<>]|[*?~]/.test(name) && !/^[\d\s.,/:%£$()+-]*$/.test(name),
  held: equalCells,
  formulas: ({ names, rag, nameCell }) => ({
    total: `=COUNTIFS(${names},${nameCell})`,
    ofWord: (word) => `=COUNTIFS(${names},${nameCell},${rag},${quoted(word)})`,
  }),
};

/** SUMPRODUCT: the same for any name whatever. */
const EQUAL_TEXT: Form = {
  fits: () => true,
  held: equalCells,
  formulas: ({ names, rag, nameCell }) => ({
    total: `=SUMPRODUCT(--(${names}&""=${nameCell}&""))`,
    ofWord: (word) => `=SUMPRODUCT((${names}&""=${nameCell}&"")*(${rag}=${quoted(word)}))`,
  }),
};

/** One of several names in a cell, parted by semicolons. */
const AMONG_SEVERAL: Form = {
  fits: (name) => name.length <= 200 && !/[*?~;]/.test(name),
  held: (cells, name) =>
    [...cells].flatMap(([cell, rags]) => (`;${cell.replace(/; /g, ';')};`.includes(`;${name};`) ? rags : [])),
  formulas: ({ names, rag, nameCell }) => {
    const among = `ISNUMBER(SEARCH(";"&${nameCell}&";",";"&SUBSTITUTE(${names},"; ",";")&";"))`;
    return {
      total: `=SUMPRODUCT(--${among})`,
      ofWord: (word) => `=SUMPRODUCT(${among}*(${rag}=${quoted(word)}))`,
    };
  },
};

const FORMS: readonly Form[] = [EQUAL, EQUAL_TEXT, AMONG_SEVERAL];

/**
 * The plainest formulas that count a group just as it was assessed, or `null` where none does (a lead written in two
 * ways, a theme among several in one cell): a summary must never show another number than the assessment.
 */
export function countFormulas(group: CountedGroup, cells: CountedCells, column: CountedColumn): GroupFormulas | null {
  const form = FORMS.find((each) => {
    if (!each.fits(group.name)) return false;
    const held = each.held(cells, group.name.toLowerCase());
    return (
      held.length === group.total &&
      Object.entries(group.counts).every(([word, count]) => held.filter((rag) => same(rag, word)).length === count)
    );
  });
  return form?.formulas(column) ?? null;
}
