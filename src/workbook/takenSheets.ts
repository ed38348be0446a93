import type { Obstacle, TableSnapshot } from './port';
import type { SheetModel } from './sheetModel';

/**
 * Sheets that are not Boardline's to replace: a sheet counts as Boardline's where one of the model's own tables stands on it.
 * A user's sheet that only bears the name is left alone, and so is a table of the user's that bears a table's name.
 */
export function takenSheets(
  models: readonly SheetModel[],
  sheets: readonly string[],
  tables: readonly Pick<TableSnapshot, 'name' | 'sheet'>[],
): readonly Obstacle[] {
  return models.flatMap((model): readonly Obstacle[] => {
    const own = new Set(model.blocks.flatMap((block) => (block.kind === 'table' ? [block.name.toLowerCase()] : [])));
    const bearing = tables.filter((table) => own.has(table.name.toLowerCase()));
    const sheet = sheets.find((name) => same(name, model.name));
    const elsewhere = bearing.filter((table) => !same(table.sheet, model.name));
    const found = elsewhere.map((table) =>
      taken(
        table.sheet,
        `The sheet ${table.sheet} has a table named ${table.name}, which Boardline needs for its sheet ${model.name}: rename that table, then try again.`,
      ),
    );
    const isOwn = own.size === 0 || bearing.some((table) => same(table.sheet, model.name));
    if (sheet === undefined || isOwn) return found;
    const message = `The workbook has a sheet named ${sheet} that Boardline did not make: rename it, then try again.`;
    return [...found, taken(sheet, message)];
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function taken(where: string, message: string): Obstacle {
  return { kind: 'sheetTaken', where, message, canContinueWithConsent: false };
}
