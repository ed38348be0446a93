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
  const place = layout.names.filter((name) => name.name === 'RuleSet').map(cellOfName)[0] ?? null;
  const active = place === null ? null : layout.cells.value(place.sheet, place.row, place.column);
  const rows = statusRows(layout);
  const own = rows.filter(({ set }) => set === active);
  const colours = new Map<string, RagColour>();
  for (const { colour } of own.length > 0 ? own : rows) {
    if (!colours.has(colour.word)) colours.set(colour.word, colour);
  }
  return [...colours.values()];
}

/** The words and colours of every rule set in the workbook: what Boardline may have coloured with. */
export function everyColour(layout: WorkbookLayout): readonly RagColour[] {
  return statusRows(layout).map(({ colour }) => colour);
}

function statusRows(layout: WorkbookLayout): readonly { readonly set: string; readonly colour: RagColour }[] {
  const finder = new RowFinder(layout.tables, layout.cells);
  const table = finder.table('RuleSets');
  if (table === undefined) return [];
  const text = (row: number, header: string): string => {
    const column = finder.column(table, header);
    const value = column === null ? null : finder.value(table, row, column);
    return typeof value === 'string' ? value.trim() : '';
  };
  const rows = Array.from({ length: table.lastBodyRow - table.headerRow }, (_, down) => table.headerRow + 1 + down);
  return rows.flatMap((row) => {
    const colour = { word: text(row, 'Word'), fill: text(row, 'Fill'), text: text(row, 'Text') };
    const isColour = [colour.fill, colour.text].every((each) => /^#[0-9a-f]{6}$/i.test(each));
    return colour.word !== '' && isColour ? [{ set: text(row, 'Rule set'), colour }] : [];
  });
}
