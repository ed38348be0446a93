import { describe, expect, test } from '@jest/globals';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { changeDue, requestExtension } from '../../../src/domain/assess/changeDue';
import { checkRecord } from '../../../src/domain/assess/checkRecord';
import { closePeriod } from '../../../src/domain/assess/closePeriod';
import { previewRuleSet } from '../../../src/domain/assess/previewRuleSet';
import { whatChanged } from '../../../src/domain/assess/whatChanged';
import { AS_AT, aBudgetLine, aHistoryRow, aLead, anAction, aPlan, THRESHOLDS } from '../../helpers/planBuilder';

test('a sound plan is green, and the checks find nothing', () => {
  const assessment = assessPlan(aPlan(), AS_AT);
  expect(assessment.actions[0]?.rag).toBe('Green');
  expect(assessment.actions[0]?.reason).toBe('On course: due 31 Dec 2026, in 184 days; 50 % complete');
  expect(assessment.findings).toEqual([]);
  expect(assessment.ruleSet.sentences).toContain('Red: Slipped by more than 90 days');
});

describe('dates while their cells are blank', () => {
  test('the due date is what the timescale states, as it will be filled in', () => {
    const [assessed] = assessPlan(
      aPlan({ actions: [anAction({ timescale: 'May 2026', currentDue: null })] }),
      AS_AT,
    ).actions;
    expect(assessed).toMatchObject({ due: '2026-05-31', rag: 'Red', overdue: true });
  });

  test('an ambiguous timescale stands in for nothing', () => {
    const actions = [anAction({ timescale: '31 March', currentDue: null, baselineDue: null })];
    expect(assessPlan(aPlan({ actions }), AS_AT).actions[0]).toMatchObject({ due: null, rag: 'Grey' });
  });

  test.each([
    [{ baselineDue: '2026-09-30', currentDue: '2026-12-31' }, 92],
    [{ baselineDue: '2026-09-30', currentDue: '2026-12-31', completedOn: '2026-09-20' }, -10],
    [{ baselineDue: null, currentDue: '2026-12-31' }, 0],
    [{ baselineDue: null, currentDue: null, timescale: '' }, null],
  ])('slippage of %j is %s days', (dates, days) => {
    expect(assessPlan(aPlan({ actions: [anAction(dates)] }), AS_AT).actions[0]?.slippageDays).toBe(days);
  });
});

describe('an override', () => {
  const overdue = { currentDue: '2026-06-15', percentComplete: 0.4 };
  const assess = (action: Parameters<typeof anAction>[0]) =>
    assessPlan(aPlan({ actions: [anAction(action)] }), AS_AT).actions[0];

  test('with its reason shows both statuses', () => {
    expect(assess({ ...overdue, reportedRag: 'green', overrideReason: 'Signed  off by the chair' })).toMatchObject({
      rag: 'Green',
      derivedRag: 'Red',
      reason:
        'Reported Green stands: Signed off by the chair. By the rule Red: Overdue: due 15 Jun 2026, 15 days ago; 40 % complete',
    });
  });

  test.each([
    ['without a reason', { reportedRag: 'Green' }],
    ['to a word that is no status', { reportedRag: 'Fine', overrideReason: 'Signed off' }],
  ])('%s does not stand', (_says, reported) => {
    expect(assess({ ...overdue, ...reported })).toMatchObject({ rag: 'Red', derivedRag: 'Red' });
  });
});

describe('roll-ups', () => {
  const actions = [
    anAction({ ref: '1', theme: 'Homes', currentDue: '2026-06-01', group: 'North; South' }),
    anAction({ ref: '2', theme: 'Homes' }),
    anAction({ ref: '3', theme: 'Homes' }),
    anAction({ ref: '4', theme: 'Work', status: 'Cancelled', accountableLead: 'R Quill' }),
  ];
  const leads = [
    aLead({ organisation: 'Westmere Council; Northgate NHS Trust' }),
    aLead({ name: 'R Quill', organisation: 'Northgate NHS Trust' }),
  ];
  const assessment = assessPlan(aPlan({ actions, leads }), AS_AT);

  test('by theme: counts, the poorest and the most common, never an average', () => {
    expect(assessment.byTheme).toMatchObject([
      {
        name: 'Homes',
        total: 3,
        counts: { Red: 1, Amber: 0, Green: 2, Blue: 0, Grey: 0 },
        poorest: 'Red',
        mostCommon: 'Green',
        refs: ['1', '2', '3'],
      },
      { name: 'Work', total: 1, poorest: 'Grey', mostCommon: 'Grey' },
    ]);
  });

  test('an action of two groups, and of a lead with two employers, counts in both', () => {
    expect(assessment.byGroup.map((group) => [group.name, group.refs])).toEqual([
      ['North', ['1']],
      ['South', ['1']],
    ]);
    expect(assessment.byOrganisation.map((organisation) => [organisation.name, organisation.total])).toEqual([
      ['Westmere Council', 3],
      ['Northgate NHS Trust', 4],
    ]);
    expect(assessment.byLead.map((lead) => lead.name)).toEqual(['P Marlow', 'R Quill']);
  });
});

describe('against the last closed period', () => {
  const actions = [
    anAction({ ref: '1', currentDue: '2026-06-01' }),
    anAction({ ref: '2' }),
    anAction({ ref: '3' }),
    anAction({ ref: '4' }),
    anAction({ ref: '5', status: 'Deferred' }),
  ];
  const history = [
    aHistoryRow({ ref: '1', rag: 'Green' }),
    aHistoryRow({ ref: '2', rag: 'Red' }),
    aHistoryRow({ ref: '3', rag: 'Green' }),
    aHistoryRow({ ref: '5', rag: 'Amber' }),
    aHistoryRow({ ref: '9', rag: 'Blue' }),
    aHistoryRow({ ref: '1', rag: 'Red', periodEnd: '2026-03-31' }),
    aHistoryRow({ ref: '2', rag: 'Blue', periodEnd: '2026-07-31' }),
  ];
  const plan = aPlan({ actions, history });
  const assessment = assessPlan(plan, AS_AT);

  test('each action is better, worse, the same or new; grey has no direction', () => {
    expect(assessment.actions.map(({ direction }) => direction)).toEqual(['worse', 'better', 'same', 'new', null]);
    expect(assessment.previous).toEqual({
      periodEnd: '2026-05-31',
      counts: { Red: 1, Amber: 1, Green: 2, Blue: 1, Grey: 0 },
      better: 1,
      same: 1,
      worse: 1,
      added: 1,
    });
  });

  test('without a closed period nothing has a direction', () => {
    const fresh = assessPlan(aPlan({ actions }), AS_AT);
    expect(fresh.previous).toBeNull();
    expect(fresh.actions.map(({ direction }) => direction)).toEqual([null, null, null, null, null]);
  });

  test('what changed is a list, action by action', () => {
    const before = history.filter((row) => row.periodEnd === '2026-05-31' && ['1', '9'].includes(row.ref));
    expect(whatChanged(before, assessment.actions.slice(0, 2))).toEqual([
      { ref: '1', what: 'rating', from: 'Green', to: 'Red' },
      { ref: '1', what: 'date', from: '31 Dec 2026', to: '1 Jun 2026' },
      { ref: '1', what: 'progress', from: '40 %', to: '50 %' },
      { ref: '2', what: 'added', from: '', to: 'Green' },
      { ref: '9', what: 'removed', from: 'Blue', to: '' },
    ]);
  });
});

describe('closing a period', () => {
  const plan = aPlan({ history: [aHistoryRow()] });

  test('keeps every action as it stands', () => {
    expect(closePeriod(plan, assessPlan(plan, AS_AT), '2026-06-30').rows).toEqual([
      {
        row: 0,
        periodEnd: '2026-06-30',
        ref: '1.1',
        rag: 'Green',
        currentDue: '2026-12-31',
        status: 'In progress',
        percentComplete: 0.5,
      },
    ]);
  });

  test.each([
    ['twice', '2026-05-31', 'already closed'],
    ['that has not ended', '2026-07-31', 'before the period ends'],
  ])('is refused for one closed %s', (_says, periodEnd, why) => {
    expect(closePeriod(plan, assessPlan(plan, AS_AT), periodEnd).refused).toContain(why);
  });

  test.each([
    ['an action without a Ref', aPlan({ actions: [anAction({ ref: '' })] }), 'has no Ref'],
    ['an action without a status', aPlan({ cover: { ruleSet: 'Traffic lights' } }), 'has no status'],
  ])('is refused with %s', (_says, gaps, why) => {
    expect(closePeriod(gaps, assessPlan(gaps, AS_AT), '2026-06-30').refused).toContain(why);
  });

  test('assessed again right after it, everything is the same', () => {
    const { rows } = closePeriod(plan, assessPlan(plan, AS_AT), '2026-06-30');
    const later = assessPlan({ ...plan, history: rows }, '2026-07-01');
    expect(later.actions.map(({ direction }) => direction)).toEqual(['same']);
    expect(whatChanged(rows, later.actions)).toEqual([]);
  });
});

describe('moving a date', () => {
  const change = {
    action: anAction(),
    to: '2027-03-31',
    reason: 'Supplier late',
    by: 'P Marlow',
    at: AS_AT,
    source: 'Pane',
  };

  test('is logged with who, when, from, to and why', () => {
    expect(changeDue(change, THRESHOLDS)).toEqual({
      update: {
        row: 0,
        period: '2026-06',
        at: '2026-06-30',
        by: 'P Marlow',
        ref: '1.1',
        field: 'Current due',
        from: '2026-12-31',
        to: '2027-03-31',
        source: 'Pane: Supplier late',
      },
      warning: null,
      refused: null,
    });
  });

  test('past the cap it is allowed, with a warning', () => {
    expect(changeDue({ ...change, action: anAction({ timesRevised: 2 }) }, THRESHOLDS).warning).toContain('3rd time');
  });

  test.each([
    ['no reason', { reason: ' ' }, 'Say why'],
    ['nobody’s name', { by: '' }, 'Say who'],
    ['the same day', { to: '2026-12-31' }, 'already due'],
    ['no such day', { to: '2027-02-29' }, 'not a day that exists'],
    ['no Ref', { action: anAction({ ref: '' }) }, 'has no Ref'],
  ])('is refused with %s', (_says, parts, why) => {
    expect(changeDue({ ...change, ...parts }, THRESHOLDS).refused).toContain(why);
  });

  test('an extension is asked for, and must be later', () => {
    expect(requestExtension(change).update).toMatchObject({ field: 'Requested due', to: '2027-03-31' });
    expect(requestExtension({ ...change, to: '2026-11-30' }).refused).toContain('later');
  });
});

test('a rule set is tried before it is chosen', () => {
  const plan = aPlan({ actions: [anAction({ ref: '1' }), anAction({ ref: '2', percentComplete: 0.9 })] });
  const now = assessPlan(plan, AS_AT);
  expect(previewRuleSet(plan, now, 'Percent complete').changes).toEqual([{ ref: '1', from: 'Green', to: 'Amber' }]);
  expect(previewRuleSet(plan, now, 'Traffic lights').refused).toContain('Traffic lights');
});

test('the check record holds pounds, ISO dates and nulls', () => {
  const plan = aPlan({
    actions: [anAction({ ref: '', reportedRag: '' })],
    budgetLines: [aBudgetLine({ forecastOutturn: 10_600_050 })],
  });
  const record = checkRecord(assessPlan(plan, AS_AT));
  expect(record.actions).toEqual([
    {
      ref: null,
      rag: 'Green',
      reason: 'On course: due 31 Dec 2026, in 184 days; 50 % complete',
      due: '2026-12-31',
      slippageDays: 0,
      reportedRag: null,
    },
  ]);
  expect(record.counts.rag).toEqual({ Red: 0, Amber: 0, Green: 1, Blue: 0, Grey: 0 });
  expect(record.budget.totals).toMatchObject({
    revisedNet: 100_000,
    forecastOutturn: 106_000.5,
    variance: 6000.5,
    commitments: null,
  });
  expect(record.budget.sections[0]).toMatchObject({ section: 'Adults', rag: 'Red' });
  expect(record.findings.map((finding) => Object.keys(finding))).toContainEqual([
    'rule',
    'severity',
    'message',
    'where',
  ]);
});
