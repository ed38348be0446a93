import type { Finding } from '../../../domain/findings/types';
import { attributeOf, prefixedAttributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { relatedPart, relationshipsOf } from '../package/relationships';
import { about, isInTable, type SheetView } from './sheetView';

/** A block of this many filled columns and rows is read as a table, and has to be marked as one. */
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 3;

/** Merged cells make screen readers lose their place. */
export function mergedCells(view: SheetView): readonly Finding[] {
  const refs = findElements(view.xml, 'mergeCell').map(({ open }) => attributeOf(view.xml, open, 'ref') ?? '');
  if (refs.length === 0) return [];
  return [about(view, 'merged-cells', 'error', `${String(refs.length)} merged ranges.`, 'Unmerge them.', refs)];
}

/** What looks like a table is marked as one, so that its headers are read out with its cells. */
export function unmarkedTables(view: SheetView): readonly Finding[] {
  const widths = new Map<number, number>();
  for (const cell of view.cells) {
    if (cell.value === null || isInTable(view, cell)) continue;
    widths.set(cell.row, (widths.get(cell.row) ?? 0) + 1);
  }
  let run = 0;
  for (const row of [...widths.keys()].sort((a, b) => a - b)) {
    const isWide = (widths.get(row) ?? 0) >= LEAST_COLUMNS;
    run = isWide ? ((widths.get(row - 1) ?? 0) >= LEAST_COLUMNS ? run + 1 : 1) : 0;
    if (run < LEAST_ROWS) continue;
    const message = `rows ${String(row - run + 1)} and below look like a table and are not marked as one.`;
    return [about(view, 'unmarked-table', 'warning', message, 'Select them and choose Insert, Table.')];
  }
  return [];
}

/** A row or column of a table that holds nothing makes readers think that the table has ended. */
export function blankTableRows(view: SheetView): readonly Finding[] {
  const filled = new Set(
    view.cells.filter((cell) => cell.value !== null).map((cell) => `${String(cell.row)}|${String(cell.column)}`),
  );
  return view.tables.flatMap((table) => {
    const rows = numbers(table.headerRow + 1, table.lastBodyRow);
    const columns = numbers(table.firstColumn, table.lastColumn);
    const has = (row: number, column: number): boolean => filled.has(`${String(row)}|${String(column)}`);
    const blankRows = rows.filter((row) => !columns.some((column) => has(row, column)));
    const blankColumns = columns.filter((column) => !rows.some((row) => has(row, column)));
    const blankCells = rows.some((row) => columns.some((column) => !has(row, column)));
    const isExplained = view.cells.some(({ value }) => typeof value === 'string' && /\b(blank|empty)\b/i.test(value));
    return [
      ...blankRows.slice(0, 1).map((row) => {
        const message = `the table ${table.name} has ${String(blankRows.length)} blank rows.`;
        return about(view, 'blank-row', 'warning', message, 'Delete them.', [{ row, column: table.firstColumn }]);
      }),
      ...blankColumns.slice(0, 1).map((column) => {
        const message = `the table ${table.name} has ${String(blankColumns.length)} blank columns.`;
        return about(view, 'blank-column', 'note', message, 'Delete them, or say why they are blank.', [
          { row: table.headerRow, column },
        ]);
      }),
      ...(blankCells && !isExplained
        ? [
            about(
              view,
              'blank-cells',
              'note',
              `the table ${table.name} has blank cells that no note explains.`,
              'Say on the sheet what a blank cell means.',
            ),
          ]
        : []),
    ];
  });
}

/** A table has one row of headers, each with words of its own. */
export function tableHeaders(view: SheetView): readonly Finding[] {
  const headless = relationshipsOf(view.parts, view.entry.part ?? '').filter(({ type, part }) => {
    const xml = type === 'table' && part !== null ? view.parts.text(part) : null;
    const table = xml === null ? null : findElement(xml, 'table');
    return xml !== null && table !== null && attributeOf(xml, table.open, 'headerRowCount') === '0';
  });
  const unnamed = view.tables.flatMap((table) =>
    table.headers.flatMap((header, at) =>
      header.trim() === '' || /^column\d+$/i.test(header)
        ? [{ row: table.headerRow, column: table.firstColumn + at }]
        : [],
    ),
  );
  return [
    ...headless.map(() =>
      about(view, 'no-header-row', 'error', 'a table has no header row.', 'Turn it on (Table Design, Header Row).'),
    ),
    ...(unnamed.length === 0
      ? []
      : [about(view, 'unnamed-column', 'warning', 'a column has no header in words.', 'Say what it holds.', unnamed)]),
  ];
}

/** Reading begins in A1, which says what the sheet is. */
export function beginsInA1(view: SheetView): readonly Finding[] {
  const filled = view.cells.filter((cell) => cell.value !== null);
  if (filled.length === 0) {
    return [about(view, 'blank-sheet', 'warning', 'the sheet is blank.', 'Delete it.')];
  }
  if (filled.some((cell) => cell.row === 1 && cell.column === 1)) return [];
  return [about(view, 'begins-elsewhere', 'warning', 'cell A1 is blank.', 'Begin in A1, with the title.', ['A1'])];
}

/** Blank rows for looks are read out one by one. Rows that a picture or chart covers do not count. */
export function blankRowsBetween(view: SheetView): readonly Finding[] {
  const filled = new Set(view.cells.filter((cell) => cell.value !== null).map((cell) => cell.row));
  const covered = coveredRows(view);
  const last = Math.max(0, ...filled);
  let run = 0;
  for (let row = 1; row < last; row += 1) {
    run = filled.has(row) || covered.has(row) ? 0 : run + 1;
    if (run === 2) {
      const remedy = 'Leave at most one blank row between tables; make a row higher to give it room.';
      return [
        about(view, 'blank-rows', 'warning', `blank rows from row ${String(row - 1)}.`, remedy, [
          { row: row - 1, column: 1 },
        ]),
      ];
    }
  }
  return [];
}

/** What is hidden is still in the file, and is read by some and not by others. */
export function hiddenParts(view: SheetView): readonly Finding[] {
  const before = view.xml.slice(0, findElement(view.xml, 'sheetData')?.start ?? 0);
  const columns = findElements(before, 'col').filter(({ open }) =>
    /^(1|true)$/.test(attributeOf(before, open, 'hidden') ?? ''),
  );
  const rows = view.xml.match(/<(?:\w+:)?row\s[^>]*\shidden="(?:1|true)"/g) ?? [];
  return [
    ...(view.entry.hidden
      ? [about(view, 'hidden-sheet', 'warning', 'the sheet is hidden.', 'Delete it or show it.')]
      : []),
    ...(columns.length + rows.length > 0
      ? [about(view, 'hidden-cells', 'warning', 'rows or columns are hidden.', 'Delete them or show them.')]
      : []),
  ];
}

function coveredRows(view: SheetView): ReadonlySet<number> {
  const tag = findElement(view.xml, 'drawing', findElement(view.xml, 'sheetData')?.end ?? 0);
  const id = tag === null ? null : prefixedAttributeOf(view.xml, tag.open, 'id');
  const part = id === null ? null : relatedPart(view.parts, view.entry.part ?? '', id);
  const xml = part === null ? null : view.parts.text(part);
  const covered = new Set<number>();
  if (xml === null) return covered;
  for (const anchor of findElements(xml, 'twoCellAnchor')) {
    const edges = findElements(xml, 'row', anchor.innerStart, anchor.innerEnd).map(({ innerStart, innerEnd }) =>
      Number(xml.slice(innerStart, innerEnd)),
    );
    for (const row of numbers((edges[0] ?? 0) + 1, (edges[1] ?? -1) + 1)) covered.add(row);
  }
  return covered;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
