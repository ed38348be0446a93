import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CellValue, ChangeSet, TableSnapshot, Workbook, WorkbookSnapshot } from '../../src/workbook/port';
import { TABLES } from '../../src/workbook/schema/tables';
import type { SheetModel } from '../../src/workbook/sheetModel';
import { tableOf } from '../../src/workbook/snapshot';
import { contractPlan } from './contractPlan';
import type { ContractWorkbook, UserHands } from './userHands';

/**
 * What every host promises of a workbook, whatever it is made of. Each host runs it with a factory of blank workbooks;
 * nothing in here knows which host it is.
 */
export function describeWorkbook(host: string, blank: () => Promise<ContractWorkbook>): void {
  describe(`a workbook in ${host}`, () => {
    let workbook: Workbook;
    let hands: UserHands;

    beforeEach(async () => {
      ({ workbook, hands } = await blank());
    });

    test('has no plan tables until a plan is made in it', async () => {
      const snapshot = await workbook.read();
      expect(TABLES.filter((schema) => tableOf(snapshot, schema.name) !== undefined)).toEqual([]);
    });

    describe('with a plan', () => {
      beforeEach(async () => {
        await workbook.createPlan(contractPlan());
      });

      test('has every table of the schema with its headers, on its sheet', async () => {
        const snapshot = await workbook.read();
        expect(
          snapshot.tables.filter(isPlanTable).map(({ name, sheet, headers }) => ({ name, sheet, headers })),
        ).toEqual(
          TABLES.map(({ name, sheet, columns }) => ({
            name,
            sheet,
            headers: columns.filter((column) => column.optional !== true).map((column) => column.header),
          })),
        );
        expect(snapshot.obstacles).toEqual([]);
        expect(snapshot.sheets).toEqual(expect.arrayContaining(['Cover', ...TABLES.map((schema) => schema.sheet)]));
      });

      test('gives texts, dates as serials, shares and blanks back as they were put in', async () => {
        const snapshot = await workbook.read();
        expect(column(snapshot, 'Actions', 'Ref')).toEqual(['1.1', '1.10', '2.1']);
        expect(column(snapshot, 'Actions', 'Current due')).toEqual([46203, null, 46265]);
        expect(column(snapshot, 'Actions', 'Timescale')).toEqual(['June 2026', 'Ongoing', '31/08/2026']);
        expect(column(snapshot, 'Actions', '% complete')).toEqual([0.4, null, null]);
        expect(column(snapshot, 'BudgetLines', 'Code')).toEqual(['0042']);
        expect(column(snapshot, 'BudgetLines', 'External income')).toEqual([-200]);
        expect(snapshot.date1904).toBe(false);
      });

      test('has one blank row in a table that holds nothing', async () => {
        const virements = table(await workbook.read(), 'Virements');
        expect(virements.rows).toEqual([virements.headers.map(() => null)]);
      });

      test('has the rule set’s formula in every row of its column', async () => {
        const actions = table(await workbook.read(), 'Actions');
        const at = actions.headers.indexOf('RAG');
        const formulas = actions.formulas?.map((row) => row[at]) ?? [];
        expect(formulas).toHaveLength(3);
        for (const formula of formulas)
          expect(formula).toMatch(/^=IF\(.*\[@?Status\]{1,2}="Complete","Green","Red"\)$/);
      });

      test('names its Cover cells', async () => {
        const snapshot = await workbook.read();
        expect(named(snapshot, 'ReportDate')).toBe(46203);
        expect(named(snapshot, 'PlanTitle')).toBe('Westmere ageing well plan');
        expect(named(snapshot, 'WarningDays')).toBe(30);
        expect(named(snapshot, 'Partners')).toBeNull();
      });

      test('writes a cell by its row’s key and touches no other', async () => {
        const before = table(await workbook.read(), 'Actions');
        const result = await workbook.apply(changes({ cells: [progressOf('id-two', null, 0.25)] }));
        expect(result).toMatchObject({ written: 1, conflicts: [] });
        const after = table(await workbook.read(), 'Actions');
        const at = after.headers.indexOf('% complete');
        expect(after.rows).toEqual(
          before.rows.map((row, down) =>
            down === 1 ? row.map((value, across) => (across === at ? 0.25 : value)) : row,
          ),
        );
      });

      test('keeps texts that look like formulas as texts', async () => {
        const texts = ['=1+1', '+44 20 7946 0000', '-5 days', '@all', '\tindented', "=cmd|'/c calc'!A1"];
        for (const text of texts) {
          const [before = null] = column(await workbook.read(), 'Actions', 'Progress');
          const write = { ...progressOf('id-one', before, text), header: 'Progress' };
          expect((await workbook.apply(changes({ cells: [write] }))).conflicts).toEqual([]);
          const actions = table(await workbook.read(), 'Actions');
          const at = actions.headers.indexOf('Progress');
          expect([actions.rows[0]?.[at], actions.formulas?.[0]?.[at]]).toEqual([text, null]);
        }
      });

      test('keeps a text of digits as a text, and a date as a serial', async () => {
        const ref = { ...progressOf('id-one', '1.1', '1.20'), header: 'Ref' };
        const due = { ...progressOf('id-one', 46203, 46234), header: 'Current due' };
        await workbook.apply(changes({ cells: [ref, due] }));
        const snapshot = await workbook.read();
        expect(column(snapshot, 'Actions', 'Ref')[0]).toBe('1.20');
        expect(column(snapshot, 'Actions', 'Current due')[0]).toBe(46234);
      });

      test('clears a cell', async () => {
        await workbook.apply(changes({ cells: [progressOf('id-one', 0.4, null)] }));
        expect(column(await workbook.read(), 'Actions', '% complete')[0]).toBeNull();
      });

      test('puts a formula in, in en-US', async () => {
        const formula = '=COUNTA(Leads[Name])/10';
        await workbook.apply(changes({ cells: [progressOf('id-one', 0.4, { formula })] }));
        const actions = table(await workbook.read(), 'Actions');
        expect(actions.formulas?.[0]?.[actions.headers.indexOf('% complete')]).toBe(formula);
      });

      test('leaves a cell that somebody else changed, says so, and writes the rest', async () => {
        await hands.typeIn('Actions', 0, '% complete', 0.9);
        const mine = progressOf('id-one', 0.4, 0.5);
        const result = await workbook.apply(changes({ cells: [mine, progressOf('id-two', null, 0.1)] }));
        expect(result.written).toBe(1);
        expect(result.conflicts).toEqual([expect.objectContaining({ write: mine, found: 0.9 })]);
        expect(column(await workbook.read(), 'Actions', '% complete')).toEqual([0.9, 0.1, null]);
      });

      test('says where a row has gone', async () => {
        const result = await workbook.apply(changes({ cells: [progressOf('id-none', null, 0.5)] }));
        expect(result.written).toBe(0);
        expect(result.conflicts).toEqual([expect.objectContaining({ found: 'rowGone' })]);
      });

      test('finds rows again after a sort', async () => {
        await hands.reverseRows('Actions');
        await workbook.apply(changes({ cells: [progressOf('id-one', 0.4, 0.5)] }));
        const snapshot = await workbook.read();
        expect(column(snapshot, 'Actions', 'Id')).toEqual(['id-three', 'id-two', 'id-one']);
        expect(column(snapshot, 'Actions', '% complete')).toEqual([null, null, 0.5]);
      });

      test('finds columns again after they were moved and renamed', async () => {
        await hands.moveColumn('Actions', '% complete', 0);
        await hands.renameColumn('Actions', '% complete', 'Percent complete');
        expect(table(await workbook.read(), 'Actions').headers.slice(0, 2)).toEqual(['Percent complete', 'Ref']);
        const write = { ...progressOf('id-one', 0.4, 0.5), header: 'Percent complete' };
        expect((await workbook.apply(changes({ cells: [write] }))).conflicts).toEqual([]);
        const snapshot = await workbook.read();
        expect(column(snapshot, 'Actions', 'Percent complete')[0]).toBe(0.5);
        expect(column(snapshot, 'Actions', 'Ref')).toEqual(['1.1', '1.10', '2.1']);
      });

      test('adds rows below a table, with its formulas in them', async () => {
        const rows = [
          ['3.1', 'Map the day centres', 46300, 'id-four'],
          ['3.2', '=not a formula', null, 'id-five'],
        ];
        const append = { table: 'Actions', headers: ['Ref', 'Action', 'Current due', 'Id'], rows };
        expect((await workbook.apply(changes({ appends: [append] }))).conflicts).toEqual([]);
        const actions = table(await workbook.read(), 'Actions');
        expect(actions.rows).toHaveLength(5);
        const cell = (down: number, header: string): unknown => actions.rows[down]?.[actions.headers.indexOf(header)];
        expect([cell(3, 'Ref'), cell(3, 'Current due'), cell(4, 'Action')]).toEqual(['3.1', 46300, '=not a formula']);
        const at = actions.headers.indexOf('RAG');
        expect(actions.formulas?.[4]?.[at]).toBe(actions.formulas?.[0]?.[at]);
      });

      test('fills the blank row of an empty table before it adds more', async () => {
        const append = {
          table: 'Updates',
          headers: ['Period', 'Ref'],
          rows: [
            ['2026-06', '1.1'],
            ['2026-06', '2.1'],
          ],
        };
        await workbook.apply(changes({ appends: [append] }));
        expect(column(await workbook.read(), 'Updates', 'Ref')).toEqual(['1.1', '2.1']);
        await workbook.apply(changes({ appends: [{ ...append, rows: [['2026-07', '1.10']] }] }));
        expect(column(await workbook.read(), 'Updates', 'Ref')).toEqual(['1.1', '2.1', '1.10']);
      });

      test('fills keys of rows that have none, unless the row has moved', async () => {
        await hands.typeIn('Actions', 1, 'Id', null);
        const fill = { table: 'Actions', bodyRow: 1, header: 'Id', value: 'id-new' };
        const stale = { ...fill, witness: { header: 'Ref', value: '9.9' } };
        const refused = await workbook.apply(changes({ keys: [stale] }));
        expect(refused.conflicts).toEqual([expect.objectContaining({ write: stale })]);
        await workbook.apply(changes({ keys: [{ ...fill, witness: { header: 'Ref', value: '1.10' } }] }));
        expect(column(await workbook.read(), 'Actions', 'Id')).toEqual(['id-one', 'id-new', 'id-three']);
      });

      test('writes a named cell, unless somebody else changed it', async () => {
        const write = { name: 'ReportDate', expected: 46203, value: 46234 };
        expect((await workbook.apply(changes({ names: [write] }))).written).toBe(1);
        expect(named(await workbook.read(), 'ReportDate')).toBe(46234);
        const again = await workbook.apply(changes({ names: [write] }));
        expect(again.conflicts).toEqual([expect.objectContaining({ write, found: 46234 })]);
      });

      test('makes a sheet, and replaces it as a whole', async () => {
        const made = await workbook.apply(changes({ sheets: [countsSheet(['Red', 'Green'])] }));
        expect(made.written).toBe(0);
        await workbook.apply(changes({ sheets: [countsSheet(['Amber'])] }));
        const snapshot = await workbook.read();
        expect(snapshot.sheets.filter((name) => name === 'Counts')).toHaveLength(1);
        expect(await hands.look('StatusCounts', 'Status')).toEqual(['Amber']);
      });

      test('does not replace a sheet that Boardline did not make', async () => {
        const before = await workbook.read();
        const taken = { ...countsSheet(['Red']), name: 'Leads' };
        await expect(workbook.apply(changes({ sheets: [taken] }))).rejects.toThrow(
          'The workbook has a sheet named Leads that Boardline did not make: rename it, then try again.',
        );
        expect((await workbook.read()).tables).toEqual(before.tables);
      });

      test('mends a formula that was typed over', async () => {
        await hands.typeIn('Actions', 0, 'RAG', 'Green');
        const [rag] = contractPlan().ruleColumns;
        if (rag === undefined) throw new Error('The plan has no rule column.');
        await workbook.apply(changes({ mend: [rag] }));
        const actions = table(await workbook.read(), 'Actions');
        const at = actions.headers.indexOf('RAG');
        expect(actions.formulas?.[0]?.[at]).toBe(actions.formulas?.[1]?.[at]);
        expect(actions.formulas?.[0]?.[at]).not.toBeNull();
      });

      test('puts everything of a change back', async () => {
        const before = await workbook.read();
        const { restore } = await workbook.apply(
          changes({
            cells: [progressOf('id-one', 0.4, 0.5), { ...progressOf('id-one', null, '=x'), header: 'Progress' }],
            names: [{ name: 'ReportDate', expected: 46203, value: 46234 }],
            sheets: [countsSheet(['Red'])],
          }),
        );
        if (restore === null) throw new Error('The change gave no restore point.');
        await workbook.putBack(restore);
        const after = await workbook.read();
        expect(after.tables).toEqual(before.tables);
        expect(after.names).toEqual(before.names);
        expect(after.sheets).toEqual(before.sheets);
      });

      test('changes nothing when its user stops it at the start', async () => {
        const before = await workbook.read();
        const stopped = { cancelled: () => true, progress: () => undefined };
        await expect(workbook.apply(changes({ cells: [progressOf('id-one', 0.4, 0.5)] }), stopped)).rejects.toThrow();
        expect((await workbook.read()).tables).toEqual(before.tables);
      });
    });
  });
}

function changes(parts: Partial<ChangeSet>): ChangeSet {
  return { title: 'Contract', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [], ...parts };
}

function progressOf(
  key: string,
  expected: ChangeSet['cells'][number]['expected'],
  value: ChangeSet['cells'][number]['value'],
): ChangeSet['cells'][number] {
  return { table: 'Actions', key, keyColumn: 'Id', header: '% complete', expected, value };
}

function isPlanTable({ name }: TableSnapshot): boolean {
  return TABLES.some((schema) => schema.name === name);
}

function table(snapshot: WorkbookSnapshot, name: string): TableSnapshot {
  const found = tableOf(snapshot, name);
  if (found === undefined) throw new Error(`The workbook has no table ${name}.`);
  return found;
}

function column(snapshot: WorkbookSnapshot, name: string, header: string): readonly CellValue[] {
  const { headers, rows } = table(snapshot, name);
  return rows.map((row) => row[headers.indexOf(header)] ?? null);
}

function named(snapshot: WorkbookSnapshot, name: string): unknown {
  return snapshot.names.find((each) => each.name === name)?.value;
}

function countsSheet(words: readonly string[]): SheetModel {
  return {
    name: 'Counts',
    title: 'Counts',
    subtitle: 'Actions by status',
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
    blocks: [
      {
        kind: 'table',
        name: 'StatusCounts',
        heading: null,
        columns: [
          { header: 'Status', width: 14, format: 'text' },
          { header: 'Actions', width: 10, format: 'whole' },
        ],
        rows: words.map((word) => [{ value: word, look: 'rag' }, { value: 1 }]),
        whenEmpty: 'No action.',
      },
    ],
  };
}
