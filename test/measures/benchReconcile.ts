import { execFileSync, spawnSync } from 'node:child_process';
import { reconcile } from '../../src/domain/reconcile/reconcile';
import { readLedger } from '../../src/domain/reconcile/readLedger';
import { readSource } from '../../src/sources/readSource';
import { aBudgetLine, aPlan } from '../helpers/planBuilder';
import { benchLedgerFiles } from './benchLedgerFiles';
import { compare, type Measure } from './measure';

const LINES = 500;

/** A ledger against 500 lines, beside pandas' merge of the same rows where it is at hand, else grouping by code alone. */
export async function benchReconcile(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const size of [15_000, 200_000]) {
    const rows = Array.from({ length: size }, (_, at) => {
      const line = at % LINES;
      return {
        code: `W${String(100 + line)}`,
        text: `Service ${String(line)} item ${String(at)}`,
        budget: 1_000 + (at % 7),
        actual: 500 + (at % 11),
      };
    });
    const csv = [
      'Cost centre,Description,Budget,Actual,Commitment',
      ...rows.map((row) => `${row.code},${row.text},${String(row.budget)}.00,${String(row.actual)}.00,0.00`),
    ].join('\n');
    const bytes = new TextEncoder().encode(csv);
    const net = Math.round(size / LINES) * 100_000;
    const plan = aPlan({
      budgetLines: Array.from({ length: LINES }, (_, at) =>
        aBudgetLine({
          row: at + 2,
          code: `W${String(100 + at)}`,
          service: `Service ${String(at)}`,
          net,
          revisedNet: net,
        }),
      ),
    });
    const ledger = readLedger(await readSource('ledger.csv', bytes));
    const pandas = pandasSeconds(csv);
    const measure = await compare(
      'reconcile',
      size,
      () => reconcile(plan, ledger, { tolerancePounds: 100 }),
      'grouping the rows by code',
      () => group(rows),
      3,
    );
    measures.push(
      pandas === null
        ? measure
        : {
            ...measure,
            rival: 'pandas, grouping and merging the same rows',
            rivalSeconds: pandas,
            ratio: measure.seconds / pandas,
          },
    );
  }
  return [...measures, ...(await benchLedgerFiles())];
}

function group(rows: readonly { readonly code: string; readonly budget: number }[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row.code, (sums.get(row.code) ?? 0) + row.budget);
  return sums;
}

const PANDAS = `
import io, sys, time
import pandas as pd
rows = pd.read_csv(io.StringIO(sys.stdin.read()))
plan = pd.DataFrame({'Cost centre': ['W%d' % (100 + i) for i in range(${String(LINES)})], 'net': 1.0})
start = time.perf_counter()
plan.merge(rows.groupby('Cost centre', as_index=False)[['Budget', 'Actual']].sum(), how='outer')
print(time.perf_counter() - start)
`;

/** Debian's python3-pandas is Debian's own python's, which another python may stand before. */
const PYTHONS = ['python3', '/usr/bin/python3'];

function pandasSeconds(csv: string): number | null {
  const python = PYTHONS.find((each) => spawnSync(each, ['-c', 'import pandas'], { stdio: 'ignore' }).status === 0);
  return python === undefined
    ? null
    : Number(execFileSync(python, ['-c', PANDAS], { input: csv, encoding: 'utf8', maxBuffer: 1 << 28 }));
}
