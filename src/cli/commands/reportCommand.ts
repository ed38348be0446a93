import { basename } from 'node:path';
import { planExtract, reportPlan, reportSeveral } from '../../application/reportPlan';
import type { PlanExtract } from '../../domain/report/rollUp';
import type { Audience } from '../../domain/report/types';
import type { BookModel } from '../../workbook/sheetModel';
import { parseWords, required } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { writeOutput } from '../files';
import { openPlanFile } from '../openInput';

const USAGE = 'report PLAN.xlsx… --out REPORT.xlsx [--as-at DATE] [--audience board|scrutiny|public] [--json]';
const AUDIENCES: readonly Audience[] = ['board', 'scrutiny', 'public'];

/** `report`: the board report of one plan, or one report over several. */
export const reportCommand: Command = {
  name: 'report',
  usage: USAGE,
  does: 'the board report of one plan, or of several together',
  run: async (args, terminal) => {
    const options = { out: { type: 'string' }, 'as-at': { type: 'string' }, audience: { type: 'string' } } as const;
    const words = parseWords(args, options, USAGE);
    required(words.words[0], 'PLAN.xlsx', USAGE);
    const out = required(words.text('out'), '--out REPORT.xlsx', USAGE);
    const audience = AUDIENCES.find((each) => each === (words.text('audience') ?? 'board'));
    if (audience === undefined)
      throw new UsageError(`--audience takes ${AUDIENCES.join(', ')}\nUsage: boardline ${USAGE}`);
    const asAt = words.date('as-at');
    const book = await bookOf(words.words);
    await writeOutput(out, await terminal.hosts.makeBook(book));
    const sheets = book.sheets.map((sheet) => sheet.name);
    if (words.flag('json')) terminal.print(JSON.stringify({ out: basename(out), sheets }));
    else terminal.print(`Wrote ${out}: ${sheets.join(', ')}`);
    return 0;

    async function bookOf(paths: readonly string[]): Promise<BookModel> {
      const [only, ...others] = paths;
      if (only !== undefined && others.length === 0) {
        const { name, opened } = await openPlanFile(only, terminal, asAt);
        const errors = opened.assessment.findings.filter((finding) => finding.severity === 'error').length;
        if (errors > 0)
          terminal.say(`${name}: ${String(errors)} errors are not mended; the report's data quality note says so`);
        return reportPlan(opened, { audience: audience ?? 'board' });
      }
      const extracts: PlanExtract[] = [];
      for (const path of paths) {
        extracts.push(planExtract((await openPlanFile(path, terminal, asAt)).opened));
        terminal.say(`${basename(path)}: read (${String(extracts.length)} of ${String(paths.length)})`);
      }
      return reportSeveral(extracts, { audience: audience ?? 'board' }, asAt ?? terminal.today);
    }
  },
};
