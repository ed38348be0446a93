import { errorCode } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { Refused } from '../link/hostFault';
import { inExcel } from '../link/inExcel';
import { overhear } from './overhear';
import type { Exchange, Recording, StepOutcome } from './recording';
import { removeScratch, SCRATCH } from './scratch';
import { CONFORMANCE_SCRIPT } from './script';
import type { ConformanceStep } from './step';

interface HeardExchange {
  readonly step: string;
  readonly request: unknown;
  answer: Pick<Exchange, 'reply' | 'status'> | null;
}

async function outcomeOf(link: ExcelLink, step: ConformanceStep, heard: HeardExchange[]): Promise<StepOutcome> {
  let code: string | null = null;
  try {
    await link.excel.run(async (context) => {
      overhear(context, (request) => {
        const exchange: HeardExchange = { step: step.name, request, answer: null };
        heard.push(exchange);
        return (answer) => {
          exchange.answer = answer;
        };
      });
      await step.run(context);
    });
  } catch (fault) {
    code = errorCode(fault);
    if (code === null) throw fault;
  }
  return { step: step.name, code, asExpected: code === (step.refusedWith ?? null) };
}

/** Refuses a workbook that has something of the script's names already; it would be overwritten, and removed. */
async function refuseTaken(link: ExcelLink): Promise<void> {
  const taken = await inExcel(link, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH.sheet);
    const name = context.workbook.names.getItemOrNullObject(SCRATCH.name);
    const table = context.workbook.tables.getItemOrNullObject(SCRATCH.table);
    for (const each of [sheet, name, table]) each.load('name');
    await context.sync();
    return !sheet.isNullObject || !name.isNullObject || !table.isNullObject;
  });
  if (!taken) return;
  const message = `This workbook already has a sheet, table or name of the trial (${SCRATCH.sheet}): open a new, empty workbook and record there.`;
  throw new Refused([{ kind: 'sheetTaken', where: SCRATCH.sheet, message, canContinueWithConsent: false }]);
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
  try {
    for (const step of CONFORMANCE_SCRIPT) {
      onStep(outcomes.length, CONFORMANCE_SCRIPT.length, step.name);
      outcomes.push(await outcomeOf(link, step, heard));
    }
  } finally {
    await inExcel(link, removeScratch);
  }
  const exchanges = heard.flatMap(({ step, request, answer }) =>
    answer === null ? [] : [{ step, request, ...answer }],
  );
  return { format: 'boardline-conformance', version: 1, excel, outcomes, exchanges };
}
