import type { BudgetLine } from '../plan/types';
import { poundsInWords } from '../budget/moneyWords';
import { sumFigures } from '../budget/castFigures';
import { leadingNames, plainName } from './serviceNames';
import type { Unmatched } from './matchRows';
import type { LedgerRow, MatchedBy, Suggestion } from './types';

const EVIDENCE: Readonly<Record<MatchedBy, string>> = {
  code: 'same code',
  mapping: 'mapped code',
  codeAndAccount: 'cost centre and account together are its code',
  codeWithoutPadding: 'same code but for spaces, dashes, leading noughts or capitals',
  partOfCode: 'the code is part of the ledger’s',
  codeAbove: 'no code of its own, under this one',
  codeInName: 'the code is in its name',
  description: 'same name',
};

/** How a line is called where a suggestion or a tie names it: its code, or its Service where it has none. */
export function lineName(line: { readonly code: string; readonly service: string }): string {
  return line.code.trim() === '' ? line.service : line.code.trim();
}

/** Why these rows are a line's, in words. */
export function matchReason(line: BudgetLine, rows: readonly LedgerRow[], by: readonly MatchedBy[]): string {
  if (rows.length === 0) {
    return line.code.trim() === ''
      ? 'The line has no code, and no ledger row has its name'
      : `No ledger row has the code ${line.code.trim()}, and none is mapped to it`;
  }
  const codes = [...new Set(rows.map((row) => (row.code === '' ? (row.codeAbove ?? 'no code') : row.code)))].sort();
  const shown = codes.length > 3 ? `${String(codes.length)} codes` : codes.join(', ');
  const parts = [...new Set(rows.flatMap((row) => row.part ?? []))].sort();
  const shared = parts.length === 0 ? '' : `, ${parts.join(' and ')} of what they come to`;
  return `${String(rows.length)} ledger ${rows.length === 1 ? 'row' : 'rows'} (${shown}): ${by.map((each) => EVIDENCE[each]).join('; ')}${shared}`;
}

/** Why rows are nobody's, and the lines that they may belong to: those that tie, or one of the same name under another code. */
export function unmatchedReason(
  group: Unmatched,
  tied: readonly BudgetLine[],
  lines: readonly BudgetLine[],
): { readonly reason: string; readonly suggestion: Suggestion | null } {
  const amount = poundsInWords(sumFigures(group.rows.map((row) => row.budget)) ?? 0);
  const what = group.code === '' ? `“${group.name}”, without a code,` : `The code ${group.code}`;
  if (tied.length > 1) {
    const names = [...new Set(tied.map((line) => `${lineName(line)} ${line.code === '' ? '' : line.service}`.trim()))];
    return {
      reason: `${what} could be any of ${names.join('; ')}, and nothing tells which`,
      suggestion: {
        lines: [...new Set(tied.map(lineName))].sort(),
        rows: [],
        words: `${what} has ${amount} that may belong to ${names.join(' or ')}; map it, or give the lines codes of their own.`,
      },
    };
  }
  const reason = `${what} is on no line of the plan`;
  const name = leadingNames(group.name)[0] ?? '';
  const alike = name === '' ? [] : lines.filter((line) => plainName(line.service) === name);
  const [first] = alike;
  if (group.code === '' || first === undefined) return { reason, suggestion: null };
  return {
    reason: `${reason}, though ${alike.map(lineName).join(' and ')} has its name`,
    suggestion: {
      lines: alike.map(lineName).sort(),
      rows: [],
      words: `${what} (${amount}) has the name of ${alike.map(lineName).join(' or ')}; map it if it is the same.`,
    },
  };
}
