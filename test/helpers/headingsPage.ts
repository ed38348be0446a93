import { headingRows } from '../../src/domain/vocabulary/headingRows';
import { KINDS, type HeadingRow } from '../../src/domain/vocabulary/types';

/** The reference page of every heading that import knows, as `docs/headings.md` holds it. */
export function headingsPage(): string {
  const rows = headingRows();
  return [
    '# Headings that import knows',
    '',
    `Made from \`src/domain/vocabulary\` by \`npm run columns\`; a test keeps it true. ${String(rows.length)} headings.`,
    '',
    'Case, punctuation, units, footnote marks, CamelCase, underscores, singular and plural make no difference, nor does',
    'one slip of the keyboard in a word of five letters or more. `…` stands for up to three words. A column that is',
    '`ignored` is known and left out on purpose. “How far it tells”: *whole*, as the whole heading only; *weak*, only',
    'where the cells bear it out; *opens*, whatever the heading goes on with; *anywhere*, wherever it stands in the',
    'heading; otherwise also within a longer heading. A number after a meaning says which of several columns is taken first.',
    ...KINDS.flatMap((kind) => [
      '',
      `## ${kind}`,
      '',
      '| meaning | how far it tells | where met | headings |',
      '|---|---|---|---|',
      ...groups(rows.filter((row) => row.kind === kind)),
    ]),
    '',
  ].join('\n');
}

function groups(rows: readonly HeadingRow[]): readonly string[] {
  const found = new Map<string, string[]>();
  for (const row of rows) {
    const flags = [row.weak && 'weak', row.wholeOnly && 'whole', row.opens && 'opens', row.anywhere && 'anywhere'];
    const choice = row.choice > 0 ? ` ${String(row.choice)}` : '';
    const group = `| ${row.meaning}${choice} | ${flags.filter(Boolean).join(' ')} | ${row.where.join(', ')} |`;
    found.set(group, [...(found.get(group) ?? []), row.heading]);
  }
  return [...found].map(([group, headings]) => `${group} ${headings.join('; ').replace(/\|/g, '\\|')} |`);
}
