import type { Finding, Severity } from '../findings/types';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, Section, SectionTable } from './types';
import { countOf, listed, sentence } from './words';

/** Findings of one rule together. */
export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'note'];
const CELLS_NAMED = 4;

/** A rule's id as words: `no-accountable-lead` is "No accountable lead". */
export function ruleWords(rule: string): string {
  return sentence(rule.replace(/-/g, ' '));
}

/** Findings by rule: errors first, then the rules that most rows break. */
export function findingGroups(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.rule}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const first = group[0];
      return first === undefined ? [] : [{ rule: first.rule, severity: first.severity, findings: group }];
    })
    .sort(
      (one, other) =>
        ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity) || other.findings.length - one.findings.length,
    );
}

/** How many findings of each severity, in a sentence. */
export function findingsSentence(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'The checks found nothing.';
  const parts = ORDER.map((severity) => ({
    severity,
    number: findings.filter((finding) => finding.severity === severity).length,
  }))
    .filter(({ number }) => number > 0)
    .map(({ severity, number }) => countOf(number, severity));
  return `The checks found ${listed(parts)}.`;
}

function cellsNamed(group: FindingGroup): string {
  const cells = group.findings.flatMap((finding) => finding.where.slice(0, 1));
  const rest = cells.length - CELLS_NAMED;
  return `${cells.slice(0, CELLS_NAMED).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}

const COLUMNS: readonly ColumnOf<FindingGroup>[] = [
  { header: 'What was found', kind: 'text', width: 26, of: ({ rule }) => ruleWords(rule) },
  { header: 'How serious', kind: 'text', width: 12, of: ({ severity }) => sentence(severity) },
  { header: 'How many', kind: 'whole', width: 10, of: ({ findings }) => findings.length },
  { header: 'Example', kind: 'longText', width: 40, of: ({ findings }) => findings[0]?.message ?? '' },
  { header: 'What to do', kind: 'longText', width: 34, of: ({ findings }) => findings[0]?.remedy ?? '' },
  { header: 'Where in the plan', kind: 'longText', width: 22, of: cellsNamed },
];

/** What a member of the public should know of each severity. */
const MEANINGS: Readonly<Record<Severity, string>> = {
  error: 'Something that a status or a sum rests on is missing or contradicts itself, so the figure may be wrong.',
  warning: 'Something looks doubtful and is being asked about: an old update, a day that has gone by.',
  note: 'Something to know; no figure is wrong because of it.',
};

interface SeverityCount {
  readonly severity: Severity;
  readonly number: number;
}

function publicTable(findings: readonly Finding[], whenEmpty: string): SectionTable {
  return tableOf<SeverityCount>({
    name: 'DataQuality',
    heading: null,
    columns: [
      { header: 'How serious', kind: 'text', width: 14, of: ({ severity }) => sentence(severity) },
      { header: 'How many', kind: 'whole', width: 10, of: ({ number }) => number },
      { header: 'What it means', kind: 'longText', width: 80, of: ({ severity }) => MEANINGS[severity] },
    ],
    rows: ORDER.map((severity) => ({
      severity,
      number: findings.filter((finding) => finding.severity === severity).length,
    })).filter(({ number }) => number > 0),
    whenEmpty,
  });
}

/** What the checks found, by rule in words; the public sees how many of each severity, and what that means. */
export function dataQuality(context: ReportContext): Section {
  const { assessment, options } = context;
  const headline = findingsSentence(assessment.findings);
  const table =
    options.audience === 'public'
      ? publicTable(assessment.findings, headline)
      : tableOf<FindingGroup>({
          name: 'DataQuality',
          heading: null,
          columns: COLUMNS,
          rows: findingGroups(assessment.findings),
          whenEmpty: headline,
        });
  return { id: 'dataQuality', title: 'Data quality', headline, blocks: [table] };
}
