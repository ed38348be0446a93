import type ExcelJs from 'exceljs';
import { toSerial } from '../../../domain/calendar/serial';
import type { ColumnSchema } from '../../../workbook/schema/types';

/** Excel cuts a longer prompt off and refuses a longer list. */
const LONGEST_PROMPT = 255;
const FIRST_DAY = toSerial('1990-01-01');

/**
 * What a column's cells accept, and the message that Excel shows beside them. A list is refused past 255 characters by
 * Excel, and is then left out; `listRange` is the range of a list that another column holds.
 */
export function validationOf(
  column: Pick<ColumnSchema, 'header' | 'help' | 'type' | 'ownership'>,
  choices: readonly string[] | null,
  listRange: string | null,
): ExcelJs.DataValidation {
  const prompt = {
    allowBlank: true,
    showInputMessage: true,
    promptTitle: column.header.slice(0, 32),
    prompt: column.help.slice(0, LONGEST_PROMPT),
    showErrorMessage: true,
    errorTitle: column.header.slice(0, 32),
  } as const;
  const list = choices === null ? '' : choices.join(',');
  if (listRange !== null) {
    const error = 'That is not in the list. Keep it all the same?';
    return { ...prompt, type: 'list', formulae: [listRange], errorStyle: 'warning', error };
  }
  if (list !== '' && list.length <= LONGEST_PROMPT && !choices?.some((choice) => choice.includes(','))) {
    const error = `Choose one of: ${choices?.join(', ') ?? ''}.`.slice(0, 225);
    return { ...prompt, type: 'list', formulae: [`"${list}"`], errorStyle: 'stop', error };
  }
  if (column.type === 'date' && column.ownership !== 'formula') {
    const error = 'Type a date, such as 30/06/2026.';
    return { ...prompt, type: 'date', operator: 'greaterThan', formulae: [FIRST_DAY], errorStyle: 'stop', error };
  }
  if (column.type === 'percent' && column.ownership !== 'formula') {
    const error = 'Type a share between 0 % and 100 %.';
    return { ...prompt, type: 'decimal', operator: 'between', formulae: [0, 1], errorStyle: 'stop', error };
  }
  return { ...prompt, type: 'any', formulae: [], showErrorMessage: false } as unknown as ExcelJs.DataValidation;
}
