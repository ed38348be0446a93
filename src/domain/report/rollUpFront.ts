import { longDate } from '../calendar/isoDate';
import { AUDIENCE_WORDS } from './front';
import { fewNames, figureDays, type NamedPlan } from './namedPlans';
import { budgetsSentence } from './rollUpBudgets';
import { exceptionsIn } from './rollUpExceptions';
import { daysWords, plansSentence } from './rollUpPlans';
import { ruleKindsSentence } from './rollUpRules';
import { tableOf } from './table';
import type { ReportOptions, Section, SectionFact, SectionWords } from './types';
import { countOf, isAre, sentence } from './words';

/** More decisions than these stand on their own sheet alone. */
const DECISIONS_ON_FRONT = 8;

function text(label: string, value: string): SectionFact {
  return { label, value, kind: 'text' };
}

function oldest(plans: readonly NamedPlan[]): readonly SectionFact[] {
  const days = figureDays(plans);
  const [first] = days;
  if (first === undefined || days.length === 1) return [];
  const those = plans.filter(({ extract }) => extract.asAt === first);
  return [text('Oldest figures', `${longDate(first)}: ${fewNames(those)}`)];
}

function errorNote(plans: readonly NamedPlan[]): readonly SectionWords[] {
  const wrong = plans.filter(({ extract }) => extract.errors > 0);
  if (wrong.length === 0) return [];
  const errors = wrong.reduce((sum, { extract }) => sum + extract.errors, 0);
  const line = `${sentence(countOf(errors, 'error'))} in ${countOf(wrong.length, 'plan')} ${isAre(errors)} not yet mended, so some figures may be wrong: ${fewNames(wrong)}.`;
  return [{ kind: 'words', heading: 'Data quality', lines: [line] }];
}

/** The front of a report over several plans: whose they are, how old their figures, what each board is asked, in short. */
export function rollUpFront(plans: readonly NamedPlan[], options: ReportOptions): Section {
  const boards = [...new Set(plans.map(({ extract }) => extract.board).filter((board) => board !== ''))];
  const shown = boards.slice(0, DECISIONS_ON_FRONT);
  const more = boards.length - shown.length;
  const days = figureDays(plans);
  const requests = plans.reduce((sum, { extract }) => sum + extract.requests, 0);
  const withBudget = plans.some(({ extract }) => extract.budgetLines > 0);
  const words = (heading: string, lines: readonly string[]): SectionWords => ({ kind: 'words', heading, lines });
  return {
    id: 'front',
    title: 'Cover',
    headline: `Progress report over ${countOf(plans.length, 'plan')}, figures as at ${daysWords(days)}.`,
    blocks: [
      {
        kind: 'facts',
        facts: [
          text('Plans', fewNames(plans, DECISIONS_ON_FRONT)),
          ...(boards.length === 0
            ? []
            : [text('Boards', `${shown.join('; ')}${more > 0 ? `; and ${String(more)} more` : ''}`)]),
          text('Figures as at', sentence(daysWords(days))),
          ...oldest(plans),
          text('Rules', ruleKindsSentence(plans)),
          text('For', AUDIENCE_WORDS[options.audience]),
        ],
      },
      words('In short', [
        plansSentence(plans),
        exceptionsIn(plans, options.audience),
        requests === 0 ? 'No plan asks for more time.' : `${sentence(countOf(requests, 'request'))} for more time.`,
        ...(withBudget ? [budgetsSentence(plans)] : []),
      ]),
      plans.length > DECISIONS_ON_FRONT
        ? words('Decisions asked for', ['See “Plans and decisions”.'])
        : words(
            'Decisions asked for',
            plans.map(({ name, extract }) => `${name}: ${extract.decision}`),
          ),
      ...errorNote(plans),
    ],
  };
}

/** What each plan's own front says: its board, author, purpose, the decision asked for and the assurance level. */
export function decisionsSection(plans: readonly NamedPlan[], { audience }: ReportOptions): Section {
  const asking = plans.filter(({ extract }) => !extract.decision.startsWith('Not stated')).length;
  return {
    id: 'decisions',
    title: 'Plans and decisions',
    headline: `${asking === plans.length ? 'Every plan states' : sentence(`${countOf(asking, 'plan')} of ${String(plans.length)} ${asking === 1 ? 'states' : 'state'}`)} the decision that its board is asked for.`,
    blocks: [
      tableOf<NamedPlan>({
        name: 'PlanFronts',
        heading: null,
        columns: [
          { header: 'Plan', kind: 'text', width: 28, of: ({ name }) => name },
          { header: 'Board', kind: 'text', width: 24, of: ({ extract }) => extract.board, optional: true },
          { header: 'Figures as at', kind: 'date', width: 13, of: ({ extract }) => extract.asAt },
          ...(audience === 'public'
            ? []
            : [
                {
                  header: 'Author',
                  kind: 'text' as const,
                  width: 14,
                  of: ({ extract }: NamedPlan) => extract.author,
                  optional: true,
                },
              ]),
          { header: 'Purpose', kind: 'longText', width: 28, of: ({ extract }) => extract.purpose, optional: true },
          { header: 'Decision asked for', kind: 'longText', width: 36, of: ({ extract }) => extract.decision },
          {
            header: 'Assurance level',
            kind: 'text',
            width: 12,
            of: ({ extract }) => extract.assurance,
            optional: true,
          },
        ],
        rows: plans,
        whenEmpty: 'No plan has been read.',
      }),
    ],
  };
}
