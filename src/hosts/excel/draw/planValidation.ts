import type { ColumnSchema } from '../../../workbook/schema/types';
import type { DrawnValidation } from './sheetDrawing';

/** Excel cuts a longer prompt off and refuses a longer list (Microsoft Support, "Apply data validation to cells"). */
const LONGEST = 255;
const LONGEST_TITLE = 32;
/** As a formula: Excel takes no number for a date's bound, and this is the same day in workbooks that count from 1904. */
const FIRST_DAY = '=DATE(1990,1,1)';

function refusal(title: string, message: string, style: 'Stop' | 'Warning'): Excel.DataValidationErrorAlert {
  return { title, message: message.slice(0, 225), showAlert: true, style };
}

/** What a plan column takes, with its help beside the cell; `null` for a formula column. */
export function planValidation(
  column: Pick<ColumnSchema, 'header' | 'help' | 'type' | 'ownership'>,
  address: string,
  choices: readonly string[] | null,
  listRange: string | null,
): DrawnValidation | null {
  if (column.ownership === 'formula') return null;
  const title = column.header.slice(0, LONGEST_TITLE);
  const prompt = { title, message: column.help.slice(0, LONGEST), showPrompt: true };
  const list = choices?.join(',') ?? '';
  if (listRange !== null) {
    return {
      address,
      prompt,
      rule: { list: { inCellDropDown: true, source: `=${listRange}` } },
      error: refusal(title, 'That is not in the list. Keep it all the same?', 'Warning'),
    };
  }
  if (list !== '' && list.length <= LONGEST && choices?.some((choice) => choice.includes(',')) !== true) {
    return {
      address,
      prompt,
      rule: { list: { inCellDropDown: true, source: list } },
      error: refusal(title, `Choose one of: ${choices?.join(', ') ?? ''}.`, 'Stop'),
    };
  }
  if (column.type === 'date') {
    const rule = { date: { formula1: FIRST_DAY, operator: 'GreaterThan' as const } };
    return { address, prompt, rule, error: refusal(title, 'Type a date, such as 30/06/2026.', 'Stop') };
  }
  if (column.type === 'percent') {
    const rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' as const } };
    return { address, prompt, rule, error: refusal(title, 'Type a share between 0 % and 100 %.', 'Stop') };
  }
  return { address, prompt, rule: { custom: { formula: '=TRUE' } }, error: null };
}
