import { openForReconciling } from '../../application/reconcilePlan';
import { reconcile } from '../../domain/reconcile/reconcile';
import { readLedger } from '../../domain/reconcile/readLedger';
import { reconcileRecord } from '../../domain/reconcile/reconcileRecord';
import { parseWords, required } from '../arguments';
import type { Command } from '../command';
import { readInput, writeOutput } from '../files';
import { openBudget } from '../openBudget';
import { readMap } from '../readMap';

const USAGE = 'reconcile PLAN.xlsx LEDGER [--tolerance POUNDS] [--map FILE.json] [--out OUT.xlsx] [--json]';

/** `reconcile`: the plan's budget lines against a ledger extract. */
export const reconcileCommand: Command = {
  name: 'reconcile',
  usage: USAGE,
  does: 'budget lines against a ledger extract',
  run: async (args, terminal) => {
    const text = { type: 'string' } as const;
    const words = parseWords(args, { tolerance: text, map: text, out: text }, USAGE);
    const planPath = required(words.words[0], 'PLAN.xlsx', USAGE);
    const ledgerPath = required(words.words[1], 'LEDGER', USAGE);
    const map = await readMap(words.text('map'));
    const budget = await openBudget(planPath, terminal);
    const source = await readInput(ledgerPath);
    const ledger = readLedger(await terminal.hosts.readSource(source.name, source.bytes));
    const tolerance = words.number('tolerance');
    const prepared = openForReconciling(budget.plan, { tolerance, map });
    const reconciliation = reconcile(budget.plan, ledger, prepared);
    const out = words.text('out');
    if (out !== undefined) await writeOutput(out, await budget.withPaper(reconciliation));
    if (words.flag('json')) terminal.print(JSON.stringify(reconcileRecord(reconciliation)));
    else for (const line of reconciliation.lines) terminal.print(`${line.code ?? ''}\t${line.class}\t${line.why}`);
    return 0;
  },
};
