import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { Plan } from '../plan/types';
import { moneyUnit } from '../budget/moneyUnit';
import type { Matches } from './matchRows';
import { headingTotals, reversedSigns } from './oddLedgers';
import type { LedgerExtract, ReconcileLine } from './types';

/** Findings of the matching itself: mappings that lead nowhere, rows that several lines claim, a unit that was worked out. */
export function reconcileFindings(
  plan: Plan,
  ledger: LedgerExtract,
  matches: Matches,
  pounds: MoneyUnit['pounds'],
  lines: readonly ReconcileLine[],
): readonly Finding[] {
  const findings: Finding[] = matches.brokenMappings.map(([from, to]) => ({
    rule: 'mapping-leads-nowhere',
    severity: 'warning',
    message: `The ledger code ${from} is mapped to ${to}, which no budget line has.`,
    remedy: 'Correct the mapping, or add the line.',
    where: ['Mappings'],
    subject: from,
  }));
  for (const [from, fault] of matches.wrongShares) {
    findings.push({
      rule: 'mapping-shares-wrong',
      severity: 'warning',
      message: `The ledger code ${from} is mapped to several lines, but ${fault}; nothing was shared out.`,
      remedy: 'Give each line its share, 100 % in all.',
      where: ['Mappings'],
      subject: from,
    });
  }
  for (const group of matches.unmatched) {
    if (group.tied.length < 2) continue;
    findings.push({
      rule: 'ledger-code-tied',
      severity: 'warning',
      message: `${String(group.rows.length)} rows of ${group.code === '' ? `“${group.name}”` : group.code} could belong to any of ${String(group.tied.length)} budget lines and were left with none.`,
      remedy: 'Map the code, or give each line a code of its own.',
      where: group.rows.slice(0, 100).map((row) => row.where),
      subject: group.code === '' ? group.name : group.code,
    });
  }
  if (ledger.pounds === null && pounds !== 1) {
    findings.push({
      rule: 'ledger-unit-worked-out',
      severity: 'note',
      message: `${ledger.name} does not say what its money is in; it was taken to be ${moneyUnit(pounds, 0).label}, which brings it to the size of the plan’s budget.`,
      remedy: 'Put the unit in its headings if that is wrong.',
      where: [ledger.name],
      subject: null,
    });
  }
  if (ledger.rows.length > 0 && plan.budgetLines.length > 0 && matches.lines.size === 0) {
    findings.push({
      rule: 'nothing-matched',
      severity: 'error',
      message: `No row of ${ledger.name} has the code or the name of any budget line.`,
      remedy: 'Check that it is this plan’s ledger, or map its codes.',
      where: [ledger.name],
      subject: null,
    });
  }
  return [...findings, ...reversedSigns(ledger.name, lines), ...headingTotals(ledger.name, lines)];
}
