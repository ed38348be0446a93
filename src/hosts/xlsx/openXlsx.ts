import { PartsPackage } from './package/partsPackage';
import { openPackage } from './read/openPackage';
import { layoutOf } from './read/workbookLayout';
import { XlsxWorkbook } from './xlsxWorkbook';

/**
 * Opens a workbook file. Throws {@link UnreadableWorkbook} where it is none, is locked, cut short, or unpacks to
 * something monstrous; a workbook without a plan opens, and its snapshot then has no plan tables.
 */
export async function openXlsx(name: string, bytes: Uint8Array): Promise<XlsxWorkbook> {
  const parts = openPackage(name, bytes);
  const reading = layoutOf(name, parts);
  await reading;
  return new XlsxWorkbook(name, parts, bytes, reading);
}

/** A workbook that holds nothing yet, for `createPlan`. */
export function newXlsx(name: string): XlsxWorkbook {
  return new XlsxWorkbook(name, new PartsPackage([]), new Uint8Array());
}
