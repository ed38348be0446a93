import { reconciliationChanges } from '../../application/reconcilePlan';
import { answersInWords, answersOf } from '../../domain/reconcile/answers';
import { keptLedgerColumns } from '../../domain/reconcile/keptColumns';
import { reconcile } from '../../domain/reconcile/reconcile';
import { readLedger } from '../../domain/reconcile/readLedger';
import { reconcileRecord } from '../../domain/reconcile/reconcileRecord';
import type { ReconcileOptions, Reconciliation } from '../../domain/reconcile/types';
import { reconciliationSheet } from '../../workbook/sheets/reconciliationSheet';
import { parseWords, required } from '../arguments';
import type { Command, Terminal } from '../command';
import { InputError, UsageError } from '../errors';
import { readInput, writeOutput } from '../files';
import { openBudget, type OpenedBudget } from '../openBudget';
import { readCodeMap } from '../readCodeMap';

const USAGE = 'reconcile PLAN.xlsx LEDGER [--tolerance POUNDS|PERCENT%] [--map FILE] [--out OUT.xlsx] [--json]';

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
    const tolerance = toleranceOf(words.text('tolerance'));
    const budget = await openBudget(planPath, terminal);
    const source = await readInput(ledgerPath);
    const document = await terminal.hosts.readSource(source.name, source.bytes);
    const ledger = readLedger(document, keptLedgerColumns(budget.plan));
    const refusal = ledger.findings.find((finding) => finding.rule === 'ledger-not-recognised');
    if (refusal !== undefined) throw new InputError(`${refusal.message} ${refusal.remedy}`);
    const map = await readCodeMap(words.text('map'), budget.plan, ledger, terminal);
    const reconciliation = reconcile(budget.plan, ledger, {
      ...tolerance,
      ...(map === undefined ? {} : { map }),
    });
    const out = words.text('out');
    if (out !== undefined) await writeOutput(out, await withPaper(budget, reconciliation, terminal));
    for (const { severity, message, where } of reconciliation.findings) {
      terminal.say(`${severity}: ${message} [${where.slice(0, 3).join(', ')}]`);
    }
    if (words.flag('json')) terminal.print(JSON.stringify(reconcileRecord(reconciliation)));
    else print(reconciliation, terminal);
    return 0;
  },
};

/** `100`, `1%`, or `100,1%`: the greater of the two holds. */
function toleranceOf(text: string | undefined): Pick<ReconcileOptions, 'tolerancePounds' | 'toleranceShare'> {
  let tolerance: Pick<ReconcileOptions, 'tolerancePounds' | 'toleranceShare'> = {};
  for (const part of text?.split(',') ?? []) {
    const found = /^£?(\d+(?:\.\d+)?)\s*(%?)$/.exec(part.trim());
    if (found === null) {
      throw new UsageError(
        `--tolerance takes pounds, a percentage or both (100, 1%, 100,1%), not “${part}”\nUsage: boardline ${USAGE}`,
      );
    }
    const number = Number(found[1]);
    tolerance =
      found[2] === '%' ? { ...tolerance, toleranceShare: number / 100 } : { ...tolerance, tolerancePounds: number };
  }
  return tolerance;
}

/** The plan with its ledger figures and the Reconciliation sheet; a paper of its own where the plan was a document. */
async function withPaper(
  budget: OpenedBudget,
  reconciliation: Reconciliation,
  terminal: Terminal,
): Promise<Uint8Array> {
  const answers = answersInWords(answersOf(budget.plan), reconciliation.lines);
  const sheet = reconciliationSheet(reconciliation, budget.plan, answers);
  if (budget.home !== null) {
    await budget.home.workbook.apply(reconciliationChanges(budget.home.opened, reconciliation, sheet));
    return budget.home.workbook.bytes();
  }
  return terminal.hosts.makeBook({
    properties: {
      title: 'Reconciliation',
      subject: budget.plan.cover.planTitle,
      author: '',
      keywords: 'budget; ledger; reconciliation',
      created: terminal.today,
    },
    sheets: [sheet],
    colours: [],
  });
}

function print(reconciliation: Reconciliation, terminal: Terminal): void {
  for (const line of reconciliation.lines) {
    terminal.print([line.code, line.name, line.class, pounds(line.difference), line.reason].join('\t'));
    if (line.suggestion !== null) terminal.print(`\t${line.suggestion.words}`);
  }
  const { plan, ledger, difference } = reconciliation.totals;
  terminal.print(`Plan ${pounds(plan)}, ledger ${pounds(ledger)}, difference ${pounds(difference)}`);
}

function pounds(pence: number): string {
  return `${pence < 0 ? '-' : ''}£${(Math.abs(pence) / 100).toLocaleString('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
}
