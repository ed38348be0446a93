import type { ImportedAction } from '../domain/recognise/types';
import type { CellInput } from '../workbook/port';
import { ACTIONS } from '../workbook/schema/actions';

/**
 * What an imported row says beside its main columns, by column key: texts and dates in their own columns, a percentage
 * as a share, and words that no column holds at the end of Commentary, under their own heading, so that nothing is lost.
 */
export function keptWords(action: ImportedAction): Readonly<Record<string, CellInput>> {
  const kept: Record<string, CellInput> = {};
  const other: string[] = [];
  for (const [key, words] of Object.entries(action.more ?? {})) {
    const column = ACTIONS.columns.find((each) => each.key === key && each.ownership !== 'formula');
    if (column === undefined || key === 'status') other.push(`${key === 'status' ? 'Status' : key}: ${words}`);
    else if (column.type === 'percent') kept[key] = shareOf(words) ?? words;
    else kept[key] = words;
  }
  if (other.length > 0) {
    kept.commentary = [action.commentary, ...other].filter((part) => part !== null && part !== '').join('\n');
  }
  return kept;
}

/** 0.4 for `40 %` or `40`; `null` for words that are no percentage. */
function shareOf(words: string): number | null {
  const figure = /^\s*(\d+(?:\.\d+)?)\s*(%?)\s*$/.exec(words);
  if (figure === null) return null;
  const number = Number(figure[1]);
  return figure[2] === '%' || number > 1 ? number / 100 : number;
}
