import { documentTitle } from './documentTitle';
import type { IsoDate } from '../calendar/isoDate';
import type { SourceDocument } from '../source/types';
import { type ColumnKey, planVocabulary, withHeadings } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { documentQuestions } from './documentQuestions';
import { leadsOfActions, oneSpelling } from './leadsOfActions';
import { planActionSteps, type PlanActions } from './planActions';
import { keyNamed, type ColumnMap } from './planColumns';
import type { TableChoices } from './leftOutTables';
import { tableSteps, type TablesRead } from './readTables';
import { sheetThemes } from './sheetThemes';
import { nothingFound } from './tableNotes';
import { timescaleReader } from './timescales';
import type { ImportedPlan } from './types';

/** How an import is to be read. */
export interface RecogniseOptions {
  /** When durations such as "6 months" start; without it they have no due date, and it is asked for. */
  readonly baseDate?: IsoDate;
  /** Headings of the source to the key or heading they mean; blank for a column to leave alone. */
  readonly columnMap?: ColumnMap;
  /** What the user takes tables for, by their name in the account. */
  readonly tables?: TableChoices;
  /** The headings that are known, in place of {@link planVocabulary()}. */
  readonly vocabulary?: Vocabulary;
}

/**
 * Understands documents as a plan: its actions, leads, budget lines, indicators and milestones, each with where it came
 * from, what is doubtful as questions, and a line of account for every table. Words are kept as written. Nothing is made
 * up: a document without a plan has no actions, and what does not pair off is asked about.
 */
export function recognisePlan(documents: readonly SourceDocument[], options: RecogniseOptions = {}): ImportedPlan {
  const steps = recogniseSteps(documents, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How far a recognising has come, in rows: once through as tables, once as actions. */
export interface RecogniseStep {
  readonly done: number;
  readonly total: number;
}

/** {@link recognisePlan} in small steps, for whoever shows progress or lets it be stopped between them. */
export function* recogniseSteps(
  documents: readonly SourceDocument[],
  options: RecogniseOptions,
): Generator<RecogniseStep, ImportedPlan, void> {
  const read = timescaleReader(options.baseDate);
  const columnMap = options.columnMap ?? {};
  const vocabulary = withMapped(options.vocabulary ?? planVocabulary(), columnMap);
  const setting = { vocabulary, columnMap, read, tables: options.tables ?? {} };
  const baseDate = options.baseDate ?? null;
  const found: { tables: TablesRead; plan: PlanActions }[] = [];
  const total = 2 * documents.flatMap(({ tables }) => tables).reduce((sum, table) => sum + table.rows.length, 0);
  let done = 0;
  for (const document of documents) {
    const tables = yield* inSteps(tableSteps(document, setting), (rows) => ({ done: (done += rows), total }));
    const before = done;
    const rows = sheetThemes(tables.planRows);
    const plan = yield* inSteps(planActionSteps(rows, baseDate, read), (read) => ({ done: before + read, total }));
    done = before + rows.length;
    found.push({ tables, plan });
  }
  return together(documents, found, baseDate);
}

function* inSteps<Result>(
  steps: Generator<number, Result, void>,
  say: (rows: number) => RecogniseStep,
): Generator<RecogniseStep, Result, void> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield say(step.value);
  }
}

function together(
  documents: readonly SourceDocument[],
  found: readonly { readonly tables: TablesRead; readonly plan: PlanActions }[],
  baseDate: IsoDate | null,
): ImportedPlan {
  const offsets = found.map((_, index) => found.slice(0, index).reduce((sum, one) => sum + one.plan.actions.length, 0));
  const actions = oneSpelling(found.flatMap(({ plan }) => plan.actions));
  const directory = found.flatMap(({ tables }) => tables.leads);
  return {
    title: documents.map(documentTitle).find((title) => title !== '') ?? null,
    actions,
    leads: directory.length > 0 ? directory : leadsOfActions(actions),
    budgetLines: found.flatMap(({ tables }) => tables.budgetLines),
    moneyUnit: found.map(({ tables }) => tables.moneyUnit).find((unit) => unit !== null) ?? null,
    budgets: found.flatMap(({ tables }) => tables.budgets),
    indicators: found.flatMap(({ tables }) => tables.indicators),
    milestones: found.flatMap(({ tables, plan }, index) => [
      ...tables.milestones,
      ...plan.milestones.map((milestone) => ({
        ...milestone,
        actionIndex: (milestone.actionIndex ?? 0) + (offsets[index] ?? 0),
      })),
    ]),
    questions: found.flatMap(({ tables, plan }) => [
      ...tables.questions,
      ...plan.questions,
      ...documentQuestions(plan.actions, baseDate),
    ]),
    findings: found.flatMap(({ tables, plan }, index) => [
      ...tables.findings,
      ...(holdsNothing(tables, plan) ? documents.slice(index, index + 1).map(nothingFound) : []),
    ]),
    account: found.flatMap(({ tables, plan }) =>
      tables.account.map((line) => ({
        ...line,
        setAside: [
          ...line.setAside,
          ...plan.setAside.filter((row) => row.startsWith(`${line.table}, `) || row.startsWith(`${line.table}!`)),
        ],
      })),
    ),
  };
}

function holdsNothing(tables: TablesRead, plan: PlanActions): boolean {
  return [plan.actions, tables.leads, tables.budgetLines, tables.indicators, tables.milestones].every(
    (rows) => rows.length === 0,
  );
}

/** The headings that the user has mapped are known headings. */
function withMapped(vocabulary: Vocabulary, columnMap: ColumnMap): Vocabulary {
  const mapped: Partial<Record<ColumnKey, string[]>> = {};
  for (const [heading, meaning] of Object.entries(columnMap)) {
    const key = keyNamed(meaning, vocabulary);
    if (key !== null) mapped[key] = [...(mapped[key] ?? []), heading];
  }
  return Object.keys(mapped).length === 0 ? vocabulary : withHeadings(vocabulary, mapped);
}
