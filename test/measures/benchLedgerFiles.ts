import { execFileSync } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import ExcelJs from 'exceljs';
import type { ReconcileRecord } from '../../src/domain/reconcile/reconcileRecord';
import { boardlineJson } from '../helpers/commandLine';
import { NONE, type Measure } from './measure';

const ROWS = 200_000;
const LINES = 500;
const HEAD = ['Cost centre', 'Subjective', 'Description', 'Period', 'Budget', 'Actual', 'Commitment'];

type Row = readonly (string | number)[];

/** The command line from a file of 200,000 rows to the result, as CSV and as a workbook: seconds and the most memory. */
export async function benchLedgerFiles(): Promise<readonly Measure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-bench-'));
  try {
    const rows = Array.from({ length: ROWS }, (_, at) => rowAt(at));
    const plan = join(folder, 'plan.csv');
    await writeFile(plan, planText(rows));
    const csv = join(folder, 'ledger.csv');
    await writeFile(csv, [HEAD, ...rows].map(csvLine).join('\r\n'));
    const xlsx = join(folder, 'ledger.xlsx');
    await writeBook(xlsx, rows);
    return [measured('reconcile, a csv file', plan, csv), measured('reconcile, an xlsx file', plan, xlsx)];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function measured(name: string, plan: string, ledger: string): Measure {
  const said = execFileSync(process.execPath, [...process.execArgv, __filename, plan, ledger], { encoding: 'utf8' });
  const { rows, seconds, peak } = JSON.parse(said) as { rows: number; seconds: number; peak: number };
  return { ...NONE, name, size: rows, seconds, rival: `peak ${String(peak)} MB of memory, limit 1,500 MB` };
}

/** Reconciles one extract in a process of its own, so that the memory is of nothing else; prints what it took. */
async function alone(plan: string, ledger: string): Promise<void> {
  const start = performance.now();
  const record = (await boardlineJson('reconcile', plan, ledger)) as ReconcileRecord;
  const rows = record.lines.reduce((sum, line) => sum + line.ledgerRows, 0);
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ rows, seconds, peak: Math.round(process.resourceUsage().maxRSS / 1024) }));
}

if (require.main === module) {
  const [plan = '', ledger = ''] = process.argv.slice(2);
  void alone(plan, ledger);
}

function rowAt(at: number): Row {
  const line = at % LINES;
  const name = `Service ${String(line)} posting ${String(at)}, north`;
  return [`W${String(100 + line)}`, 4000 + (at % 90), name, '06', 1000 + (at % 7), 500.25 + (at % 11), at % 5];
}

function planText(rows: readonly Row[]): string {
  const nets = new Map<string, number>();
  for (const row of rows) nets.set(String(row[0]), (nets.get(String(row[0])) ?? 0) + Number(row[4]));
  const lines = [...nets].map(([code, net], at) => `${code},Service ${String(at)},${String(net)}`);
  return ['Code,Service,Net (£)', ...lines].join('\n');
}

function csvLine(row: Row): string {
  return row
    .map((value) =>
      typeof value === 'number'
        ? `"${value.toLocaleString('en-GB', { minimumFractionDigits: 2 })}"`
        : value.includes(',')
          ? `"${value}"`
          : value,
    )
    .join(',');
}

async function writeBook(path: string, rows: readonly Row[]): Promise<void> {
  const stream = createWriteStream(path);
  const book = new ExcelJs.stream.xlsx.WorkbookWriter({ stream, useSharedStrings: true });
  const sheet = book.addWorksheet('Extract');
  for (const row of [HEAD, ...rows]) sheet.addRow([...row]).commit();
  await book.commit();
  await finished(stream);
}
