import { appendAll } from '../appendAll';
import { budgetLinesOf, type BudgetTable } from '../budget/budgetTables';
import { recogniseBudget } from '../budget/recogniseBudget';
import type { SourceDocument, SourceTable } from '../source/types';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine } from '../table/cellText';
import { findHeadings } from './findHeadings';
import type { TableHeadings } from './tableHeadings';
import { goesOnFrom, guessColumns } from './guessColumns';
import { headingStanding, namesThePlan, titleAsHeading } from './headingStanding';
import { indicatorsOf } from './indicatorsTable';
import { hiddenNote, isLeftOut, type TableChoices } from './leftOutTables';
import { leadsOfTable, leadsWithoutHeadings } from './leadsTable';
import { milestonesOfGrid, milestonesOfList } from './milestonesGrid';
import { planColumns, type ColumnMap, type PlanColumns } from './planColumns';
import type { PlanTableRow } from './planRow';
import { proseTable } from './proseTable';
import { headedKind, isStaffing } from './tableKind';
import { columnMeanings, headingsOf, topRow } from './tableColumns';
import { colouredStatuses, guessQuestion, unplaced } from './tableNotes';
import { tableRows, type Standing } from './tableRows';
import { filledCells } from './tableShape';
import type { ReadTimescale } from './timescales';
import { transposed } from './transposed';
import type { ImportedPlan } from './types';
import { withoutHollow } from './withoutHollow';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer One)[] ? One[] : T[Key] };

/** What the tables of a document hold; the rows of its plan are not yet actions. */
export type TablesRead = Pick<
  ImportedPlan,
  'leads' | 'budgetLines' | 'moneyUnit' | 'budgets' | 'indicators' | 'milestones' | 'questions' | 'findings' | 'account'
> & {
  readonly planRows: readonly PlanTableRow[];
};

/** How tables are read. */
export interface TableSetting {
  readonly vocabulary: Vocabulary;
  readonly columnMap: ColumnMap;
  readonly read: ReadTimescale;
  /** What the user takes tables for, by `document, table`; a table that is not named is told by its content. */
  readonly tables: TableChoices;
  /** The document's title, where it is the heading above tables and not the name of a theme. */
  readonly title: string | null;
}

/** A budget with its whole table, to be read again when a question about it is answered. */
type ReadBudget = BudgetTable & { readonly table: SourceTable };

interface PlanSoFar {
  readonly columns: PlanColumns;
  readonly headings: readonly (readonly string[])[];
  readonly standing: Standing;
  readonly heading: string;
}

/** Takes each table of a document for what it is, a plan's tables going on from one another; a step a table, its rows. */
export function* tableSteps(
  document: SourceDocument,
  choices: Omit<TableSetting, 'title'>,
): Generator<number, TablesRead, void> {
  const setting = { ...choices, title: titleAsHeading(document) };
  const budgets: ReadBudget[] = [];
  const found: Writable<TablesRead> = {
    planRows: [],
    leads: [],
    budgetLines: [],
    moneyUnit: null,
    budgets: [],
    indicators: [],
    milestones: [],
    questions: [],
    findings: [],
    account: [],
  };
  let plan: PlanSoFar | null = null;
  for (const printed of document.tables) {
    yield printed.rows.length;
    if (isLeftOut(document.name, printed, setting.tables, found)) continue;
    const table = transposed(printed, setting.vocabulary) ?? printed;
    const taken = takePlan(document.name, table, plan, setting, found);
    if (taken !== null) {
      plan = taken;
      continue;
    }
    const takenFor = takeOther(document.name, table, setting, found, budgets);
    plan = null;
    found.account.push({
      table: `${document.name}, ${table.name}`,
      takenFor: takenFor ?? 'none of these',
      rows: table.rows.filter((row) => filledCells(row).length > 0).length,
      setAside:
        takenFor === null
          ? [`${document.name}, ${table.name}: no plan, budget, leads, indicators or milestones in it`]
          : takenFor === 'budget'
            ? (budgets.at(-1)?.budget.setAside ?? [])
            : [],
      ...(takenFor === null ? { columns: headingsOf(table, setting.vocabulary) } : {}),
    });
  }
  const prose = found.planRows.length > 0 ? null : proseTable(document, setting.vocabulary, setting.read);
  if (prose !== null) takePlan(document.name, prose, null, setting, found);
  const together = budgetLinesOf(budgets);
  appendAll(found.budgetLines, together.lines);
  appendAll(found.findings, together.findings);
  found.budgets.push({
    tables: budgets.map(({ table }) => table),
    findings: [...budgets.flatMap(({ budget }) => budget.findings), ...together.findings],
  });
  return found;
}

/** The plan as it stands after this table, or `null` where the table is no part of one. */
function takePlan(
  document: string,
  table: SourceTable,
  before: PlanSoFar | null,
  setting: TableSetting,
  found: Writable<TablesRead>,
): PlanSoFar | null {
  const isForced = setting.tables[`${document}, ${table.name}`] === 'plan';
  const headings = findHeadings(table, setting.vocabulary) ?? (isForced ? topRow(table) : null);
  const headed = headings === null ? null : planOfHeadings(table, headings, setting, isForced);
  if (headings !== null && headed === null && !mayGoOn(table, before, setting)) return null;
  const goesOn = headed === null && before !== null && goesOnFrom(table, before.columns, setting.read);
  const guessed =
    headed === null && !goesOn && headings === null && recogniseBudget(table) === null
      ? guessColumns(table, setting.read)
      : null;
  const columns = headed ?? (goesOn ? before.columns : null) ?? guessed;
  if (columns === null) return null;
  const words = headed !== null && headings !== null ? headings.columns : (before?.headings ?? []);
  const standing = headingStanding(table, columns, before, setting.title);
  const from = headed !== null && headings !== null ? headings.last + 1 : 0;
  const above =
    headed !== null && headings !== null ? sectionAbove(table, headings.first, columns, standing) : standing;
  const said = withoutHollow(document, table, from);
  const read = tableRows(
    document,
    said.table,
    columns,
    words,
    from,
    above,
    before !== null && (goesOn || isSameSection(above, before)),
    setting.read,
  );
  appendAll(found.planRows, read.rows);
  appendAll(found.findings, said.findings);
  appendAll(found.findings, unplaced(document, said.table, columns, from, setting.vocabulary));
  appendAll(found.findings, hiddenNote(document, table));
  if (read.coloured) found.findings.push(colouredStatuses(document, table));
  if (guessed !== null) found.questions.push(guessQuestion(document, table));
  found.account.push({
    table: `${document}, ${table.name}`,
    takenFor: goesOn ? 'plan, going on from the table before' : 'plan',
    rows: read.rows.length,
    setAside: read.setAside,
    ...(headed === null ? {} : { columns: columnMeanings(words, headed) }),
  });
  return { columns, headings: words, standing: read.standing, heading: table.heading };
}

/** A table that the user takes as a plan is one where a column of it can be the action. */
function planOfHeadings(
  table: SourceTable,
  headings: TableHeadings,
  setting: TableSetting,
  isForced: boolean,
): PlanColumns | null {
  const columns = planColumns(table, headings, setting.vocabulary, setting.columnMap, setting.read);
  if (isForced && columns.keys.has('action')) return columns;
  return headedKind(table, headings, columns, setting.vocabulary) === 'plan' ? columns : null;
}

/** Two cells of data may look like headings; a table of the plan's own width with its dates in place goes on from it. */
function mayGoOn(table: SourceTable, before: PlanSoFar | null, setting: TableSetting): boolean {
  const timescale = before?.columns.keys.get('timescale');
  if (before === null || timescale === undefined || !goesOnFrom(table, before.columns, setting.read)) return false;
  return table.rows.some((row) => setting.read(cellLine(row[timescale])).due !== null);
}

/** A theme row above the headings. */
function sectionAbove(table: SourceTable, first: number, columns: PlanColumns, standing: Standing): Standing {
  const rows = table.rows
    .slice(0, first)
    .map(filledCells)
    .filter((cells) => cells.length === 1);
  const last = rows.at(-1)?.[0];
  const words = last === undefined ? '' : cellLine(last.cell);
  const isTheme = words !== '' && words.length <= 400 && columns.width > 1 && !namesThePlan(words);
  return isTheme ? { theme: words, priority: null } : standing;
}

function isSameSection(standing: Standing, before: PlanSoFar): boolean {
  return standing.theme === before.standing.theme && standing.priority === before.standing.priority;
}

/** What a table that is no plan is taken for, its content added to what was found; `null` for none of these. */
function takeOther(
  document: string,
  table: SourceTable,
  setting: TableSetting,
  found: Writable<TablesRead>,
  budgets: ReadBudget[],
): string | null {
  const { vocabulary, read } = setting;
  const headings = findHeadings(table, vocabulary);
  const columns = headings === null ? null : planColumns(table, headings, vocabulary, setting.columnMap, read);
  const kind = headings === null || columns === null ? null : headedKind(table, headings, columns, vocabulary);
  if (kind === 'risks') return 'risk register, left out';
  const budget = recogniseBudget(table);
  if (budget !== null) {
    budgets.push({ table, budget });
    found.moneyUnit ??= budget.moneyUnit;
    appendAll(found.findings, budget.findings);
    appendAll(found.questions, budget.questions);
    return 'budget';
  }
  if (kind === 'consultation') return 'consultation, left out';
  if (kind === 'milestones' && headings !== null) {
    appendAll(found.milestones, milestonesOfList(document, table, headings, vocabulary, read));
    return 'milestones';
  }
  const leads =
    kind === 'leads' && headings !== null
      ? leadsOfTable(document, table, headings, vocabulary)
      : leadsWithoutHeadings(document, table);
  if (leads !== null && leads.length > 0) {
    appendAll(found.leads, leads);
    return 'leads directory';
  }
  const grid = milestonesOfGrid(document, table, read);
  if (grid !== null) {
    appendAll(found.milestones, grid);
    return 'milestones';
  }
  if (isStaffing(table)) return 'staffing, left out';
  const indicators = indicatorsOf(document, table, vocabulary);
  if (indicators !== null) {
    appendAll(found.indicators, indicators);
    return 'indicators';
  }
  return null;
}
