import type { Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { Plan } from '../../domain/plan/types';
import { BEFORE_COLOUR, NOW_COLOUR } from '../../domain/report/chartColours';
import { poorestGroups } from '../../domain/report/splits';
import { statusSeries } from '../../domain/report/statusSeries';
import { splitSentence, statusColours, statusCounts } from '../../domain/report/summary';
import { TAB_COLOURS } from '../planSheets/tabColours';
import type { ChartBlock, FactsBlock, ModelCell, SheetBlock, SheetModel, TableBlock } from '../sheetModel';
import { columnRef, quoted, thisRow } from './columnRef';
import { groupTable, rowsWithoutFormula } from './groupTable';
import { NOT_STATED } from './sectionCell';

const TABLE = 'StatusSummary';
const CHART_ROWS = 16;

interface StatusCount {
  readonly word: string;
  readonly now: number;
  readonly before: number | null;
}

/** A value with the formula that gives it, where the columns it needs stand and the formula gives just that value. */
function live(value: number, formula: string | null, agrees: boolean): ModelCell {
  return formula === null || !agrees ? { value } : { value, formula };
}

function facts(plan: Plan, assessment: Assessment): FactsBlock {
  const action = columnRef(plan, 'Actions', 'action');
  const due = columnRef(plan, 'Actions', 'currentDue');
  const status = columnRef(plan, 'Actions', 'status');
  const completed = columnRef(plan, 'Actions', 'completedOn');
  const overdue = assessment.actions.filter((assessed) => assessed.overdue).length;
  const byCells = plan.actions.filter(
    (each) =>
      each.currentDue !== null &&
      each.currentDue < assessment.asAt &&
      each.status !== 'Complete' &&
      each.status !== 'Cancelled' &&
      each.completedOn === null,
  ).length;
  const overdueFormula =
    due === null || status === null || completed === null
      ? null
      : `=SUMPRODUCT(ISNUMBER(${due})*(${due}<ReportDate)*(${status}<>"Complete")*(${status}<>"Cancelled")*NOT(ISNUMBER(${completed})))`;
  return {
    kind: 'facts',
    facts: [
      { label: 'Report date', cell: { value: assessment.asAt, format: 'date', formula: '=ReportDate' } },
      {
        label: 'Actions',
        cell: {
          ...live(
            plan.actions.length,
            action === null ? null : `=SUMPRODUCT(--(LEN(${action})>0))`,
            plan.actions.every((each) => each.action !== ''),
          ),
          format: 'whole',
        },
      },
      { label: 'Overdue', cell: { ...live(overdue, overdueFormula, byCells === overdue), format: 'whole' } },
    ],
  };
}

function historyFormula(plan: Plan, assessment: Assessment): ((word: string) => string) | null {
  const end = columnRef(plan, 'History', 'periodEnd');
  const rag = columnRef(plan, 'History', 'rag');
  const { previous } = assessment;
  if (end === null || rag === null || previous === null) return null;
  const rows = plan.history.filter((row) => row.periodEnd === previous.periodEnd);
  const agrees = Object.entries(previous.counts).every(
    ([word, count]) => rows.filter((row) => row.rag.toLowerCase() === word.toLowerCase()).length === count,
  );
  const newest = plan.history.every((row) => (row.periodEnd ?? '') <= previous.periodEnd);
  if (!agrees || !newest) return null;
  return (word) => `=COUNTIFS(${end},MAX(${end}),${rag},${quoted(word)})`;
}

function statusTable(plan: Plan, assessment: Assessment, counts: readonly StatusCount[]): TableBlock {
  const rag = columnRef(plan, 'Actions', 'rag');
  const total = assessment.actions.length;
  const before = counts.reduce((sum, count) => sum + (count.before ?? 0), 0);
  const then = historyFormula(plan, assessment);
  const share = (part: number, whole: number, header: string): ModelCell => ({
    value: whole === 0 ? NOT_STATED : part / whole,
    formula: `=IF(SUM(${TABLE}[${header}])=0,"${NOT_STATED}",${thisRow(TABLE, header)}/SUM(${TABLE}[${header}]))`,
  });
  const hasBefore = assessment.previous !== null;
  return {
    kind: 'table',
    name: TABLE,
    heading: 'Actions by status',
    columns: [
      { header: 'Status', width: 30, format: 'text', align: 'centre' },
      { header: 'Now', width: 10, format: 'whole' },
      { header: 'Now %', width: 10, format: 'percent' },
      ...(hasBefore
        ? ([
            { header: 'Last period', width: 12, format: 'whole' },
            { header: 'Last period %', width: 14, format: 'percent' },
            { header: 'Change', width: 10, format: 'whole' },
          ] as const)
        : []),
    ],
    rows: counts.map(({ word, now, before: was }): readonly ModelCell[] => [
      { value: word, look: 'rag' },
      rag === null ? { value: now } : { value: now, formula: `=COUNTIFS(${rag},${thisRow(TABLE, 'Status')})` },
      share(now, total, 'Now'),
      ...(hasBefore
        ? [
            then === null ? { value: was ?? 0 } : { value: was ?? 0, formula: then(word) },
            share(was ?? 0, before, 'Last period'),
            {
              value: now - (was ?? 0),
              formula: `=${thisRow(TABLE, 'Now')}-${thisRow(TABLE, 'Last period')}`,
            },
          ]
        : []),
    ]),
    whenEmpty: 'The rule set has no statuses.',
  };
}

/** The split by theme, or by priority in a plan without themes; `null` in a plan with neither. */
function splitBlocks(plan: Plan, assessment: Assessment, stamp: string): readonly SheetBlock[] {
  const themed = assessment.byTheme.length > 0;
  const groups = themed ? assessment.byTheme : assessment.byPriority;
  if (groups.length === 0) return [];
  const kind = themed ? 'Theme' : 'Priority';
  const { statuses } = assessment.ruleSet;
  const table = groupTable(plan, assessment, {
    name: `${kind}Summary`,
    heading: `By ${kind.toLowerCase()}`,
    kind,
    key: themed ? 'theme' : 'priority',
    groups,
    width: 30,
  });
  const chart: ChartBlock = {
    kind: 'chart',
    name: `${kind}SummaryChart`,
    title: `Actions by ${kind.toLowerCase()} and status`,
    altText: `${stamp} ${poorestGroups(groups, kind, statuses)}`,
    type: 'bar',
    grouping: 'stacked',
    table: table.name,
    categories: kind,
    series: statusSeries(statuses),
    axisTitle: 'Actions',
    rows: Math.max(CHART_ROWS, groups.length + 5),
  };
  const still = rowsWithoutFormula(table);
  return [
    table,
    ...(still === 0
      ? []
      : [
          {
            kind: 'text' as const,
            lines: [{ text: `${String(still)} of these rows are counted anew only when the plan is re-checked.` }],
          },
        ]),
    chart,
  ];
}

/** The Summary sheet: counts by status and by theme as formulas over the tables, with charts that follow them. */
export function liveSummary(plan: Plan, assessment: Assessment): SheetModel {
  const context = {
    plan,
    assessment,
    options: { asAt: assessment.asAt, audience: 'board' as const, periodLabel: plan.cover.period, nextDays: 31 },
  };
  const counts = statusCounts(context);
  const stamp = `At the last re-check (${longDate(assessment.asAt)}):`;
  const hasBefore = assessment.previous !== null;
  const chart: ChartBlock = {
    kind: 'chart',
    name: 'StatusSummaryChart',
    title: hasBefore ? 'Actions by status, last period and now' : 'Actions by status',
    altText: `${stamp} ${splitSentence(counts, assessment.actions.length)}`,
    type: 'column',
    grouping: 'clustered',
    table: TABLE,
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
    rows: CHART_ROWS,
  };
  return {
    name: 'Summary',
    title: 'Summary',
    subtitle: 'The figures follow the plan as you type; sentences and lists are made anew by Re-check.',
    blocks: [
      facts(plan, assessment),
      statusTable(plan, assessment, counts),
      ...(assessment.actions.length === 0 ? [] : [chart]),
      ...splitBlocks(plan, assessment, stamp),
    ],
    landscape: true,
    repeatHeaderOf: null,
    tabColour: TAB_COLOURS.byBoardline,
  };
}
