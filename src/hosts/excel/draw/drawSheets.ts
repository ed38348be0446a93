import type { RagColour } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import type { ExcelLink } from '../link/excelLink';
import { inExcel } from '../link/inExcel';
import { captureSheet } from '../restore/captureSheet';
import { readLayout } from '../read/layout';
import type { WriteState } from '../write/writeState';
import { modelDrawing } from './modelDrawing';
import { ruleColours } from './ruleColours';
import { drawBeside, standing, takePlace } from './swapSheets';

/**
 * Draws the sheets that Boardline owns whole, each beside the old one and then in its place: the workbook is never without
 * either. What an earlier try has done is found done.
 */
export async function drawSheets(link: ExcelLink, state: WriteState): Promise<void> {
  const { sheets } = state.changes;
  if (sheets.every((model) => state.drawn.has(model.name))) return;
  await inExcel(link, async (context) => {
    const layout = await readLayout(context, ['RuleSets'], ['RuleSet']);
    const colours: readonly RagColour[] = await ruleColours(link, context, layout);
    for (const model of sheets) {
      if (state.drawn.has(model.name)) continue;
      if (state.signal?.cancelled() === true) throw new WorkStopped(state.changes.title);
      const drawing = modelDrawing(model, colours, layout.date1904);
      let now = await standing(context, model.name);
      const key = `beside ${model.name}`;
      const keptAlready =
        state.kept.sheets.some((kept) => kept.name === model.name) || state.kept.made.sheets.includes(model.name);
      if (!keptAlready) {
        if (now.oldId === null) state.kept.made.sheets.push(model.name);
        else state.kept.sheets.push(await captureSheet(link, context, model, now.oldId));
      }
      if (!state.drawn.has(key)) {
        await drawBeside(link, context, drawing, now);
        state.drawn.add(key);
        now = { ...now, temporary: true };
      }
      await takePlace(link, context, drawing, now);
      state.drawn.add(model.name);
    }
  });
}
