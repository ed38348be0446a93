import { expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { CellValue, TableSnapshot } from '../../../src/workbook/port';
import { tableOf } from '../../../src/workbook/snapshot';
import { recalculate } from '../../helpers/libreOffice';

const OF_ACTIONS = ['RAG', 'Reason', 'Slippage (days)', 'Times revised'];
const OF_LINES = ['Gross', 'Net', 'Revised net', 'Variance', 'Variance %', 'RAG'];

/** Every figure that the file holds beside a formula, and what LibreOffice works out of that formula. */
async function heldAndWorkedOut(bytes: Uint8Array): Promise<readonly (readonly [where: string, string, string])[]> {
  const snapshot = await (await openXlsx('plan.xlsx', bytes)).read();
  const shown = await recalculate(bytes);
  const of = (name: string, headers: readonly string[]): readonly (readonly [string, string, string])[] => {
    const table = tableOf(snapshot, name);
    if (table === undefined) throw new Error(`No table ${name}.`);
    return table.rows.flatMap((row, down) =>
      headers.map((header) => {
        const at = table.headers.indexOf(header);
        const found = shown[table.sheet]?.[table.headerRow + down]?.[table.firstColumn - 1 + at] ?? '';
        return [`${header} of ${placeOf(table, down)}`, inWords(row[at] ?? null), plain(found)] as const;
      }),
    );
  };
  return [
    ...of('Actions', OF_ACTIONS),
    ...of('BudgetLines', OF_LINES),
    ...of('Milestones', ['RAG']),
    ...of('Contributions', ['Share %']),
  ];
}

function placeOf(table: TableSnapshot, down: number): string {
  return `${table.sheet} row ${String(table.headerRow + 1 + down)}`;
}

function inWords(value: CellValue): string {
  return typeof value === 'number' ? value.toFixed(4) : typeof value === 'string' ? value : '';
}

/** A number as LibreOffice shows it, to four places; any other text as it is. */
function plain(shown: string): string {
  const number = Number(shown.replace('%', '')) / (shown.endsWith('%') ? 100 : 1);
  return shown.trim() === '' || Number.isNaN(number) ? shown : number.toFixed(4);
}

test('a new plan holds beside its formulas what they come to', async () => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(samplePlan());
  for (const [where, held, workedOut] of await heldAndWorkedOut(book.bytes()))
    expect([where, held]).toEqual([where, workedOut]);
});

test('after a re-check at another date the file holds the new statuses, and only cells of the plan changed', async () => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(samplePlan());
  await refreshPlan(book, { asAt: '2026-11-30', today: '2026-11-30' });
  const settled = await book.settledBytes();
  const figures = await heldAndWorkedOut(settled);
  for (const [where, held, workedOut] of figures) expect([where, held]).toEqual([where, workedOut]);
  const before = unzipSync(book.bytes());
  const changed = Object.entries(unzipSync(settled)).filter(
    ([part, content]) => strFromU8(content) !== strFromU8(before[part] ?? new Uint8Array()),
  );
  // Actions and Milestones: their statuses follow the report date.
  expect(changed.map(([part]) => part).sort()).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']);
  expect(await (await openXlsx('plan.xlsx', settled)).settledBytes()).toEqual(settled);
});
