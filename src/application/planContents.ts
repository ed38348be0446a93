import type { IsoDate } from '../domain/calendar/isoDate';
import type { TextRow } from '../domain/plan/types';
import { readPlanContents } from '../workbook/readContents';
import { assessPlan } from '../domain/assess/assessPlan';
import type { CellInput, NewPlanContents } from '../workbook/port';
import { ruleColumns } from '../workbook/formulas/ruleColumns';
import { COVER_FIELDS } from '../workbook/schema/cover';
import { summarySheets } from '../workbook/sheets/summarySheets';
import { formulaResults } from '../workbook/formulaResults';
import { wordsOf, type ContentRows } from './contentRows';
import { rowIds } from './rowIds';
import { ruleSetRows } from './ruleSetRows';

/** What a new plan workbook is to hold before Boardline adds what is its own (Ids, rule set, summary sheets). */
export interface PlanParts {
  readonly tables: Readonly<Record<string, ContentRows>>;
  readonly cover: Readonly<Record<string, CellInput>>;
  readonly reportDate: IsoDate;
  readonly subject: string;
}

/** A new plan workbook's whole contents: the parts given, Ids, the rule sets, formulas, colours and summary sheets. */
export function planContents(parts: PlanParts): NewPlanContents {
  const idFor = rowIds([]);
  const actions = (parts.tables.Actions ?? []).map((row) => ({
    ...row,
    id: row.id ?? idFor([row.ref, row.priority, row.action].map((part) => wordsOf(part)).join('|')),
  }));
  const cover: Record<string, CellInput> = Object.fromEntries(COVER_FIELDS.map((field) => [field.key, field.initial]));
  for (const [key, value] of Object.entries(parts.cover)) if (value !== null && value !== '') cover[key] = value;
  cover.reportDate = parts.reportDate;
  const ruleSet = wordsOf(cover.ruleSet);
  const ruleSets = parts.tables.RuleSets ?? ruleSetRows();
  const contents: NewPlanContents = {
    tables: { ...parts.tables, Actions: actions, RuleSets: ruleSets },
    cover,
    // From the rows that the workbook will hold, so that the first re-check has no formula to mend.
    ruleColumns: ruleColumns(ruleSet, ruleSets.map(asRead)),
    sheets: [],
    properties: { title: wordsOf(cover.planTitle), author: wordsOf(cover.author), subject: parts.subject },
  };
  const plan = readPlanContents(contents);
  const assessment = assessPlan(plan, parts.reportDate);
  return {
    ...contents,
    results: formulaResults(plan, assessment),
    sheets: summarySheets(plan, assessment),
  };
}

/** A row of the RuleSets table as reading it will give it. */
function asRead(row: ContentRows[number]): TextRow {
  return { row: 0, cells: Object.fromEntries(Object.entries(row).map(([key, value]) => [key, wordsOf(value)])) };
}
