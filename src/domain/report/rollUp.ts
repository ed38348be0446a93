import type { Assessment } from '../assess/types';
import type { IsoDate } from '../calendar/isoDate';
import type { BudgetFigures } from '../budget/types';
import type { MoneyUnit } from '../plan/cover';
import type { Plan } from '../plan/types';
import type { RagStatus } from '../status/types';
import { leadWords } from './actionState';
import { decisionWords } from './decision';
import { exceptionsOf } from './exceptions';
import { extensionRequests } from './extensionRequests';
import { publicEdition } from './publicEdition';
import { poorestFirstStatuses } from './statusOrder';
import type { Audience } from './types';

/** Words of one exception kept for a roll-up; longer ones are cut, since each plan's own report holds them whole. */
const WORDS_KEPT = 240;

export interface ExtractedException {
  readonly ref: string;
  readonly action: string;
  readonly lead: string;
  readonly rag: string;
  readonly reason: string;
  readonly due: IsoDate | null;
  readonly overdue: boolean;
}

/** What a roll-up keeps of one plan: figures and exceptions, never the plan itself. */
export interface PlanExtract {
  readonly name: string;
  readonly board: string;
  readonly author: string;
  readonly purpose: string;
  readonly decision: string;
  readonly assurance: string;
  readonly asAt: IsoDate;
  readonly ruleSet: string;
  readonly ruleSentences: readonly string[];
  readonly statuses: readonly RagStatus[];
  readonly actions: number;
  readonly overdue: number;
  readonly requests: number;
  readonly counts: Readonly<Record<string, number>>;
  readonly errors: number;
  readonly findings: number;
  readonly moneyUnit: MoneyUnit;
  readonly budget: BudgetFigures;
  readonly budgetLines: number;
  readonly exceptions: readonly ExtractedException[];
}

function cut(text: string): string {
  if (text.length <= WORDS_KEPT) return text;
  const space = text.lastIndexOf(' ', WORDS_KEPT);
  return `${text.slice(0, space > 0 ? space : WORDS_KEPT)} …`;
}

function exceptionRows(assessment: Assessment): readonly ExtractedException[] {
  return exceptionsOf(assessment).map((assessed) => ({
    ref: assessed.action.ref,
    action: cut(assessed.action.action),
    lead: leadWords(assessed),
    rag: assessed.rag,
    reason: cut(assessed.reason),
    due: assessed.due,
    overdue: assessed.overdue,
  }));
}

/**
 * One plan's part of a roll-up, small enough that a thousand of them fit in memory at once. For the public it is made
 * from the public edition, and holds no name.
 */
export function extractForRollUp(wholePlan: Plan, wholeAssessment: Assessment, audience: Audience): PlanExtract {
  const isPublic = audience === 'public';
  const { plan, assessment } = isPublic
    ? publicEdition(wholePlan, wholeAssessment)
    : { plan: wholePlan, assessment: wholeAssessment };
  return {
    name: plan.cover.planTitle === '' ? 'Untitled plan' : plan.cover.planTitle,
    board: plan.cover.board,
    author: plan.cover.author,
    purpose: cut(plan.cover.purpose),
    decision: cut(decisionWords({ plan, assessment })),
    assurance: plan.cover.assurance,
    asAt: assessment.asAt,
    ruleSet: assessment.ruleSet.name,
    ruleSentences: assessment.ruleSet.sentences,
    statuses: poorestFirstStatuses(assessment.ruleSet.statuses),
    actions: assessment.actions.length,
    overdue: assessment.actions.filter((assessed) => assessed.overdue).length,
    requests: extensionRequests(plan, assessment, assessment.asAt).length,
    counts: assessment.counts,
    errors: assessment.findings.filter((finding) => finding.severity === 'error').length,
    findings: assessment.findings.length,
    moneyUnit: plan.cover.moneyUnit,
    budget: assessment.budget.totals,
    budgetLines: plan.budgetLines.length,
    exceptions: exceptionRows(assessment),
  };
}
