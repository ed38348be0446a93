import { basename } from 'node:path';
import { refreshPlan } from '../../application/refreshPlan';
import { parseWords, required } from '../arguments';
import type { Command } from '../command';
import { InputError } from '../errors';
import { readInput, writeOutput } from '../files';

const USAGE = 'refresh PLAN.xlsx [--as-at DATE] --out OUT.xlsx [--json]';

/** `refresh`: writes the cells that Boardline owns, and no others. */
export const refreshCommand: Command = {
  name: 'refresh',
  usage: USAGE,
  does: 'write the cells that Boardline owns',
  run: async (args, terminal) => {
    const words = parseWords(args, { 'as-at': { type: 'string' }, out: { type: 'string' } }, USAGE);
    const path = required(words.words[0], 'PLAN.xlsx', USAGE);
    const out = required(words.text('out'), '--out OUT.xlsx', USAGE);
    const { name, bytes } = await readInput(path);
    const workbook = await terminal.hosts.openWorkbook(name, bytes);
    const done = await refreshPlan(workbook, { asAt: words.date('as-at'), today: terminal.today });
    if ('message' in done) throw new InputError(done.message);
    await writeOutput(out, await workbook.settledBytes());
    const written = done.results.reduce((total, result) => total + result.written, 0);
    const conflicts = done.results.flatMap((result) => result.conflicts);
    for (const conflict of conflicts) terminal.say(conflict.message);
    if (words.flag('json'))
      terminal.print(JSON.stringify({ out: basename(out), written, conflicts: conflicts.length }));
    else
      terminal.print(
        `Wrote ${out}: ${String(written)} cells, and ${done.sheets.join(', ')} made again, as at ${done.opened.assessment.asAt}`,
      );
    return 0;
  },
};
