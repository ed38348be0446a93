import type { TextRow } from '../../../src/domain/plan/types';

/** Rows of the RuleSets table as a person would type them: word, condition, sentence, in that order. */
export function typedRules(
  ruleSet: string,
  rules: readonly (readonly [word: string, condition: string, sentence: string])[],
  looks: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): readonly TextRow[] {
  const plain = { letter: 'X', fill: '#FFFFFF', text: '#000000' };
  return rules.map(([word, condition, sentence], index) => ({
    row: index + 2,
    cells: { ruleSet, order: String(index + 1), word, ...plain, ...looks[word], condition, sentence },
  }));
}

/** A rule that nobody published: a county's way of watching reviews and moved dates. */
export const THIRD_PARTY = typedRules(
  'Northgate watch',
  [
    ['Done', '[Status] = "Complete" or [Completed on] is filled', 'Done'],
    ['Parked', '[Status] = "Deferred" or [Status] = "Cancelled"', 'Parked'],
    [
      'Alarm',
      'DaysOverdue >= 14 or [Times revised] > RevisionCap',
      'Two weeks late, or moved more than {RevisionCap} times',
    ],
    [
      'Watch',
      'earliest(first([Review date], [Current due]), [Current due]) <= ReportDate + 14 and not [% complete] >= 80 %',
      'To be looked at within a fortnight',
    ],
    ['Steady', 'otherwise', 'Steady'],
  ],
  {
    Alarm: { letter: 'A', fill: '#8B0000', text: '#FFFFFF', rank: '1' },
    Watch: { letter: 'W', fill: '#F2A900', text: '#1B1A19', rank: '2' },
    Steady: { letter: 'S', fill: '#B7DDB0', text: '#0B3D0B', rank: '3' },
    Done: { letter: 'D', fill: '#123C69', text: '#FFFFFF', rank: '4' },
  },
);
