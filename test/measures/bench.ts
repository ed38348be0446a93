import { benchAssess } from './benchAssess';
import { benchExcel } from './benchExcel';
import { benchImport } from './benchImport';
import { benchReconcile } from './benchReconcile';
import { benchRead } from './benchRead';
import { benchReport } from './benchReport';
import { benchRollUp } from './benchRollUp';
import type { Measure } from './measure';

const PARTS: Readonly<Record<string, () => Promise<readonly Measure[]>>> = {
  excel: () => benchExcel([100, 1_000, 10_000]),
  read: benchRead,
  assess: benchAssess,
  import: benchImport,
  reconcile: benchReconcile,
  report: async () => [...(await benchReport()), ...(await benchRollUp())],
};

async function main(): Promise<number> {
  const at = process.argv.indexOf('--only');
  const only = at < 0 ? undefined : process.argv[at + 1];
  if (only !== undefined && !(only in PARTS)) {
    console.error(`--only takes one of ${Object.keys(PARTS).join(', ')}`);
    return 2;
  }
  const measures: Measure[] = [];
  for (const [name, part] of Object.entries(PARTS)) {
    if (only === undefined || only === name) measures.push(...(await part()));
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(measures));
  else print(measures);
  return 0;
}

function print(measures: readonly Measure[]): void {
  console.log(
    [
      'what'.padEnd(28),
      'size'.padStart(8),
      'seconds'.padStart(9),
      'ratio'.padStart(7),
      'trips'.padStart(6),
      'chunks'.padStart(7),
      'largest'.padStart(9),
      ' beside',
    ].join(''),
  );
  for (const measure of measures) {
    const number = (value: number | null, digits: number): string => (value === null ? '' : value.toFixed(digits));
    console.log(
      [
        measure.name.padEnd(28),
        String(measure.size).padStart(8),
        number(measure.seconds, 3).padStart(9),
        number(measure.ratio, 2).padStart(7),
        number(measure.trips, 0).padStart(6),
        number(measure.chunks, 0).padStart(7),
        number(measure.largestRequest, 0).padStart(9),
        ` ${measure.rival}${measure.rivalSeconds === null ? '' : ` ${measure.rivalSeconds.toFixed(3)} s`}`,
      ].join(''),
    );
  }
}

void main().then((status) => {
  process.exitCode = status;
});
