import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { BudgetLine, Plan } from '../plan/types';
import { bareCode } from './codes';

/** Two lines under one code, and codes that differ by padding alone, which a ledger cannot be matched to without guessing. */
export function checkCodes(plan: Plan): readonly Finding[] {
  const lines = plan.budgetLines.filter((line) => line.kind === 'line' && line.code.trim() !== '');
  const byBare = new Map<string, BudgetLine[]>();
  for (const line of lines) {
    const bare = bareCode(line.code);
    byBare.set(bare, [...(byBare.get(bare) ?? []), line]);
  }
  const findings: Finding[] = [];
  for (const alike of byBare.values()) {
    const [first, ...others] = alike;
    if (first === undefined || others.length === 0) continue;
    const same = others.every((line) => line.code.trim() === first.code.trim());
    findings.push({
      rule: same ? 'duplicate-code' : 'codes-differ-by-padding',
      severity: 'error',
      message: same
        ? `${String(alike.length)} budget lines have the code ${first.code.trim()}: ${alike.map((line) => line.service).join('; ')}.`
        : `The codes ${alike.map((line) => `“${line.code}”`).join(' and ')} differ only by spaces, leading noughts or capitals.`,
      remedy: 'Give each line a code of its own, or put the lines together.',
      where: alike.map((line) => cellOf(plan, 'BudgetLines', line, 'code')),
      subject: first.code.trim(),
    });
  }
  return findings;
}
