import type { SourceTable } from '../source/types';
import { cellLine } from '../table/cellText';
import { withoutUnit } from './moneyUnit';

type Row = SourceTable['rows'][number];

/** The row's texts, a merged heading standing over each column it covers. */
export function spreadRow(row: Row): readonly string[] {
  const texts = row.map(cellLine);
  row.forEach((cell, at) => {
    for (let over = 1; over < (cell?.columnSpan ?? 1); over += 1) {
      if (at + over < texts.length && texts[at + over] === '') texts[at + over] = texts[at] ?? '';
    }
  });
  return texts;
}

/** True where the same words stand over several columns ("Plan, Actual, Plan, Actual"), so that groups tell them apart. */
export function repeatsWords(row: Row | undefined): boolean {
  const texts = (row ?? []).map(cellLine).filter((text) => withoutUnit(text) !== '');
  return new Set(texts).size < texts.length;
}

/** Group headings that are not merged stand over their first column alone; each goes on to the next. */
export function spreadGroups(row: Row): readonly string[] {
  let group = '';
  return spreadRow(row).map((text, at) => {
    if (text !== '' || at === 0) group = at === 0 ? '' : text;
    return text === '' ? group : text;
  });
}

/** A bare "Total" is that of the group whose heading stands to its left in the row above. */
export function underGroup(parts: readonly string[], top: Row | undefined, at: number): readonly string[] {
  if (parts.length !== 1 || !/^totals?$/i.test(parts[0] ?? '') || top === undefined) return parts;
  for (let left = at - 1; left >= 0; left -= 1) {
    const group = cellLine(top[left]);
    if (group !== '') return [group, ...parts];
  }
  return parts;
}
