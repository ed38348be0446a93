import { describe, expect, test } from '@jest/globals';
import { recordConformance } from '../../src/hosts/excel/conformance/record';
import type { Recording } from '../../src/hosts/excel/conformance/recording';
import { CONFORMANCE_SCRIPT } from '../../src/hosts/excel/conformance/script';
import { boardlineCalculator } from './calculate/calculator';
import { readRecording } from './conformance/readRecording';
import { replay } from './conformance/replay';
import { SimWorkbook } from './model/simWorkbook';
import { startExcel } from './simExcel';

function linkTo(excel: typeof Excel) {
  return { excel, supports: () => true, wait: () => Promise.resolve() };
}

/** A new simulated Excel that calculates. */
function startCalculating() {
  const workbook = new SimWorkbook();
  workbook.calculator = boardlineCalculator;
  return startExcel(workbook);
}

async function recorded(): Promise<Recording> {
  return recordConformance(linkTo(startCalculating().excel), 'simulated');
}

/** The same recording as an Excel with ids of its own would have made it. */
function withForeignIds(recording: Recording): Recording {
  const text = JSON.stringify(recording)
    .replace(/"reference-(\d+)"/g, '"{F-$1}"')
    .replace(/"\{([\d-]+)\}"/g, '"{E-$1}"');
  return JSON.parse(text) as Recording;
}

/** The recording with one text of one step's last reply exchanged for another. */
function altered(recording: Recording, step: string, from: string, to: string): Recording {
  const at = recording.exchanges
    .map((exchange) => exchange.step === step && JSON.stringify(exchange.reply).includes(from))
    .lastIndexOf(true);
  const exchanges = recording.exchanges.map((exchange, place) =>
    place === at
      ? { ...exchange, reply: JSON.parse(JSON.stringify(exchange.reply).replace(from, to)) as unknown }
      : exchange,
  );
  return { ...recording, exchanges };
}

describe('a recording of the conformance script', () => {
  test('every step ends as the script expects, and leaves nothing behind', async () => {
    const { excel, workbook } = startExcel();
    const recording = await recordConformance(linkTo(excel), 'simulated');
    expect(recording.outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(recording.outcomes.map(({ step }) => step)).toEqual(CONFORMANCE_SCRIPT.map(({ name }) => name));
    expect(new Set(recording.exchanges.map(({ step }) => step)).size).toBe(CONFORMANCE_SCRIPT.length);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(workbook.names).toEqual([]);
  });

  test('replayed against a new simulated Excel, it differs in nothing', async () => {
    const recording = await recorded();
    expect(replay(readRecording(JSON.stringify(recording)))).toEqual([]);
  });

  test('ids of the recorded Excel need not be the simulated one’s', async () => {
    const recording = await recorded();
    const foreign = withForeignIds(recording);
    expect(JSON.stringify(foreign)).not.toMatch(/reference-|\{0000/);
    expect(replay(foreign)).toEqual([]);
  });

  test.each([
    ['write formulas', '"more"', '"less"', { recorded: 'less', simulated: 'more' }],
    ['write values', '"0123"', '123', { recorded: 123, simulated: '0123' }],
    ['read the used range', '"RowCount":4', '"RowCount":5', { recorded: 5, simulated: 4 }],
    ['append rows', '"three"', 'null', { recorded: null, simulated: 'three' }],
    ['freeze rows', '!1:1', '!1:2', { recorded: "'Boardline trial'!1:2" }],
    ['insist on a missing sheet', 'ItemNotFound', 'InvalidArgument', { recorded: 'InvalidArgument' }],
  ])('another reply in "%s" is the one difference', async (step, from, to, found) => {
    const changed = altered(await recorded(), step, from, to);
    const differences = replay(changed);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ step, ...found });
  });

  test('a request that the recorded Excel refused as a whole is a difference', async () => {
    const { excel, failWith } = startCalculating();
    const recording = recordConformance(linkTo(excel), 'simulated', (_done, _total, name) => {
      failWith(
        name === 'freeze rows'
          ? (request) => (request === 1 ? { kind: 'refused', code: 'ActivityLimitReached' } : null)
          : null,
      );
    });
    const { outcomes, exchanges } = await recording;
    expect(outcomes.filter(({ asExpected }) => !asExpected)).toEqual([
      { step: 'freeze rows', code: 'ActivityLimitReached', asExpected: false },
    ]);
    const refused = exchanges.find(({ step }) => step === 'freeze rows');
    expect(refused).toMatchObject({ status: 429, reply: null });
    expect(replay(await recording)).toEqual([
      { step: 'freeze rows', where: 'the request as a whole', recorded: 429, simulated: 200 },
    ]);
  });

  test('messages in another language are no difference', async () => {
    const recording = await recorded();
    const failing = recording.exchanges.find(({ step }) => step === 'insist on a missing sheet');
    const { Message } = (failing?.reply as { Error: { Message: string } }).Error;
    expect(replay(altered(recording, 'insist on a missing sheet', Message, 'Nid yw yno.'))).toEqual([]);
  });
});

describe('recording', () => {
  test('refuses a workbook that has a sheet of the trial’s name, and leaves it be', async () => {
    const { excel, workbook } = startExcel();
    await excel.run(async (context) => {
      context.workbook.worksheets.add('Boardline trial').getRange('A1').values = [['mine']];
      await context.sync();
    });
    await expect(recordConformance(linkTo(excel), 'simulated')).rejects.toThrow(/open a new, empty workbook/);
    expect(workbook.sheetNamed('Boardline trial')?.grid.at(0, 0).value).toBe('mine');
  });

  test.each([
    '{',
    '{}',
    '{"format":"boardline-conformance","exchanges":[]}',
    '{"format":"boardline-conformance","exchanges":[{}]}',
    'null',
  ])('a file that is none is refused: %s', (text) => {
    expect(() => readRecording(text)).toThrow(/no recording/);
  });
});
