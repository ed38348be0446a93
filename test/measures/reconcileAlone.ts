import { boardlineJson } from '../helpers/commandLine';
import type { ReconcileRecord } from '../../src/domain/reconcile/reconcileRecord';

/** Reconciles one extract in a process of its own and prints what that took: seconds, and the most memory held, in MB. */
async function main(): Promise<void> {
  const [plan = '', ledger = ''] = process.argv.slice(2);
  const start = performance.now();
  const record = (await boardlineJson('reconcile', plan, ledger)) as ReconcileRecord;
  const rows = record.lines.reduce((sum, line) => sum + line.ledgerRows, 0);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ rows, seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

void main();
