import { importContents } from '../../application/importContents';
import { inSource } from '../../application/sourcePlaces';
import { holdsPlan, openPlan, type OpenedPlan } from '../../application/openPlan';
import { assessPlan } from '../../domain/assess/assessPlan';
import { checkRecord } from '../../domain/assess/checkRecord';
import type { Assessment } from '../../domain/assess/types';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Finding } from '../../domain/findings/types';
import { readPlanContents } from '../../workbook/readContents';
import { parseWords, required } from '../arguments';
import type { Command, Terminal } from '../command';
import { InputError } from '../errors';
import { readInput } from '../files';
import { importSources } from '../importSources';
import { failsOn } from '../severity';

const USAGE =
  'check PLAN.xlsx [--as-at DATE] [--fail-on error|warning|note] [--json] · check --accessibility FILE.xlsx';

/** `check`: the assessment of a plan and its findings. A document that is no plan workbook is imported, in memory, first. */
export const checkCommand: Command = {
  name: 'check',
  usage: USAGE,
  does: 'the assessment of a plan, and its findings',
  run: async (args, terminal) => {
    const options = {
      'as-at': { type: 'string' },
      'fail-on': { type: 'string' },
      accessibility: { type: 'boolean' },
    } as const;
    const words = parseWords(args, options, USAGE);
    const path = required(words.words[0], 'PLAN.xlsx', USAGE);
    failsOn([], words.text('fail-on'));
    if (words.flag('accessibility')) return accessibility(path, words.flag('json'), words.text('fail-on'), terminal);
    const assessment = await assessFile(path, words.date('as-at'), terminal);
    if (words.flag('json')) terminal.print(JSON.stringify(checkRecord(assessment)));
    else printAssessment(assessment, terminal);
    return failsOn(assessment.findings, words.text('fail-on'));
  },
};

async function assessFile(path: string, asAt: IsoDate | undefined, terminal: Terminal): Promise<Assessment> {
  const { name, bytes } = await readInput(path);
  if (/\.xls[xm]?$/i.test(name)) {
    const opened = await openPlan(await terminal.hosts.openWorkbook(name, bytes), { asAt, today: terminal.today });
    if (holdsPlan(opened) && !isHomeMade(opened)) return opened.assessment;
  }
  const imported = await importSources([path], {}, terminal);
  if (imported.actions.length === 0 && imported.budgetLines.length === 0) {
    throw new InputError(
      `${name}: no plan and no budget were found in it; open a plan workbook, or import the plan first`,
    );
  }
  const date = asAt ?? terminal.today;
  const assessment = assessPlan(readPlanContents(importContents(imported, name, date)), date);
  // Casts are judged on the document's own cells, totals included; the lines alone could not show them.
  const own = assessment.findings.filter((finding) => !finding.rule.startsWith('casts-'));
  return { ...assessment, findings: [...imported.findings, ...inSource(own, imported)] };
}

/** A list that only resembles a plan workbook: no report date, and columns missing that every plan workbook has. */
function isHomeMade({ plan, snapshot }: OpenedPlan): boolean {
  const hasReportDate = snapshot.names.some(({ name }) => name.toLowerCase() === 'reportdate');
  return !hasReportDate && plan.faults.some(({ rule }) => rule === 'missing-column');
}

async function accessibility(
  path: string,
  json: boolean,
  threshold: string | undefined,
  terminal: Terminal,
): Promise<0 | 1> {
  const { name, bytes } = await readInput(path);
  const findings = await terminal.hosts.checkAccessibility(name, bytes);
  if (json) {
    const records = findings.map(({ rule, severity, message, where }) => ({ rule, severity, message, where }));
    terminal.print(JSON.stringify({ findings: records }));
  } else {
    printFindings(findings, terminal);
    terminal.print(findings.length === 0 ? `${name}: nothing found` : `${name}: ${String(findings.length)} findings`);
  }
  return failsOn(findings, threshold);
}

function printAssessment(assessment: Assessment, terminal: Terminal): void {
  const counts = Object.entries(assessment.counts).map(([word, count]) => `${String(count)} ${word}`);
  terminal.print(`As at ${assessment.asAt}: ${String(assessment.actions.length)} actions, ${counts.join(', ')}.`);
  printFindings(assessment.findings, terminal);
}

function printFindings(findings: readonly Finding[], terminal: Terminal): void {
  for (const finding of findings) {
    terminal.print(
      `${finding.severity}: ${finding.message} [${finding.where.slice(0, 3).join(', ')}] ${finding.remedy}`,
    );
  }
}
