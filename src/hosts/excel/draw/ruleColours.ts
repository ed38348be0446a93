import { excelText } from '../read/cellContent';
import type { RagColour } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { readColumns } from '../read/columnReading';
import type { WorkbookLayout } from '../read/layout';
import { columnAt } from '../write/findRows';

/** The words and colours of the workbook's rule sets. */
export interface RuleColours {
  /** Of one rule set by its name, each word once. */
  readonly of: (ruleSet: string) => readonly RagColour[];
  /** Of every rule set: what Boardline may have coloured with. */
  readonly every: readonly RagColour[];
}

const NO_RULES: RuleColours = { of: () => [], every: [] };

/** The rule set that the Cover names. */
export function ruleSetNamed(layout: WorkbookLayout): string {
  return excelText(layout.names.find((name) => name.name.toLowerCase() === 'ruleset')?.value);
}

/** The words and colours of the rule sets of the Rules sheet; none where there is no such sheet. */
export async function ruleColours(
  link: ExcelLink,
  context: Excel.RequestContext,
  layout: WorkbookLayout,
): Promise<RuleColours> {
  const table = layout.tables.find((one) => one.name.toLowerCase() === 'rulesets');
  if (table === undefined) return NO_RULES;
  const columns = ['Rule set', 'Word', 'Fill', 'Text'].map((header) => columnAt(table.headers, header));
  if (columns.some((column) => column < 0)) return NO_RULES;
  const [reading] = await readColumns(link, context, [{ layout: table, columns }]);
  const rows = Array.from({ length: table.bodyRows }, (_, row) => {
    const [set = '', word = '', fill = '', text = ''] = columns.map((column) =>
      String(reading?.contents.get(column)?.[row]?.value ?? ''),
    );
    return { set, colour: { word, fill, text } };
  }).filter(({ colour }) => /^#[0-9a-f]{6}$/i.test(colour.fill));
  return {
    of: (wanted) => {
      const found = new Map<string, RagColour>();
      for (const { set, colour } of rows) if (set === wanted && !found.has(colour.word)) found.set(colour.word, colour);
      return [...found.values()];
    },
    every: rows.map(({ colour }) => colour),
  };
}
