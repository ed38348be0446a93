import type { CellInput } from './port';
import type { ColumnSchema } from './schema/types';

/**
 * True for a sum that a budget has typed where its column has a formula: a gross that its parts do not make, a revised
 * net that no virement explains. It stays as typed in a new workbook too; turning it into a formula is a command.
 */
export function isTypedTotal(
  column: Pick<ColumnSchema, 'type' | 'ownership'>,
  input: CellInput | undefined,
): input is number {
  return column.type === 'money' && column.ownership === 'formula' && typeof input === 'number';
}
