import type { ActionAssessment, Assessment, RollUp } from '../assess/types';
import type { BudgetAssessment } from '../budget/types';
import type { Action, BudgetLine, Plan, Update } from '../plan/types';
import { DUE_FIELD, EXTENSION_FIELD, reasonIn } from './extensionRequests';
import { withoutInternal } from './internalTexts';
import { officerNames } from './officerNames';
import { nameKey } from './personName';
import { publicTexts } from './publicTexts';
import { redactor, type Redactor } from './redact';

/** Changes that the report lists; the rest of the log stays inside. */
const SHOWN_FIELDS = new Set([DUE_FIELD, EXTENSION_FIELD].map((field) => field.toLowerCase()));

function bodiesOf(plan: Plan): readonly string[] {
  const { board, planTitle, partners } = plan.cover;
  return [board, planTitle, partners, ...plan.leads.map((lead) => lead.organisation)];
}

/** The organisations of named leads, less any that would itself give a name away. */
function organisations(plan: Plan, clean: Redactor): (names: readonly string[]) => readonly string[] {
  const byName = new Map<string, string>();
  for (const lead of plan.leads) {
    for (const spelling of [lead.name, ...lead.alsoWrittenAs.split(';')]) {
      if (spelling.trim() !== '') byName.set(nameKey(spelling.trim()), lead.organisation);
    }
  }
  return (names) => {
    const found = names.flatMap((name) => (byName.get(nameKey(name.trim())) ?? '').split(';'));
    const stated = found.map((each) => each.trim()).filter((each) => each !== '' && clean(each) === each);
    return [...new Set(stated)];
  };
}

function publicAction(action: Action, clean: Redactor, shown: Shown): Action {
  return {
    ...action,
    theme: clean(action.theme),
    priority: clean(action.priority),
    action: clean(action.action),
    timescale: clean(action.timescale),
    outcome: clean(shown(action.outcome, action)),
    progress: clean(shown(action.progress, action)),
    tags: clean(action.tags),
    group: clean(action.group),
    accountableLead: '',
    supportingOfficers: '',
    commentary: '',
    blockage: '',
    supportNeeded: '',
    evidence: '',
    overrideReason: '',
    reportedRag: '',
    ...(action.statusTyped === undefined ? {} : { statusTyped: clean(action.statusTyped) }),
  };
}

type Shown = ReturnType<typeof withoutInternal>;

/** The reason within a log's source, without internal comments. */
function publicSource({ source }: Update, shown: Shown, action: Action | null): string {
  const reason = reasonIn(source);
  const kept = shown(reason, action);
  return kept === reason ? source : `${source.slice(0, source.indexOf(':'))}: ${kept}`;
}

/** An override's reason repeats words that the public may not see: it is said without them. */
function publicReason(assessed: ActionAssessment, clean: Redactor): string {
  const { action, rag, derivedRag, reason } = assessed;
  if (rag !== derivedRag) return `Set by judgement; by the rule it would be ${derivedRag.toLowerCase()}.`;
  return action.overrideReason.trim() === '' ? clean(reason) : 'By the rule, and as reported.';
}

function publicLine(line: BudgetLine, clean: Redactor): BudgetLine {
  return {
    ...line,
    service: clean(line.service),
    section: clean(line.section),
    portfolio: clean(line.portfolio),
    explanation: clean(line.explanation),
    fundedBy: clean(line.fundedBy),
  };
}

function publicBudget(budget: BudgetAssessment, clean: Redactor): BudgetAssessment {
  return {
    ...budget,
    sections: budget.sections.map((section) => ({
      ...section,
      section: clean(section.section),
      lines: section.lines.map((assessed) => ({
        ...assessed,
        line: publicLine(assessed.line, clean),
        reason: clean(assessed.reason),
      })),
    })),
  };
}

/**
 * The plan and its assessment as the public may see them: no officer's name, no Commentary, Blockage, Support needed,
 * Override reason or Evidence anywhere; leads become their organisations; findings keep their rule and number alone.
 * Every section is made from this, so none can show more.
 */
export function publicEdition(
  plan: Plan,
  assessment: Assessment,
): { readonly plan: Plan; readonly assessment: Assessment; readonly clean: Redactor } {
  const names = officerNames(plan, assessment);
  const clean = redactor(names, publicTexts(plan), bodiesOf(plan));
  const organisationsOf = organisations(plan, clean);
  const shown = withoutInternal(plan);
  const byRef = new Map(plan.actions.map((action) => [action.ref.toLowerCase(), action]));
  const cleanGroups = (groups: readonly RollUp[]): readonly RollUp[] =>
    groups.map((group) => ({ ...group, name: clean(group.name) }));
  return {
    clean,
    plan: {
      ...plan,
      cover: {
        ...plan.cover,
        author: '',
        planTitle: clean(plan.cover.planTitle),
        board: clean(plan.cover.board),
        partners: clean(plan.cover.partners),
        period: clean(plan.cover.period),
        purpose: clean(plan.cover.purpose),
        assurance: clean(plan.cover.assurance),
        decisionAsked: clean(plan.cover.decisionAsked),
      },
      actions: plan.actions.map((action) => publicAction(action, clean, shown)),
      milestones: plan.milestones.map((each) => ({
        ...each,
        milestone: clean(each.milestone),
        timescale: clean(each.timescale),
      })),
      leads: [],
      budgetLines: plan.budgetLines.map((line) => publicLine(line, clean)),
      virements: plan.virements.map((each) => ({ ...each, authorisedBy: '', reason: clean(each.reason) })),
      contributions: plan.contributions.map((each) => ({
        ...each,
        partner: clean(each.partner),
        fund: clean(each.fund),
      })),
      indicators: plan.indicators.map((each) => ({
        ...each,
        indicator: clean(each.indicator),
        unit: clean(each.unit),
        lead: '',
      })),
      indicatorValues: plan.indicatorValues.map((each) => ({ ...each, area: clean(each.area) })),
      updates: plan.updates
        .filter((update) => SHOWN_FIELDS.has(update.field.toLowerCase()))
        .map((update) => ({
          ...update,
          by: '',
          from: clean(update.from),
          to: clean(update.to),
          source: clean(publicSource(update, shown, byRef.get(update.ref.toLowerCase()) ?? null)),
        })),
      ruleRows: [],
      mappings: [],
      layout: {},
      faults: [],
    },
    assessment: {
      ...assessment,
      actions: assessment.actions.map((assessed) => ({
        ...assessed,
        action: publicAction(assessed.action, clean, shown),
        reason: publicReason(assessed, clean),
        accountable: organisationsOf(assessed.accountable),
        supporting: [],
      })),
      ruleSet: {
        ...assessment.ruleSet,
        name: clean(assessment.ruleSet.name),
        sentences: assessment.ruleSet.sentences.map(clean),
      },
      byTheme: cleanGroups(assessment.byTheme),
      byPriority: cleanGroups(assessment.byPriority),
      byGroup: cleanGroups(assessment.byGroup),
      byLead: [],
      byOrganisation: assessment.byOrganisation.filter((group) => clean(group.name) === group.name),
      budget: publicBudget(assessment.budget, clean),
      findings: assessment.findings.map((finding) => ({
        ...finding,
        message: '',
        remedy: '',
        where: [],
        subject: null,
      })),
    },
  };
}
