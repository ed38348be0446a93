import { expect, test } from '@jest/globals';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { AS_AT, aPlan } from '../../helpers/planBuilder';

test('a sound plan is green, and the checks find nothing', () => {
  const assessment = assessPlan(aPlan(), AS_AT);
  expect(assessment.actions[0]?.rag).toBe('Green');
  expect(assessment.actions[0]?.reason).toBe('On course: due 31 Dec 2026, in 184 days; 50 % complete');
  expect(assessment.findings).toEqual([]);
});
