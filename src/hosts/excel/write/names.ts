import type { NamedCellWrite } from '../../../workbook/port';
import { type CellContent, type ExcelValue, holds, sameValue, toCellValue } from '../read/cellContent';
import type { WorkbookLayout } from '../read/layout';
import { conflict } from './conflict';
import { excelInput } from './excelInput';
import { afterInput, type Unsettled } from './settle';
import type { WriteState } from './writeState';

interface PlannedName {
  readonly write: NamedCellWrite;
  readonly found: CellContent;
  readonly numberFormat: string;
  readonly input: ExcelValue;
}

/** Named cells that are still as they were read, and are not yet as they should be. */
export function planNames(state: WriteState, layout: WorkbookLayout): readonly PlannedName[] {
  return state.changes.names.flatMap((write): readonly PlannedName[] => {
    const cell = layout.names.find((one) => one.name.toLowerCase() === write.name.toLowerCase());
    if (cell === undefined) {
      state.conflicts.push(conflict(write, 'rowGone'));
      return [];
    }
    const found = { value: cell.value as ExcelValue, formula: cell.formula as ExcelValue };
    if (holds(found, write.value) && state.kept.names.some((kept) => kept.write === write)) {
      state.writtenNames.add(write.name);
      return [];
    }
    if (!sameValue(toCellValue(found.value), write.expected)) {
      state.conflicts.push(conflict(write, toCellValue(found.value)));
      return [];
    }
    return [{ write, found, numberFormat: cell.numberFormat, input: excelInput(write.value, cell.numberFormat) }];
  });
}

/** Writes the named cells in the request being made up; gives, after it, those into which another edit slipped. */
export function writeNames(
  context: Excel.RequestContext,
  planned: readonly PlannedName[],
): () => readonly (Unsettled & { readonly write: NamedCellWrite })[] {
  const pending = planned.map((name) => {
    const range = context.workbook.names.getItem(name.write.name).getRange();
    const before = context.workbook.names.getItem(name.write.name).getRange();
    before.load('values,formulas');
    range.values = [[name.input]];
    return { ...name, range, before };
  });
  return () =>
    pending.flatMap(({ write, range, before, found, numberFormat, input }) => {
      const theirs = {
        value: (before.values[0] as ExcelValue[])[0] ?? '',
        formula: (before.formulas[0] as ExcelValue[])[0] ?? '',
      };
      return theirs.formula === found.formula
        ? []
        : [{ write, cells: range, numberFormat, theirs, left: afterInput(input) }];
    });
}
