import { isPerson, isPost } from '../leads/nameWords';
import { splitNames } from '../leads/splitNames';
import type { SourceTable } from '../source/types';
import type { ColumnKey } from '../vocabulary/planHeadings';
import { cellLine } from '../table/cellText';
import { dateShare, type PlanColumns } from './planColumns';
import { tableWidth } from './tableShape';
import type { ReadTimescale } from './timescales';

const REF = /^[A-Z]{0,4}\s?\d+(?:\.\d+)*[a-z]?[.)]?$/;
const ENOUGH = 0.6;
/** Sentences are this long on average; under a heading that speaks of actions, a few words will do. */
const LONG_WORDS = 25;
const SHORT_WORDS = 8;
const SPEAKS_OF_ACTIONS = /\b(?:actions?|tasks?|plan|to do|next steps)\b/i;

/**
 * The columns of a plan without headings, from what its cells hold: one of dates, one of names, and one of sentences.
 * `null` where any of the three is missing, so that no plan is made up.
 */
export function guessColumns(table: SourceTable, read: ReadTimescale): PlanColumns | null {
  const width = tableWidth(table);
  if (table.rows.length < 2 || width < 3) return null;
  const columns = Array.from({ length: width }, (_, column) => {
    const texts = table.rows.map((row) => cellLine(row[column])).filter((text) => text !== '');
    return {
      column,
      filled: texts.length,
      dates: dateShare(table, -1, column, read),
      names: share(
        texts,
        (text) => text.length < 120 && splitNames(text).some((name) => isPerson(name) || isPost(name)),
      ),
      refs: share(texts, (text) => REF.test(text)),
      length: texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length),
    };
  });
  const pick = (of: (one: (typeof columns)[number]) => number, but: readonly number[]): number => {
    const free = columns.filter(({ column, filled }) => !but.includes(column) && filled * 2 >= table.rows.length);
    const best = [...free].sort((one, other) => of(other) - of(one))[0];
    return best !== undefined && of(best) >= ENOUGH ? best.column : -1;
  };
  const timescale = pick(({ dates }) => dates, []);
  const lead = pick(({ names, length }) => (length < 80 ? names : 0), [timescale]);
  const least = SPEAKS_OF_ACTIONS.test(table.heading) ? SHORT_WORDS : LONG_WORDS;
  const action = pick(({ length }) => (length >= least ? length : 0), [timescale, lead]);
  if (timescale < 0 || lead < 0 || action < 0) return null;
  const ref = pick(({ refs }) => refs, [timescale, lead, action]);
  const keys = new Map<ColumnKey, number>([
    ['action', action],
    ['timescale', timescale],
    ['accountableLead', lead],
  ]);
  if (ref >= 0) keys.set('ref', ref);
  const others = columns.filter(({ column }) => !Array.from(keys.values()).includes(column));
  return { keys, others: new Map(others.map(({ column }) => [column, `Column ${String(column + 1)}`])), width };
}

/** True where a table without headings has dates where the plan before it has its timescales. */
export function goesOnFrom(table: SourceTable, before: PlanColumns, read: ReadTimescale): boolean {
  if (tableWidth(table) !== before.width) return false;
  const timescale = before.keys.get('timescale');
  const action = before.keys.get('action');
  if (
    action === undefined ||
    !table.rows.some((row) => cellLine(row[action]) !== '' || row.some((cell) => (cell?.columnSpan ?? 1) > 1))
  ) {
    return table.rows.length <= 2;
  }
  const filled = timescale === undefined ? 0 : table.rows.filter((row) => cellLine(row[timescale]) !== '').length;
  return timescale === undefined || filled === 0 || dateShare(table, -1, timescale, read) >= 0.4;
}

function share(texts: readonly string[], holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length;
}
