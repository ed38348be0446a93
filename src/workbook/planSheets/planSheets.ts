import { COVER } from '../coverLayout';
import { guideSheet } from '../guideSheet';
import { plannedTables } from '../plannedTables';
import type { NewPlanContents } from '../port';
import type { SheetModel } from '../sheetModel';
import { coverSheet } from './coverSheet';
import type { PlanSheet } from './planSheet';
import { tableSheet } from './tableSheet';

/** Every sheet of a new plan workbook, in the order of its tabs. */
export interface PlanBook {
  /** The Cover and the tables. */
  readonly sheets: readonly PlanSheet[];
  /** The summary sheets and the Guide. */
  readonly models: readonly SheetModel[];
  /** The sheet that is in front when it opens. */
  readonly opensOn: string;
}

/** A new plan workbook: it opens on its first summary once it has actions, and on the Cover before. */
export function planSheets(contents: NewPlanContents): PlanBook {
  const hasActions = (contents.tables.Actions ?? []).length > 0;
  return {
    sheets: [coverSheet(contents), ...plannedTables(contents).map((schema) => tableSheet(schema, contents))],
    models: [...contents.sheets, guideSheet()],
    opensOn: hasActions ? (contents.sheets[0]?.name ?? COVER.sheet) : COVER.sheet,
  };
}
