import { expect, test } from '@jest/globals';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { changeSet } from '../../measures/liveCommands';
import { planOf } from '../../measures/planOf';
import { inVariants } from '../../office-host/inVariants';
import { startExcel } from '../../office-host/simExcel';
import { VARIANTS } from '../../office-host/variants';
import { simLink } from './simLink';

const TWO_ROWS = changeSet({
  appends: [
    {
      table: 'Actions',
      headers: ['Ref', 'Action', 'Id'],
      rows: [
        ['9.1', 'Map the day centres', 'b1'],
        ['9.2', 'Open the hub', 'b2'],
      ],
    },
  ],
});
const PLACES = Array.from({ length: 9 }, (_, at) => (at + 1) / 10);

inVariants(
  () => {
    test.each([
      ['GeneralException', false],
      ['RequestAborted', true],
    ])('new rows that %s cuts off within the request are in the table or nowhere', async (code, isPassing) => {
      for (const after of PLACES) {
        const client = startExcel();
        const workbook = excelWorkbook(simLink(client));
        await workbook.createPlan(planOf(3));
        const table = client.workbook.tableNamed('Actions');
        if (table === undefined) throw new Error('There is no table Actions.');
        const refs = (): readonly unknown[] =>
          Array.from({ length: 6 }, (_, at) => table.sheet.grid.at(table.body.row + at, 0).value);
        const [before, rows] = [refs(), table.body.rows];
        client.failWith((at) => (at === 3 ? { kind: 'answered', code, after } : null));
        await workbook.apply(TWO_ROWS).catch(() => null);
        client.failWith(null);
        if (!isPassing) {
          expect([refs(), table.body.rows]).toEqual([before, rows]);
          await workbook.apply(TWO_ROWS);
        }
        expect(refs().slice(rows)).toEqual(['9.1', '9.2', '']);
        expect(table.body.rows).toBe(rows + 2);
      }
    });
  },
  VARIANTS.filter(({ name }) => name === 'usual' || name === 'tables do not grow'),
);
