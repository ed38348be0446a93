import { describe, expect, test } from '@jest/globals';
import { sameFormula } from '../../../src/workbook/formulas/sameFormula';

describe('two formulas', () => {
  test.each([
    ['spaces and case', '=IF( [@Status]="x" ,1,2)', '=if([@Status]="x",1,2)'],
    ['the spelling of the own row', '=Actions[[#This Row],[Status]]', '=[@Status]'],
    ['an @ before a name', '=IF([@Due]<ReportDate,1,2)', '=IF([@Due]<@ReportDate,1,2)'],
    ['an @ before a function', '=INDEX(Rules[Word],2)&""', '=@INDEX(Rules[Word],2)&""'],
    ['an @ at both', '=MAX(ReportDate,INDEX(Rules[Word],2))', '=MAX(@ReportDate,@INDEX(Rules[Word],2))'],
  ])('are the same but for %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  test.each([
    ['a column of the own row is not the whole column', '=SUM(Actions[Amount])', '=SUM(Actions[@Amount])'],
    ['another name', '=@ReportDate', '=@PeriodStart'],
    ['an @ within a text', '="a@b"', '="ab"'],
  ])('are not the same: %s', (_, one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });
});
