import { longDate } from '../calendar/isoDate';
import { keyMessages } from './keyMessages';
import type { ReportContext, Section, SectionFact, SectionWords } from './types';
import { countOf, isAre, sentence } from './words';

const NOT_STATED = 'Not stated on the plan’s Cover';

const AUDIENCE_WORDS = {
  board: 'The board',
  scrutiny: 'Overview and scrutiny',
  public: 'Public',
} as const;

function text(label: string, value: string): SectionFact {
  return { label, value: value === '' ? NOT_STATED : value, kind: 'text' };
}

/** The visible warning on a report made over a plan with errors; `null` where there are none. */
export function dataQualityNote(context: ReportContext): string | null {
  const errors = context.assessment.findings.filter((finding) => finding.severity === 'error').length;
  if (errors === 0) return null;
  return `${sentence(countOf(errors, 'error'))} in the plan ${isAre(errors)} not yet mended, so some figures in this report may be wrong: see the section Data quality.`;
}

/** The front sheet: what the report is, how old its figures are, and what the board is asked to decide. */
export function front(context: ReportContext): Section {
  const { plan, assessment, options } = context;
  const { cover } = plan;
  const facts: SectionFact[] = [
    text('Board', cover.board),
    text('Period', options.periodLabel),
    { label: 'Figures as at', value: options.asAt, kind: 'date' },
    ...(options.audience === 'public' ? [] : [text('Author', cover.author)]),
    text('Purpose', cover.purpose),
    text('Decision asked for', cover.decisionAsked),
    text('Assurance level', cover.assurance),
    ...(cover.partners === '' ? [] : [text('Partners', cover.partners)]),
    text('Rule set', assessment.ruleSet.name),
    text('For', AUDIENCE_WORDS[options.audience]),
  ];
  const messages: readonly SectionWords[] = [{ kind: 'words', heading: 'In short', lines: keyMessages(context) }];
  const note = dataQualityNote(context);
  const words: SectionWords[] = note === null ? [] : [{ kind: 'words', heading: 'Data quality', lines: [note] }];
  return {
    id: 'front',
    title: 'Cover',
    headline: `Progress report${options.periodLabel === '' ? '' : ` for ${options.periodLabel}`}, figures as at ${longDate(options.asAt)}.`,
    blocks: [{ kind: 'facts', facts }, ...messages, ...words],
  };
}
