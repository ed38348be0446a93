import type { RagColour } from '../../../workbook/port';
import type { ColouredPlace } from '../write/colouredPlace';
import type { WantedSheet } from './wantedSheet';

/** The status columns of a sheet that Boardline owns; its rules are looked for on the whole of the sheet. */
export function placeOnSheet(
  context: Excel.RequestContext,
  id: string,
  rules: WantedSheet['rules'],
  every: readonly RagColour[],
): ColouredPlace {
  const sheet = (): Excel.Worksheet => context.workbook.worksheets.getItem(id);
  return {
    within: () => sheet().getRange(),
    coloured: rules.map(({ address, colours }) => ({ cells: () => sheet().getRange(address), colours })),
    known: [...every, ...rules.flatMap(({ colours }) => colours)],
    name: id,
  };
}
