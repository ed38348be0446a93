import { describe, expect, test } from '@jest/globals';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { nextChange } from '../../../src/domain/assess/nextChange';
import { whatChanged } from '../../../src/domain/assess/whatChanged';
import { addDays } from '../../../src/domain/calendar/isoDate';
import type { Action } from '../../../src/domain/plan/types';
import { AS_AT, aHistoryRow, anAction, aPlan } from '../../helpers/planBuilder';

const forecast = (parts: Partial<Action>) => {
  const plan = aPlan({ actions: [anAction(parts)] });
  const [assessed] = assessPlan(plan, AS_AT).actions;
  return assessed === undefined ? null : { plan, assessed, next: nextChange(plan, assessed, AS_AT) };
};

describe('what an action will turn to if nothing is done', () => {
  test.each([
    ['is silent for longer than the interval', { lastUpdate: '2026-06-15' }, { on: '2026-07-17', word: 'Amber' }],
    [
      'comes near its date with too little done',
      { lastUpdate: AS_AT, percentComplete: 0.1, currentDue: '2026-07-25', baselineDue: '2026-07-25' },
      { on: '2026-07-26', word: 'Red' },
    ],
    ['is complete', { status: 'Complete' as const, completedOn: '2026-06-01' }, null],
    ['is cancelled', { status: 'Cancelled' as const }, null],
  ])('one that %s', (_what, parts, next) => {
    expect(forecast(parts)?.next).toEqual(next);
  });

  test('is what the rules say on that day, and not on the day before', () => {
    const found = forecast({ lastUpdate: '2026-06-15' });
    const on = found?.next?.on ?? AS_AT;
    const wordOn = (day: string) => (found === null ? '' : assessPlan(found.plan, day).actions[0]?.rag);
    expect(wordOn(addDays(on, -1))).toBe(found?.assessed.rag);
    expect(wordOn(on)).toBe(found?.next?.word);
  });

  test('is not said of an action that the rules give no status', () => {
    const plan = aPlan({ cover: { ruleSet: 'Nowhere' } });
    const [assessed] = assessPlan(plan, AS_AT).actions;
    expect(assessed === undefined ? 'none' : nextChange(plan, assessed, AS_AT)).toBeNull();
  });
});

describe('what changed since a period that did not keep everything', () => {
  const plan = aPlan({ actions: [anAction({ percentComplete: 0.5 }), anAction({ ref: '1.2', percentComplete: 0.3 })] });
  const { actions } = assessPlan(plan, AS_AT);
  const kept = (percentComplete: number | null, ref: string) => aHistoryRow({ ref, percentComplete, currentDue: null });

  test('a figure kept of no action at all says nothing', () => {
    expect(whatChanged([kept(null, '1.1'), kept(null, '1.2')], actions)).toEqual([]);
  });

  test('a figure that was blank for one action, and kept for another, has changed', () => {
    expect(whatChanged([kept(0.5, '1.1'), kept(null, '1.2')], actions)).toEqual([
      { ref: '1.2', what: 'progress', from: '', to: '30 %' },
    ]);
  });
});
