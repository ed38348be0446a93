import type { ExcelLink } from '../link/excelLink';
import type { WriteState } from '../write/writeState';
import { drawSteps, formulaSteps } from './drawSteps';
import type { SheetDrawing } from './sheetDrawing';
import { runSteps } from './steps';
import type { Standing } from './swapSheets';

/** Nothing of the sheet stands yet, and no earlier try has begun it; a sheet that names cells is swapped in, with its names. */
export function isFresh(state: WriteState, drawing: SheetDrawing, { oldId, temporary }: Standing): boolean {
  return oldId === null && !temporary && drawing.names.length === 0 && !state.kept.made.sheets.includes(drawing.name);
}

/**
 * Makes sheets of which nothing stands, all together under their own names: first every sheet and table, then the formulas
 * and charts that speak of them. After a fault the next try finds them begun, and draws each anew beside what stands.
 */
export async function drawFresh(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  drawings: readonly SheetDrawing[],
): Promise<void> {
  if (drawings.length === 0) return;
  const names = drawings.map(({ name }) => name);
  state.kept.made.sheets.push(...names);
  const steps = [
    ...drawings.flatMap((drawing) => drawSteps(drawing, drawing.name, (name) => name)),
    ...drawings.flatMap((drawing) => formulaSteps(drawing, drawing.name)),
  ];
  await runSteps(link, context, steps, state.changes.title, state.signal);
  for (const name of names) state.drawn.add(name);
}
