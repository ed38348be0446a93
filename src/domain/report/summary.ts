import { longDate } from '../calendar/isoDate';
import { isOpen } from './actionState';
import { BEFORE_COLOUR, NOW_COLOUR } from './chartColours';
import { percentOf, ROUNDING_NOTE, roundingShows, shareOf } from './percent';
import { returnsMissing } from './returnsMissing';
import type { RagStatus } from '../status/types';
import { tableOf } from './table';
import { trendBlocks } from './trend';
import type { ReportContext, Section, SectionBlock, SectionFact } from './types';
import { countOf, isAre, listed, sentence } from './words';

interface StatusCount {
  readonly word: string;
  readonly now: number;
  readonly before: number | null;
}

/** Every word of the rule set with its number now and at the last closed period, and words met outside it. */
export function statusCounts(context: ReportContext): readonly StatusCount[] {
  const { counts, previous, ruleSet } = context.assessment;
  const known = ruleSet.statuses.map((status) => status.word);
  const others = [...Object.keys(counts), ...Object.keys(previous?.counts ?? {})];
  return [...new Set([...known, ...others])].map((word) => ({
    word,
    now: counts[word] ?? 0,
    before: previous === null ? null : (previous.counts[word] ?? 0),
  }));
}

/** The colour of each status's own column; a word from outside the rule set has the common one. */
export function statusColours(counts: readonly StatusCount[], statuses: readonly RagStatus[]): readonly string[] {
  const fills = new Map(statuses.map(({ word, fill }) => [word, fill]));
  return counts.map(({ word }) => fills.get(word) ?? NOW_COLOUR);
}

/** The split in one sentence: "Of 60 actions, 12 (20%) are red, 8 (13%) are amber and 40 (67%) are green." */
export function splitSentence(counts: readonly StatusCount[], total: number): string {
  if (total === 0) return 'The plan has no actions.';
  const parts = counts
    .filter((count) => count.now > 0)
    .map(({ word, now }) => `${String(now)} (${percentOf(now, total)}) ${isAre(now)} ${word.toLowerCase()}`);
  return `Of ${countOf(total, 'action')}, ${listed(parts)}.`;
}

/** The movement since the last closed period in one sentence, or that there is none to compare with. */
export function travelSentence(context: ReportContext): string {
  const { previous } = context.assessment;
  if (previous === null) {
    return 'No period has been closed yet, so there is nothing to compare with; the next report will show movement.';
  }
  const { better, same, worse, added } = previous;
  return `Since ${longDate(previous.periodEnd)}: ${listed([
    `${countOf(better, 'action')} better`,
    `${String(worse)} worse`,
    `${String(same)} the same`,
    `${String(added)} new`,
  ])}.`;
}

function facts(context: ReportContext): readonly SectionFact[] {
  const { assessment } = context;
  const whole = (label: string, value: number): SectionFact => ({ label, value, kind: 'whole' });
  return [
    whole('All actions', assessment.actions.length),
    whole('Open actions', assessment.actions.filter(({ action }) => isOpen(action)).length),
    whole('Overdue actions', assessment.actions.filter((assessed) => assessed.overdue).length),
  ];
}

/** Counts and percentages by status, now and last period, direction of travel, trend and missing returns. */
export function summary(context: ReportContext): Section {
  const { assessment } = context;
  const counts = statusCounts(context);
  const total = assessment.actions.length;
  const beforeTotal = counts.reduce((sum, count) => sum + (count.before ?? 0), 0);
  const hasBefore = assessment.previous !== null;
  const headline = splitSentence(counts, total);
  const table = tableOf<StatusCount>({
    name: 'StatusCounts',
    heading: 'Actions by status',
    columns: [
      { header: 'Status', kind: 'rag', width: 30, of: (count) => count.word },
      { header: 'Now', kind: 'whole', width: 14, of: (count) => count.now },
      { header: 'Now %', kind: 'percent', width: 14, of: (count) => shareOf(count.now, total) },
      ...(hasBefore
        ? ([
            { header: 'Last period', kind: 'whole', width: 13, of: (count: StatusCount) => count.before },
            {
              header: 'Last period %',
              kind: 'percent',
              width: 14,
              of: (count: StatusCount) => shareOf(count.before ?? 0, beforeTotal),
            },
            { header: 'Change', kind: 'whole', width: 10, of: (count: StatusCount) => count.now - (count.before ?? 0) },
          ] as const)
        : []),
    ],
    rows: counts,
    whenEmpty: 'The rule set has no statuses.',
  });
  const message = hasBefore
    ? `Last period and now: ${listed(counts.map(({ word, now, before }) => `${word.toLowerCase()} ${String(before ?? 0)} and ${String(now)}`))}.`
    : `Now: ${listed(counts.map(({ word, now }) => `${word.toLowerCase()} ${String(now)}`))}.`;
  const chart: SectionBlock = {
    kind: 'chart',
    name: 'StatusChart',
    title: hasBefore ? 'Actions by status, last period and now' : 'Actions by status',
    message,
    type: 'column',
    grouping: 'clustered',
    table: 'StatusCounts',
    categories: 'Status',
    series: [
      ...(hasBefore ? [{ header: 'Last period', colour: BEFORE_COLOUR }] : []),
      {
        header: 'Now',
        colour: NOW_COLOUR,
        ...(hasBefore ? {} : { pointColours: statusColours(counts, assessment.ruleSet.statuses) }),
      },
    ],
    axisTitle: 'Actions',
  };
  const lines = [
    travelSentence(context),
    sentence(returnsMissing(context).headline),
    ...(roundingShows(
      counts.map((count) => count.now),
      total,
    )
      ? [ROUNDING_NOTE]
      : []),
  ];
  return {
    id: 'summary',
    title: 'Summary',
    headline,
    blocks: [
      { kind: 'facts', facts: facts(context) },
      table,
      ...(total === 0 ? [] : [chart]),
      { kind: 'words', heading: null, lines },
      ...trendBlocks(context),
      ...returnsMissing(context).blocks,
    ],
  };
}
