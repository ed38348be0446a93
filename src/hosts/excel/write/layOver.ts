import { paintWords } from './mendColumns';
import type { ColouredPlace } from './colouredPlace';
import { quietly } from './quietly';

/** Settings of the workbook in which is noted with what a place was coloured last. */
const NOTE = 'Boardline colours ';

/** The words and colours of a place, and how many rules it has: what somebody adds, deletes or changes shows in it. */
function noteOf({ coloured }: ColouredPlace, rules: number): string {
  const words = coloured.map(({ colours }) => colours.map(({ word, fill, text }) => [word, fill, text]));
  return JSON.stringify([rules, words]);
}

/**
 * Colours places whose rules Excel lists but cannot read (office-js issues 6827, 6835). Nothing there can be told from a
 * rule of the user's, so nothing is deleted: a rule that is added counts before all others (Microsoft Learn,
 * "ConditionalFormatCollection.add"), so that the new colours hold for every word of the rule set, and what stood there
 * only shows where they do not speak. A note in the workbook says what was laid last, so that a re-check of what
 * is right already lays nothing.
 */
export async function layOver(context: Excel.RequestContext, places: readonly ColouredPlace[]): Promise<void> {
  const { settings } = context.workbook;
  const looked = places.map((place) => {
    const note = settings.getItemOrNullObject(NOTE + place.name);
    note.load('value');
    return { place, note, count: place.within().conditionalFormats.getCount() };
  });
  await context.sync();
  const open = looked.filter(
    ({ place, note, count }) => note.isNullObject || note.value !== noteOf(place, count.value),
  );
  if (open.length === 0) return;
  await quietly(context, () => {
    for (const { place, count } of open) {
      for (const { cells, colours } of place.coloured) paintWords(cells(), colours);
      const more = place.coloured.reduce((sum, { colours }) => sum + colours.length, 0);
      settings.add(NOTE + place.name, noteOf(place, count.value + more));
    }
  });
}
