import fc from 'fast-check';
import { printCondition } from '../../../src/domain/status/printCondition';
import type { Comparison, Expression } from '../../../src/domain/status/expression';
import { readRuleSet } from '../../../src/domain/status/readRuleSet';
import type { RuleSet, RuleSetText } from '../../../src/domain/status/ruleSet';
import { NEW_BOOK } from '../../../src/workbook/formulas/bookColumns';
import { actionRulesRefusal } from '../../../src/workbook/formulas/usableRuleSet';

/** Rule sets that nobody published: conditions made up at random of everything the rule language has. */

const DATES = ['Start', 'Baseline due', 'Current due', 'Completed on', 'Last update', 'Review date'];
const DAY_LIMITS = ['SlippageLimit', 'WarningDays', 'ReportingInterval', 'RevisionCap'];
const COMPARISON = fc.constantFrom<Comparison>('<', '<=', '=', '<>', '>=', '>');

const number = (value: number, percent = false): Expression => ({ kind: 'number', value, percent });
const field = (name: string): Expression => ({ kind: 'field', field: name });
const name = (of: string): Expression => ({ kind: 'name', name: of });

const dayCount: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(0, 1, 7, 14, 30, 90, 365).map((value) => number(value)),
  fc.constantFrom(...DAY_LIMITS).map(name),
);

const months: fc.Arbitrary<Expression> = fc
  .integer({ min: -3, max: 13 })
  .map((count) =>
    count < 0 ? { kind: 'arithmetic', operator: '-', left: number(0), right: number(-count) } : number(count),
  );

type Kind = 'date' | 'days' | 'share' | 'condition';

const kinds = fc.letrec<Record<Kind, Expression>>((tie) => ({
  date: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    { weight: 6, arbitrary: fc.constantFrom(...DATES).map(field) },
    { weight: 2, arbitrary: fc.constantFrom('ReportDate', 'PlanStart').map(name) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('call' as const),
        call: fc.constantFrom('first' as const, 'latest' as const, 'earliest' as const),
        parts: fc.array(tie('date'), { minLength: 2, maxLength: 3 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(tie('date'), months)
        .map(([date, count]): Expression => ({ kind: 'call', call: 'months', parts: [date, count] })),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('arithmetic' as const),
        operator: fc.constantFrom('+' as const, '-' as const),
        left: tie('date'),
        right: dayCount,
      }),
    },
  ),
  days: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    dayCount,
    fc.constantFrom(field('Times revised'), name('Slippage'), name('DaysOverdue')),
    fc
      .tuple(tie('date'), tie('date'))
      .map(([left, right]): Expression => ({ kind: 'arithmetic', operator: '-', left, right })),
    tie('days').map((part): Expression => ({ kind: 'call', call: 'size', parts: [part] })),
    fc
      .tuple(fc.constantFrom('latest' as const, 'earliest' as const, 'first' as const), tie('days'), tie('days'))
      .map(([call, one, other]): Expression => ({ kind: 'call', call, parts: [one, other] })),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('days'),
      right: tie('days'),
    }),
  ),
  share: fc.oneof(
    fc.constantFrom(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1).map((value) => number(value, true)),
    fc.constantFrom(field('% complete'), name('TimeGone'), name('ExpectedProgress'), name('ProgressTolerance')),
    fc.constant<Expression>({ kind: 'call', call: 'first', parts: [field('% complete'), number(0)] }),
    fc
      .tuple(tie('date'), tie('date'))
      .map(([from, to]): Expression => ({ kind: 'call', call: 'gone', parts: [from, to] })),
  ),
  condition: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    ...(['date', 'days', 'share'] as const).map((kind) =>
      fc.record({
        kind: fc.constant('compare' as const),
        operator: COMPARISON,
        left: tie(kind),
        right: tie(kind),
      }),
    ),
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('=' as const, '<>' as const),
      left: fc.constantFrom(field('Status'), field('Evidence')),
      right: fc
        .constantFrom('Complete', 'in progress', 'Deferred', 'Minute 12', '')
        .map((value): Expression => ({ kind: 'text', value })),
    }),
    fc.record({
      kind: fc.constant('blank' as const),
      of: fc.oneof(tie('date'), tie('share'), tie('days'), fc.constantFrom(field('Status'), field('Evidence'))),
      blank: fc.boolean(),
    }),
    tie('condition').map((of): Expression => ({ kind: 'not', of })),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
  ),
}));

const WORDS = ['Stuck', 'Look “again”', 'So-so', 'Well'];

/** A rule set of three random rules and the one that takes the rest; some sentences show a limit of the Cover. */
const randomRuleSet: fc.Arbitrary<RuleSetText> = fc
  .tuple(
    fc.array(kinds.condition, { minLength: 3, maxLength: 3 }),
    fc.constantFrom('Plain words', 'Over {SlippageLimit} days', '{ProgressTolerance} off; {Nothing} "quoted"'),
  )
  .map(([conditions, sentence]) => ({
    name: 'Random',
    source: '',
    statuses: WORDS.map((word, rank) => ({ word, letter: word.slice(0, 1), fill: '#FFFFFF', text: '#000000', rank })),
    rules: [
      ...conditions.map((condition, place) => ({
        word: WORDS[place] ?? '',
        condition: printCondition(condition),
        sentence,
      })),
      { word: 'Well', condition: 'otherwise', sentence: 'All else' },
    ],
  }));

/** So many random rule sets, less those that Excel could not hold; the same ones for the same seed. */
export function randomRuleSets(count: number, seed: number): readonly RuleSet[] {
  return fc
    .sample(randomRuleSet, { numRuns: count, seed })
    .map((text, place) => {
      const { ruleSet, problems } = readRuleSet({ ...text, name: `Random ${String(seed)}-${String(place + 1)}` });
      const [problem] = problems;
      if (problem !== undefined) throw new Error(problem.message);
      return ruleSet;
    })
    .filter((ruleSet) => actionRulesRefusal(ruleSet, NEW_BOOK) === null);
}
