import type { Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { Plan } from '../../domain/plan/types';
import { poorestFirst } from '../../domain/report/leads';
import { statusSeries } from '../../domain/report/statusSeries';
import { poorestGroups } from '../../domain/report/splits';
import { TAB_COLOURS } from '../planSheets/tabColours';
import type { ChartBlock, SheetModel } from '../sheetModel';
import { groupTable, rowsWithoutFormula } from './groupTable';

/** A chart of more leads than this cannot be read on a page. */
const LEADS_CHARTED = 30;

/** The By lead sheet: each lead's actions by status as formulas, leads with most red first at the last re-check. */
export function liveLeads(plan: Plan, assessment: Assessment): SheetModel {
  const { statuses } = assessment.ruleSet;
  const groups = poorestFirst(assessment.byLead, statuses);
  const table = groupTable(plan, assessment, {
    name: 'LeadSummary',
    heading: null,
    kind: 'Lead',
    key: 'accountableLead',
    groups,
    width: 30,
  });
  const still = rowsWithoutFormula(table);
  const lines = [
    'An action with several leads is counted under each.',
    ...(still === 0
      ? []
      : [
          `${String(still)} of these leads are written in several ways; they are counted anew when the plan is re-checked.`,
        ]),
  ];
  const charted = groups.length > 0 && groups.length <= LEADS_CHARTED;
  const chart: ChartBlock = {
    kind: 'chart',
    name: 'LeadSummaryChart',
    title: 'Actions by lead and status',
    altText: `At the last re-check (${longDate(assessment.asAt)}): ${poorestGroups(groups, 'Lead', statuses)}`,
    type: 'bar',
    grouping: 'stacked',
    table: 'LeadSummary',
    categories: 'Lead',
    series: statusSeries(statuses),
    axisTitle: 'Actions',
    rows: Math.max(16, groups.length + 5),
  };
  return {
    name: 'By lead',
    title: 'By lead',
    subtitle: poorestGroups(groups, 'Lead', statuses),
    blocks: [
      { ...table, whenEmpty: 'No action names a lead.' },
      { kind: 'text', lines: lines.map((text) => ({ text })) },
      ...(charted ? [chart] : []),
    ],
    landscape: true,
    // Over a chart on a page of its own a table's header would be out of place.
    repeatHeaderOf: charted ? null : 'LeadSummary',
    tabColour: TAB_COLOURS.byBoardline,
  };
}
