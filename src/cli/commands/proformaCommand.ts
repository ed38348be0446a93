import { basename, join } from 'node:path';
import { collectReturns } from '../../application/collectReturns';
import { formsFor } from '../../application/returns/issueForms';
import { leadsToReturn } from '../../domain/report/proforma';
import type { WorkbookSnapshot } from '../../workbook/port';
import { parseWords, required } from '../arguments';
import type { Command, ExitStatus, Terminal } from '../command';
import { UsageError } from '../errors';
import { ensureFolder, readInput, writeOutput } from '../files';
import { openPlanFile } from '../openInput';

const ISSUE = 'proforma issue PLAN.xlsx --out-dir DIR --period YYYY-MM [--as-at DATE] [--json]';
const COLLECT = 'proforma collect PLAN.xlsx RETURNS… --out OUT.xlsx [--as-at DATE] [--json]';

/** `proforma`: the monthly cycle; a form out to every lead, and the forms in again. */
export const proformaCommand: Command = {
  name: 'proforma',
  usage: `${ISSUE} · ${COLLECT}`,
  does: 'the monthly cycle: a form out to every lead, and the forms in again',
  run: async (args, terminal) => {
    const [step, ...rest] = args;
    if (step === 'issue') return issue(rest, terminal);
    if (step === 'collect') return collect(rest, terminal);
    throw new UsageError(`proforma takes issue or collect\nUsage: boardline ${ISSUE}\n       boardline ${COLLECT}`);
  },
};

async function issue(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const text = { type: 'string' } as const;
  const words = parseWords(args, { 'out-dir': text, period: text, 'as-at': text }, ISSUE);
  const path = required(words.words[0], 'PLAN.xlsx', ISSUE);
  const folder = required(words.text('out-dir'), '--out-dir DIR', ISSUE);
  const period = required(words.text('period'), '--period YYYY-MM', ISSUE);
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
    throw new UsageError(`--period takes a month as 2026-06, not “${period}”`);
  const { opened } = await openPlanFile(path, terminal, words.date('as-at'));
  const forms = formsFor(opened, period);
  await ensureFolder(folder);
  for (const { file, book } of forms) await writeOutput(join(folder, file), await terminal.hosts.makeBook(book()));
  const files = forms.map(({ file }) => file);
  if (words.flag('json')) terminal.print(JSON.stringify({ files }));
  else terminal.print(`Wrote ${String(files.length)} forms to ${folder}: ${files.join(', ')}`);
  return 0;
}

async function collect(args: readonly string[], terminal: Terminal): Promise<ExitStatus> {
  const text = { type: 'string' } as const;
  const words = parseWords(args, { out: text, 'as-at': text }, COLLECT);
  const [planPath, ...returnPaths] = words.words;
  const path = required(planPath, 'PLAN.xlsx', COLLECT);
  required(returnPaths[0], 'RETURNS', COLLECT);
  const out = required(words.text('out'), '--out OUT.xlsx', COLLECT);
  const { workbook, opened } = await openPlanFile(path, terminal, words.date('as-at'));
  const returns: WorkbookSnapshot[] = [];
  for (const returnPath of returnPaths) {
    const { name, bytes } = await readInput(returnPath);
    returns.push(await (await terminal.hosts.openWorkbook(name, bytes)).read());
  }
  const at = words.date('as-at') ?? terminal.today;
  const collected = collectReturns(opened, returns, at);
  const result = await workbook.apply(collected.changes);
  await writeOutput(out, await workbook.settledBytes());
  for (const finding of collected.findings) terminal.say(`${finding.severity}: ${finding.message} ${finding.remedy}`);
  for (const conflict of result.conflicts) terminal.say(conflict.message);
  const missing = leadsToReturn(opened.assessment).length - returns.length;
  if (words.flag('json')) {
    const changes = collected.proposed.map(({ ref, field, from, to }) => ({ ref, field, from, to }));
    const findings = collected.findings.map(({ rule, severity, message, where }) => ({
      rule,
      severity,
      message,
      where,
    }));
    terminal.print(JSON.stringify({ out: basename(out), changes, returned: collected.returned, findings }));
  } else {
    terminal.print(
      `Wrote ${out}: ${String(collected.proposed.length)} changes to ${String(collected.returned.length)} actions; ` +
        `${String(Math.max(0, missing))} returns are missing.`,
    );
  }
  return 0;
}
