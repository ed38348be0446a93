import { compareRows } from './exportRows';
import { recalculate, type RecalculatedSheets } from './libreOffice';

type Rows = readonly (readonly string[])[];

/** A table of a recalculated sheet: the row whose first cells are these headers, and the rows under it up to a blank. */
function tableUnder(sheets: RecalculatedSheets, sheet: string, ...headers: readonly string[]): Rows | null {
  const rows = sheets[sheet] ?? [];
  const at = rows.findIndex((row) => headers.every((header, place) => row[place] === header));
  if (at < 0) return null;
  const body = rows.slice(at + 1);
  const end = body.findIndex((row) => (row[0] ?? '') === '');
  return [rows[at] ?? [], ...body.slice(0, end < 0 ? body.length : end)];
}

function number(text: string): number | null {
  const plain = text.replace(/[,%]/g, '');
  if (plain === '' || Number.isNaN(Number(plain))) return null;
  return Number(plain) / (text.endsWith('%') ? 100 : 1);
}

function same(one: string, other: string): boolean {
  const [a, b] = [number(one), number(other)];
  return a === null || b === null ? one === other : Math.abs(a - b) < 1e-6;
}

/** Cells of the columns that both tables have, row by row; `names` false where names are cut short for a chart. */
function differences(what: string, exported: Rows | null, worked: Rows | null, names = true): readonly string[] {
  // A table without rows says so in its first cell, and is words in the export.
  if (worked === null) return [];
  const isEmpty =
    (worked[0]?.length ?? 0) > 1 && worked.slice(1).every((row) => row.slice(1).every((cell) => cell === ''));
  if (exported === null && isEmpty) return [];
  if (exported === null) return [`${what}: not in the export`];
  const unit = (header: string): string => header.replace(/ \([^)]*\)$/, '');
  const [headers = [], ...body] = exported;
  const [own = [], ...rows] = worked;
  if (body.length !== rows.length) return [`${what}: ${String(body.length)} rows for ${String(rows.length)}`];
  const wrong: string[] = [];
  headers.forEach((header, at) => {
    const place = own.findIndex((each) => unit(each) === unit(header));
    if (place < 0 || (at === 0 && !names)) return;
    body.forEach((row, down) => {
      const [found = '', calculated = ''] = [row[at], rows[down]?.[place]];
      if (!same(found, calculated))
        wrong.push(`${what}, ${header}, row ${String(down + 1)}: ${found} for ${calculated}`);
    });
  });
  return wrong;
}

function factOf(sheets: RecalculatedSheets, sheet: string, label: string): string {
  return (sheets[sheet] ?? []).find((row) => row[0] === label)?.[1] ?? '';
}

/** Refs that the plan's own cells make exceptions: the poorest word, or a due date gone by without completion. */
function exceptionRefs(plan: RecalculatedSheets, poorest: string): readonly string[] {
  const [headers = [], ...body] = plan.Actions ?? [];
  const cell = (row: readonly string[], header: string): string => row[headers.indexOf(header)] ?? '';
  const day = (text: string): number => {
    const [month = 0, date = 0, year = 0] = text.split('/').map(Number);
    return year * 10_000 + month * 100 + date;
  };
  const asAt = day(factOf(plan, 'Summary', 'Report date'));
  return body
    .filter((row) => {
      const due = cell(row, 'Current due');
      const open = !['Complete', 'Cancelled'].includes(cell(row, 'Status')) && cell(row, 'Completed on') === '';
      return cell(row, 'RAG') === poorest || (open && /\d\/\d/.test(due) && day(due) < asAt);
    })
    .map((row) => cell(row, 'Ref'));
}

/**
 * Every figure of a board report that differs from the one that LibreOffice works out from the plan workbook's own
 * formulas: Summary, themes or priorities, leads, Budget summary, the exceptions, and the rows of every other table.
 */
export async function figureFaults(planBytes: Uint8Array, reportBytes: Uint8Array): Promise<readonly string[]> {
  return figuresThatDiffer(await recalculate(planBytes), await recalculate(reportBytes));
}

/** The same over workbooks that LibreOffice has already worked out. */
export function figuresThatDiffer(plan: RecalculatedSheets, report: RecalculatedSheets): readonly string[] {
  const counts = tableUnder(plan, 'Summary', 'Status', 'Now');
  const exceptions = tableUnder(report, 'Exceptions', 'Ref', 'Action');
  const exported = (exceptions ?? []).slice(1).map((row) => row[0] ?? '');
  const worked = exceptionRefs(plan, counts?.[1]?.[0] ?? '');
  const annex = tableUnder(report, 'Action plan', 'Ref');
  const own = (plan.Actions ?? []).filter((row) => row.some((cell) => cell !== ''));
  const sorted = (refs: readonly string[]): string =>
    refs
      .map((ref) => ref || '–')
      .sort()
      .join(' ');
  return [
    ...differences('Summary', tableUnder(report, 'Summary', 'Status', 'Now'), counts),
    ...[['All actions', 'Actions'] as const, ['Overdue actions', 'Overdue'] as const].flatMap(([said, label]) =>
      same(factOf(report, 'Summary', said), factOf(plan, 'Summary', label)) ? [] : [`Summary, ${said}`],
    ),
    ...['Theme', 'Priority'].flatMap((kind) =>
      differences(
        `By ${kind}`,
        tableUnder(report, 'By theme', kind, 'Actions') ?? tableUnder(report, 'By priority', kind, 'Actions'),
        tableUnder(plan, 'Summary', kind, 'Actions'),
        false,
      ),
    ),
    ...differences('By lead', tableUnder(report, 'By lead', 'Lead'), tableUnder(plan, 'By lead', 'Lead')),
    ...differences('Budget', tableUnder(report, 'Budget', 'Section'), tableUnder(plan, 'Budget summary', 'Section')),
    ...(sorted(exported) === sorted(worked) ? [] : [`Exceptions: ${sorted(exported)} for ${sorted(worked)}`]),
    ...differences('Action plan', annexColumns(annex), annexColumns(own)),
    ...compareRows(plan, report).wrong,
  ];
}

/** The columns of an action that are worked out. */
function annexColumns(table: Rows | null): Rows | null {
  if (table === null) return null;
  const at = ['RAG'].map((header) => table[0]?.indexOf(header) ?? -1);
  return table.map((row) => at.map((place) => row[place] ?? ''));
}
