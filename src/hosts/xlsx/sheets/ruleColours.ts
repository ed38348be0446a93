import type { ColumnMend, RagColour } from '../../../workbook/port';
import type { WorkbookLayout } from '../read/workbookLayout';
import { RowFinder } from '../patch/findRow';
import { cellOfName } from '../read/snapshotOf';

/**
 * The colours of the plan's status words, for sheets drawn into its workbook: those of the change itself, else the rows
 * of the rule set that the Cover names, else those of any rule set in the workbook.
 */
export function ruleColours(layout: WorkbookLayout, mends: readonly ColumnMend[]): readonly RagColour[] {
  const given = mends.find((mend) => mend.colours.length > 0)?.colours;
  if (given !== undefined) return given;
  const finder = new RowFinder(layout.tables, layout.cells);
  const table = finder.table('RuleSets');
  if (table === undefined) return [];
  const place = layout.names.filter((name) => name.name === 'RuleSet').map(cellOfName)[0] ?? null;
  const active = place === null ? null : layout.cells.value(place.sheet, place.row, place.column);
  const text = (row: number, header: string): string => {
    const column = finder.column(table, header);
    const value = column === null ? null : finder.value(table, row, column);
    return typeof value === 'string' ? value.trim() : '';
  };
  const rows = Array.from({ length: table.lastBodyRow - table.headerRow }, (_, down) => table.headerRow + 1 + down);
  const own = rows.filter((row) => text(row, 'Rule set') === active);
  const colours = new Map<string, RagColour>();
  for (const row of own.length > 0 ? own : rows) {
    const [word, fill, ink] = [text(row, 'Word'), text(row, 'Fill'), text(row, 'Text')];
    const isColour = /^#[0-9a-f]{6}$/i.test(fill) && /^#[0-9a-f]{6}$/i.test(ink);
    if (word !== '' && isColour && !colours.has(word)) colours.set(word, { word, fill, text: ink });
  }
  return [...colours.values()];
}
