import type { Audience, Section, SectionBlock } from './types';

/** Headings of columns as somebody says them who has never sat on a board; money's unit stays in its brackets. */
const HEADERS: Readonly<Record<string, string>> = {
  RAG: 'Status',
  Status: 'Stage',
  'Reason for status': 'Why it has this status',
  'Mitigating action': 'What is being done',
  'Original due': 'First planned for',
  'Current due': 'Now planned for',
  'Times moved': 'Times the date changed',
  'Direction of travel': 'Since last report',
  'Days after original date': 'Days after first planned date',
  'Date requested': 'Date asked for',
  'Reason for request': 'Why more time is asked for',
  '% complete': '% done',
  'Original net': 'First budget',
  'Revised net': 'Budget now',
  'To date': 'Spent so far',
  Forecast: 'Expected spending',
  Variance: 'Over or under',
  'Variance %': '% over or under',
  Agreed: 'Share agreed',
  Outstanding: 'Still to pay',
  Indicator: 'What is measured',
  'Period end': 'Measured up to',
  'Against last': 'Since last time',
};

/** In these tables Status is a colour already. */
const KEPT_STATUS: ReadonlySet<string> = new Set(['StatusCounts', 'IndicatorResults', 'StatusKey']);

const TITLES: Readonly<Record<string, string>> = {
  exceptions: 'Needs attention',
  allExceptions: 'Needs attention',
  completed: 'Finished',
  dueNext: 'Coming up',
  extensions: 'More time',
  leads: 'By organisation',
  virements: 'Budget moved',
  contributions: 'What partners pay in',
  indicators: 'What is measured',
  milestones: 'Steps on the way',
  dataQuality: 'How sure the figures are',
  rules: 'How statuses are given',
};

/** A column's heading for an audience; those without a plainer one stay. */
export function headerFor(header: string, audience: Audience): string {
  if (audience !== 'public') return header;
  const whole = HEADERS[header];
  if (whole !== undefined) return whole;
  const at = header.lastIndexOf(' (');
  const plain = at < 0 ? undefined : HEADERS[header.slice(0, at)];
  return plain === undefined ? header : `${plain}${header.slice(at)}`;
}

/** A section's title for an audience. */
export function titleFor(id: string, title: string, audience: Audience): string {
  return audience === 'public' ? (TITLES[id] ?? title) : title;
}

function plainBlock(block: SectionBlock): SectionBlock {
  if (block.kind === 'words' || block.kind === 'facts') return block;
  const table = block.kind === 'table' ? block.name : block.table;
  const plain = (header: string): string =>
    header === 'Status' && KEPT_STATUS.has(table) ? header : headerFor(header, 'public');
  if (block.kind === 'table') {
    return { ...block, columns: block.columns.map((column) => ({ ...column, header: plain(column.header) })) };
  }
  return {
    ...block,
    categories: plain(block.categories),
    series: block.series.map((series) => ({ ...series, header: plain(series.header) })),
  };
}

/** A section in plain words for the public: its title and the headings of its columns, in tables and charts alike. */
export function inPlainWords(section: Section): Section {
  return {
    ...section,
    title: titleFor(section.id, section.title, 'public'),
    blocks: section.blocks.map(plainBlock),
  };
}
