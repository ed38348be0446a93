import { describe, expect, test } from '@jest/globals';
import { recordConformance } from '../../src/hosts/excel/conformance/record';
import type { Recording } from '../../src/hosts/excel/conformance/recording';
import { CONFORMANCE_SCRIPT, requestsOf } from '../../src/hosts/excel/conformance/script';
import { boardlineCalculator } from './calculate/calculator';
import { readRecording } from './conformance/readRecording';
import { replay } from './conformance/replay';
import { stepActions } from './conformance/steps';
import { tellDifference } from './conformance/tellDifference';
import { SimWorkbook } from './model/simWorkbook';
import { startExcel } from './simExcel';
import type { WireRequest } from './wire/wireTypes';

function linkTo(excel: typeof Excel) {
  return { excel, supports: () => true, wait: () => new Promise<void>((done) => setTimeout(done, 0)) };
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

const STEPS = CONFORMANCE_SCRIPT.flatMap(requestsOf).flat();

interface Result {
  readonly ActionId: number;
}
interface Body {
  readonly Results: readonly Result[];
  readonly Error?: { readonly ActionIndex: number };
}

/** The recording with one text of one step's answer exchanged for another: the last place of the step's results or error that has it. */
function altered(recording: Recording, step: string, from: string, to: string): Recording {
  const exchanges = recording.exchanges.map((exchange) => {
    const part = stepActions(exchange.request as WireRequest, exchange.steps).find((one) => one.step === step);
    if (part === undefined || exchange.reply === null) return exchange;
    const changed = (value: unknown): unknown => JSON.parse(JSON.stringify(value).replace(from, to)) as unknown;
    const body = exchange.reply as Body;
    const Results = body.Results.map((result, at) => (at >= part.from && at < part.to ? changed(result) : result));
    const failed = body.Error !== undefined && body.Error.ActionIndex >= part.from && body.Error.ActionIndex < part.to;
    return { ...exchange, reply: { ...body, Results, ...(failed ? { Error: changed(body.Error) } : {}) } };
  });
  return { ...recording, exchanges };
}

describe('a recording of the conformance script', () => {
  test('every step ends as the script expects, and leaves nothing behind', async () => {
    const { excel, workbook } = startCalculating();
    const recording = await recordConformance(linkTo(excel), 'simulated');
    expect(recording.outcomes.filter(({ asExpected }) => !asExpected)).toEqual([]);
    expect(recording.outcomes.map(({ step }) => step)).toEqual(STEPS.map(({ name }) => name));
    expect(new Set(STEPS.map(({ name }) => name)).size).toBe(STEPS.length);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(workbook.names).toEqual([]);
    expect(workbook.properties.kept.get('Title')).toBe('');
    expect(workbook.opened).toEqual([]);
  });

  test('takes no more round trips than a slow Excel makes in a minute', async () => {
    const { excel, roundTrips } = startCalculating();
    await recordConformance(linkTo(excel), 'simulated');
    process.stdout.write(`${String(STEPS.length)} steps in ${String(roundTrips())} requests\n`);
    expect(roundTrips()).toBeLessThanOrEqual(100);
  });

  test('on a Mac, and only there, another workbook is opened at the end', async () => {
    const { excel, workbook } = startCalculating();
    const { outcomes } = await recordConformance(linkTo(excel), 'Mac 16.100');
    expect(outcomes.at(-1)).toEqual({ step: 'open another workbook', code: null, asExpected: true });
    expect(workbook.opened).toHaveLength(1);
  });

  test('replayed against a new simulated Excel, it differs in nothing', async () => {
    const recording = await recorded();
    expect(await replay(readRecording(JSON.stringify(recording)))).toEqual([]);
  });

  test('ids of the recorded Excel need not be the simulated one’s', async () => {
    const recording = await recorded();
    const foreign = withForeignIds(recording);
    expect(JSON.stringify(foreign)).not.toMatch(/reference-|\{0000/);
    expect(await replay(foreign)).toEqual([]);
  });

  test.each([
    ['formulas worked out', '"more"', '"less"', { recorded: 'less', simulated: 'more' }],
    ['write values', '"0123"', '123', { recorded: 123, simulated: '0123' }],
    ['read the used range', '"RowCount":4', '"RowCount":5', { recorded: 5, simulated: 4 }],
    ['append rows', '"three"', 'null', { recorded: null, simulated: 'three' }],
    ['freeze rows', '!1:2', '!1:3', { recorded: "'Boardline trial'!1:3" }],
    ['insist on a missing sheet', 'ItemNotFound', 'InvalidArgument', { recorded: 'InvalidArgument' }],
  ])('another reply in "%s" is the one difference', async (step, from, to, found) => {
    const changed = altered(await recorded(), step, from, to);
    const differences = await replay(changed);
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ step, ...found });
  });

  test('a difference is told with what our model rests on', async () => {
    const [difference] = await replay(
      altered(await recorded(), 'protect it again', 'InvalidOperation', 'GeneralException'),
    );
    expect(difference === undefined ? '' : tellDifference(difference)).toBe(
      'protect it again: error code: Excel "GeneralException", simulated "InvalidOperation" (our model rests on office-js issue 6784)',
    );
    expect(STEPS.filter(({ rests }) => rests === '')).toEqual([]);
  });

  test('a request that the recorded Excel refused as a whole is tried step by step, and each step is a difference', async () => {
    const { excel, failWith } = startCalculating();
    const recording = recordConformance(linkTo(excel), 'simulated', (_done, _total, name) => {
      failWith(name === 'filters: add a sheet' ? () => ({ kind: 'refused', code: 'ActivityLimitReached' }) : null);
    });
    const { outcomes, exchanges } = await recording;
    const filters = STEPS.slice(
      STEPS.findIndex(({ name }) => name === 'filters: add a sheet'),
      STEPS.findIndex(({ name }) => name === 'filters: delete the sheet') + 1,
    ).map(({ name }) => name);
    expect(outcomes.filter(({ asExpected }) => !asExpected).map(({ step }) => step)).toEqual(filters);
    expect(exchanges.find(({ steps }) => steps[0] === 'no filter')).toMatchObject({ status: 429, reply: null });
    expect((await replay(await recording)).map(({ step }) => step)).toEqual([filters.join(', '), ...filters]);
  });

  test('a step that Excel refuses unexpectedly hides none of the others', async () => {
    const { excel, failWith } = startCalculating();
    const recording = recordConformance(linkTo(excel), 'simulated', (_done, _total, name) => {
      failWith(
        name === 'page: add a sheet'
          ? (request) => (request === 1 ? { kind: 'answered', code: 'GeneralException', after: 0.5 } : null)
          : null,
      );
    });
    const { outcomes } = await recording;
    const unexpected = outcomes.filter(({ asExpected }) => !asExpected);
    expect(unexpected).toHaveLength(1);
    expect(unexpected[0]?.code).toBe('GeneralException');
    expect(outcomes.map(({ step }) => step)).toEqual(STEPS.map(({ name }) => name));
    const step = unexpected[0]?.step ?? '';
    expect(new Set((await replay(await recording)).map((difference) => difference.step))).toEqual(new Set([step]));
  });

  test('what listeners are told is held against what the simulated Excel tells them', async () => {
    const recording = await recorded();
    expect(recording.events).toEqual([
      { kind: 'changed', address: 'A1', changeType: 'RangeEdited', source: 'Local', triggerSource: 'ThisLocalAddin' },
      { kind: 'selectionChanged', address: 'A2' },
    ]);
    const [first, ...others] = recording.events;
    const events = [{ kind: 'changed', address: 'A1', ...first, triggerSource: 'Unknown' } as const, ...others];
    expect(await replay({ ...recording, events })).toEqual([
      { step: 'change and select', where: 'event/0/triggerSource', recorded: 'Unknown', simulated: 'ThisLocalAddin' },
    ]);
  });

  test('messages in another language are no difference', async () => {
    const recording = await recorded();
    const message = "The requested resource doesn't exist.";
    expect(JSON.stringify(recording)).toContain(message);
    expect(await replay(altered(recording, 'insist on a missing sheet', message, 'Nid yw yno.'))).toEqual([]);
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
    '{"format":"boardline-conformance","version":1,"exchanges":[{"step":"a","request":{},"reply":null,"status":200}]}',
    '{"format":"boardline-conformance","version":2,"events":[],"exchanges":[]}',
    '{"format":"boardline-conformance","version":2,"events":[],"exchanges":[{}]}',
    'null',
  ])('a file that is none is refused: %s', (text) => {
    expect(() => readRecording(text)).toThrow(/no recording/);
  });
});
