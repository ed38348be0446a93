import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ExcelLink } from '../../../src/hosts/excel/link/excelLink';
import type { ChangeSet } from '../../../src/workbook/port';
import { contractPlan } from '../../contract/contractPlan';
import { putCells } from '../../office-host/model/putCells';
import type { SimTable } from '../../office-host/model/simTable';
import { applyFilters } from '../../office-host/model/tableFilters';
import { workbookText } from '../../office-host/model/workbookText';
import { startExcel } from '../../office-host/simExcel';
import { simHands } from './simHands';
import { simLink } from './simLink';

const CHANGES: ChangeSet = {
  title: 'Re-check',
  cells: [{ table: 'Actions', key: 'id-two', keyColumn: 'Id', header: '% complete', expected: null, value: 0.25 }],
  keys: [],
  appends: [{ table: 'Actions', headers: ['Ref', 'Id'], rows: [['3.1', 'id-four']] }],
  names: [{ name: 'ReportDate', expected: 46203, value: 46234 }],
  sheets: [],
  mend: [],
};

describe('before anything changes', () => {
  let client: ReturnType<typeof startExcel>;
  let workbook: ExcelWorkbook;

  function table(name: string): SimTable {
    const found = client.workbook.tableNamed(name);
    if (found === undefined) throw new Error(`There is no table ${name}.`);
    return found;
  }

  function filter(name: string, header: string, values: readonly string[]): void {
    const at = table(name);
    const column = at.columnIds.findIndex((_, place) => at.headerAt(place) === header);
    at.filters.set(at.columnIds[column] ?? 0, { filterOn: 'Values', values });
    applyFilters(at);
  }

  const dump = (): readonly string[] => [...workbookText(client.workbook)].sort();

  beforeEach(async () => {
    client = startExcel();
    workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(contractPlan());
  });

  const below = (value: string) => (): void => {
    const { sheet, body } = table('Actions');
    putCells(
      sheet,
      { row: body.row + body.rows + (value === '' ? 0 : 1), column: 2, rows: 1, columns: 1 },
      value,
      null,
    );
  };

  test.each<readonly [string, () => void | Promise<void>, string]>([
    [
      'a read-only workbook',
      () => {
        client.workbook.readOnly = true;
      },
      'The workbook is open read-only: save a copy, or ask for it to be shared with you for editing.',
    ],
    [
      'a protected sheet',
      () => {
        table('Actions').sheet.protection = { options: null };
      },
      'The sheet Actions is protected: unprotect it (Review, Unprotect sheet).',
    ],
    [
      'a protected Cover',
      () => {
        const cover = client.workbook.sheetNamed('Cover');
        if (cover !== undefined) cover.protection = { options: null };
      },
      'The sheet Cover is protected: unprotect it (Review, Unprotect sheet).',
    ],
    [
      'a filter',
      () => {
        filter('Actions', 'Status', ['Complete']);
      },
      'The Actions table is filtered: clear its filter, or let Boardline clear it and put it back.',
    ],
    [
      'merged cells where rows would go',
      async () => {
        await client.excel.run(async (context) => {
          context.workbook.worksheets.getItem('Actions').getRange('B5:C5').merge();
          context.workbook.worksheets.getItem('Actions').getRange('F9').values = [['far below']];
          await context.sync();
        });
      },
      'Merged cells stand below the Actions table, where new rows would go: unmerge them.',
    ],
    [
      'a cell being edited',
      () => {
        client.workbook.cellBeingEdited = true;
      },
      'A cell is being edited: press Enter or Escape in the sheet, then try again.',
    ],
    [
      'a column renamed since',
      () => simHands(client.workbook).renameColumn('Actions', '% complete', 'How far'),
      'The Actions table has no column named % complete: it was renamed or deleted. Re-check the plan.',
    ],
    [
      'a table renamed since',
      async () => {
        await client.excel.run(async (context) => {
          context.workbook.tables.getItem('Actions').name = 'OurActions';
          await context.sync();
        });
      },
      'The workbook has no table named Actions: it was renamed or deleted. Re-check the plan.',
    ],
  ])('refuses %s in one sentence', async (_, hinder, message) => {
    await hinder();
    const before = dump();
    await expect(workbook.apply(CHANGES)).rejects.toThrow(message);
    expect(dump()).toEqual(before);
    expect(client.session.eventsEnabled).toBe(true);
  });

  test('refuses to add rows over what stands right below a table', async () => {
    const { sheet, body } = table('Actions');
    const rows = [1, 2].map((at) => [`3.${String(at)}`, `id-new-${String(at)}`]);
    putCells(sheet, { row: body.row + body.rows + 1, column: 2, rows: 1, columns: 1 }, 'Source: the board', null);
    const before = dump();
    const append = { ...CHANGES, cells: [], names: [], appends: [{ table: 'Actions', headers: ['Ref', 'Id'], rows }] };
    await expect(workbook.apply(append)).rejects.toThrow(
      'Something stands below the Actions table, where new rows would go: move it elsewhere.',
    );
    expect(dump()).toEqual(before);
  });

  test('refuses an Excel that is too old for it', async () => {
    const old: ExcelLink = { ...simLink(client), supports: (version) => Number(version.split('.')[1]) <= 12 };
    const before = dump();
    const tooOld = excelWorkbook(old);
    const said = 'This Excel is too old for Boardline: update it';
    await expect(tooOld.read()).rejects.toThrow(said);
    await expect(tooOld.apply(CHANGES)).rejects.toThrow(said);
    await expect(tooOld.createPlan(contractPlan())).rejects.toThrow(said);
    expect(dump()).toEqual(before);
  });

  test('clears a filter with consent alone, and puts it back as it was', async () => {
    filter('Actions', 'Status', ['Complete', 'In progress']);
    filter('Actions', 'Theme', ['Living well']);
    const { filters, sheet } = table('Actions');
    const before = { filters: new Map(filters), hidden: [...sheet.filteredRows] };
    await workbook.apply(CHANGES, undefined, { clearFilters: true });
    expect(table('Actions').filters).toEqual(before.filters);
    expect([...sheet.filteredRows].sort()).toEqual([...before.hidden, 4].sort());
    const actions = (await workbook.read()).tables.find(({ name }) => name === 'Actions');
    expect(actions?.rows.map((row) => row[actions.headers.indexOf('% complete')])).toEqual([0.4, 0.25, null, null]);
  });

  test('puts a filter back where the command is refused for another reason, or fails', async () => {
    filter('Actions', 'Status', ['Complete']);
    const before = [dump(), [...table('Actions').filters], [...table('Actions').sheet.filteredRows]];
    const cover = client.workbook.sheetNamed('Cover');
    if (cover !== undefined) cover.protection = { options: null };
    await expect(workbook.apply(CHANGES, undefined, { clearFilters: true })).rejects.toThrow(/protected/);
    if (cover !== undefined) cover.protection = null;
    client.failWith((request) => (request === 5 ? { kind: 'refused', code: 'AccessDenied' } : null));
    await expect(workbook.apply(CHANGES, undefined, { clearFilters: true })).rejects.toThrow(/does not allow/);
    client.failWith(null);
    expect([dump(), [...table('Actions').filters], [...table('Actions').sheet.filteredRows]]).toEqual(before);
  });

  test('reads a workbook that counts from 1904, and makes a plan’s dates for it', async () => {
    const other = startExcel();
    other.workbook.date1904 = true;
    const its = excelWorkbook(simLink(other));
    await its.createPlan(contractPlan());
    const snapshot = await its.read();
    expect(snapshot.date1904).toBe(true);
    expect(snapshot.names.find(({ name }) => name === 'ReportDate')?.value).toBe(46203 - 1462);
  });

  test('refuses to put back into a protected sheet or a filtered table, and does so once they are open', async () => {
    const before = dump();
    const { restore } = await workbook.apply(CHANGES);
    if (restore === null) throw new Error('The change gave no restore point.');
    const after = dump();
    const { sheet } = table('Actions');
    sheet.protection = { options: null };
    await expect(workbook.putBack(restore)).rejects.toThrow(/protected/);
    sheet.protection = null;
    filter('Actions', 'Status', ['Complete']);
    await expect(workbook.putBack(restore)).rejects.toThrow(/filtered/);
    expect(dump()).toEqual(after);
    table('Actions').filters.clear();
    applyFilters(table('Actions'));
    await workbook.putBack(restore);
    expect(dump()).toEqual(before);
  });

  test('adds rows above a totals row, texts as texts, and takes them out again', async () => {
    const actions = table('Actions');
    await client.excel.run(async (context) => {
      context.workbook.tables.getItem('Actions').showTotals = true;
      await context.sync();
      context.workbook.tables.getItem('Actions').getTotalRowRange().getCell(0, 0).values = [['Total']];
      await context.sync();
    });
    const before = dump();
    const rows = [
      ['3.10', 'id-four', '=not a formula', 46300],
      ['3.20', 'id-five', '+44', null],
    ];
    const append = { table: 'Actions', headers: ['Ref', 'Id', 'Action', 'Current due'], rows };
    const { restore } = await workbook.apply({ ...CHANGES, cells: [], names: [], appends: [append] });
    const read = (await workbook.read()).tables.find(({ name }) => name === 'Actions');
    const at = (header: string): number => read?.headers.indexOf(header) ?? -1;
    expect(
      read?.rows.slice(3).map((row) => ['Ref', 'Id', 'Action', 'Current due'].map((header) => row[at(header)])),
    ).toEqual(rows);
    expect(read?.formulas?.[4]?.[at('RAG')]).toBe(read?.formulas?.[0]?.[at('RAG')]);
    expect(actions.sheet.grid.at(actions.body.row + 5, 0).value).toBe('Total');
    if (restore !== null) await workbook.putBack(restore);
    expect(dump()).toEqual(before);
  });

  test('says at reading what would stand in the way', async () => {
    filter('Actions', 'Status', ['Complete']);
    table('Leads').sheet.protection = { options: null };
    below('Source')();
    const kinds = (await workbook.read()).obstacles.map(({ kind, where }) => `${kind} ${where}`);
    expect(kinds).toEqual(['protected Leads', 'filtered Actions', 'blockedBelow Actions!A5']);
  });
});
