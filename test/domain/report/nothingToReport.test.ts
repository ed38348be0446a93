import { describe, expect, test } from '@jest/globals';
import { nothingGathered } from '../../../src/domain/report/nothingToReport';
import { reportSections } from '../../../src/domain/report/reportSections';
import type { Section } from '../../../src/domain/report/types';
import { anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

function sectionsOf(parts: Parameters<typeof assessed>[0], sections?: readonly string[]): readonly Section[] {
  const { plan, assessment } = assessed(parts);
  const options = optionsFor('board', sections === undefined ? {} : { sections });
  return nothingGathered(reportSections(plan, assessment, options));
}

describe('sections with nothing to show', () => {
  test('stand together where the first of them stood, with all that they say', () => {
    const sections = sectionsOf({ actions: [anAction({ currentDue: '2026-12-31' })] });
    const ids = sections.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['front', 'summary', 'nothing']);
    expect(ids).not.toEqual(expect.arrayContaining(['exceptions']));
    const table = tableIn(sections[2] ?? null, 'NothingToReport');
    expect(columnOf(table, 'Section')).toEqual(expect.arrayContaining(['Exceptions', 'Extensions', 'Due next']));
    const said = columnOf(table, 'What the plan says').join(' ');
    expect(said).toContain('No action is red or overdue.');
    expect(said).toContain('No date has been moved.');
  });

  test('one alone keeps its own place and name', () => {
    expect(sectionsOf({}, ['summary', 'exceptions']).map(({ id }) => id)).toEqual(['summary', 'exceptions']);
  });

  test('those with rows are never gathered', () => {
    const late = anAction({ currentDue: '2026-05-31' });
    expect(sectionsOf({ actions: [late] }).map(({ id }) => id)).toContain('exceptions');
  });
});
