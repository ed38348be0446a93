import { excelText } from '../read/cellContent';
import type { RagColour } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { readColumns } from '../read/columnReading';
import type { WorkbookLayout } from '../read/layout';
import { columnAt } from '../write/findRows';

/** The words and colours of a rule set by its name. */
export type ColoursOf = (ruleSet: string) => readonly RagColour[];

/** The rule set that the Cover names. */
export function ruleSetNamed(layout: WorkbookLayout): string {
  return excelText(layout.names.find((name) => name.name.toLowerCase() === 'ruleset')?.value);
}

/** The words and colours of the rule sets of the Rules sheet; none where there is no such sheet. */
export async function ruleColours(
  link: ExcelLink,
  context: Excel.RequestContext,
  layout: WorkbookLayout,
): Promise<ColoursOf> {
  const table = layout.tables.find((one) => one.name.toLowerCase() === 'rulesets');
  if (table === undefined) return () => [];
  const columns = ['Rule set', 'Word', 'Fill', 'Text'].map((header) => columnAt(table.headers, header));
  if (columns.some((column) => column < 0)) return () => [];
  const [reading] = await readColumns(link, context, [{ layout: table, columns }]);
  return (wanted) => {
    const found = new Map<string, RagColour>();
    for (let row = 0; row < table.bodyRows; row += 1) {
      const [set = '', word = '', fill = '', text = ''] = columns.map((column) =>
        String(reading?.contents.get(column)?.[row]?.value ?? ''),
      );
      if (set === wanted && /^#[0-9a-f]{6}$/i.test(fill) && !found.has(word)) found.set(word, { word, fill, text });
    }
    return [...found.values()];
  };
}
