import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expression } from '../../../src/domain/status/expression';
import { parseCondition } from '../../../src/domain/status/parseCondition';
import { printCondition } from '../../../src/domain/status/printCondition';
import { PRESETS } from '../../../src/domain/status/presets';

describe('reading a condition', () => {
  test.each([
    ['[Current due]<ReportDate', '[Current due] < ReportDate'],
    ['[Status] is "Complete" OR [Status] is not “Deferred”', '[Status] = "Complete" or [Status] <> "Deferred"'],
    ['[% complete] ≥ 75%', '[% complete] >= 75 %'],
    ['[Review date] is not blank and not [Evidence] is filled', '[Review date] is filled and not [Evidence] is filled'],
    ['slippage > sliPPageLimit', 'Slippage > SlippageLimit'],
    [
      '([Start] is blank or [Evidence] is blank) and [Times revised] > 2',
      '([Start] is blank or [Evidence] is blank) and [Times revised] > 2',
    ],
    ['ReportDate-([Last update]-7)>0', 'ReportDate - ([Last update] - 7) > 0'],
    ['months([Baseline due],3)<=ReportDate', 'months([Baseline due], 3) <= ReportDate'],
    ['Otherwise', 'otherwise'],
  ])('%s', (typed, printed) => {
    expect(printCondition(parseCondition(typed))).toBe(printed);
  });

  test.each([
    ['', 'blank'],
    ['[Current due] <', 'breaks off'],
    ['[Current due] < ReportDate)', 'does not follow'],
    ['([Current due] < ReportDate', '“)” is missing'],
    ['[Current due] < Tomorrow', '“Tomorrow” is neither'],
    ['[Current due] ; 3', 'cannot be read'],
  ])('%s is refused, saying why', (typed, why) => {
    expect(() => parseCondition(typed)).toThrow(why);
  });

  test('says where in the text it stopped', () => {
    expect(() => parseCondition('[Start] < Never')).toThrow(expect.objectContaining({ at: 10 }));
  });
});

const figure: fc.Arbitrary<Expression> = fc.letrec<{ figure: Expression }>((tie) => ({
  figure: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom<Expression>(
      { kind: 'field', field: 'Current due' },
      { kind: 'name', name: 'ReportDate' },
      { kind: 'number', value: 7, percent: false },
      { kind: 'number', value: 0.25, percent: true },
      { kind: 'text', value: 'Complete' },
    ),
    fc.record({
      kind: fc.constant('arithmetic' as const),
      operator: fc.constantFrom('+' as const, '-' as const, '*' as const, '/' as const),
      left: tie('figure'),
      right: tie('figure'),
    }),
    fc.record({
      kind: fc.constant('call' as const),
      call: fc.constantFrom('first' as const, 'latest' as const, 'size' as const),
      parts: fc.array(tie('figure'), { minLength: 1, maxLength: 3 }),
    }),
  ),
})).figure;

const condition: fc.Arbitrary<Expression> = fc.letrec<{ condition: Expression }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('compare' as const),
      operator: fc.constantFrom('<' as const, '<=' as const, '=' as const, '<>' as const, '>=' as const, '>' as const),
      left: figure,
      right: figure,
    }),
    fc.record({ kind: fc.constant('blank' as const), of: figure, blank: fc.boolean() }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      parts: fc.array(tie('condition'), { minLength: 2, maxLength: 3 }),
    }),
  ),
})).condition;

test('a condition that is printed reads back as the same condition', () => {
  fc.assert(
    fc.property(condition, (tree) => {
      expect(parseCondition(printCondition(tree))).toEqual(tree);
    }),
  );
});

test.each(PRESETS.flatMap((preset) => preset.rules.map((rule) => [preset.name, rule.condition] as const)))(
  '%s is written as it would be printed: %s',
  (_name, written) => {
    expect(parseCondition(printCondition(parseCondition(written)))).toEqual(parseCondition(written));
  },
);
