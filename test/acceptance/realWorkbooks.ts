import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { PartsPackage } from '../../src/hosts/xlsx/package/partsPackage';
import { sheetsOf, workbookPart, type SheetEntry } from '../../src/hosts/xlsx/package/workbookPart';
import { SheetEdits } from '../../src/hosts/xlsx/patch/cellEdit';
import { patchSheet } from '../../src/hosts/xlsx/patch/patchSheet';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { openPackage } from '../../src/hosts/xlsx/read/openPackage';
import { readCells } from '../../src/hosts/xlsx/read/readCells';
import { UnreadableWorkbook } from '../../src/hosts/xlsx/unreadableWorkbook';
import type { SheetModel } from '../../src/workbook/sheetModel';

/** What became of one file. */
export interface WorkbookOutcome {
  readonly document: string;
  readonly passed: number;
  readonly failed: number;
  /** What went wrong, in words. */
  readonly wrong: readonly string[];
}

const NEW_TEXT = 'Changed by Boardline';
const FARTHEST = { row: 9_000, column: 30 } as const;

const ADDED: SheetModel = {
  name: 'Boardline check',
  title: 'Boardline check',
  subtitle: null,
  landscape: true,
  repeatHeaderOf: null,
  tabColour: null,
  blocks: [
    {
      kind: 'table',
      name: 'BoardlineCheck',
      heading: null,
      columns: [
        { header: 'Status', width: 12, format: 'text' },
        { header: 'Actions', width: 10, format: 'whole' },
      ],
      rows: [[{ value: 'Red' }, { value: 3 }]],
      whenEmpty: 'None.',
    },
    {
      kind: 'chart',
      name: 'Check',
      title: 'Check',
      altText: 'Three red actions.',
      type: 'bar',
      grouping: 'clustered',
      table: 'BoardlineCheck',
      categories: 'Status',
      series: [{ header: 'Actions', colour: '#C5221F' }],
      rows: 8,
    },
  ],
};

/**
 * Every workbook of the shared folder's `real-workbooks`: it is read (or refused in one clear line), one cell is changed
 * and one put in with every other part byte for byte, and a sheet of Boardline's own is drawn into it.
 */
export async function acceptRealWorkbooks(sharedFolder: string): Promise<readonly WorkbookOutcome[]> {
  const folder = join(sharedFolder, 'real-workbooks');
  const files = (await readdir(folder)).filter((name) => name.endsWith('.xlsx')).sort();
  const outcomes: WorkbookOutcome[] = [];
  for (const document of files) outcomes.push(await outcomeOf(document, await readFile(join(folder, document))));
  return outcomes;
}

async function outcomeOf(document: string, file: Uint8Array): Promise<WorkbookOutcome> {
  const bytes = new Uint8Array(file);
  try {
    await openXlsx(document, bytes);
  } catch (cause) {
    const isClear = cause instanceof UnreadableWorkbook && !cause.message.includes('\n');
    const wrong = isClear ? [] : [`reading: ${inWords(cause)}`];
    return { document, passed: isClear ? 1 : 0, failed: wrong.length, wrong };
  }
  const wrong = [
    ...(await faultsIn('patching', () => patched(document, bytes))),
    ...(await faultsIn('adding a sheet', () => enlarged(document, bytes))),
  ];
  return { document, passed: 3 - wrong.length, failed: wrong.length, wrong };
}

async function faultsIn(what: string, work: () => Promise<string | null>): Promise<readonly string[]> {
  try {
    const fault = await work();
    return fault === null ? [] : [`${what}: ${fault}`];
  } catch (cause) {
    return [`${what}: ${inWords(cause)}`];
  }
}

function inWords(cause: unknown): string {
  return cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause);
}

function firstSheet(parts: PartsPackage): { sheet: SheetEntry; part: string } | null {
  const sheets = sheetsOf(parts, workbookPart(parts) ?? '');
  const sheet = sheets.find((each) => each.kind === 'worksheet' && each.part !== null && parts.has(each.part));
  const part = sheet?.part ?? null;
  return sheet === undefined || part === null ? null : { sheet, part };
}

async function patched(document: string, bytes: Uint8Array): Promise<string | null> {
  const parts = openPackage(document, bytes);
  const first = firstSheet(parts);
  if (first === null) return 'there is no worksheet to change';
  const before = await readCells(parts, [first.sheet]);
  const edits = new SheetEdits();
  edits.put(1, 1, { content: NEW_TEXT });
  edits.put(FARTHEST.row, FARTHEST.column, { content: 12.5 });
  const formulaAt = (row: number, column: number): string | null => before.formula(first.sheet.name, row, column);
  const result = patchSheet(parts.text(first.part) ?? '', edits, {
    sheet: first.sheet.name,
    textMark: (style) => style,
    formulaAt,
  });
  parts.set(first.part, result.xml);
  const after = parts.toBytes();
  const changed = changedParts(bytes, after).filter((part) => part !== first.part);
  if (changed.length > 0) return `these parts changed too: ${changed.join(', ')}`;
  const cells = await readCells(openPackage(document, after), [first.sheet]);
  if (cells.value(first.sheet.name, 1, 1) !== NEW_TEXT) return 'the changed cell does not read back';
  if (cells.value(first.sheet.name, FARTHEST.row, FARTHEST.column) !== 12.5) return 'the new cell does not read back';
  for (let row = 1; row <= Math.min(before.lastRow(first.sheet.name), 400); row += 1) {
    for (let column = 1; column <= before.lastColumn(first.sheet.name, row); column += 1) {
      if (row === 1 && column === 1) continue;
      const [was, is] = [before, cells].map((each) => JSON.stringify(each.value(first.sheet.name, row, column)));
      if (was !== is) return `row ${String(row)}, column ${String(column)} was ${String(was)} and is ${String(is)}`;
    }
  }
  return null;
}

async function enlarged(document: string, bytes: Uint8Array): Promise<string | null> {
  const book = await openXlsx(document, bytes);
  const before = await book.read();
  await book.apply({ title: 'Add', cells: [], keys: [], appends: [], names: [], mend: [], sheets: [ADDED] });
  const after = await (await openXlsx(document, book.bytes())).read();
  if (after.sheets.join('|') !== [...before.sheets, ADDED.name].join('|')) return 'the sheets are not those expected';
  const table = after.tables.find((each) => each.sheet === ADDED.name);
  if (JSON.stringify(table?.rows) !== '[["Red",3]]') return 'the added table does not read back';
  const allowed = /^(\[Content_Types\]\.xml|xl\/workbook\d*\.xml|.*workbook.*\.rels|.*styles.*\.xml)$/i;
  const changed = changedParts(bytes, book.bytes()).filter((part) => !allowed.test(part));
  return changed.length > 0 ? `these parts changed too: ${changed.join(', ')}` : null;
}

/** Parts of the first file that the second has not, or has with other bytes. */
function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((part) => {
    const [was, is] = [old[part], now[part]];
    return was === undefined || is === undefined || Buffer.compare(was, is) !== 0;
  });
}
