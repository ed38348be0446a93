import type { Conflict } from '../../../workbook/port';
import type { PlanTable } from '../read/planTable';
import { CannotWrite } from './cannotWrite';
import { SheetEdits } from './cellEdit';

/** What is to be changed in a file, worked out as a whole before any part is touched. */
export class EditPlan {
  private readonly bySheet = new Map<string, SheetEdits>();
  readonly conflicts: Conflict[] = [];
  /** Tables that grow, with their new last body row. */
  readonly grown = new Map<PlanTable, number>();

  /** The edits of one sheet, by its part. */
  of(table: PlanTable): SheetEdits {
    return this.ofPart(table.sheet.part ?? '', table.sheet.name);
  }

  ofPart(part: string, sheet: string): SheetEdits {
    if (part === '')
      throw new CannotWrite(sheet, `The sheet ${sheet} has no cells in the file; save it anew in Excel.`);
    const known = this.bySheet.get(part);
    if (known !== undefined) return known;
    const edits = new SheetEdits();
    this.bySheet.set(part, edits);
    return edits;
  }

  /** Sheet parts with something to change. */
  parts(): readonly (readonly [part: string, edits: SheetEdits])[] {
    return [...this.bySheet].filter(([, edits]) => edits.rows.size > 0);
  }

  get cells(): number {
    return this.parts().reduce((sum, [, edits]) => sum + edits.size, 0);
  }

  lastBodyRow(table: PlanTable): number {
    return this.grown.get(table) ?? table.lastBodyRow;
  }
}
