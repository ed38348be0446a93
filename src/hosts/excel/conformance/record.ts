import { errorCode } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { Refused } from '../link/hostFault';
import { inExcel } from '../link/inExcel';
import { overhear } from './overhear';
import type { Exchange, HeardEvent, Recording, StepOutcome } from './recording';
import { runRequest } from './runRequest';
import { isScratchThere, removeScratch, SCRATCH } from './scratch';
import { ANOTHER_WORKBOOK, CONFORMANCE_SCRIPT, requestsOf } from './script';
import type { StepRequest, Theme } from './step';
import { Trial } from './trial';

interface HeardExchange {
  readonly steps: readonly string[];
  readonly request: unknown;
  answer: Pick<Exchange, 'reply' | 'status'> | null;
}

/** Milliseconds in which events of a request come. */
const EVENTS_COME = 500;

/** What became of a theme. */
type Played = Pick<Recording, 'outcomes' | 'events'>;

/** Refuses a workbook that has something of the script's names already; it would be overwritten, and removed. */
async function refuseTaken(link: ExcelLink): Promise<void> {
  const taken = await inExcel(link, isScratchThere);
  if (!taken) return;
  const message = `This workbook already has a sheet, table or name of the trial (${SCRATCH.sheet}): open a new, empty workbook and record there.`;
  throw new Refused([{ kind: 'sheetTaken', where: SCRATCH.sheet, message, canContinueWithConsent: false }]);
}

/** Runs a theme in one context, and hears every request of it. */
function runTheme(
  link: ExcelLink,
  theme: Theme,
  heard: HeardExchange[],
  onRequest: (steps: StepRequest) => void,
): Promise<Played> {
  return link.excel.run(async (context) => {
    let steps: readonly string[] = [];
    overhear(context, (request) => {
      const exchange: HeardExchange = { steps, request, answer: null };
      heard.push(exchange);
      return (answer) => {
        exchange.answer = answer;
      };
    });
    const trial = new Trial(context);
    const outcomes: StepOutcome[] = [];
    for (const request of requestsOf(theme)) {
      onRequest(request);
      const ended = await runRequest(request, trial, (sent) => {
        steps = sent.map(({ name }) => name);
      });
      outcomes.push(...ended);
      if (theme.listens === true) await link.wait(EVENTS_COME);
    }
    return { outcomes, events: trial.heard };
  });
}

/** Opens an empty workbook, as Boardline opens what it has made on the Mac: only there, because it stays open. */
async function anotherWorkbook(link: ExcelLink): Promise<StepOutcome> {
  let code: string | null = null;
  try {
    await link.excel.createWorkbook();
  } catch (fault) {
    code = errorCode(fault);
    if (code === null) throw fault;
  }
  return { step: ANOTHER_WORKBOOK, code, asExpected: code === null };
}

/**
 * Runs the conformance script in the workbook that is open, and gives every request with Excel's reply. A step that ends
 * otherwise than expected is noted, and the script goes on: that is what the recording is for. Whatever happens, the
 * scratch sheet is removed. `excel` names platform and version.
 */
export async function recordConformance(
  link: ExcelLink,
  excel: string,
  onStep: (done: number, total: number, name: string) => void = () => undefined,
): Promise<Recording> {
  await refuseTaken(link);
  const heard: HeardExchange[] = [];
  const outcomes: StepOutcome[] = [];
  const events: HeardEvent[] = [];
  const total = CONFORMANCE_SCRIPT.flatMap(requestsOf).flat().length;
  let begun = 0;
  try {
    for (const theme of CONFORMANCE_SCRIPT) {
      const played = await runTheme(link, theme, heard, (steps) => {
        onStep(begun, total, steps[0]?.name ?? theme.name);
        begun += steps.length;
      });
      outcomes.push(...played.outcomes);
      events.push(...played.events);
    }
  } finally {
    await inExcel(link, removeScratch);
  }
  if (excel.startsWith('Mac')) outcomes.push(await anotherWorkbook(link));
  const exchanges = heard.flatMap(({ steps, request, answer }) =>
    answer === null ? [] : [{ steps, request, ...answer }],
  );
  return { format: 'boardline-conformance', version: 2, excel, outcomes, exchanges, events };
}
