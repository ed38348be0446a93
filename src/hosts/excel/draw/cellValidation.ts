import type { CellRule, Takes } from '../../../workbook/planSheets/cellRule';
import { dateParts } from '../../../domain/calendar/isoDate';
import type { DrawnValidation } from './sheetDrawing';

function asked(takes: Takes): Excel.DataValidationRule {
  switch (takes.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: takes.words.join(',') } };
    case 'dateAfter': {
      // Excel takes no bare number here (Microsoft Learn, "Add data validation to Excel ranges"), and a formula is right in both date systems.
      const { year, month, day } = dateParts(takes.day);
      const formula1 = `=DATE(${[year, month, day].join(',')})`;
      return { date: { formula1, operator: 'GreaterThan' } };
    }
    case 'share':
      return { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
    case 'anything':
      // A message without a rule is nothing that Excel keeps.
      return { custom: { formula: '=TRUE' } };
  }
}

/** A rule of what cells take, in the terms of Excel. */
export function cellValidation(address: string, { takes, title, help, refusal }: CellRule): DrawnValidation {
  return {
    address,
    rule: asked(takes),
    prompt: { title, message: help, showPrompt: true },
    error: refusal === null ? null : { title, message: refusal, showAlert: true, style: 'Stop' },
  };
}
