import type ExcelJs from 'exceljs';
import type { CellRule, Takes } from '../../../workbook/planSheets/cellRule';

/** A rule of what cells take, as exceljs wants it, with its help beside the cells. */
export function validationOf({ takes, title, help, refusal }: CellRule): ExcelJs.DataValidation {
  const words = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: title,
    prompt: help,
    showErrorMessage: refusal !== null,
    errorTitle: title,
    ...(refusal === null ? {} : { error: refusal, errorStyle: 'stop' }),
  };
  return { ...words, ...asked(takes) } as ExcelJs.DataValidation;
}

function asked(takes: Takes): { type: string; operator?: string; formulae: readonly unknown[] } {
  switch (takes.kind) {
    case 'list':
      return { type: 'list', formulae: [`"${takes.words.join(',')}"`] };
    case 'dateAfter':
      // Not the serial: exceljs would take it for milliseconds since 1970.
      return { type: 'date', operator: 'greaterThan', formulae: [new Date(`${takes.day}T00:00:00Z`)] };
    case 'share':
      return { type: 'decimal', operator: 'between', formulae: [0, 1] };
    case 'anything':
      return { type: 'any', formulae: [] };
  }
}
