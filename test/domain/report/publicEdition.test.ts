import { describe, expect, test } from '@jest/globals';
import { publicEdition } from '../../../src/domain/report/publicEdition';
import { reportSections } from '../../../src/domain/report/reportSections';
import { aLead, anAction, anUpdate } from '../../helpers/planBuilder';
import { assessed, optionsFor } from './reportPlan';

describe('the public edition', () => {
  test('leads become their organisations, unless the organisation is itself a name', () => {
    const { plan, assessment } = assessed({
      actions: [
        anAction({ ref: '1', accountableLead: 'P Marlow' }),
        anAction({ ref: '2', accountableLead: 'R Castle' }),
      ],
      leads: [aLead(), aLead({ name: 'R Castle', organisation: 'R Castle Associates' })],
    });
    const open = publicEdition(plan, assessment).assessment;
    expect(open.actions.map((each) => each.accountable)).toEqual([['Westmere Council'], []]);
    expect(open.byOrganisation.map((group) => group.name)).toEqual(['Westmere Council']);
    expect(open.byLead).toEqual([]);
  });

  test('the words of an override are not published, its existence is', () => {
    const { plan, assessment } = assessed({
      actions: [anAction({ currentDue: '2026-01-31', reportedRag: 'Green', overrideReason: 'chair was   told' })],
    });
    const open = publicEdition(plan, assessment).assessment.actions[0];
    expect(open?.rag).toBe('Green');
    expect(open?.reason).toBe('Set by judgement; by the rule it would be red.');
  });

  test('the log keeps moved dates alone, without who moved them', () => {
    const { plan, assessment } = assessed({
      updates: [anUpdate({ source: 'Pane: agreed with P Marlow' }), anUpdate({ field: 'Blockage', to: 'Secret' })],
    });
    expect(publicEdition(plan, assessment).plan.updates).toMatchObject([
      { by: '', source: 'Pane: agreed with a named officer' },
    ]);
  });

  test('counts and statuses are the same for every audience', () => {
    const { plan, assessment } = assessed({ actions: [anAction({ currentDue: '2026-01-31' })] });
    const open = publicEdition(plan, assessment).assessment;
    expect(open.counts).toEqual(assessment.counts);
    expect(open.findings).toHaveLength(assessment.findings.length);
    expect(open.findings.every((finding) => finding.message === '' && finding.where.length === 0)).toBe(true);
  });

  test('a comment copied into a column that the public sees does not come out with it', () => {
    const blockage = 'The landlord wants a longer lease than the trust can sign';
    const { plan, assessment } = assessed({
      actions: [
        anAction({
          ref: '1.1',
          blockage,
          commentary: 'Talks are going badly',
          progress: 'Talks are going badly',
          outcome: `Lease signed. ${blockage}.`,
        }),
      ],
      updates: [
        anUpdate({ ref: '1.1', field: 'Requested due', to: '2026-12-31', source: `Return: ${blockage}` }),
        anUpdate({ ref: '1.1', field: 'Requested due', to: '2027-01-31', source: 'Return: awaiting the lease' }),
      ],
    });
    const edition = JSON.stringify(publicEdition(plan, assessment));
    expect(edition).not.toContain(blockage);
    expect(edition).not.toContain('going badly');
    expect(edition).toContain('Lease signed.');
    expect(edition).toContain('awaiting the lease');
  });

  test('what surrounds the actions is cleaned too: assurance, period, a status of one’s own, the rules’ words', () => {
    const { plan, assessment } = assessed({
      actions: [anAction({ accountableLead: 'P Marlow', status: null, statusTyped: 'With P Marlow' })],
      cover: { assurance: 'Limited: P Marlow to advise', period: 'June (P Marlow)' },
    });
    const ruled = { ...assessment, ruleSet: { ...assessment.ruleSet, sentences: ['Red when P Marlow says so'] } };
    expect(JSON.stringify(publicEdition(plan, ruled))).not.toContain('Marlow');
    const sections = reportSections(plan, ruled, optionsFor('public', { periodLabel: 'June (P Marlow)' }));
    expect(JSON.stringify(sections)).not.toContain('Marlow');
  });
});
