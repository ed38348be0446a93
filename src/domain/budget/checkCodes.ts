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
  return [...findings, ...lines.flatMap((line) => oddCode(line, plan)), ...lostNoughts(lines, plan)];
}

function oddCode(line: BudgetLine, plan: Plan): readonly Finding[] {
  const typed = line.codeTyped ?? line.code;
  if (typed === typed.trim()) return [];
  return [
    {
      rule: 'code-with-spaces',
      severity: 'warning',
      message: `The code “${typed}” has spaces around it, so formulas do not find it.`,
      remedy: 'Type it without the spaces.',
      where: [cellOf(plan, 'BudgetLines', line, 'code')],
      subject: line.code.trim(),
    },
  ];
}

/** Where codes of figures begin with a nought, a shorter one has probably lost its own. */
function lostNoughts(lines: readonly BudgetLine[], plan: Plan): readonly Finding[] {
  const figures = lines.filter((line) => /^\d+$/.test(line.code.trim()));
  const padded = figures.filter((line) => line.code.trim().startsWith('0'));
  const length = padded[0]?.code.trim().length ?? 0;
  if (padded.some((line) => line.code.trim().length !== length)) return [];
  return figures
    .filter((line) => line.code.trim().length < length)
    .map((line) => ({
      rule: 'code-lost-noughts',
      severity: 'warning',
      message: `The code ${line.code.trim()} is shorter than the others; it may have lost its leading noughts.`,
      remedy: `Type it as text, such as ${line.code.trim().padStart(length, '0')}, if that is the code.`,
      where: [cellOf(plan, 'BudgetLines', line, 'code')],
      subject: line.code.trim(),
    }));
}
