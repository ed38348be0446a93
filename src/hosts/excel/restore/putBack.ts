import type { ChangeResult, RestorePoint } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { Refused } from '../link/hostFault';
import { inExcel, repeated } from '../link/inExcel';
import { readLayout } from '../read/layout';
import { filtered, guarded, headless, readOnly } from '../write/shut';
import { isKept, type Kept } from './kept';
import { takeBack } from './takeBack';

/** Looks before it puts anything back, so that a protected sheet or a filter does not stop it in its middle. */
async function refuseWhereShut(link: ExcelLink, kept: Kept): Promise<void> {
  const tables = [
    ...new Set([
      ...[...kept.cells, ...kept.appends, ...kept.columns].map((one) => one.table),
      ...kept.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name)),
    ]),
  ];
  const names = kept.names.map(({ write }) => write.name);
  const layout = await repeated(link, () => inExcel(link, (context) => readLayout(context, tables, names)));
  const sheets = new Set([
    ...[...layout.tables, ...layout.names].map((one) => one.sheet),
    ...kept.sheets.map((sheet) => sheet.name),
    ...kept.made.sheets,
  ]);
  const obstacles = [
    ...readOnly(layout),
    ...guarded(layout, sheets),
    ...headless(layout),
    ...layout.tables.flatMap((table) => filtered(table, { clearFilters: false })),
  ];
  if (obstacles.length > 0) throw new Refused(obstacles);
}

/** Puts back all that a command changed; what somebody else has changed since stays and is reported. */
export async function putBack(link: ExcelLink, restore: RestorePoint): Promise<ChangeResult> {
  if (!isKept(restore.contents)) throw new TypeError('This restore point belongs to another workbook.');
  await refuseWhereShut(link, restore.contents);
  const { cells, conflicts } = await takeBack(link, restore.contents);
  return { written: cells, conflicts, restore: null };
}
