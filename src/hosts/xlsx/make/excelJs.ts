import type ExcelJs from 'exceljs';

/** exceljs, loaded when a file is first made and not before: it is larger than the rest of the pane. */
export async function loadExcelJs(): Promise<typeof ExcelJs> {
  const loaded: { readonly default: typeof ExcelJs } = await import('exceljs');
  return loaded.default;
}
