import { describe, expect, test } from '@jest/globals';
import { leftOut } from '../../../src/domain/report/leftOut';
import { reportSections } from '../../../src/domain/report/reportSections';
import { SECTIONS } from '../../../src/domain/report/sections';
import { aHistoryRow, aLead, anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from './reportPlan';

function ids(...from: Parameters<typeof optionsFor>): readonly string[] {
  const { plan, assessment } = assessed();
  return reportSections(plan, assessment, optionsFor(...from)).map((section) => section.id);
}

describe('choosing sections', () => {
  test('in the order asked for, what nobody knows passed over', () => {
    expect(ids('board', { sections: ['rules', 'exceptions', 'no such', 'front'] })).toEqual([
      'rules',
      'exceptions',
      'front',
    ]);
  });

  test('what the plan has nothing of is not there', () => {
    expect(ids()).not.toContain('milestones');
    expect(ids()).not.toContain('budget');
  });

  test('history and rule evidence are for scrutiny only, even when asked for', () => {
    expect(ids('scrutiny')).toEqual(expect.arrayContaining(['history', 'ruleEvidence']));
    expect(ids('board', { sections: ['history', 'summary'] })).toEqual(['summary']);
    expect(ids('public')).not.toContain('ruleEvidence');
  });

  test('every id and every table name is there once', () => {
    expect(new Set(SECTIONS.map((section) => section.id)).size).toBe(SECTIONS.length);
    const { plan, assessment } = assessed();
    const names = reportSections(plan, assessment, optionsFor('scrutiny')).flatMap((section) =>
      section.blocks.flatMap((block) => (block.kind === 'table' ? [block.name.toLowerCase()] : [])),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test('statuses stand poorest first, grey last', () => {
    const { plan, assessment } = assessed();
    const summary = reportSections(plan, assessment, optionsFor()).find((section) => section.id === 'summary');
    const table = summary?.blocks.find((block) => block.kind === 'table');
    expect(table?.kind === 'table' ? table.rows.map((row) => row[0]) : []).toEqual([
      'Red',
      'Amber',
      'Green',
      'Blue',
      'Grey',
    ]);
  });

  test('a plan with errors carries a visible warning on its front', () => {
    const { plan, assessment } = assessed({ actions: [anAction({ accountableLead: '' })] });
    const front = reportSections(plan, assessment, optionsFor())[0];
    expect(JSON.stringify(front?.blocks)).toContain('not yet mended');
  });
});

describe('what is left out is listed beforehand', () => {
  const parts = {
    actions: [anAction({ commentary: 'Internal', blockage: '', evidence: 'Minute 4' })],
    leads: [aLead({ email: 'p.marlow@westmere.example' })],
    history: [aHistoryRow()],
  };

  test('for the public: names, internal comments, addresses, with their numbers', () => {
    const { plan, assessment } = assessed(parts);
    const words = leftOut(plan, assessment, 'public').map((each) => each.words);
    expect(words).toContain('Commentary of 1 action');
    expect(words).toContain('Evidence of 1 action');
    expect(words).toContain('1 email address');
    expect(words.some((each) => each.startsWith('1 officer’s name'))).toBe(true);
    expect(words.some((each) => each.startsWith('Blockage'))).toBe(false);
  });

  test('for scrutiny nothing, for the board only the history and the rule’s evidence', () => {
    const { plan, assessment } = assessed(parts);
    expect(leftOut(plan, assessment, 'scrutiny')).toEqual([]);
    expect(leftOut(plan, assessment, 'board')).toHaveLength(2);
  });
});
