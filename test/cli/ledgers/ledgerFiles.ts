import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ExcelJs from 'exceljs';
import { planContents } from '../../../src/application/planContents';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { LedgerCase, LedgerPlan, LedgerSheet } from './ledgerCase';

/** Writes a case's files into a folder and gives the words of its command line. Plans are made once and kept. */
export async function reconcileWords(
  folder: string,
  each: LedgerCase,
  plans: Map<LedgerPlan, string>,
): Promise<readonly string[]> {
  // A budget as CSV is opened far sooner than a plan workbook; one in ten is a workbook all the same.
  const isSheet = each.plan.unit !== undefined || plans.size % 10 === 1;
  const plan = plans.get(each.plan) ?? join(folder, `plan ${String(plans.size)}.${isSheet ? 'xlsx' : 'csv'}`);
  if (!plans.has(each.plan)) await writeFile(plan, isSheet ? await planBytes(each.plan) : planText(each.plan));
  plans.set(each.plan, plan);
  const isBook = typeof each.ledger !== 'string' && !(each.ledger instanceof Uint8Array);
  const ledger = join(folder, isBook ? 'ledger.xlsx' : 'ledger.csv');
  await writeFile(ledger, isBook ? await bookBytes(each.ledger) : (each.ledger as string));
  const words = ['reconcile', plan, ledger];
  if (each.tolerance !== undefined) words.push('--tolerance', each.tolerance);
  if (each.map !== undefined) {
    await writeFile(join(folder, each.map.name), each.map.text);
    words.push('--map', join(folder, each.map.name));
  }
  return words;
}

function planText(plan: LedgerPlan): string {
  return ['Code,Service,Net (£)', ...plan.lines.map((line) => line.join(','))].join('\n');
}

async function planBytes(plan: LedgerPlan): Promise<Uint8Array> {
  const workbook = newXlsx('plan.xlsx');
  const rows = plan.lines.map(([code, service, net]) => ({ code, service, section: 'Adults', net }));
  await workbook.createPlan(
    planContents({
      tables: { BudgetLines: rows },
      cover: { moneyUnit: plan.unit ?? '£' },
      reportDate: '2026-06-30',
      subject: 'A test',
    }),
  );
  return workbook.bytes();
}

async function bookBytes(sheets: readonly LedgerSheet[]): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  for (const { name, rows, merged, hiddenRows, isHidden, formats } of sheets) {
    const sheet = book.addWorksheet(name, isHidden === true ? { state: 'hidden' } : {});
    for (const row of rows) sheet.addRow([...row]);
    for (const [column, format] of Object.entries(formats ?? {})) sheet.getColumn(column).numFmt = format;
    for (const range of merged ?? []) sheet.mergeCells(range);
    for (const at of hiddenRows ?? []) sheet.getRow(at).hidden = true;
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
