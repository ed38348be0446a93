import type { CellValue, CellWrite, Conflict, KeyFill, NamedCellWrite } from '../../../workbook/port';

function shown(value: CellValue): string {
  if (value === null) return 'nothing';
  return typeof value === 'object' ? value.error : `"${String(value)}"`;
}

function cellName(write: CellWrite | KeyFill | NamedCellWrite): string {
  if ('name' in write) return write.name;
  return 'key' in write
    ? `${write.header} of ${write.key} in ${write.table}`
    : `${write.header} in row ${String(write.bodyRow + 1)} of ${write.table}`;
}

/** A cell that somebody else changed in the meantime, said in words. */
export function conflict(write: CellWrite | KeyFill | NamedCellWrite, found: CellValue): Conflict {
  const what = cellName(write);
  const message =
    found === 'rowGone'
      ? `${what}: the row is no longer there, so nothing was written. Re-check the plan.`
      : `${what}: somebody else has changed it to ${shown(found)}, which stands. Re-check the plan.`;
  return { write, found, message };
}
