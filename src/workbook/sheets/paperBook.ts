import type { Section } from '../../domain/report/types';
import { layoutSheet } from '../layoutSheet';
import type { PaperModel } from '../paperModel';
import type { BookModel, SheetModel } from '../sheetModel';
import { contentsSheet } from './contentsSheet';
import { LongTexts } from './longTexts';
import { sectionSheet } from './sectionSheet';

const NO_LINKS = (): undefined => undefined;

/** Where each action's row lies in the annex, by Ref; of a Ref that stands twice, the first. */
function annexLinks(annex: SheetModel | undefined): (ref: string) => string | undefined {
  if (annex === undefined) return NO_LINKS;
  const table = annex.blocks.find((block) => block.kind === 'table');
  const placed = layoutSheet(annex).tables[0];
  if (table?.kind !== 'table' || placed === undefined) return NO_LINKS;
  const rows = new Map<string, number>();
  table.rows.forEach((row, at) => {
    const ref = row[0]?.value;
    if (typeof ref === 'string' && !rows.has(ref)) rows.set(ref, placed.headerRow + 1 + at);
  });
  return (ref) => {
    const row = rows.get(ref);
    return row === undefined ? undefined : `#'${annex.name}'!A${String(row)}`;
  };
}

/**
 * A report as a frozen book: Cover, Contents, a sheet a section, long texts last. No formulas, no links out of the book,
 * nothing hidden.
 */
export function paperBook({ title, sections, properties, colours }: PaperModel): BookModel {
  const longTexts = new LongTexts();
  const sheetOf = (section: Section, linkOf: (ref: string) => string | undefined): SheetModel =>
    sectionSheet(section, section.id === 'front' ? title : section.title, { linkOf, longTexts });
  const annexSection = sections.find((section) => section.id === 'actionPlan');
  const annex = annexSection === undefined ? undefined : sheetOf(annexSection, NO_LINKS);
  const linkOf = annexLinks(annex);
  const sheets = sections.map((section) =>
    section.id === 'actionPlan' && annex !== undefined ? annex : sheetOf(section, linkOf),
  );
  const long = longTexts.sheet();
  const body = long === null ? sheets : [...sheets, long];
  const isFront = sections[0]?.id === 'front';
  const front = isFront ? body.slice(0, 1) : [];
  const rest = isFront ? body.slice(1) : body;
  return { properties, sheets: [...front, contentsSheet(rest), ...rest], colours };
}
