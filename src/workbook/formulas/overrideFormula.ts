import { quoted, type FormulaCells } from './cells';

/** Stands between words in a list of them; nobody types it. */
const MARK = '¦';

/** The parts of a formula that honour a reported status with a reason. */
export interface OverrideFormula {
  /** TRUE where a reason is given and the reported word is one of the rule set's. */
  readonly stands: string;
  /** The reported word as the rule set spells it; an error where it does not stand. */
  readonly word: string;
  /** The reason as given. */
  readonly why: string;
}

/**
 * Reported RAG and Override reason of this row, against the words of a rule set. The word is looked up in one text, by
 * FIND, which takes `?` and `*` as they are. A cell with an error counts as blank.
 */
export function overrideFormula(cells: FormulaCells, words: readonly string[]): OverrideFormula {
  const reported = `TRIM(${cells.column('Reported RAG')})`;
  const why = `TRIM(${cells.column('Override reason')})`;
  const list = `${MARK}${words.join(MARK)}${MARK}`;
  const place = `FIND("${MARK}"&UPPER(${reported})&"${MARK}",${quoted(list.toUpperCase())})`;
  return {
    stands: `IFERROR(AND(${why}<>"",${place}>0),FALSE)`,
    // Divided by FALSE where no reason is given.
    word: `MID(${quoted(list)},${place}+1,LEN(${reported})/(${why}<>""))`,
    why,
  };
}

/** TRUE where the reported status stands in the RAG cell, which has settled it: or where the rule gives the same word. */
export function overrideShown(cells: FormulaCells): string {
  const [reported, why, rag] = ['Reported RAG', 'Override reason', 'RAG'].map(cells.column);
  return `IFERROR(AND(TRIM(${why ?? ''})<>"",TRIM(${reported ?? ''})=${rag ?? ''},${rag ?? ''}<>""),FALSE)`;
}
