import { cellOf } from '../plan/cellOf';
import type { Plan, TextRow } from '../plan/types';
import type { CellRef } from '../findings/types';
import { doubtfulColours } from './doubtfulColours';
import type { RuleProblem } from './readRuleSet';
import type { RuleSetText, RuleText } from './ruleSet';
import { spaced } from './spaced';
import { presetNamed } from './presets';
import type { RagStatus } from './types';

/** A rule set as the workbook's RuleSets table has it, with the Condition cell of each rule. */
export interface RuleSetOfRows {
  readonly text: RuleSetText;
  readonly cells: readonly CellRef[];
  /** The rules' numbers, where a formula can find each row by its own; else `null`. */
  readonly numbers: readonly number[] | null;
  readonly problems: readonly RuleProblem[];
  /** What is wrong with it without keeping it from being used. */
  readonly doubts: readonly RuleProblem[];
}

/** Poorest first, for words that rule sets share, where the table does not say the rank. */
const KNOWN_RANKS: Readonly<Record<string, number>> = {
  red: 0,
  'amber-red': 1,
  amber: 2,
  'amber-green': 3,
  green: 4,
  blue: 5,
};

const COLOUR = /^#[0-9A-F]{6}$/i;

/** A status word stands in narrow cells and in a list of choices. */
const LONGEST_WORD = 40;
/** A rule's sentence is one line of a report. */
const LONGEST_SENTENCE = 300;

/** The rule set of that name in the RuleSets table, its rules by Order; `null` where the table has none of that name. */
export function ruleSetOfRows(
  name: string,
  rows: readonly TextRow[],
  layout: Plan['layout'] = {},
): RuleSetOfRows | null {
  const wanted = name.trim().toLowerCase();
  const own = rows
    .filter((row) => textIn(row, 'ruleSet').toLowerCase() === wanted)
    .map((row, place) => ({ row, place, order: orderOf(row) }))
    .sort((one, other) => one.order - other.order || one.place - other.place)
    .map(({ row }) => row);
  const [first] = own;
  if (first === undefined) return null;
  const problems: RuleProblem[] = [];
  const statuses: RagStatus[] = [];
  const fillCells = new Map<string, CellRef>();
  for (const row of own) {
    const word = wordsIn(row, 'word');
    const at = (column: string): CellRef => cellOf({ layout }, 'RuleSets', row, column);
    if (word === '') problems.push({ message: `A rule of ${name} gives no word`, cell: at('word') });
    for (const [column, most] of [
      ['word', LONGEST_WORD],
      ['sentence', LONGEST_SENTENCE],
    ] as const) {
      const { length } = wordsIn(row, column);
      if (length <= most) continue;
      const message = `The ${column === 'word' ? 'word' : 'sentence'} of a rule of ${name} has ${String(length)} characters; ${String(most)} is the most`;
      problems.push({ message, cell: at(column) });
    }
    if (word === '' || statuses.some((status) => same(status.word, word))) continue;
    for (const column of ['fill', 'text']) {
      if (COLOUR.test(textIn(row, column))) continue;
      const said = textIn(row, column);
      const message = `${word} of ${name} has ${said === '' ? 'no colour' : `the colour “${said}”`}; write it as #C5221F`;
      problems.push({ message, cell: at(column) });
    }
    fillCells.set(word, at('fill'));
    statuses.push({
      word,
      letter: textIn(row, 'letter') || word.slice(0, 1).toUpperCase(),
      fill: textIn(row, 'fill').toUpperCase(),
      text: textIn(row, 'text').toUpperCase(),
      rank: rankOf(row, name, word),
    });
  }
  const rules = own.map((row) => {
    const word = wordsIn(row, 'word');
    const spelled = statuses.find((status) => same(status.word, word))?.word ?? word;
    return { word: spelled, condition: textIn(row, 'condition'), sentence: wordsIn(row, 'sentence') || spelled };
  });
  const source = presetNamed(name)?.source ?? 'A rule set of this workbook’s own.';
  return {
    text: { name: textIn(first, 'ruleSet'), source, statuses, rules },
    numbers: isListed(own, rules) ? own.map(orderOf) : null,
    cells: own.map((row) => cellOf({ layout }, 'RuleSets', row, 'condition')),
    problems,
    doubts: problems.length > 0 ? [] : doubtfulColours(name, statuses, ({ word }) => fillCells.get(word) ?? null),
  };
}

/**
 * True where every row of a set says by itself what has been read of it, under a whole number of its own: a formula can
 * then look it up there.
 */
function isListed(rows: readonly TextRow[], rules: readonly RuleText[]): boolean {
  const orders = new Set(rows.map((row) => textIn(row, 'order')));
  return (
    orders.size === rows.length &&
    rows.every((row, at) => {
      const [set, condition] = [textIn(row, 'ruleSet'), textIn(row, 'condition')];
      return (
        /^[1-9]\d{0,5}$/.test(textIn(row, 'order')) &&
        spaced(set) === set &&
        !UNSEEN.test(condition) &&
        textIn(row, 'word') === rules[at]?.word &&
        textIn(row, 'sentence') === rules[at].sentence
      );
    })
  );
}

/** Space that TRIM leaves standing: a line break, a space that does not break. */
const UNSEEN = /[^\S ]/;

/** A cell's text on one line, without the mark that the formulas put between words. */
function wordsIn(row: TextRow, column: string): string {
  return textIn(row, column).replace(/\s+/g, ' ').replaceAll('¦', '|');
}

function textIn(row: TextRow, column: string): string {
  return (row.cells[column] ?? '').trim();
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function orderOf(row: TextRow): number {
  const order = Number(textIn(row, 'order'));
  return textIn(row, 'order') === '' || Number.isNaN(order) ? Number.MAX_SAFE_INTEGER : order;
}

/** The Rank cell, counted from 1, else the preset's rank of the word, else the rank such words usually have. */
function rankOf(row: TextRow, name: string, word: string): number | null {
  const typed = Number(textIn(row, 'rank'));
  if (textIn(row, 'rank') !== '' && Number.isFinite(typed)) return typed - 1;
  const preset = presetNamed(name)?.statuses.find((status) => same(status.word, word));
  if (preset !== undefined) return preset.rank;
  return KNOWN_RANKS[word.toLowerCase()] ?? null;
}
