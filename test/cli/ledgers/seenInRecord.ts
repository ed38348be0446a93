import type { ReconcileLineRecord, ReconcileRecord } from '../../../src/domain/reconcile/reconcileRecord';
import type { LedgerCase } from './ledgerCase';

/** What a case speaks of, as the command printed it. */
export function seenIn(record: ReconcileRecord, each: LedgerCase): unknown {
  const named = (name: string): ReconcileLineRecord | undefined =>
    record.lines.find((line) => line.code === name) ??
    record.lines.find((line) => line.service === name && line.suggestion !== null);
  const rules = (wanted: (severity: string) => boolean): readonly string[] =>
    [...new Set(record.findings.filter(({ severity }) => wanted(severity)).map(({ rule }) => rule))].sort();
  const notes = rules((severity) => severity === 'note');
  return {
    lines: record.lines.map((line) => [line.code ?? line.service, line.class, line.difference, line.ledgerRows]),
    warnings: rules((severity) => severity !== 'note'),
    notes: (each.notes ?? []).filter((rule) => notes.includes(rule)),
    suggestions: pick(each.suggestions, (name) => named(name)?.suggestion),
    actual: pick(each.actual, (name) => named(name)?.actual),
    commitment: pick(each.commitment, (name) => named(name)?.commitment),
  };
}

/** What was expected, in the same shape. */
export function expectedOf(each: LedgerCase): unknown {
  return {
    lines: each.lines ?? [],
    warnings: [...(each.warnings ?? [])].sort(),
    notes: each.notes ?? [],
    suggestions: each.suggestions ?? {},
    actual: each.actual ?? {},
    commitment: each.commitment ?? {},
  };
}

function pick(names: Readonly<Record<string, unknown>> | undefined, find: (name: string) => unknown): unknown {
  return Object.fromEntries(Object.keys(names ?? {}).map((name) => [name, find(name)]));
}
