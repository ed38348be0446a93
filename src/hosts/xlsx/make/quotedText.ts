import { needsNeutralising } from '../../../workbook/safeText';
import type { CellInput } from '../../../workbook/port';

/**
 * The number format that stands for Excel's text mark until the finishing pass sets it (`quotePrefix`), which exceljs
 * cannot write. It shows texts as they are, so that a file which missed the pass would look the same.
 */
export const QUOTED_TEXT_FORMAT = '@;@;@;@';

/** True for a text that Excel must be told to keep as text. */
export function isQuoted(value: CellInput): boolean {
  return typeof value === 'string' && needsNeutralising(value);
}
