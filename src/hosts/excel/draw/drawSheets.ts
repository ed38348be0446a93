import type { RagColour } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import type { ExcelLink } from '../link/excelLink';
import { inExcel } from '../link/inExcel';
import { excelText } from '../read/cellContent';
import { readLayout } from '../read/layout';
import type { WriteState } from '../write/writeState';
import { drawFresh, isFresh } from './drawFresh';
import { modelDrawing } from './modelDrawing';
import { readLooks } from './readLooks';
import { readSheet } from './readSheet';
import { type Reshaping, reshaping } from './reshape';
import { reshapeSteps } from './reshapeSteps';
import { placesOf, rowRuns, rowsBetween } from './rowChanges';
import { ruleColours, ruleSetNamed } from './ruleColours';
import type { SheetNow } from '../restore/keptSheet';
import type { SheetDrawing } from './sheetDrawing';
import { runSteps } from './steps';
import { drawBeside, NOWHERE, type Standing, standing, takePlace } from './swapSheets';
import { colourPlaces } from '../write/ownColours';
import { placeOnSheet } from './placeOnSheet';
import { wantedFromDrawing } from './wantedFromDrawing';

/** The colours of statuses, after the command and before it. */
interface Colours {
  readonly now: readonly RagColour[];
  readonly before: readonly RagColour[];
  /** Those of every rule set. */
  readonly every: readonly RagColour[];
}

/**
 * Brings the sheets that Boardline owns whole up to date. A sheet that stands is changed where it differs, so that links to
 * it and the user's own widths and charts last; one with other tables or charts is drawn beside the old one and then put in
 * its place. What an earlier try has done is found done.
 */
export async function drawSheets(link: ExcelLink, state: WriteState, grouped: boolean): Promise<void> {
  const { sheets } = state.changes;
  if (sheets.every((model) => state.drawn.has(model.name))) return;
  const draw = async (context: Excel.RequestContext): Promise<void> => {
    const layout = await readLayout(context, ['RuleSets'], ['RuleSet']);
    const rules = await ruleColours(link, context, layout);
    const changed = state.kept.names.find(({ write }) => write.name.toLowerCase() === 'ruleset');
    const name = ruleSetNamed(layout);
    const colours = {
      now: rules.of(name),
      every: rules.every,
      before: rules.of(changed === undefined ? name : excelText(changed.before.value)),
    };
    const open = sheets.filter((model) => !state.drawn.has(model.name));
    const places = await standing(
      context,
      open.map((model) => model.name),
    );
    const drawings = open.map((model, at) => ({
      drawing: modelDrawing(model, colours.now, layout.date1904),
      place: places[at] ?? NOWHERE,
      // A sheet with a rule set of its own, as the budget has, bore its words before.
      words: model.colours === undefined ? colours : { ...colours, before: model.colours },
    }));
    const fresh = drawings.filter(({ drawing, place }) => isFresh(state, drawing, place));
    await drawFresh(
      link,
      context,
      state,
      fresh.map(({ drawing }) => drawing),
    );
    for (const { drawing, place, words } of drawings) {
      if (state.drawn.has(drawing.name)) continue;
      if (state.signal?.cancelled() === true) throw new WorkStopped(state.changes.title);
      await drawOne(link, context, state, drawing, place, words);
      state.drawn.add(drawing.name);
    }
  };
  await inExcel(link, draw, grouped);
}

async function drawOne(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  drawing: SheetDrawing,
  found: Standing,
  colours: Colours,
): Promise<void> {
  let place = found;
  let tabColour = drawing.tabColour;
  const beside = `beside ${drawing.name}`;
  const made = state.kept.made.sheets.includes(drawing.name);
  if (place.oldId !== null && !made && !state.drawn.has(beside)) {
    const now = await readSheet(link, context, place.oldId);
    tabColour = now.tabColour === '' ? null : now.tabColour;
    const wanted = wantedFromDrawing(drawing);
    const first = state.kept.sheets.find((kept) => kept.id === now.id);
    const way = drawing.names.length > 0 ? null : reshaping(now, wanted, first);
    if (first === undefined) {
      const looks = await readLooks(link, context, now, rowRuns(rowsAtRisk(now, way)));
      state.kept.sheets.push({ ...now, looks, colours: colours.before, every: colours.every });
    }
    if (way !== null) {
      await runSteps(link, context, reshapeSteps(now, wanted, way), state.changes.title);
      await colourPlaces(context, [placeOnSheet(context, now.id, wanted.rules, colours.every)]);
      return;
    }
  } else if (place.oldId === null && !made) {
    state.kept.made.sheets.push(drawing.name);
  }
  if (!state.drawn.has(beside)) {
    await drawBeside(link, context, { ...drawing, tabColour }, place);
    state.drawn.add(beside);
    place = { ...place, temporary: true };
  }
  await takePlace(link, context, drawing, place);
}

/** Rows whose looks a change may take away: all where the sheet is drawn anew, else those outside tables and those taken out. */
function rowsAtRisk(now: SheetNow, way: Reshaping | null): readonly number[] {
  const last = now.inputs.length - 1;
  if (way === null) return Array.from({ length: last + 1 }, (_, row) => row);
  const gone = way.rows.flatMap(({ at, count }) =>
    count < 0 ? Array.from({ length: -count }, (_, down) => at + down) : [],
  );
  return [...rowsBetween(placesOf(now.tables), last), ...gone].filter((row) => row <= last);
}
