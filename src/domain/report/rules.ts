import type { RagStatus } from '../status/types';
import { tableOf } from './table';
import type { ReportContext, Section } from './types';

const NOTES: readonly string[] = [
  'Due is the last day on which an action can still be met: “June 2026” is due on 30 June 2026.',
  'Original due is the first agreed date; current due is the date now agreed. Times moved counts the changes.',
  'Overdue: the current due date lies before the date of the figures and the action is not complete.',
  'Slippage is the days from the original date to the day of completion, or to the current due date.',
  'Direction of travel compares the status now with the status when the last period was closed.',
  'The status of a group is the poorest status within it, with the counts beside it.',
  'An en dash (–) in a cell means that the plan states nothing there.',
];

/** The rule that made the colours, as sentences, its words with their colours, and what the columns mean. */
export function rules(context: ReportContext): Section {
  const { assessment, plan } = context;
  const { name, statuses, sentences } = assessment.ruleSet;
  const ordered = sentences.map((said, at) => ({ order: at + 1, said }));
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
          { header: 'Order', kind: 'whole', width: 9, of: (row) => row.order },
          { header: 'Rule', kind: 'longText', width: 110, of: (row) => row.said },
        ],
        rows: ordered,
        whenEmpty: 'The rule set states no rules in words.',
      }),
      tableOf<RagStatus>({
        name: 'StatusKey',
        heading: 'The statuses and their colours',
        columns: [
          { header: 'Status', kind: 'rag', width: 16, of: (status) => status.word },
          { header: 'Letter', kind: 'text', width: 9, of: (status) => status.letter },
        ],
        rows: statuses,
        whenEmpty: 'The rule set has no statuses.',
      }),
      { kind: 'words', heading: 'Notes', lines: [...NOTES, ...money] },
    ],
  };
}
