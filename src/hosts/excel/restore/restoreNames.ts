import type { Conflict } from '../../../workbook/port';
import { type ExcelValue, shows, toCellValue } from '../read/cellContent';
import type { WorkbookLayout } from '../read/layout';
import { conflict } from '../write/conflict';
import { inputFor } from '../write/excelInput';
import { quietly } from '../write/quietly';
import { afterInput } from '../write/settle';
import type { KeptName } from './kept';

/** Puts named cells back that still hold what was written. */
export async function restoreNames(
  context: Excel.RequestContext,
  kept: readonly KeptName[],
  layout: WorkbookLayout,
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  const open = kept.flatMap(({ write, before, input }) => {
    const cell = layout.names.find((one) => one.name.toLowerCase() === write.name.toLowerCase());
    if (cell === undefined) {
      conflicts.push(conflict(write, 'rowGone'));
      return [];
    }
    const formula = cell.formula as ExcelValue;
    if (formula === before.formula) return [];
    if (!shows({ value: cell.value as ExcelValue, formula }, afterInput(input))) {
      conflicts.push(conflict(write, toCellValue(cell.value)));
      return [];
    }
    return [{ name: cell.name, input: inputFor(before, cell.numberFormat) }];
  });
  if (open.length === 0) return conflicts;
  await quietly(context, () => {
    for (const { name, input } of open) context.workbook.names.getItem(name).getRange().values = [[input]];
  });
  return conflicts;
}
