import type { RagStatus } from '../status/types';
import { tableOf } from './table';
import type { ReportContext, Section } from './types';
import { sentence } from './words';

const NOTES: readonly string[] = [
  'Due is the last day on which an action can still be met: “June 2026” is due on 30 June 2026.',
  'Original due is the first agreed date; current due is the date now agreed. Times moved counts the changes.',
  'Overdue: the current due date lies before the date of the figures and the action is not complete.',
  'Slippage is the days from the original date to the day of completion, or to the current due date.',
  'Direction of travel compares the status now with the status when the last period was closed.',
  'The status of a group is the poorest status within it, with the counts beside it.',
  'An en dash (–) in a cell means that the plan states nothing there.',
];

const PUBLIC_NOTES: readonly string[] = [
  'Ref is the number that an action has in the plan, so that it can be asked about.',
  'First planned for is the day first agreed; now planned for is the day agreed since. Each is the last day on which the action is still in time.',
  'Overdue means that the day now planned for has gone by and the action is not finished.',
  'Since last report compares the status with the one in the report before.',
  'A theme, priority or organisation has the poorest status of its actions, so that a good average hides nothing.',
  'Over (+) or under (-) is what is expected to be spent, less the budget.',
  'A dash (–) means that the plan says nothing there.',
];

/** The rules that give a status, their own words after the status. */
function givenWhere(word: string, sentences: readonly string[]): string {
  const start = `${word}: `;
  const own = sentences.filter((said) => said.startsWith(start)).map((said) => said.slice(start.length));
  return own.length === 0 ? 'No rule gives it' : sentence(own.map((said) => said.replace(/\.$/, '')).join('; '));
}

/** The rule that made the colours, as sentences, its words with their colours, and what the columns mean. */
export function rules(context: ReportContext): Section {
  const { assessment, plan, options } = context;
  const { name, statuses, sentences } = assessment.ruleSet;
  const ordered = sentences.map((said, at) => ({ order: at + 1, said }));
  const isPublic = options.audience === 'public';
  const money =
    plan.budgetLines.length > 0
      ? [
          `Money is in ${plan.cover.moneyUnit.label}; expenditure is positive and income negative.`,
          'Variance is forecast outturn less revised budget: plus is an overspend.',
        ]
      : [];
  return {
    id: 'rules',
    title: 'Rule and notes',
    headline: `Each status is worked out by the rule set “${name}”: the first rule that holds gives the status.`,
    blocks: [
      tableOf({
        name: 'RuleSentences',
        heading: 'The rules, in order',
        columns: [
          { header: 'Order', kind: 'whole', width: 16, of: (row) => row.order },
          { header: 'Rule', kind: 'longText', width: 100, of: (row) => row.said },
        ],
        rows: ordered,
        whenEmpty: 'The rule set states no rules in words.',
      }),
      tableOf<RagStatus>({
        name: 'StatusKey',
        heading: 'The statuses and their colours',
        columns: [
          { header: 'Status', kind: 'rag', width: 16, of: (status) => status.word },
          { header: 'Given where', kind: 'longText', width: 100, of: ({ word }) => givenWhere(word, sentences) },
          { header: 'Letter', kind: 'text', width: 9, of: (status) => status.letter },
        ],
        rows: statuses,
        whenEmpty: 'The rule set has no statuses.',
      }),
      { kind: 'words', heading: 'Notes', lines: isPublic ? PUBLIC_NOTES : [...NOTES, ...money] },
    ],
  };
}
