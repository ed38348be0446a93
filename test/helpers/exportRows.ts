import { Comparison, day, figure, Table } from './exportTable';
import type { RecalculatedSheets } from './libreOffice';

type Rows = readonly (readonly string[])[];

const STAGES_ENDED = ['Complete', 'Cancelled', 'Deferred'];

/** Headings of the export and the plan's own column that each is to equal, row by row. */
const OF_ACTIONS: Readonly<Record<string, string>> = {
  RAG: 'RAG',
  'RAG shown': 'RAG',
  Now: 'RAG',
  Reported: 'Reported RAG',
  'Reason for status': 'Reason',
  'Original due': 'Baseline due',
  'Current due': 'Current due',
  'Due date used': 'Current due',
  'Completed on': 'Completed on',
  Status: 'Status',
  '% complete': '% complete',
  'Times moved': 'Times revised',
  'Slippage (days)': 'Slippage (days)',
  'Days after original date': 'Slippage (days)',
};
const OF_LINES: Readonly<Record<string, string>> = {
  'Original net': 'Net',
  'Revised net': 'Revised net',
  'To date': 'Actual to date',
  Forecast: 'Forecast outturn',
  Variance: 'Variance',
  'Variance %': 'Variance %',
  RAG: 'RAG',
};

/**
 * The rows of every table of a report against what the plan's own cells, as LibreOffice works them out, say of the same
 * action, line, partner, indicator, milestone and finding. What the Summary, By lead and Budget summary sheets have is
 * compared elsewhere.
 */
export function compareRows(plan: RecalculatedSheets, report: RecalculatedSheets): Comparison {
  const result = new Comparison();
  const actions = new Table(plan.Actions, 'Ref', 'RAG');
  const asAt = day((plan.Summary ?? []).find((row) => row[0] === 'Report date')?.[1] ?? '');
  for (const sheet of [
    'Exceptions',
    'Completed',
    'Due next',
    'Extensions',
    'Action plan',
    'Status history',
    'Rule evidence',
  ])
    actionRows(result, sheet, new Table(report[sheet], 'Ref'), actions);
  history(result, plan, report, actions);
  summary(result, plan, report, actions);
  priorities(result, report, actions);
  budget(result, plan, report);
  contributions(result, plan, report);
  indicators(result, plan, report, asAt);
  milestones(result, plan, report);
  findings(result, plan, report);
  return result;
}

function actionRows(result: Comparison, sheet: string, shown: Table, actions: Table): void {
  for (const row of shown.rows) {
    const ref = shown.of(row, 'Ref');
    const own = actions.rows.filter((each) => actions.of(each, 'Ref') === ref);
    const [only] = own;
    // A Ref that stands twice does not say which of the two.
    if (only === undefined || own.length > 1) continue;
    for (const [header, key] of Object.entries(OF_ACTIONS)) {
      if (!shown.headers.includes(header)) continue;
      result.is(`${sheet}, ${ref}, ${header}`, shown.of(row, header), actions.of(only, key));
    }
  }
}

function history(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets, actions: Table): void {
  const kept = new Table(plan['Status history'], 'Period end', 'Ref', 'RAG');
  const shown = new Table(report['Status history'], 'Ref', 'Now');
  const trend = new Table(report.Summary, 'Period', 'Actions');
  // An action that was closed twice counts once, as it stood last.
  const ofPeriod = (label: string): Rows => {
    const rows = kept.rows.filter((row) => day(kept.of(row, 'Period end')) === day(label));
    return [...new Map(rows.map((row) => [kept.of(row, 'Ref').toLowerCase(), row])).values()];
  };
  for (const header of shown.headers.filter((each) => day(each) > 0)) {
    for (const row of shown.rows) {
      const ref = shown.of(row, 'Ref');
      if (actions.rows.filter((each) => actions.of(each, 'Ref') === ref).length !== 1) continue;
      const then = ofPeriod(header).filter((each) => kept.of(each, 'Ref') === ref);
      const last = then[then.length - 1];
      result.is(
        `Status history, ${ref}, ${header}`,
        shown.of(row, header),
        last === undefined ? '' : kept.of(last, 'RAG'),
      );
    }
  }
  for (const row of trend.rows) {
    const label = trend.of(row, 'Period');
    const words = label.startsWith('Now')
      ? actions.rows.map((each) => actions.of(each, 'RAG'))
      : ofPeriod(label).map((each) => kept.of(each, 'RAG'));
    for (const header of trend.headers.filter((each) => each !== '' && each !== 'Period')) {
      const count = header === 'Actions' ? words.length : words.filter((word) => word === header).length;
      result.is(`Trend, ${label}, ${header}`, trend.of(row, header), count);
    }
  }
}

function summary(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets, actions: Table): void {
  const isOpen = (row: readonly string[]): boolean =>
    !STAGES_ENDED.includes(actions.of(row, 'Status')) && actions.of(row, 'Completed on') === '';
  const open = actions.rows.filter((row) => actions.of(row, 'Action') !== '' && isOpen(row));
  const said = (report.Summary ?? []).find((row) => row[0] === 'Open actions')?.[1] ?? '';
  result.is('Summary, Open actions', said, open.length);
  const leads = new Table(plan.Leads, 'Name', 'Also written as');
  const spellings = (name: string): readonly string[] => {
    const row = leads.rows.find((each) => leads.of(each, 'Name') === name);
    return [name, ...(row === undefined ? [] : leads.of(row, 'Also written as').split(/;\s*/))].filter(Boolean);
  };
  const missing = new Table(report.Summary, 'Lead', 'Open actions');
  for (const row of missing.rows) {
    const name = missing.of(row, 'Lead');
    const cells = open.filter((each) =>
      actions
        .of(each, 'Accountable lead')
        .split(/;\s*/)
        .some((lead) => spellings(name).includes(lead)),
    );
    result.is(`Returns, ${name}`, missing.of(row, 'Open actions'), cells.length);
    if (!missing.headers.includes('Last update')) continue;
    const newest = Math.max(...cells.map((each) => day(actions.of(each, 'Last update'))), 0);
    result.is(`Returns, ${name}, last update`, String(day(missing.of(row, 'Last update'))), newest);
  }
}

function priorities(result: Comparison, report: RecalculatedSheets, actions: Table): void {
  const shown = new Table(report['By theme'] ?? report['By priority'], 'Priority', 'Actions');
  for (const row of shown.rows) {
    const name = shown.of(row, 'Priority');
    const own = actions.rows.filter((each) => sameName(actions.of(each, 'Priority'), name));
    for (const header of shown.headers) {
      if (figure(shown.of(row, header)) === null || header === 'Priority') continue;
      const count = header === 'Actions' ? own : own.filter((each) => actions.of(each, 'RAG') === header);
      result.is(`By priority, ${name}, ${header}`, shown.of(row, header), count.length);
    }
  }
}

/** True where a name is the whole one, or the beginning of it. */
function sameName(whole: string, shown: string): boolean {
  const line = whole.replace(/\s+/g, ' ').trim();
  if (shown === 'No priority stated') return line === '';
  return line === shown || (shown.endsWith(' …') && line.startsWith(shown.slice(0, -2)));
}

function budget(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets): void {
  const sections = new Table(plan['Budget summary'], 'Section', 'Revised net');
  const lines = new Table(plan.Budget, 'Code', 'Service');
  const totals = new Table(report.Budget, 'Budget', 'Revised net');
  const sum = (header: string): number =>
    sections.rows.reduce((total, row) => total + (figure(sections.of(row, header)) ?? 0), 0);
  for (const row of totals.rows) {
    for (const header of totals.headers.filter(
      (each) => each !== '' && each !== 'RAG' && sections.headers.includes(each),
    )) {
      const worked = header === 'Variance %' ? sum('Variance') / Math.abs(sum('Revised net')) : sum(header);
      result.is(`Budget, ${header}`, totals.of(row, header), worked);
    }
  }
  const over = lines.rows.filter((row) => (figure(lines.of(row, 'Variance')) ?? 0) > 0);
  const pressures = new Table(report.Budget, 'Service', 'Forecast');
  if (pressures.headers.length > 0) result.is('Pressures', String(pressures.rows.length), over.length);
  for (const row of pressures.rows) {
    const service = pressures.of(row, 'Service');
    const own = over.filter((each) => lines.of(each, 'Service') === service);
    const [only] = own;
    if (only === undefined || own.length > 1) continue;
    for (const [header, key] of Object.entries(OF_LINES)) {
      if (pressures.headers.includes(header))
        result.is(`Pressures, ${service}, ${header}`, pressures.of(row, header), lines.of(only, key));
    }
  }
  const moved = new Table(plan.Virements, 'From code', 'Amount');
  const shown = new Table(report.Virements, 'From', 'Amount');
  const sorted = (table: Table): readonly string[] => table.rows.map((row) => table.of(row, 'Amount')).sort();
  if (shown.rows.length > 0) result.is('Virements', sorted(shown).join(' '), sorted(moved).join(' '));
}

function contributions(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets): void {
  const own = new Table(plan.Contributions, 'Partner', 'Agreed');
  const shown = new Table(report.Contributions, 'Partner', 'Agreed');
  shown.rows.forEach((row, at) => {
    const kept = own.rows[at] ?? [];
    const agreed = own.of(kept, 'Agreed');
    result.is('Contributions, agreed', shown.of(row, 'Agreed'), agreed);
    result.is('Contributions, paid', shown.of(row, 'Paid'), own.of(kept, 'Paid'));
    const rest = (figure(agreed) ?? 0) - (figure(own.of(kept, 'Paid')) ?? 0);
    if (agreed !== '') result.is('Contributions, outstanding', shown.of(row, 'Outstanding'), rest);
    if (own.of(kept, 'Share %') !== '')
      result.is('Contributions, share', shown.of(row, 'Share of fund'), own.of(kept, 'Share %'));
  });
}

function indicators(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets, asAt: number): void {
  const values = new Table(plan['Indicator values'], 'Ref', 'Actual');
  const shown = new Table(report.Indicators, 'Ref', 'Indicator');
  for (const row of shown.rows) {
    const own = values.rows
      .filter((each) => values.of(each, 'Ref') === shown.of(row, 'Ref'))
      .filter((each) => values.of(each, 'Area') === shown.of(row, 'Area') && values.of(each, 'Actual') !== '')
      .filter((each) => day(values.of(each, 'Period end')) <= asAt)
      .sort((one, other) => day(values.of(other, 'Period end')) - day(values.of(one, 'Period end')));
    const [newest] = own;
    if (newest === undefined) continue;
    for (const header of ['Period end', 'Target', 'Actual'])
      result.is(`Indicators, ${shown.of(row, 'Ref')}, ${header}`, shown.of(row, header), values.of(newest, header));
  }
}

function milestones(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets): void {
  const own = new Table(plan.Milestones, 'Action ref', 'Due');
  const shown = new Table(report.Milestones, 'Action', 'Due');
  shown.rows.forEach((row, at) => {
    const kept = own.rows[at] ?? [];
    result.is('Milestones, action', shown.of(row, 'Action'), own.of(kept, 'Action ref'));
    for (const header of ['Due', 'Completed on'].filter((each) => shown.headers.includes(each)))
      result.is(`Milestones, ${shown.of(row, 'Milestone')}, ${header}`, shown.of(row, header), own.of(kept, header));
  });
}

function findings(result: Comparison, plan: RecalculatedSheets, report: RecalculatedSheets): void {
  const own = new Table(plan.Checks, 'How serious', 'Check');
  const shown = new Table(report['Data quality'], 'What was found', 'How many');
  for (const row of shown.rows) {
    const [found, serious] = [shown.of(row, 'What was found'), shown.of(row, 'How serious')];
    const same = own.rows.filter((each) => own.of(each, 'Check') === found && own.of(each, 'How serious') === serious);
    result.is(`Data quality, ${found}`, shown.of(row, 'How many'), same.length);
  }
}
