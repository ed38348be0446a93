import type { FieldKind } from '../../domain/status/ruleFields';

/** How the formulas of one table name its cells and the Cover's. */
export interface FormulaCells {
  /** The cell of this row under a field's column: `Actions[[#This Row],[Current due]]`. */
  readonly field: (name: string) => string;
  /** The cell of this row under any other column of the table. */
  readonly column: (header: string) => string;
  readonly kindOf: (field: string) => FieldKind;
  /** The cell of this row under a column that saves writing something out; `null` where the workbook has not that column. */
  readonly part: (header: string) => string | null;
  /** How a rule's row on the Rules sheet is found; `null` where it cannot be. */
  readonly rules: RulesLookUp | null;
  /** Conditions that are known to hold where the formula stands, so that they need not be asked again. */
  readonly known?: ReadonlySet<string>;
  /** Conditions that need not be asked again beside another one, but which do not keep a figure from being worked out. */
  readonly beside?: ReadonlySet<string>;
}

/** The Rules sheet as the formulas of Actions look things up in it. */
export interface RulesLookUp {
  /** The column of the numbers: texts while the Cover's figures will not do. */
  readonly numbers: string;
  /** What stands under a header in the row of the rule that decided; an error where there is no such row. */
  readonly under: (header: string) => string;
}

/** `Actions[[#This Row],[% complete]]`, in the long form that every host stores; signs that need it are escaped. */
export function thisRow(table: string, header: string): string {
  return `${table}[[#This Row],[${escapedHeader(header)}]]`;
}

/** A header as a structured reference writes it: signs that mean something there are marked with an apostrophe. */
export function escapedHeader(header: string): string {
  return header.replace(/['[\]#@]/g, "'$&");
}

/** A text in a formula; Excel takes at most 255 characters in one piece. */
export function quoted(text: string): string {
  const pieces = text.match(/[\s\S]{1,249}(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[\s\S])?/g) ?? [''];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join('&');
}

/** Texts and formulas joined: texts that stand side by side become one piece. */
export function joined(parts: readonly (string | { readonly text: string })[]): string {
  const pieces: string[] = [];
  let words = '';
  const flush = (): void => {
    if (words !== '') pieces.push(quoted(words));
    words = '';
  };
  for (const part of parts) {
    if (typeof part !== 'string') {
      words += part.text;
      continue;
    }
    flush();
    pieces.push(part);
  }
  flush();
  return pieces.length === 0 ? '""' : pieces.join('&');
}
