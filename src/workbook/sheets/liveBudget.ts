import type { Assessment } from '../../domain/assess/types';
import type { BudgetFigures } from '../../domain/budget/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { BudgetLine, Pence, Plan } from '../../domain/plan/types';
import { planPrecision } from '../../domain/budget/planPrecision';
import { budgetSentence } from '../../domain/report/budget';
import { OVER_COLOUR, UNDER_COLOUR } from '../../domain/report/chartColours';
import { inUnit } from '../../domain/report/money';
import { TAB_COLOURS } from '../planSheets/tabColours';
import type { ChartBlock, ModelCell, SheetModel } from '../sheetModel';
import { ragColours } from '../formulas/ruleColumns';
import { budgetLegend } from './budgetLegend';
import { budgetLists } from './budgetLists';
import { columnRef, thisRow } from './columnRef';
import { sectionRag } from './sectionRag';
import { unitFormats } from './moneyFormat';
import { NOT_STATED } from './sectionCell';

const TABLE = 'BudgetSummary';

/** The summed columns: header, the sheet's column, the assessed figure and the line's own cell. */
interface Summed {
  readonly header: string;
  /** `null` where the figure is no sum of a column: it stands as at the last re-check. */
  readonly key: 'net' | 'revisedNet' | 'actualToDate' | 'previousForecast' | 'forecastOutturn' | 'variance' | null;
  readonly figure: (figures: BudgetFigures) => Pence | null;
  readonly cell: (line: BudgetLine) => Pence | null;
}

const SUMMED: readonly Summed[] = [
  { header: 'Original net', key: 'net', figure: (figures) => figures.originalNet, cell: (line) => line.net },
  {
    header: 'Revised net',
    key: 'revisedNet',
    figure: (figures) => figures.revisedNet,
    cell: (line) => line.revisedNet,
  },
  { header: 'Budget to date', key: null, figure: (figures) => figures.profileToDate, cell: () => null },
  {
    header: 'Actual to date',
    key: 'actualToDate',
    figure: (figures) => figures.actualToDate,
    cell: (line) => line.actualToDate,
  },
  {
    header: 'Previous forecast',
    key: 'previousForecast',
    figure: (figures) => figures.previousForecast,
    cell: (line) => line.previousForecast ?? null,
  },
  {
    header: 'Forecast',
    key: 'forecastOutturn',
    figure: (figures) => figures.forecastOutturn,
    cell: (line) => line.forecastOutturn,
  },
  {
    header: 'Variance',
    key: 'variance',
    figure: (figures) => figures.variance,
    cell: (line) =>
      line.forecastOutturn === null || line.revisedNet === null ? null : line.forecastOutturn - line.revisedNet,
  },
];

/** Columns that stand only where a section has their figure. */
const WHERE_GIVEN: ReadonlySet<string> = new Set(['Budget to date', 'Previous forecast']);

interface Group extends BudgetFigures {
  readonly name: string;
  readonly rag: string | null;
  /** Rows of the sheet that belong to it, printed totals included. */
  readonly rows: readonly BudgetLine[];
  /** True where the lines state no section. */
  readonly unnamed: boolean;
}

function sum(figures: readonly (Pence | null)[]): Pence | null {
  const stated = figures.filter((figure): figure is Pence => figure !== null);
  return stated.length === 0 ? null : stated.reduce((total, figure) => total + figure, 0);
}

/** A sum over the section's rows, or an en dash while none of them has a figure. */
function sumFormula(values: string, sections: string, group: Group): string {
  const inGroup = group.unnamed ? `(${sections}="")` : `(${sections}=${thisRow(TABLE, 'Section')})`;
  const total = group.unnamed
    ? `SUMPRODUCT(--${inGroup},${values})`
    : `SUMIFS(${values},${sections},${thisRow(TABLE, 'Section')})`;
  return `=IF(SUMPRODUCT(${inGroup}*ISNUMBER(${values}))=0,"${NOT_STATED}",${total})`;
}

/** SUMIFS takes some names for patterns or comparisons; such sections keep the value of the last re-check. */
function isPlain(name: string): boolean {
  return name.length <= 255 && !/^[=<>]|[*?~]|^[\d\s.,/:%£$()+-]*$/.test(name);
}

function cellsOf(plan: Plan, group: Group, shown: readonly Summed[]): readonly ModelCell[] {
  const unit = plan.cover.moneyUnit;
  const sections = columnRef(plan, 'BudgetLines', 'section');
  const money = shown.map(({ key, figure, cell }): ModelCell => {
    const value = inUnit(figure(group), unit) ?? NOT_STATED;
    const values = key === null ? null : columnRef(plan, 'BudgetLines', key);
    const agrees = sum(group.rows.map(cell)) === figure(group);
    if (values === null || sections === null || !agrees || !(group.unnamed || isPlain(group.name))) return { value };
    return { value, formula: sumFormula(values, sections, group) };
  });
  const variance = thisRow(TABLE, 'Variance');
  const revised = thisRow(TABLE, 'Revised net');
  return [
    { value: group.name },
    ...money,
    {
      value: group.varianceShare ?? NOT_STATED,
      formula: `=IF(AND(ISNUMBER(${variance}),N(${revised})<>0),${variance}/ABS(${revised}),"${NOT_STATED}")`,
    },
    sectionRag(plan, TABLE, group.rag ?? NOT_STATED),
  ];
}

/** The Budget summary sheet: figures by section as sums over the budget lines; `null` in a plan without them. */
export function liveBudget(plan: Plan, assessment: Assessment): SheetModel | null {
  const { sections, totals } = assessment.budget;
  if (sections.length === 0) return null;
  const unit = plan.cover.moneyUnit;
  const formats = unitFormats(planPrecision(plan));
  const lists = budgetLists(plan, assessment);
  const shown = SUMMED.filter(
    ({ header, figure }) => !WHERE_GIVEN.has(header) || sections.some((section) => figure(section) !== null),
  );
  const groups = sections.map((section): Group => {
    const unnamed = section.lines.every(({ line }) => line.section.trim() === '');
    const named = unnamed ? '' : section.section.toLowerCase();
    return {
      ...section,
      name: section.section,
      unnamed,
      rows: plan.budgetLines.filter((line) => line.section.trim().toLowerCase() === named),
    };
  });
  const chart: ChartBlock = {
    kind: 'chart',
    name: 'BudgetSummaryChart',
    title: `Forecast variance by section, ${unit.label} (over budget is above the line)`,
    altText: `At the last re-check (${longDate(assessment.asAt)}): ${budgetSentence(totals, 'board')}`,
    type: 'column',
    grouping: 'clustered',
    table: TABLE,
    categories: 'Section',
    series: [{ header: 'Variance', colour: OVER_COLOUR, negativeColour: UNDER_COLOUR }],
    axisTitle: unit.label,
    rows: 16,
  };
  return {
    name: 'Budget summary',
    title: 'Budget summary',
    subtitle: `All sums in ${unit.label}. Variance is forecast less revised budget: plus is an overspend.`,
    blocks: [
      {
        kind: 'table',
        name: TABLE,
        heading: null,
        columns: [
          { header: 'Section', width: 30, format: 'text', wrap: true },
          ...shown.map(({ header, key }) => ({
            header,
            width: 12,
            format: key === 'variance' ? formats.difference : formats.sum,
            align: 'right' as const,
          })),
          { header: 'Variance %', width: 10, format: 'finePercent', align: 'right' },
          { header: 'RAG', width: 10, format: 'text', align: 'centre' },
        ],
        rows: groups.map((group) => cellsOf(plan, group, shown)),
        whenEmpty: 'The plan has no budget lines.',
      },
      // A chart says it in its own message.
      ...(groups.some((group) => group.variance !== null)
        ? [chart]
        : [{ kind: 'text' as const, lines: [{ text: budgetSentence(totals, 'board') }] }]),
      { kind: 'text', lines: budgetLegend(plan, assessment) },
      ...lists,
    ],
    landscape: true,
    // A header that is repeated would stand over the lists below as well.
    repeatHeaderOf: lists.length === 0 ? TABLE : null,
    tabColour: TAB_COLOURS.byBoardline,
    colours: ragColours(assessment.budget.rules.statuses),
  };
}
