import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import type { Finding } from '../../../src/domain/findings/types';
import { cellOf } from '../../../src/domain/plan/cellOf';
import type { Action, Plan } from '../../../src/domain/plan/types';
import { AS_AT, aLead, aPlan, anAction, THRESHOLDS } from '../../helpers/planBuilder';
import { typedRules } from '../status/ruleRows';

/** The cell under a column of Actions, wherever the schema puts it. */
function cell(key: keyof Action, row: number): string {
  return cellOf({ layout: aPlan({}).layout }, 'Actions', { row }, key);
}

function findings(plan: Plan): readonly Finding[] {
  return assessPlan(plan, AS_AT).findings;
}

function rulesOf(action: Partial<Action>): readonly string[] {
  return findings(aPlan({ actions: [anAction(action)] })).map((finding) => finding.rule);
}

describe('one action', () => {
  test.each<readonly [rule: string, says: string, action: Partial<Action>]>([
    ['no-due-date', 'no timescale at all', { timescale: '', currentDue: null, baselineDue: null }],
    ['no-due-date', 'ongoing without a review date', { timescale: 'Ongoing', currentDue: null, baselineDue: null }],
    ['no-due-date', 'to be agreed', { timescale: 'To be agreed', currentDue: null, baselineDue: null }],
    [
      'unreadable-timescale',
      'words that give no date',
      { timescale: 'as the wind blows', currentDue: null, baselineDue: null },
    ],
    ['ambiguous-timescale', 'a date without its year', { timescale: '31 March', currentDue: null, baselineDue: null }],
    ['overdue', 'due yesterday', { currentDue: '2026-06-29', baselineDue: '2026-06-29' }],
    ['due-before-plan-began', 'due last year', { start: null, currentDue: '2025-12-31', baselineDue: '2025-12-31' }],
    ['due-before-start', 'due before it starts', { start: '2027-01-31' }],
    ['completed-without-date', 'complete, no day', { status: 'Complete', evidence: 'Minute 4' }],
    ['completed-without-evidence', 'complete, nothing to show', { status: 'Complete', completedOn: '2026-06-01' }],
    [
      'completed-in-future',
      'completed tomorrow',
      { status: 'Complete', completedOn: '2026-07-01', evidence: 'Minute 4' },
    ],
    ['completed-but-not-marked', 'a day, but in progress', { completedOn: '2026-06-01' }],
    ['timescale-says-complete', 'the words say so', { timescale: 'March 2026 - achieved' }],
    ['no-accountable-lead', 'nobody', { accountableLead: '' }],
    ['no-accountable-lead', 'a question mark', { accountableLead: '?' }],
    ['no-accountable-lead', 'to be confirmed', { accountableLead: 'TBC' }],
    ['several-accountable-leads', 'two', { accountableLead: 'P Marlow; R Quill' }],
    ['lead-not-in-directory', 'a stranger', { accountableLead: 'R Quill' }],
    ['collective-lead', 'a group', { accountableLead: 'Team managers' }],
    ['missing-ref', 'no ref', { ref: '' }],
    ['stale-update', 'updated 32 days ago', { lastUpdate: '2026-05-29' }],
    ['stale-update', 'never updated', { lastUpdate: null }],
    ['green-but-overdue', 'reported green', { currentDue: '2026-06-01', reportedRag: 'Green' }],
    ['reported-better-than-derived', 'reported green', { currentDue: '2026-06-01', reportedRag: 'Green' }],
    ['override-without-reason', 'reported red', { reportedRag: 'Red' }],
    ['override-without-status', 'a reason alone', { overrideReason: 'Agreed by the chair' }],
    ['unknown-rag-word', 'a colour of its own', { reportedRag: 'Purple' }],
    ['green-without-update', 'green and silent', { reportedRag: 'Green', lastUpdate: '2026-01-15' }],
    ['green-without-lead', 'green and nobody’s', { accountableLead: '' }],
    [
      'green-but-redated',
      'reported green after a move',
      { baselineDue: '2026-05-31', timesRevised: 1, reportedRag: 'Green' },
    ],
    ['green-but-commentary-differs', 'its own words', { progress: 'Recruitment has stalled since April.' }],
    ['revision-cap', 'moved three times', { timesRevised: 3 }],
    ['moved-without-reason', 'moved, not logged', { baselineDue: '2026-11-30' }],
    ['percent-out-of-range', '140 %', { percentComplete: 1.4 }],
  ])('%s: %s', (rule, _says, action) => {
    expect(rulesOf(action)).toContain(rule);
  });

  test.each<readonly [rule: string, says: string, action: Partial<Action>]>([
    [
      'no-due-date',
      'ongoing with a review date',
      { timescale: 'Ongoing', currentDue: null, baselineDue: null, reviewDate: '2026-09-30' },
    ],
    ['no-due-date', 'cancelled', { status: 'Cancelled', timescale: '', currentDue: null, baselineDue: null }],
    ['overdue', 'due today', { currentDue: '2026-06-30', baselineDue: '2026-06-30' }],
    ['overdue', 'complete', { status: 'Complete', currentDue: '2026-06-01' }],
    ['stale-update', 'updated 31 days ago', { lastUpdate: '2026-05-30' }],
    ['stale-update', 'complete', { status: 'Complete', lastUpdate: null }],
    ['completed-in-future', 'completed today', { status: 'Complete', completedOn: '2026-06-30' }],
    ['revision-cap', 'moved twice', { timesRevised: 2 }],
    ['green-but-commentary-differs', 'the words are taken back', { progress: 'On time and not delayed.' }],
    ['override-without-reason', 'the reported word is the rule’s', { reportedRag: 'green' }],
    ['unknown-rag-word', 'nothing reported', { reportedRag: '' }],
    ['no-accountable-lead', 'cancelled', { status: 'Cancelled', accountableLead: '' }],
  ])('not %s: %s', (rule, _says, action) => {
    expect(rulesOf(action)).not.toContain(rule);
  });

  test('a finding names its cells, the failing one first, and says what to do', () => {
    const found = findings(aPlan({ actions: [anAction({ row: 13, currentDue: '2026-06-15', percentComplete: 0.4 })] }));
    expect(found.find((finding) => finding.rule === 'overdue')).toMatchObject({
      severity: 'warning',
      message: 'Action 1.1 was due 15 Jun 2026, 15 days ago, and is not complete, 40 % complete.',
      subject: '1.1',
      where: [cell('currentDue', 13), cell('status', 13), cell('timescale', 13)],
    });
  });
});

describe('the leads directory', () => {
  test('one finding a missing name, with every cell that names it', () => {
    const actions = [
      anAction({ ref: '1', accountableLead: 'R Quill' }),
      anAction({ ref: '2', supportingOfficers: 'R. Quill; P Marlow' }),
      anAction({ ref: '3', accountableLead: 'Team managers', supportingOfficers: 'S Tarn' }),
    ];
    const found = findings(aPlan({ actions }));
    const missing = found.filter((finding) => finding.rule === 'lead-not-in-directory');
    expect(missing.map((finding) => [finding.subject, finding.where])).toEqual([
      ['R Quill', [cell('accountableLead', 2), cell('supportingOfficers', 3)]],
      ['S Tarn', [cell('supportingOfficers', 4)]],
    ]);
    expect(found.filter((finding) => finding.rule === 'collective-lead').map((finding) => finding.subject)).toEqual([
      'Team managers',
    ]);
  });

  test('another spelling in the directory is the same lead', () => {
    const leads = [aLead({ name: 'Priya Marlow', alsoWrittenAs: 'P Marlowe; PM' })];
    const plan = aPlan({ leads, actions: [anAction({ accountableLead: 'P Marlowe' })] });
    expect(findings(plan)).toEqual([]);
    expect(assessPlan(plan, AS_AT).actions[0]?.accountable).toEqual(['Priya Marlow']);
  });

  test('an empty directory is one finding, not one a name', () => {
    expect(findings(aPlan({ leads: [] })).map((finding) => finding.rule)).toEqual(['leads-sheet-empty']);
  });

  test('a lead without an action', () => {
    const found = findings(aPlan({ leads: [aLead(), aLead({ name: 'U Vane' })] }));
    expect(found.map((finding) => [finding.rule, finding.subject, finding.where])).toEqual([
      ['lead-without-action', 'U Vane', ['Leads!A3']],
    ]);
  });

  test.each([
    ['P Marlwo', true],
    ['P Marlew', true],
    ['P Marlo', true],
    ['R Marlow', false],
    ['P Barlows', false],
  ])('%s is spelled like P Marlow: %s', (name, alike) => {
    const found = findings(aPlan({ actions: [anAction(), anAction({ ref: '1.2', supportingOfficers: name })] }));
    expect(found.some((finding) => finding.rule === 'leads-spelled-alike')).toBe(alike);
  });
});

describe('the plan as a whole', () => {
  test('two actions under one Ref', () => {
    const found = findings(
      aPlan({ actions: [anAction({ ref: '2.a' }), anAction({ ref: '3' }), anAction({ ref: '2.A' })] }),
    );
    expect(found.filter((finding) => finding.rule === 'duplicate-ref')).toMatchObject([
      { message: 'Ref 2.A stands on 2 actions, in rows 2, 4.', where: ['Actions!A4', 'Actions!A2'] },
    ]);
  });

  test('a plan without any update is one finding', () => {
    const actions = ['1', '2', '3'].map((ref) => anAction({ ref, lastUpdate: null }));
    const stale = findings(aPlan({ actions })).filter((finding) => finding.rule === 'stale-update');
    expect(stale.map((finding) => finding.where)).toEqual([[2, 3, 4].map((row) => cell('lastUpdate', row))]);
  });

  test('milestones gone by, and of no action', () => {
    const milestones = [
      { row: 2, actionRef: '1.1', milestone: 'Lease signed', timescale: '', due: '2026-06-29', completedOn: null },
      { row: 3, actionRef: '9.9', milestone: 'Opening', timescale: '', due: null, completedOn: null },
    ];
    expect(findings(aPlan({ milestones })).map((finding) => [finding.rule, finding.where[0]])).toEqual([
      ['milestone-overdue', 'Milestones!D2'],
      ['milestone-without-action', 'Milestones!A3'],
    ]);
  });

  test('cells of the wrong kind are errors with their own cell', () => {
    const where = cell('currentDue', 2);
    const fault = {
      where,
      rule: 'date-as-text',
      message: `Current due in ${where} holds the text “30/6/26” where a date is needed.`,
      remedy: 'Type it again as a date.',
      subject: '1.1',
    };
    const plan = aPlan({ actions: [anAction({ row: 2, currentDue: null, baselineDue: null })], faults: [fault] });
    const assessment = assessPlan(plan, AS_AT);
    expect(assessment.findings[0]).toMatchObject({ rule: 'date-as-text', severity: 'error', where: [where] });
    // The timescale reads as December 2026, but the cell is not blank: nothing may stand in for it.
    expect(assessment.actions[0]).toMatchObject({ rag: 'Grey', due: null });
  });

  test('a rule set that cannot be used is said first, and nothing is coloured', () => {
    const ruleRows = typedRules('Ours', [['Red', '[Deu] < ReportDate', 'Late']]);
    const assessment = assessPlan(aPlan({ ruleRows, cover: { ruleSet: 'Ours' } }), AS_AT);
    expect(assessment.findings[0]).toMatchObject({ rule: 'rule-set-refused', where: ['Rules!H2'] });
    expect(assessment.actions[0]?.rag).toBe('');
  });

  test('a rule that can never decide is said', () => {
    const ruleRows = typedRules('Ours', [
      ['Green', 'otherwise', 'Well'],
      ['Red', '[Current due] < ReportDate', 'Late'],
    ]);
    const found = findings(aPlan({ ruleRows, cover: { ruleSet: 'Ours' } }));
    expect(found.filter((finding) => finding.rule === 'rule-unreachable').map((finding) => finding.where)).toEqual([
      ['Rules!H3'],
    ]);
  });

  test('a threshold below nought is said', () => {
    const thresholds = { ...THRESHOLDS, warningDays: -5 };
    expect(findings(aPlan({ cover: { thresholds } }))[0]).toMatchObject({
      rule: 'threshold-unusable',
      severity: 'error',
    });
  });

  test('errors come first, then warnings, then notes', () => {
    const actions = [
      anAction({ ref: '', accountableLead: 'R Quill' }),
      anAction({ ref: '2', baselineDue: '2026-11-30' }),
    ];
    const severities = findings(aPlan({ actions })).map((finding) => finding.severity);
    const order = ['error', 'warning', 'note'];
    expect(severities).toEqual([...severities].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(severities).size).toBe(3);
  });
});

test('the order of rows never changes what is found', () => {
  const variants: readonly Partial<Action>[] = [
    {},
    { accountableLead: '' },
    { currentDue: '2026-06-01', reportedRag: 'Green' },
    { status: 'Complete' },
    { timescale: 'Ongoing', currentDue: null, baselineDue: null },
    { accountableLead: 'R Quill; S Tarn' },
    { lastUpdate: null },
  ];
  const actions = variants.map((variant, index) => anAction({ ref: String(index), row: index + 2, ...variant }));
  const said = (plan: Plan): readonly string[] =>
    findings(plan)
      .map((finding) => `${finding.rule} ${finding.subject ?? ''} ${[...finding.where].sort().join(' ')}`)
      .sort();
  const wanted = said(aPlan({ actions }));
  fc.assert(
    fc.property(fc.shuffledSubarray(actions, { minLength: actions.length }), (shuffled) => {
      expect(said(aPlan({ actions: shuffled }))).toEqual(wanted);
    }),
    { numRuns: 25 },
  );
});
