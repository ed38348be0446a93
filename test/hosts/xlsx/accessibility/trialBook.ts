import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import ExcelJs from 'exceljs';
import { checkAccessibility } from '../../../../src/hosts/xlsx/checkAccessibility';

/** Draws what a trial is about onto the sheet *Plan*, whose A1 holds its title. */
export type Draw = (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void;

/** A change to the parts of a finished file, for what exceljs cannot write: the first part that matches is changed. */
export type Mend = readonly [part: RegExp, change: (xml: string) => string];

/** A workbook of one sheet, *Plan*, with a title and nothing that breaks a rule, and what is drawn on it. */
export async function trialBook(draw: Draw, ...mends: readonly Mend[]): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  book.title = 'Westmere';
  const sheet = book.addWorksheet('Plan');
  sheet.getCell('A1').value = 'Plan';
  draw(sheet, book);
  const parts = unzipSync(new Uint8Array(await book.xlsx.writeBuffer()));
  for (const [pattern, change] of [LANGUAGE, ...mends]) {
    const name = Object.keys(parts).find((each) => pattern.test(each));
    const content = name === undefined ? undefined : parts[name];
    if (name === undefined || content === undefined) throw new Error(`No part is called ${String(pattern)}.`);
    parts[name] = strToU8(change(strFromU8(content)));
  }
  return zipSync(parts);
}

const LANGUAGE: Mend = [
  /core\.xml$/,
  (xml) => xml.replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>'),
];

/** What the check finds in a file: the rule's name and its cells, `merged-cells Plan!A3:B3`. */
export async function findingsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const findings = await checkAccessibility('plan.xlsx', bytes);
  for (const { message, remedy } of findings) {
    if (!/^.+\.$/s.test(message) || !/^.+\.$/s.test(remedy)) throw new Error(`No sentence: ${message} ${remedy}`);
  }
  return findings.map(({ rule, where }) => [rule.replace('accessibility-', ''), ...where].join(' '));
}

/** A table *Things* with its header in A3, as a person would make it. */
export function table(sheet: ExcelJs.Worksheet, rows: readonly (readonly ExcelJs.CellValue[])[], ref = 'A3'): void {
  const width = rows[0]?.length ?? 0;
  sheet.getColumn(2).width = 30;
  sheet.addTable({
    name: 'Things',
    ref,
    headerRow: true,
    style: { theme: 'TableStyleLight1' },
    columns: ['Ref', 'Action', 'RAG', 'Share'].slice(0, width).map((name) => ({ name })),
    rows: rows.map((row) => [...row]),
  });
}

/** A fill of one colour, written `FFC5221F`. */
export function filled(argb: string): ExcelJs.Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}
