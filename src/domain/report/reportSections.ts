import type { Assessment } from '../assess/types';
import type { Plan } from '../plan/types';
import { inPlainWords } from './plainWords';
import { publicEdition } from './publicEdition';
import { SECTIONS } from './sections';
import { inBoardOrder } from './statusOrder';
import type { ReportContext, ReportOptions, Section, SectionRecipe } from './types';

/** The recipes for an audience in the order chosen; ids that nobody knows or that the audience may not see are passed over. */
export function recipesFor(options: ReportOptions): readonly SectionRecipe[] {
  const allowed = SECTIONS.filter((recipe) => recipe.audiences.includes(options.audience));
  if (options.sections === undefined) return allowed;
  return options.sections.flatMap((id) => allowed.filter((recipe) => recipe.id === id));
}

/**
 * The report as sections, ready for a workbook, a Word paper, CSV or a preview. A public report is made from the public
 * edition of the plan, so that no section can show what the public may not see. Sections of which the plan has nothing
 * (no milestones, say) are not there.
 */
export function reportSections(plan: Plan, assessment: Assessment, options: ReportOptions): readonly Section[] {
  const ordered = inBoardOrder(assessment);
  const edition = options.audience === 'public' ? publicEdition(plan, ordered) : null;
  const context: ReportContext =
    edition === null
      ? { plan, assessment: ordered, options }
      : {
          plan: edition.plan,
          assessment: edition.assessment,
          options: { ...options, periodLabel: edition.clean(options.periodLabel) },
        };
  const sections = recipesFor(options).flatMap((recipe) => recipe.build(context) ?? []);
  return options.audience === 'public' ? sections.map(inPlainWords) : sections;
}
