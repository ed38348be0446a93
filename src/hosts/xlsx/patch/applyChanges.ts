import type { ChangeSet, Conflict } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { PlanTable } from '../read/planTable';
import type { WorkbookLayout } from '../read/workbookLayout';
import { insertSheets } from '../sheets/insertSheets';
import { textMarker } from '../style/textMark';
import { dropCalculationChain, recalculateOnOpening } from './calculation';
import { EditPlan } from './editPlan';
import { RowFinder } from './findRow';
import { grownRules, grownTablePart } from './growTable';
import { planFormulaMend, withColumnFormula } from './mendColumn';
import { mendRules } from './mendRules';
import { patchSheet } from './patchSheet';
import { planAppend } from './planAppend';
import { planCellWrite, planKeyFill, planNamedWrite } from './planCells';
import { rowStyles } from './rowStyles';

export interface AppliedChanges {
  readonly written: number;
  readonly conflicts: readonly Conflict[];
}

/**
 * Carries a change set out on the parts of a file: first everything is planned and checked, then only the sheet parts
 * that hold changed cells are patched, with the table parts that grow; sheets of Boardline's own come last. The parts
 * given must be a copy that the caller throws away when this fails.
 */
export async function applyChanges(
  parts: PartsPackage,
  layout: WorkbookLayout,
  changes: ChangeSet,
): Promise<AppliedChanges> {
  const plan = planned(parts, layout, changes);
  const hasFormulas = patchCells(parts, layout, plan);
  for (const [table, lastRow] of plan.grown) growTable(parts, table, lastRow);
  const finder = new RowFinder(layout.tables, layout.cells);
  for (const mend of changes.mend) {
    const table = finder.table(mend.table);
    if (table === undefined) continue;
    if (table.part !== null) change(parts, table.part, (xml) => withColumnFormula(xml, table, mend));
    mendRules(parts, layout, table, plan.lastBodyRow(table), mend);
  }
  if (changes.sheets.length > 0) await insertSheets(parts, layout, changes.sheets, changes.mend);
  if ((plan.cells > 0 && hasFormulas) || changes.sheets.length > 0) recalculateOnOpening(parts, layout.workbook);
  return { written: plan.cells, conflicts: plan.conflicts };
}

function planned(parts: PartsPackage, layout: WorkbookLayout, changes: ChangeSet): EditPlan {
  const plan = new EditPlan();
  const finder = new RowFinder(layout.tables, layout.cells);
  const styles = new Map<PlanTable, ReadonlyMap<number, number>>();
  const styleAbove = (table: PlanTable, column: number): number => {
    const known = styles.get(table) ?? rowStyles(parts.text(table.sheet.part ?? '') ?? '', table.lastBodyRow);
    styles.set(table, known);
    return known.get(column) ?? 0;
  };
  for (const write of changes.cells) planCellWrite(plan, finder, write);
  for (const fill of changes.keys) planKeyFill(plan, finder, fill);
  for (const write of changes.names) planNamedWrite(plan, layout, write);
  for (const append of changes.appends) planAppend(plan, finder, layout.cells, append, styleAbove);
  for (const mend of changes.mend) planFormulaMend(plan, finder, mend);
  return plan;
}

/** Patches the sheets; true where the workbook has formulas, whose values may no longer hold. */
function patchCells(parts: PartsPackage, layout: WorkbookLayout, plan: EditPlan): boolean {
  const textMark = textMarker(parts, layout.workbook);
  let formulasLost = false;
  let hasFormulas = layout.tables.some((table) => table.formulas.some((formula) => formula !== null));
  hasFormulas ||= parts.names().some((name) => name.toLowerCase().endsWith('calcchain.xml'));
  for (const [part, edits] of plan.parts()) {
    const sheet = layout.sheets.find((each) => each.part === part)?.name ?? part;
    const formulaAt = (row: number, column: number): string | null => layout.cells.formula(sheet, row, column);
    const patched = patchSheet(parts.text(part) ?? '', edits, { sheet, textMark, formulaAt });
    formulasLost ||= patched.formulasLost;
    hasFormulas ||= /<(?:\w+:)?f[\s>/]/.test(patched.xml);
    parts.set(part, patched.xml);
  }
  if (formulasLost) dropCalculationChain(parts, layout.workbook);
  return hasFormulas;
}

function growTable(parts: PartsPackage, table: PlanTable, lastRow: number): void {
  if (table.part !== null) change(parts, table.part, (xml) => grownTablePart(xml, lastRow));
  if (table.sheet.part !== null) change(parts, table.sheet.part, (xml) => grownRules(xml, table, lastRow));
}

/** Changes a part only where that makes a difference, so that it stays byte for byte otherwise. */
function change(parts: PartsPackage, part: string, mend: (xml: string) => string): void {
  const xml = parts.text(part);
  if (xml === null) return;
  const mended = mend(xml);
  if (mended !== xml) parts.set(part, mended);
}
