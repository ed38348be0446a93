import { performance } from 'node:perf_hooks';
import { refreshPlan } from '../../src/application/refreshPlan';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { simLink } from '../hosts/excel/simLink';
import { startExcel } from '../office-host/simExcel';
import { refreshOf } from './liveCommands';
import { planOf } from './planOf';

export interface ExcelFigure {
  readonly name: string;
  readonly size: number;
  readonly seconds: number;
  readonly rival: string;
  readonly rivalSeconds: number;
  readonly ratio: number;
  readonly trips: number;
  readonly chunks: number;
  readonly largestRequest: number;
}

const RIVAL = 'the same values read or written in one plain request';

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

async function figuresAt(size: number): Promise<readonly ExcelFigure[]> {
  const client = startExcel();
  const link = simLink(client);
  const workbook = excelWorkbook(link);
  const measured = async (
    name: string,
    work: () => Promise<unknown>,
    rival: () => Promise<unknown>,
  ): Promise<ExcelFigure> => {
    const [trips, chunks] = [client.trips.length, link.chunks()];
    const seconds = await timed(work);
    const made = client.trips.slice(trips).filter((trip) => !trip.cleanUp);
    const figure = {
      trips: made.length,
      chunks: link.chunks() - chunks,
      largestRequest: Math.max(0, ...made.map((trip) => trip.bytes)),
    };
    const rivalSeconds = await timed(rival);
    return { name, size, seconds, rival: RIVAL, rivalSeconds, ratio: seconds / rivalSeconds, ...figure };
  };
  const plainly = (columns: number, write: boolean) => async (): Promise<void> => {
    const scratch = startExcel();
    const cells = Array.from({ length: size }, () => Array.from({ length: columns }, () => 46203));
    await scratch.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, size, columns);
      if (write) range.values = cells;
      else range.load('values');
      await context.sync();
    });
  };
  const create = await measured('excel create', () => workbook.createPlan(planOf(size)), plainly(30, true));
  const read = await measured('excel read', () => workbook.read(), plainly(30, false));
  const refresh = await measured('excel refresh', () => workbook.apply(refreshOf(size)), plainly(2, true));
  const recheck = await measured(
    'excel re-check',
    () => refreshPlan(workbook, { asAt: '2026-09-30', today: '2026-09-30' }),
    plainly(30, false),
  );
  return [create, read, refresh, recheck];
}

/** Round trips, bytes and seconds of the live host against the simulated Excel. */
export async function benchExcel(sizes: readonly number[]): Promise<ExcelFigure[]> {
  const figures: ExcelFigure[] = [];
  for (const size of sizes) figures.push(...(await figuresAt(size)));
  return figures;
}
