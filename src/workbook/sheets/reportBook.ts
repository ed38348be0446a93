import type { Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { Plan } from '../../domain/plan/types';
import { publicEdition } from '../../domain/report/publicEdition';
import { reportSections } from '../../domain/report/reportSections';
import type { ReportOptions, Section } from '../../domain/report/types';
import { layoutSheet } from '../layoutSheet';
import type { BookModel, SheetModel } from '../sheetModel';
import { contentsSheet } from './contentsSheet';
import { LongTexts } from './longTexts';
import { sectionSheet } from './sectionSheet';

const NO_LINKS = (): undefined => undefined;

function titleOf(section: Section, planTitle: string): string {
  return section.id === 'front' ? planTitle : section.title;
}

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
 * The board report as a frozen book: Cover, Contents, a sheet a section, long texts last. No formulas, no links out of
 * the book, nothing hidden. In a public report the author is the board and no text of the plan's owners stands in the
 * properties.
 *
 * Example: `reportBook(plan, assessment, { asAt: '2026-06-30', audience: 'board', periodLabel: 'June 2026', nextDays: 31 })`.
 */
export function reportBook(plan: Plan, assessment: Assessment, options: ReportOptions): BookModel {
  const sections = reportSections(plan, assessment, options);
  const cover = options.audience === 'public' ? publicEdition(plan, assessment).plan.cover : plan.cover;
  const planTitle = cover.planTitle === '' ? 'Action plan' : cover.planTitle;
  const longTexts = new LongTexts();
  const sheetOf = (section: Section, linkOf: (ref: string) => string | undefined): SheetModel =>
    sectionSheet(section, titleOf(section, planTitle), { linkOf, longTexts });
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
  return {
    properties: {
      title: `${planTitle}: report as at ${longDate(options.asAt)}`,
      subject: `Progress of the plan for ${cover.board === '' ? 'the board' : cover.board}`,
      author: options.audience === 'public' || cover.author === '' ? cover.board : cover.author,
      keywords: 'action plan; board report',
      created: options.asAt,
    },
    sheets: [...front, contentsSheet(rest), ...rest],
    colours: assessment.ruleSet.statuses.map(({ word, fill, text }) => ({ word, fill, text })),
  };
}
