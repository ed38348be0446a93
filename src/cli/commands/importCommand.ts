import { basename } from 'node:path';
import { importContents } from '../../application/importContents';
import { keptColumnMap } from '../../application/columnMappings';
import { importInto } from '../../application/importInto';
import { importRecord } from '../../domain/recognise/importRecord';
import type { ImportedPlan } from '../../domain/recognise/types';
import { parseWords, required } from '../arguments';
import type { Command, Terminal } from '../command';
import { InputError, UsageError } from '../errors';
import { writeOutput } from '../files';
import { importSources } from '../importSources';
import { readColumnMap } from '../readColumnMap';
import { openPlanFile } from '../openInput';
import { makePlanFile } from './newCommand';

const USAGE = 'import SOURCE… [--out PLAN.xlsx] [--into PLAN.xlsx] [--base-date DATE] [--map FILE.json] [--json]';

/** `import`: a plan or budget as people hold it, understood; written only with `--out`. */
export const importCommand: Command = {
  name: 'import',
  usage: USAGE,
  does: 'a Word, HTML, CSV, text or Excel plan or budget, into a plan workbook',
  run: async (args, terminal) => {
    const options = { out: text, into: text, 'base-date': text, map: text };
    const words = parseWords(args, options, USAGE);
    required(words.words[0], 'SOURCE', USAGE);
    const into = words.text('into');
    const out = words.text('out');
    if (into !== undefined && out === undefined) throw new UsageError(`--into needs --out\nUsage: boardline ${USAGE}`);
    const baseDate = words.date('base-date');
    const statedMap = await readColumnMap(words.text('map'));
    const home = into === undefined ? null : await openPlanFile(into, terminal);
    const keptMap = home === null ? {} : keptColumnMap(home.opened.plan);
    const columnMap = { ...keptMap, ...statedMap };
    const imported = await importSources(words.words, { baseDate, keptMap, statedMap }, terminal);
    const sources = words.words.map((path) => basename(path)).join(', ');
    if (out !== undefined) {
      if (holdsNothing(imported)) {
        throw new InputError(
          `${sources}: no actions, budget lines or milestones were found, so ${basename(out)} was not written`,
        );
      }
      const on = baseDate ?? terminal.today;
      if (home === null) await makePlanFile(out, importContents(imported, sources, on, columnMap), terminal);
      else {
        const proposed = importInto(home.opened, imported, { on: terminal.today, source: sources, columnMap });
        await home.workbook.apply(proposed.changes);
        await writeOutput(out, home.workbook.bytes());
        terminal.say(proposed.account);
      }
    }
    if (words.flag('json')) terminal.print(JSON.stringify(importRecord(imported)));
    else printAccount(imported, out, terminal);
    return 0;
  },
};

const text = { type: 'string' } as const;

function holdsNothing(imported: ImportedPlan): boolean {
  return [imported.actions, imported.budgetLines, imported.milestones, imported.indicators, imported.leads].every(
    (rows) => rows.length === 0,
  );
}

function printAccount(imported: ImportedPlan, out: string | undefined, terminal: Terminal): void {
  for (const table of imported.account) {
    terminal.print(`${table.table}: ${table.takenFor}, ${String(table.rows)} rows`);
    for (const reason of table.setAside) terminal.print(`  set aside: ${reason}`);
  }
  const lines = imported.budgetLines.filter((line) => line.kind === 'line').length;
  terminal.print(
    `${String(imported.actions.length)} actions, ${String(imported.leads.length)} leads, ${String(lines)} budget lines, ` +
      `${String(imported.milestones.length)} milestones, ${String(imported.indicators.length)} indicators; ` +
      `${String(imported.questions.length)} questions, ${String(imported.findings.length)} findings.`,
  );
  for (const question of imported.questions) terminal.print(`? ${question.question} (${question.where})`);
  for (const finding of imported.findings) terminal.print(`${finding.severity}: ${finding.message}`);
  terminal.print(out === undefined ? 'Nothing was written; add --out PLAN.xlsx to make the plan.' : `Wrote ${out}`);
}
