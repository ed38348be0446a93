import type { Finding, Severity } from '../../domain/findings/types';

/** A finding with the key by which the pane remembers that it was set aside. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
}

/** Findings of one check, in the order of the assessment. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly KeyedFinding[];
}

/**
 * What stays the same of a finding from one check to the next, rows sorted and figures moved on: its rule and its
 * subject, or the cell it stands on where it has none. `overdue: 2.4`
 */
export function findingKey(finding: Finding): string {
  const subject = finding.subject?.trim() ?? '';
  return `${finding.rule}: ${subject === '' ? (finding.where[0] ?? '') : subject}`;
}

/** Findings by check in order of harm (the order they come in), those set aside left out. */
export function groupFindings(
  findings: readonly Finding[],
  ignored: Readonly<Record<string, string>>,
): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { findings: KeyedFinding[] }>();
  for (const finding of findings) {
    const key = findingKey(finding);
    if (key in ignored) continue;
    const group = groups.get(finding.rule) ?? { rule: finding.rule, severity: finding.severity, findings: [] };
    group.findings.push({ key, finding });
    groups.set(finding.rule, group);
  }
  return [...groups.values()];
}
