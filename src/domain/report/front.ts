import { longDate } from '../calendar/isoDate';
import { decisionWords } from './decision';
import { keyMessages } from './keyMessages';
import { titleFor } from './plainWords';
import type { Audience, ReportContext, Section, SectionFact, SectionWords } from './types';
import { countOf, isAre, listed, sentence } from './words';

/** Who the report is for, as its front says. */
export const AUDIENCE_WORDS: Readonly<Record<Audience, string>> = {
  board: 'The board',
  scrutiny: 'Overview and scrutiny',
  public: 'The public',
};

function text(label: string, value: string): SectionFact {
  return { label, value, kind: 'text' };
}

/** The visible warning on a report made over a plan with errors; `null` where there are none. */
export function dataQualityNote(context: ReportContext): string | null {
  const errors = context.assessment.findings.filter((finding) => finding.severity === 'error').length;
  if (errors === 0) return null;
  const section = titleFor('dataQuality', 'Data quality', context.options.audience);
  return `${sentence(countOf(errors, 'error'))} in the plan ${isAre(errors)} not yet mended, so some figures in this report may be wrong: see “${section}”.`;
}

/** The newest day on which a lead sent an update, up to the report's date; `null` where nobody has. */
function newestUpdate({ assessment }: ReportContext): string | null {
  const days = assessment.actions.flatMap(({ action }) => action.lastUpdate ?? []);
  const known = days.filter((day) => day <= assessment.asAt).sort();
  return known[known.length - 1] ?? null;
}

/** The front sheet: what the report is, how old its figures are, and what the board is asked to decide. */
export function front(context: ReportContext): Section {
  const { plan, assessment, options } = context;
  const { cover } = plan;
  const isPublic = options.audience === 'public';
  const period = text('Period', options.periodLabel);
  const author = isPublic ? [] : [text('Author', cover.author)];
  const purpose = text('Purpose', cover.purpose);
  const assurance = text('Assurance level', cover.assurance);
  const stated = (facts: readonly SectionFact[]): readonly SectionFact[] => facts.filter(({ value }) => value !== '');
  const missing = [text('Board', cover.board), period, ...author, purpose, assurance].filter(
    ({ value }) => value === '',
  );
  const newest = newestUpdate(context);
  const facts: readonly SectionFact[] = [
    ...stated([text('Board', cover.board), period]),
    { label: 'Figures as at', value: options.asAt, kind: 'date' },
    ...(newest === null ? [] : [{ label: 'Newest update', value: newest, kind: 'date' } as const]),
    ...stated([...author, purpose]),
    text('Decision asked for', decisionWords(context)),
    ...stated([assurance, text('Partners', cover.partners)]),
    text('Rule set', assessment.ruleSet.name),
    text('For', AUDIENCE_WORDS[options.audience]),
  ];
  const words = (heading: string, lines: readonly string[]): SectionWords => ({ kind: 'words', heading, lines });
  const note = dataQualityNote(context);
  return {
    id: 'front',
    title: 'Cover',
    headline: `Progress report${options.periodLabel === '' ? '' : ` for ${options.periodLabel}`}, figures as at ${longDate(options.asAt)}.`,
    blocks: [
      { kind: 'facts', facts },
      words('In short', keyMessages(context)),
      ...(note === null ? [] : [words('Data quality', [note])]),
      ...(missing.length === 0
        ? []
        : [
            words('Not stated', [
              `The plan’s Cover does not state ${listed(missing.map(({ label }) => label.toLowerCase()))}.`,
            ]),
          ]),
    ],
  };
}
