import { cleanName, isUnknownLead } from '../leads/splitNames';
import { isPerson, isPost } from '../leads/nameWords';
import type { SourceTable } from '../source/types';
import { type ColumnKey, planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine, cellText, isBlank } from '../table/cellText';
import type { TableHeadings } from './tableHeadings';
import { filledCells } from './tableShape';
import type { ImportedLead } from './types';

const HEADING = /\b(?:leads?|lead officers?|officers|contacts?|directory|members?(?:hip)?|who'?s who|responsible)\b/i;
const BODY =
  /\b(?:council|nhs|trust|partnership|borough|authority|police|service|board|university|college|association|charity|mind|age uk|healthwatch|constabulary|agency|pct|ccg|icb|group|department|directorate|team|community|voluntary|action|society|foundation|hospital|county|city|district|school|limited|ltd|cic|healthcare)\b/i;

/** The entries of a leads directory with headings: names with their organisations. */
export function leadsOfTable(
  document: string,
  table: SourceTable,
  headings: TableHeadings,
  vocabulary: Vocabulary,
): readonly ImportedLead[] {
  const columnOf = (wanted: (words: string, keys: readonly ColumnKey[]) => boolean): number =>
    headings.columns.findIndex((words) => {
      const heading = words.at(-1) ?? '';
      return wanted(heading, planMatch(heading, vocabulary)?.keys ?? []);
    });
  return entries(document, table, headings.last + 1, {
    name: columnOf((_, keys) => keys.includes('name') || keys.includes('accountableLead')),
    organisation: columnOf((_, keys) => keys.includes('organisation')),
    alias: columnOf((heading) =>
      /^(?:initials|abbreviation|alias|also (?:written|known) as|known as|other names?)$/i.test(heading),
    ),
    role: columnOf((_, keys) => keys[0] === 'role'),
    email: columnOf((heading, keys) => keys[0] === 'email' && /mail/i.test(heading)),
  });
}

/** Where a directory has what; −1 where it has not. */
interface DirectoryColumns {
  readonly name: number;
  readonly organisation: number;
  readonly alias: number;
  readonly role: number;
  readonly email: number;
}

/**
 * The entries of a directory without headings: two or three columns, names in the first and organisations in another,
 * under a heading that speaks of leads or with organisations that are plainly such. Otherwise `null`.
 */
export function leadsWithoutHeadings(document: string, table: SourceTable): readonly ImportedLead[] | null {
  const rows = table.rows.filter((row) => filledCells(row).length > 0);
  const width = table.rows[0]?.length ?? 0;
  if (rows.length < 2 || width < 2 || width > 4) return null;
  const first = rows.map((row) => cellLine(row[0]));
  if (share(first, isName) < 0.8) return null;
  const organisation = [1, 2, 3].find((column) => {
    const texts = rows.map((row) => cellLine(row[column])).filter((text) => text !== '');
    return texts.length * 2 >= rows.length && share(texts, (text) => BODY.test(text)) >= 0.6;
  });
  if (organisation === undefined || (!HEADING.test(table.heading) && share(first, isPerson) < 0.8)) return null;
  return entries(document, table, 0, { name: 0, organisation, alias: -1, role: -1, email: -1 });
}

/** Employers of a cell, one a line, or parted by strokes or semicolons. */
export function organisationsOf(text: string): readonly string[] {
  return text
    .split(/\n|;|\s*\/\s*(?=\p{Lu}|\d)/u)
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .filter((one) => one !== '' && !isUnknownLead(one));
}

function entries(
  document: string,
  table: SourceTable,
  from: number,
  columns: DirectoryColumns,
): readonly ImportedLead[] {
  return table.rows.slice(from).flatMap((row) => {
    const cell = row[columns.name];
    if (cell === undefined || cell === null || isBlank(cell)) return [];
    const name = cleanName(cellLine(cell));
    if (name === '' || isUnknownLead(name) || (filledCells(row).length === 1 && cell.columnSpan > 1)) return [];
    const organisations = organisationsOf(cellText(row[columns.organisation]));
    const alias = cellLine(row[columns.alias]);
    const role = cellLine(row[columns.role]);
    const email = cellLine(row[columns.email]);
    return [
      {
        name,
        organisations,
        provenance: `${document}, ${cell.where}`,
        ...(alias === '' ? {} : { alsoWrittenAs: [alias] }),
        ...(role === '' ? {} : { role }),
        ...(email === '' ? {} : { email }),
      },
    ];
  });
}

function isName(text: string): boolean {
  return text.length <= 60 && (isPerson(cleanName(text)) || isPost(text));
}

function share(all: readonly string[], holds: (one: string) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
