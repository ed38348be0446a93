import { type PlanBook, planSheets } from '../../../workbook/planSheets/planSheets';
import type { ChangeResult, NewPlanContents, Obstacle, WorkSignal } from '../../../workbook/port';
import { errorCode, isPassing } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { HostFault, Refused } from '../link/hostFault';
import { asHostFault, inExcel } from '../link/inExcel';
import { readLayout, type WorkbookLayout } from '../read/layout';
import { type Kept, keptCount, nothingKept, restorePoint } from '../restore/kept';
import { restoreSheets } from '../restore/restoreSheets';
import { eventsOn } from '../write/quietly';
import { drawSteps, formulaSteps } from './drawSteps';
import { modelDrawing } from './modelDrawing';
import { planDrawing } from './planDrawing';
import type { SheetDrawing } from './sheetDrawing';
import { runSteps, type Step } from './steps';

const TITLE = 'Start a plan';
const WAITS = [100, 400, 1500] as const;

function drawingsOf(book: PlanBook, contents: NewPlanContents, date1904: boolean): readonly SheetDrawing[] {
  const colours = contents.ruleColumns.find((mend) => mend.colours.length > 0)?.colours ?? [];
  return [
    ...book.sheets.map((sheet) => planDrawing(sheet, date1904)),
    ...book.models.map((model) => modelDrawing(model, colours, date1904)),
  ];
}

function inTheWay(layout: WorkbookLayout, drawings: readonly SheetDrawing[]): readonly Obstacle[] {
  if (layout.readOnly) {
    return [
      {
        kind: 'readOnly',
        where: layout.name,
        message: 'The workbook is open read-only: save a copy, then start the plan there.',
        canContinueWithConsent: false,
      },
    ];
  }
  const wanted = new Set(drawings.map((drawing) => drawing.name.toLowerCase()));
  return layout.sheets
    .filter((sheet) => wanted.has(sheet.name.toLowerCase()))
    .map((sheet) => ({
      kind: 'blockedBelow',
      where: sheet.name,
      canContinueWithConsent: false,
      message: `The workbook has a sheet named ${sheet.name} already: rename it, or start the plan in a new workbook.`,
    }));
}

function properties(contents: NewPlanContents): Step {
  return {
    bytes: 2000,
    run: (context) => {
      context.workbook.properties.title = contents.properties.title;
      context.workbook.properties.author = contents.properties.author;
      context.workbook.properties.subject = contents.properties.subject;
    },
  };
}

function inFront(sheet: string): Step {
  return {
    bytes: 600,
    run: (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
    },
  };
}

function namesOf(drawings: readonly SheetDrawing[]): Step {
  const named = drawings.flatMap((drawing) =>
    drawing.names.map(({ name, address }) => ({ name, address, sheet: drawing.name })),
  );
  return {
    bytes: named.length * 700,
    run: (context) => {
      for (const { name, address, sheet } of named)
        context.workbook.names.add(name, context.workbook.worksheets.getItem(sheet).getRange(address));
    },
  };
}

async function drawAll(link: ExcelLink, contents: NewPlanContents, kept: Kept, signal?: WorkSignal): Promise<void> {
  await inExcel(link, async (context) => {
    const layout = await readLayout(context, []);
    const book = planSheets(contents);
    const drawings = drawingsOf(book, contents, layout.date1904);
    const obstacles = inTheWay(layout, drawings);
    if (obstacles.length > 0) throw new Refused(obstacles);
    kept.made.sheets.push(...drawings.map((drawing) => drawing.name));
    kept.made.names.push(...drawings.flatMap((drawing) => drawing.names.map(({ name }) => name)));
    const steps = [
      ...drawings.flatMap((drawing) => drawSteps(drawing, drawing.name, (name) => name)),
      namesOf(drawings),
      ...drawings.flatMap((drawing) => formulaSteps(drawing, drawing.name)),
      properties(contents),
      inFront(book.opensOn),
    ];
    await runSteps(link, context, steps, TITLE, signal);
  });
}

/**
 * Makes the Cover, every table of the schema on its own sheet, the Guide and the summary sheets. A workbook that has one of
 * the sheets already is left alone. After a fault what was made is taken away again; passing trouble is tried again.
 */
export async function createPlan(
  link: ExcelLink,
  contents: NewPlanContents,
  signal?: WorkSignal,
): Promise<ChangeResult> {
  for (const wait of [...WAITS, null]) {
    const kept = nothingKept();
    try {
      await drawAll(link, contents, kept, signal);
      return { written: keptCount(kept), conflicts: [], restore: restorePoint(TITLE, kept) };
    } catch (fault) {
      if (keptCount(kept) > 0) {
        await eventsOn(link);
        try {
          await restoreSheets(link, kept);
        } catch {
          // Excel refuses this too: the fault goes out with the restore point by which the sheets can be taken away later.
          throw new HostFault(errorCode(fault) ?? 'GeneralException', '', restorePoint(TITLE, kept));
        }
      }
      if (wait === null || !isPassing(errorCode(fault))) throw asHostFault(fault);
      await link.wait(wait);
    }
  }
  throw new HostFault('ServiceNotAvailable', '');
}
