import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ExcelLink } from '../../../src/hosts/excel/link/excelLink';
import { contractPlan } from '../../contract/contractPlan';
import { refreshOf } from '../../measures/liveCommands';
import { workbookText } from '../../office-host/model/workbookText';
import { startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

/** A change set over the contract plan's rows. */
const CHANGES = {
  ...refreshOf(0),
  cells: ['id-one', 'id-two'].map((key) => ({
    table: 'Actions',
    key,
    keyColumn: 'Id',
    header: 'Progress',
    expected: null,
    value: `Said of ${key}`,
  })),
};

describe('a command as one step of Excel’s own undo', () => {
  let client: ReturnType<typeof startExcel>;
  let grouped = 0;
  let ungrouped = 0;

  /** An Excel with the requirement set 1.20, as Microsoft describes it; the library at hand passes the option over. */
  function link(refusal: string | null, version = 20): ExcelLink {
    const run = async (
      first: unknown,
      second?: (context: Excel.RequestContext) => Promise<unknown>,
    ): Promise<unknown> => {
      if (second === undefined) {
        ungrouped += 1;
        client.failWith(null);
        return client.excel.run(first as (context: Excel.RequestContext) => Promise<unknown>);
      }
      expect(first).toEqual({ mergeUndoGroup: true });
      grouped += 1;
      if (refusal !== null)
        client.failWith((request) => (request === 3 ? { kind: 'answered', code: refusal, after: 0.5 } : null));
      return client.excel.run(second);
    };
    const excel = Object.assign(Object.create(client.excel) as typeof Excel, { run });
    return { ...simLink(client), excel, supports: (asked) => Number(asked.split('.')[1]) <= version };
  }

  beforeEach(async () => {
    client = startExcel();
    [grouped, ungrouped] = [0, 0];
    await excelWorkbook(simLink(client)).createPlan(contractPlan());
  });

  async function done(by: ExcelLink): Promise<readonly string[]> {
    await excelWorkbook(by).apply(CHANGES);
    return [...workbookText(client.workbook)].sort();
  }

  test('is grouped where Excel can, and only there', async () => {
    await done(link(null));
    expect([grouped, ungrouped]).toEqual([1, 0]);
    await excelWorkbook(link(null, 17)).apply({ ...CHANGES, names: [] });
    expect(grouped).toBe(1);
    expect(ungrouped).toBeGreaterThan(0);
  });

  test.each(['UndoNotSupported', 'GeneralException', 'InvalidOperation', 'ApiNotImplemented'])(
    'is done ungrouped where grouping fails with %s',
    async (refusal) => {
      const withGroups = await done(link(refusal));
      expect(grouped).toBe(1);
      client = startExcel();
      await excelWorkbook(simLink(client)).createPlan(contractPlan());
      expect(withGroups).toEqual(await done(link(null, 17)));
    },
  );

  test('is not tried again where Excel forbids the change itself', async () => {
    const before = [...workbookText(client.workbook)].sort();
    await expect(done(link('AccessDenied'))).rejects.toThrow(/does not allow/);
    expect(grouped).toBe(1);
    expect([...workbookText(client.workbook)].sort()).toEqual(before);
  });
});
