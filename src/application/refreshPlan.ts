import { actionFills } from './refresh/actionFills';
import { missingKeys } from './refresh/missingKeys';
import { columnMends } from './refresh/columnMends';
import type { OpenedPlan } from './openPlan';
import { assessSnapshot, holdsPlan, openPlan } from './openPlan';
import { toSerial } from '../domain/calendar/serial';
import type { IsoDate } from '../domain/calendar/isoDate';
import type { ChangeResult, ChangeSet, Workbook, WorkbookSnapshot, WorkSignal } from '../workbook/port';
import { structureFaults } from '../workbook/reading/structureFaults';
import { summarySheets } from '../workbook/sheets/summarySheets';

const TITLE = 'Re-check';
const NOTHING: Omit<ChangeSet, 'title'> = { cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };

/** What a re-check would change, counted for the preview: "12 dates filled in, 3 sheets made again". */
export interface RefreshPreview {
  readonly keys: ChangeSet | null;
  readonly changes: ChangeSet;
  readonly cells: number;
  readonly mended: number;
  readonly sheets: readonly string[];
}

/**
 * The cells of Boardline's own that a re-check writes: Ids of new rows, baseline and current due and start dates that
 * the timescale states, damaged formulas and colours, `ReportDate` where another is asked for, and the summary sheets.
 */
export function previewRefresh(opened: OpenedPlan, asAt?: IsoDate): RefreshPreview {
  const keys = missingKeys(opened);
  const cells = actionFills(opened);
  const mend = columnMends(opened);
  const sheets = summarySheets(opened.plan, opened.assessment);
  const names = reportDateWrite(opened.snapshot, asAt);
  return {
    keys: keys.length === 0 ? null : { ...NOTHING, title: TITLE, keys },
    changes: { ...NOTHING, title: TITLE, cells, mend, names, sheets },
    cells: keys.length + cells.length + names.length,
    mended: mend.filter(({ formula }) => formula !== null).length,
    sheets: sheets.map((sheet) => sheet.name),
  };
}

export interface RefreshResult {
  readonly opened: OpenedPlan;
  readonly results: readonly ChangeResult[];
  /** Names of the summary sheets, made again as a whole. */
  readonly sheets: readonly string[];
}

/** Re-check: reads, assesses, writes what is Boardline's own, and reads the statuses anew. */
export async function refreshPlan(
  workbook: Workbook,
  options: { readonly asAt?: IsoDate | undefined; readonly today: IsoDate; readonly signal?: WorkSignal | undefined },
): Promise<RefreshResult | { readonly message: string }> {
  let opened = await openPlan(workbook, options);
  if (!holdsPlan(opened)) return { message: opened.message };
  const broken = brokenStructure(opened.snapshot);
  if (broken !== null) return { message: broken };
  const results: ChangeResult[] = [];
  const keys = missingKeys(opened);
  if (keys.length > 0) {
    results.push(await workbook.apply({ ...NOTHING, title: TITLE, keys }, options.signal));
    const again = assessSnapshot(await workbook.read(options.signal), options);
    if (holdsPlan(again)) opened = again;
  }
  const preview = previewRefresh(opened, options.asAt);
  results.push(await workbook.apply(preview.changes, options.signal));
  return { opened, results, sheets: preview.sheets };
}

/** Why nothing may be written: a column that Boardline's own formulas and statuses rest on is not there. */
function brokenStructure(snapshot: WorkbookSnapshot): string | null {
  const first = structureFaults(snapshot).find((fault) => fault.severity === undefined);
  return first === undefined ? null : `${snapshot.name}: ${first.message} ${first.remedy} Nothing was changed.`;
}

function reportDateWrite(snapshot: WorkbookSnapshot, asAt: IsoDate | undefined): ChangeSet['names'] {
  const cell = snapshot.names.find((each) => each.name.toLowerCase() === 'reportdate');
  if (asAt === undefined || cell === undefined) return [];
  const value = toSerial(asAt, snapshot.date1904);
  return cell.value === value ? [] : [{ name: cell.name, expected: cell.value, value }];
}
