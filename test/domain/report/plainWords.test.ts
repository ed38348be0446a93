import { describe, expect, test } from '@jest/globals';
import { headerFor } from '../../../src/domain/report/plainWords';
import { reportSections } from '../../../src/domain/report/reportSections';
import type { Audience, Section } from '../../../src/domain/report/types';
import { aBudgetLine, aHistoryRow, anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from './reportPlan';

const PARTS = {
  actions: [anAction({ ref: '1', currentDue: '2026-05-31' }), anAction({ ref: '2', theme: 'Homes' })],
  budgetLines: [aBudgetLine({ forecastOutturn: 12_000_000 })],
  history: [aHistoryRow({ ref: '1' })],
};

function sectionsFor(audience: Audience): readonly Section[] {
  const { plan, assessment } = assessed(PARTS);
  return reportSections(plan, assessment, optionsFor(audience));
}

const JARGON = ['RAG', 'Mitigating action', 'Original due', 'Direction of travel', 'Revised net', 'Variance'];

describe('the public’s words', () => {
  test('no heading is a council’s own word', () => {
    const headers = sectionsFor('public').flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ header }) => header) : [])),
    );
    expect(headers.filter((header) => JARGON.some((word) => header.startsWith(word)))).toEqual([]);
    expect(headers).toEqual(expect.arrayContaining(['Why it has this status', 'First planned for', 'Budget now (£)']));
  });

  test('every chart still draws columns of its own table', () => {
    for (const { blocks } of sectionsFor('public')) {
      for (const chart of blocks) {
        if (chart.kind !== 'chart') continue;
        const table = blocks.find((block) => block.kind === 'table' && block.name === chart.table);
        const headers = table?.kind === 'table' ? table.columns.map(({ header }) => header) : [];
        expect(headers).toEqual(
          expect.arrayContaining([chart.categories, ...chart.series.map(({ header }) => header)]),
        );
      }
    }
  });

  test('no two columns of a table come to the same heading, and no two sections to the same title', () => {
    const sections = sectionsFor('public');
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
    for (const block of sections.flatMap(({ blocks }) => blocks)) {
      if (block.kind !== 'table') continue;
      expect(new Set(block.columns.map(({ header }) => header)).size).toBe(block.columns.length);
    }
  });

  test('the board keeps its own', () => {
    expect(sectionsFor('board').map(({ title }) => title)).toContain('Exceptions');
    expect(headerFor("Revised net (£'000)", 'board')).toBe("Revised net (£'000)");
    expect(headerFor("Revised net (£'000)", 'public')).toBe("Budget now (£'000)");
  });
});
