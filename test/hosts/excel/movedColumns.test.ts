import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet, RestorePoint } from '../../../src/workbook/port';
import { contractPlan } from '../../contract/contractPlan';
import type { UserHands } from '../../contract/userHands';
import { openClient, type SimClient, startExcel } from '../../office-host/simExcel';
import { simHands } from './simHands';
import { simLink } from './simLink';

const NOTHING: ChangeSet = { title: 'Re-check', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };
const AMBER = '=IF(Actions[[#This Row],[Status]]="Complete","Green","Amber")';
/** More than any command below has. */
const LAST_REQUEST = 12;

const COMMANDS: readonly (readonly [what: string, changes: ChangeSet])[] = [
  [
    'dates',
    {
      ...NOTHING,
      cells: ['id-one', 'id-two', 'id-three'].map((key) => ({
        table: 'Actions',
        key,
        keyColumn: 'Id',
        header: 'Baseline due',
        expected: null,
        value: 46234,
      })),
    },
  ],
  [
    'new rows',
    {
      ...NOTHING,
      appends: [
        {
          table: 'Actions',
          headers: ['Ref', 'Action', 'Timescale', 'Id'],
          rows: [
            ['3.1', 'Map the day centres', 'July 2026', 'id-four'],
            ['3.2', 'Print the leaflet', '=soon', 'id-five'],
          ],
        },
      ],
    },
  ],
  [
    'a formula',
    { ...NOTHING, mend: [{ table: 'Actions', header: 'RAG', formula: AMBER, colours: [], choices: null }] },
  ],
];

type Move = (hands: UserHands, actions: Excel.Table) => Promise<void> | undefined;

const MOVES: readonly (readonly [what: string, move: Move])[] = [
  ['cuts Baseline due and inserts it first', (hands) => hands.moveColumn('Actions', 'Baseline due', 0)],
  ['cuts Id and inserts it first', (hands) => hands.moveColumn('Actions', 'Id', 0)],
  [
    'puts a column of their own in',
    (_, actions) => {
      actions.columns.add(4, undefined, 'Our notes');
      return undefined;
    },
  ],
];

describe.each(MOVES)('another person who %s between any two requests', (_, move) => {
  let mine: SimClient & { readonly workbook: ReturnType<typeof startExcel>['workbook'] };
  let theirs: SimClient;
  let workbook: ExcelWorkbook;

  async function begin(): Promise<void> {
    mine = startExcel();
    theirs = openClient(mine.workbook, 'their Excel');
    workbook = excelWorkbook(simLink(mine));
    await workbook.createPlan(contractPlan());
  }

  /** They act once, just before one of our next requests; true where it came to that. */
  function interrupt(gap: number): () => boolean {
    let acted = false;
    mine.failWith(null);
    mine.beforeEach = async (request) => {
      if (request !== gap) return;
      acted = true;
      await theirs.excel.run(async (context) => {
        await move(simHands(mine.workbook), context.workbook.tables.getItem('Actions'));
        await context.sync();
      });
    };
    return () => {
      mine.beforeEach = null;
      return acted;
    };
  }

  async function putBack(restore: RestorePoint | null): Promise<void> {
    if (restore === null) throw new Error('The change gave no restore point.');
    await workbook.putBack(restore);
  }

  /** Rows of the plan by header, whatever the order of the columns, but for the other person's own. */
  async function rows(): Promise<readonly Readonly<Record<string, unknown>>[]> {
    const actions = (await workbook.read()).tables.find(({ name }) => name === 'Actions');
    return (actions?.rows ?? []).map((row, at) =>
      Object.fromEntries(
        (actions?.headers ?? []).map((header, column) => [header, actions?.formulas?.[at]?.[column] ?? row[column]]),
      ),
    );
  }

  const without = (found: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] =>
    found.map(({ 'Our notes': notes, ...row }) => {
      expect(notes ?? null).toBeNull();
      return row;
    });

  beforeEach(begin);

  test.each(COMMANDS)('has %s under the right headers, and the same back', async (__, changes) => {
    const before = await rows();
    await workbook.apply(changes);
    const after = await rows();
    let gaps = 0;
    for (let gap = 1; gap <= LAST_REQUEST; gap += 1) {
      await begin();
      const ended = interrupt(gap);
      const { restore } = await workbook.apply(changes);
      if (!ended()) break;
      gaps = gap;
      expect({ gap, rows: without(await rows()) }).toEqual({ gap, rows: after });
      await putBack(restore);
      expect({ gap, rows: without(await rows()) }).toEqual({ gap, rows: before });
    }
    expect(gaps).toBeGreaterThanOrEqual(3);
  });

  test('has new rows taken out again, and nothing else', async () => {
    const before = await rows();
    const appends = COMMANDS.find(([what]) => what === 'new rows')?.[1] ?? NOTHING;
    for (let gap = 1; gap <= LAST_REQUEST; gap += 1) {
      await begin();
      const { restore } = await workbook.apply(appends);
      const ended = interrupt(gap);
      await putBack(restore);
      if (!ended()) break;
      expect({ gap, rows: without(await rows()) }).toEqual({ gap, rows: before });
    }
  });

  test('is read as it stands', async () => {
    const before = await rows();
    for (let gap = 1; gap <= 4; gap += 1) {
      await begin();
      const ended = interrupt(gap);
      const found = await rows();
      ended();
      expect({ gap, rows: without(found) }).toEqual({ gap, rows: before });
    }
  });
});
