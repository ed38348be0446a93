import { read, write } from '@e965/xlsx';
import { planContents } from '../../src/application/planContents';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { NewPlanContents } from '../../src/workbook/port';
import { bigPlan } from './bigPlan';
import { compare, type Measure, NONE } from './measure';

const SIZE = 10_000;

/** Reading a plan file of ten thousand actions beside SheetJS reading the same cells as plain values; and its bytes. */
export async function benchRead(): Promise<readonly Measure[]> {
  const bytes = await bigPlanFile(SIZE);
  const values = plainly(bytes);
  const reading = await compare(
    'read a plan file',
    SIZE,
    async () => (await openXlsx('plan.xlsx', bytes)).read(),
    'SheetJS, the same cells as plain values',
    () => read(values, { type: 'array', dense: true }),
    3,
  );
  const ratio = bytes.length / values.length;
  return [reading, { ...NONE, name: 'bytes of that file', size: bytes.length, rival: 'bytes of the values', ratio }];
}

/** A new plan with the actions and updates of `bigPlan`, as a file. */
async function bigPlanFile(size: number): Promise<Uint8Array> {
  const plan = bigPlan(size);
  const kept = (rows: readonly object[], not: readonly string[]): NewPlanContents['tables'][string] =>
    rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !not.includes(key))));
  const Actions = kept(plan.actions, ['row', 'timesRevised']);
  const Updates = kept(plan.updates, ['row']);
  const book = newXlsx('plan.xlsx');
  const parts = { tables: { Actions, Updates }, cover: {}, reportDate: '2026-06-30', subject: 'Measures' };
  await book.createPlan(planContents(parts));
  return book.bytes();
}

/** Every cell of a workbook as a plain value, without formulas, formats and tables. */
function plainly(bytes: Uint8Array): Uint8Array {
  const book = read(bytes, { type: 'array', cellFormula: false });
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
