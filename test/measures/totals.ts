import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { importPlan } from '../../src/application/importPlan';
import { readSource } from '../../src/sources/readSource';
import { importedTotals, randomTotals, sampleTotals, type TotalsOutcome } from '../acceptance/totals';

const UNITS = ['£', "£'000", '£m'] as const;

/**
 * Totals recalculated by LibreOffice against those of the domain, to the penny: `totals [BUDGETS] [FILE…]`, by default on
 * the sample and a thousand random budgets; files are budgets as printed.
 */
async function main(): Promise<number> {
  const [first = '1000', ...paths] = process.argv.slice(2);
  let wrong = 0;
  const tell = (name: string, { compared, disagreements }: TotalsOutcome): void => {
    wrong += disagreements.length;
    console.log(`${name}: ${String(compared)} totals compared, ${String(disagreements.length)} disagree`);
    for (const each of disagreements.slice(0, 5)) console.log(JSON.stringify(each));
  };
  tell('The sample', await sampleTotals());
  for (const path of paths) {
    const name = basename(path);
    tell(name, await importedTotals(importPlan([await readSource(name, new Uint8Array(await readFile(path)))], {})));
  }
  for (const [at, unit] of UNITS.entries()) {
    const budgets = Math.ceil(Number(first) / UNITS.length);
    tell(`${String(budgets)} random budgets in ${unit}`, await randomTotals(budgets, 2026 + at, unit));
  }
  return wrong === 0 ? 0 : 1;
}

void main().then((status) => {
  process.exitCode = status;
});
