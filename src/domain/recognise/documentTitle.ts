import type { SourceDocument } from '../source/types';
import { cellLine, isBlank } from '../table/cellText';

const NAMES_A_PLAN = /\b(?:plan|strategy|programme|framework|review|roadmap|budget)\b/i;
/** Lines of a cover page are short and do not end as sentences do. */
const LONGEST_COVER_LINE = 100;

/**
 * The title of a document: where lines of a cover stand before its first heading, the one that names a plan with the
 * line over it ("Westmere Partnership" / "Improvement plan"); else the heading that the source gives as its title.
 */
export function documentTitle(document: SourceDocument): string {
  if (document.title === '') return sheetTitle(document);
  if (isSentence(document.title)) return '';
  const heading = document.prose.indexOf(document.title);
  const cover = document.prose.slice(0, Math.max(0, heading)).map((line) => line.trim());
  if (cover.length === 0 || cover.length > 8 || !cover.every(isCoverLine)) return document.title;
  const named = cover.map((line) => NAMES_A_PLAN.test(line)).lastIndexOf(true);
  if (named < 0) return document.title;
  return cover.slice(Math.max(0, named - 1), named + 1).join(' ');
}

/** A workbook says its title above its first table, or in the table's first row: one that names a plan. */
function sheetTitle({ tables: [first] }: SourceDocument): string {
  const rows = (first?.rows ?? []).slice(0, 6).map((row) => row.filter((cell) => !isBlank(cell)));
  const top = rows.findIndex((cells) => cells.length > 1);
  const lines = rows.slice(0, Math.max(0, top)).map((cells) => cellLine(cells[0]));
  return [first?.heading ?? '', ...lines].find((line) => isCoverLine(line) && NAMES_A_PLAN.test(line)) ?? '';
}

/** "Hi all, actions below." is no title. */
function isSentence(words: string): boolean {
  return /[.!?,:]$|[.!?]\s|^(?:hi|hello|dear|all)\b/i.test(words.trim()) && !NAMES_A_PLAN.test(words);
}

function isCoverLine(line: string): boolean {
  return line.length <= LONGEST_COVER_LINE && !/[.;:]$/.test(line);
}
