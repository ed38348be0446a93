import type { Section, SectionTable, SectionValue } from '../../../src/domain/report/types';

/** The table of that name in a section; a test fails loudly where there is none. */
export function tableIn(section: Section | null, name: string): SectionTable {
  const found = section?.blocks.find((block) => block.kind === 'table' && block.name === name);
  if (found?.kind !== 'table') throw new Error(`No table ${name} in ${section?.title ?? 'no section'}`);
  return found;
}

/** A column of a table by its header. */
export function columnOf(table: SectionTable, header: string): readonly SectionValue[] {
  const at = table.columns.findIndex((column) => column.header === header);
  if (at < 0) throw new Error(`No column ${header} in ${table.name}`);
  return table.rows.map((row) => row[at] ?? null);
}
