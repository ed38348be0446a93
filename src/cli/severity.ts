import type { Finding, Severity } from '../domain/findings/types';
import { UsageError } from './errors';

const ORDER: readonly Severity[] = ['note', 'warning', 'error'];

/** 1 where any finding is at or above the severity asked for, else 0. */
export function failsOn(findings: readonly Finding[], threshold: string | undefined): 0 | 1 {
  if (threshold === undefined) return 0;
  const least = ORDER.findIndex((severity) => severity === threshold);
  if (least < 0) throw new UsageError(`--fail-on takes error, warning or note, not “${threshold}”`);
  return findings.some((finding) => ORDER.indexOf(finding.severity) >= least) ? 1 : 0;
}
