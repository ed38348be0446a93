import type { SourceTable } from '../source/types';
import type { BudgetColumns } from './budgetColumns';
import { figureOf } from '../table/figureOf';
import { cellLine } from '../table/cellText';

/** What a row says in words beside its figures; `null` where it says nothing. */
export interface RowTexts {
  readonly explanation: string | null;
  readonly fundedBy: string | null;
}

/** "3", "2a", "Note 4": where to find an explanation, and none. */
const REFERENCE = /^(?:see )?(?:(?:notes?|app(?:endix|\.)?|para(?:graph|\.)?|ref\.?) )?[a-z]?\d{0,2}[a-z]?\.?$/i;

/** The explanation and the funder of a row, its words as written; several columns of explanation are lines of one. */
export function rowTexts(row: SourceTable['rows'][number], columns: BudgetColumns): RowTexts {
  const said = (column: 'explanation' | 'fundedBy'): readonly string[] =>
    (columns.places.get(column) ?? []).filter((at) => figureOf(row[at]).fault !== null).map((at) => cellLine(row[at]));
  const explanation = said('explanation').filter((text) => !REFERENCE.test(text));
  return { explanation: wordsOrNone(explanation.join('\n')), fundedBy: said('fundedBy')[0] ?? null };
}

/** The line's explanation with more of it, as where it is printed over several rows. */
export function withMore(before: string | null, more: string | null): string | null {
  return wordsOrNone([before, more].filter((text) => text !== null).join(' '));
}

function wordsOrNone(text: string): string | null {
  return text === '' ? null : text;
}
