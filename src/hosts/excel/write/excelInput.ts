import type { CellInput } from '../../../workbook/port';
import { needsNeutralising, safeText } from '../../../workbook/safeText';
import { type CellContent, type ExcelValue, isFormula } from '../read/cellContent';

/** Text that Excel would read as a number, a date, a truth value or an error when it is typed into a General cell. */
function readsAsSomethingElse(text: string): boolean {
  if (/^\s*(true|false|#.*)\s*$/i.test(text)) return true;
  return text.length <= 40 && /\d/.test(text);
}

/** A text as it must be typed for Excel to keep it as that text in a cell of that number format. */
export function typedText(text: string, numberFormat: string): string {
  if (text === '') return '';
  if (text.startsWith("'")) return `'${text}`;
  if (needsNeutralising(text)) return safeText(text);
  return numberFormat !== '@' && readsAsSomethingElse(text) ? `'${text}` : text;
}

/**
 * What is put into `Range.values` for a cell: texts neutralised, a blank as an empty text (`null` would leave the cell as
 * it is), formulas in en-US.
 */
export function excelInput(input: CellInput, numberFormat: string): ExcelValue {
  if (input === null) return '';
  if (typeof input === 'object') return input.formula;
  return typeof input === 'string' ? typedText(input, numberFormat) : input;
}

/** What must be put into a cell for it to hold again what was found there. Reading drops a text's apostrophe; this adds it. */
export function inputFor(content: CellContent, numberFormat: string): ExcelValue {
  if (isFormula(content)) return content.formula;
  return typeof content.value === 'string' ? typedText(content.value, numberFormat) : content.value;
}
