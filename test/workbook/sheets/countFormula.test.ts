import { describe, expect, test } from '@jest/globals';
import { summarySheets } from '../../../src/workbook/sheets/summarySheets';
import { aLead, anAction } from '../../helpers/planBuilder';
import { assessed } from '../../domain/report/reportPlan';
import { blockOf, cellsUnder, sheetOf } from './bookCells';

function formulas(sheet: string, table: string, parts: Parameters<typeof assessed>[0]) {
  const { plan, assessment } = assessed(parts);
  return cellsUnder(blockOf(sheetOf(summarySheets(plan, assessment), sheet), table), 'Actions').map(
    (cell) => cell.formula ?? null,
  );
}

describe('counting formulas', () => {
  test.each([
    ['Homes', '=COUNTIFS(Actions[Theme],ThemeSummary[[#This Row],[Theme]])'],
    ['<5 steps', '=SUMPRODUCT(--(Actions[Theme]&""=ThemeSummary[[#This Row],[Theme]]&""))'],
    ['Why us?', '=SUMPRODUCT(--(Actions[Theme]&""=ThemeSummary[[#This Row],[Theme]]&""))'],
    ['1.10', '=SUMPRODUCT(--(Actions[Theme]&""=ThemeSummary[[#This Row],[Theme]]&""))'],
  ])('a theme named %j is counted by a formula that takes it literally', (theme, formula) => {
    expect(formulas('Summary', 'ThemeSummary', { actions: [anAction({ theme })] })).toEqual([formula]);
  });

  test('a lead among several in one cell is still counted', () => {
    const actions = [anAction({ ref: '1' }), anAction({ ref: '2', accountableLead: 'P Marlow; R Castle' })];
    const [marlow, castle] = formulas('By lead', 'LeadSummary', { actions });
    expect(marlow).toContain('SEARCH(');
    expect(castle).toContain('SEARCH(');
  });

  test('where no formula gives what was assessed, the assessed number stands alone', () => {
    const actions = [anAction({ ref: '1' }), anAction({ ref: '2', accountableLead: 'Patricia Marlow' })];
    const leads = [aLead({ alsoWrittenAs: 'Patricia Marlow' })];
    expect(formulas('By lead', 'LeadSummary', { actions, leads })).toEqual([null]);
  });

  test('a column that was removed is not named in a formula', () => {
    const { plan, assessment } = assessed();
    const bare = { ...plan, layout: {} };
    const sheets = summarySheets(bare, assessment);
    const named = JSON.stringify(sheets).match(/Actions\[/g) ?? [];
    expect(named).toEqual([]);
  });

  test('a renamed column is named as the workbook has it', () => {
    const { plan, assessment } = assessed();
    const layout = plan.layout.Actions;
    if (layout === undefined) throw new Error('The plan builder lays Actions out');
    const renamed = { ...plan, layout: { ...plan.layout, Actions: { ...layout, headers: { theme: 'Aim #1' } } } };
    expect(JSON.stringify(summarySheets(renamed, assessment))).toContain("Actions[Aim '#1]");
  });
});
