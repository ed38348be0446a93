import { basename } from 'node:path';
import { newPlan } from '../../application/newPlan';
import { samplePlan } from '../../application/sample/samplePlan';
import type { NewPlanContents } from '../../workbook/port';
import { parseWords, required } from '../arguments';
import type { Command, Terminal } from '../command';
import { writeOutput } from '../files';

/** `new OUT.xlsx`: an empty plan workbook. */
export const newCommand: Command = maker('new', 'an empty plan workbook', (terminal) => newPlan(terminal.today));

/** `sample OUT.xlsx`: the plan of an invented borough. */
export const sampleCommand: Command = maker('sample', 'the sample plan (an invented borough)', () => samplePlan());

function maker(name: string, does: string, contents: (terminal: Terminal) => NewPlanContents): Command {
  const usage = `${name} OUT.xlsx [--json]`;
  return {
    name,
    usage,
    does,
    run: async (args, terminal) => {
      const words = parseWords(args, {}, usage);
      const out = required(words.words[0], 'OUT.xlsx', usage);
      await makePlanFile(out, contents(terminal), terminal);
      if (words.flag('json')) terminal.print(JSON.stringify({ out: basename(out) }));
      else terminal.print(`Wrote ${out}`);
      return 0;
    },
  };
}

/** Makes a plan workbook of the contents and writes it whole or not at all. */
export async function makePlanFile(out: string, contents: NewPlanContents, terminal: Terminal): Promise<void> {
  const workbook = terminal.hosts.newWorkbook(basename(out));
  await workbook.createPlan(contents);
  await writeOutput(out, await workbook.settledBytes());
}
