import { basename } from 'node:path';
import { closePlanPeriod, periodEndOf } from '../../application/periods/closePlanPeriod';
import { longDate } from '../../domain/calendar/isoDate';
import { parseWords, required } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { writeOutput } from '../files';
import { openPlanFile } from '../openInput';

const USAGE = 'close PLAN.xlsx --period YYYY-MM --out OUT.xlsx [--as-at DATE] [--leave-out] [--json]';

/**
 * `close`: keeps every action as it stands at a period's end, so that the next report can say what has changed. A period
 * that cannot be closed (twice, before an earlier one) writes nothing and ends with 1; so does one with actions that
 * cannot be kept, unless `--leave-out` says to close it without them.
 */
export const closeCommand: Command = {
  name: 'close',
  usage: USAGE,
  does: 'keep every action’s status as it stands at the end of a period',
  run: async (args, terminal) => {
    const text = { type: 'string' } as const;
    const words = parseWords(args, { period: text, out: text, 'as-at': text, 'leave-out': { type: 'boolean' } }, USAGE);
    const path = required(words.words[0], 'PLAN.xlsx', USAGE);
    const period = required(words.text('period'), '--period YYYY-MM', USAGE);
    const out = required(words.text('out'), '--out OUT.xlsx', USAGE);
    const periodEnd = periodEndOf(period);
    if (periodEnd === null) throw new UsageError(`--period takes a month as 2026-06, not “${period}”`);
    const { workbook, opened } = await openPlanFile(path, terminal, words.date('as-at'));
    const closing = closePlanPeriod(opened, periodEnd, words.flag('leave-out'));
    if (closing.refused !== null) {
      if (words.flag('json')) {
        const { refused, unkept } = closing;
        terminal.print(JSON.stringify({ out: null, periodEnd, rows: 0, leftOut: unkept.length, refused }));
      } else {
        terminal.say(closing.refused);
        if (closing.unkept[0]?.why === closing.refused) {
          terminal.say(
            `Actions that cannot be kept: ${String(closing.unkept.length)}; --leave-out closes without them.`,
          );
        }
      }
      return 1;
    }
    for (const { why } of closing.unkept) terminal.say(`Left out: ${why}`);
    await workbook.apply(closing.changes);
    await writeOutput(out, await workbook.settledBytes());
    const rows = closing.rows.length;
    if (words.flag('json')) {
      const leftOut = closing.unkept.length;
      terminal.print(JSON.stringify({ out: basename(out), periodEnd, rows, leftOut, refused: null }));
    } else {
      terminal.print(
        `Wrote ${out}: ${String(rows)} actions kept for the period to ${longDate(periodEnd)}, as at ${longDate(opened.assessment.asAt)}`,
      );
    }
    return 0;
  },
};
