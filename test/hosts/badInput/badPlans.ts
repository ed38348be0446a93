import { addDays } from '../../../src/domain/calendar/isoDate';
import type { Plan } from '../../../src/domain/plan/types';
import { aBudgetLine, aHistoryRow, aLead, anAction, anUpdate, aPlan } from '../../helpers/planBuilder';

/** A plan that something is wrong with, and words that the board's report must say about it. */
export interface BadPlan {
  readonly what: string;
  readonly plan: Plan;
  /** Each stands somewhere in the board's report. */
  readonly says: readonly string[];
}

/** Words that a program could take for a formula, a command or nothing at all. */
export const RISKY = [
  "=cmd|' /C calc'!A0",
  '+44 20 7946 0000',
  '-2+3',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '＝1+1',
  '＋1',
  '＠here',
  '=HYPERLINK("https://westmere.example";"x")',
] as const;

/** Scripts and signs that programs get wrong. */
export const STRANGE = [
  'خطة العمل للبلدية ٢٠٢٦',
  'תוכנית \u202eהפוכה\u202c',
  'Cafe\u0301 Zoe\u0308 a\u0308\u0323',
  '👩‍⚕️🏴󠁧󠁢󠁷󠁬󠁳󠁿 staffing 🧑🏽‍🤝‍🧑🏻',
  'bell\u0007 null\u0000 escape\u001b',
  'half \ud83d and \udc4d',
  '_x0041_ _x000D_',
  '<script>alert(1)</script> & "quoted" \'too\'',
  'line one\r\nline two\rline three',
  '\u200b\ufeffhidden\u00ad',
] as const;

const sentence = 'The partners met again and agreed to look at the lease once more. ';
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${String(at % 97)}`).join(' ');

/** Every text of an action is the same; its Ref is its own. */
function actionOf(text: string, ref: string): Plan['actions'][number] {
  return anAction({
    ref,
    theme: text,
    priority: text,
    action: text,
    accountableLead: text,
    supportingOfficers: text,
    outcome: text,
    commentary: text,
    progress: text,
    blockage: text,
    supportNeeded: text,
    evidence: text,
    tags: text,
    group: text,
    currentDue: '2026-05-31',
  });
}

function planOfTexts(texts: readonly string[]): Plan {
  const [first = ''] = texts;
  return aPlan({
    actions: texts.map((text, at) => actionOf(text, String(at + 1))),
    leads: texts.map((text, at) => aLead({ name: text, organisation: text, role: text, row: at + 2 })),
    budgetLines: texts.map((text, at) =>
      aBudgetLine({ code: `W${String(at)}`, service: text, section: text, explanation: text, fundedBy: text }),
    ),
    updates: texts.map((text, at) =>
      anUpdate({ ref: String(at + 1), from: text, to: text, source: `Pane: ${text}`, by: text }),
    ),
    cover: { planTitle: first, board: first, partners: first, period: first, author: first, purpose: first },
  });
}

/** Plans as people make them, and as people who mean harm do. */
export const BAD_PLANS: readonly BadPlan[] = [
  { what: 'no closed period yet', plan: aPlan(), says: ['period'] },
  { what: 'no actions', plan: aPlan({ actions: [], leads: [] }), says: ['no actions'] },
  {
    what: 'nothing at all',
    plan: aPlan({ actions: [], leads: [], cover: { planTitle: '', board: '', partners: '', period: '' } }),
    says: ['does not state board, period'],
  },
  {
    what: 'actions without a theme, a priority or a lead',
    plan: aPlan({ actions: [anAction({ theme: '', priority: '', accountableLead: '' })], leads: [] }),
    says: ['No accountable lead'],
  },
  {
    what: 'titles of 300 characters',
    plan: aPlan({
      actions: [anAction({ action: sentence.repeat(5).slice(0, 300), theme: 'T'.repeat(300) })],
      cover: { planTitle: 'Westmere '.repeat(34).trim() },
    }),
    says: ['Westmere Westmere'],
  },
  {
    what: 'commentaries of 5,000 words',
    plan: aPlan({
      actions: [anAction({ commentary: words(5_000), progress: words(5_000), currentDue: '2026-05-31' })],
    }),
    says: ['Long texts'],
  },
  {
    what: 'a text of Excel’s longest, in one word',
    plan: aPlan({ actions: [anAction({ progress: 'a'.repeat(32_767), blockage: `${'é'.repeat(32_766)}👍` })] }),
    says: ['Long texts'],
  },
  { what: 'texts that look like formulas', plan: planOfTexts(RISKY), says: ["cmd|' /C calc'!A0"] },
  { what: 'scripts and signs that programs get wrong', plan: planOfTexts(STRANGE), says: ['خطة العمل'] },
  {
    what: 'errors that nobody has mended',
    plan: aPlan({ actions: [anAction({ ref: '1.1' }), anAction({ ref: '1.1', accountableLead: '?' })] }),
    says: ['not yet mended'],
  },
  {
    what: 'a report date before everything',
    plan: aPlan({
      actions: [
        anAction({ start: '2027-01-01', baselineDue: '2028-01-01', currentDue: '2028-01-01', lastUpdate: null }),
      ],
    }),
    says: ['No action'],
  },
  {
    what: 'the same period closed twice',
    plan: aPlan({
      history: [aHistoryRow({ rag: 'Red' }), aHistoryRow({ rag: 'Green' }), aHistoryRow({ periodEnd: '2026-04-30' })],
    }),
    says: ['31 May 2026'],
  },
  {
    what: 'budget lines without a figure',
    plan: aPlan({
      budgetLines: [
        aBudgetLine({ employee: null, running: null, gross: null, net: null, revisedNet: null, forecastOutturn: null }),
      ],
    }),
    says: ['Budget'],
  },
  {
    what: 'a virement and updates that name nothing known',
    plan: aPlan({ updates: [anUpdate({ ref: '99' })], history: [aHistoryRow({ ref: '99' })] }),
    says: ['Data quality'],
  },
];

/** A plan of so many actions, none of them alike. */
export function longPlan(count: number): Plan {
  return aPlan({
    actions: Array.from({ length: count }, (_, at) =>
      anAction({ ref: `1.${String(at)}`, row: at + 2, currentDue: addDays('2026-01-01', at % 700) }),
    ),
  });
}
