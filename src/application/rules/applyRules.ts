import { assessPlan } from '../../domain/assess/assessPlan';
import type { Thresholds } from '../../domain/plan/cover';
import type { Plan } from '../../domain/plan/types';
import { rowsOfRuleSet } from '../../domain/status/presetRows';
import type { CellInput, ChangeSet, ColumnMend, NamedCellWrite, RagColour } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { COVER_FIELDS } from '../../workbook/schema/cover';
import { HISTORY } from '../../workbook/schema/history';
import { RULE_SETS } from '../../workbook/schema/rules';
import { summarySheets } from '../../workbook/sheets/summarySheets';
import { tableOf } from '../../workbook/snapshot';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';
import { columnMends } from '../refresh/columnMends';
import { ruleSetRefusals } from './ruleSetRefusals';
import { planUnder, type RuleSetWish } from './ruleSetWish';

/** What granting a wish for another rule set changes; or why it is refused. */
export type RulesChange = { readonly refused: null; readonly changes: ChangeSet } | { readonly refused: string };

/**
 * The change set of another rule set: its rows added to the RuleSets table where it is new, its name and limits on the
 * Cover, the formulas and colours of the status columns, and the summary sheets as they then stand.
 */
export function applyRules(opened: OpenedPlan, wish: RuleSetWish): RulesChange {
  const { plan, snapshot, assessment } = opened;
  const [first] = ruleSetRefusals(plan, wish, assessment.asAt);
  if (first !== undefined) return { refused: first };
  const rules = tableOf(snapshot, RULE_SETS.name);
  if (wish.copy !== null && rules === undefined) {
    return { refused: `The workbook has no table named ${RULE_SETS.name} to keep the rule set in.` };
  }
  const wished = planUnder(plan, wish);
  const names = coverWrites(opened, wish);
  const missing = names.find(({ expected }) => expected === undefined);
  if (missing !== undefined) return { refused: `The Cover has no cell named ${missing.name}.` };
  const changes: ChangeSet = {
    ...NO_CHANGES,
    title: 'Change the rule set',
    names: names.flatMap(({ name, expected, value }) =>
      expected === undefined || expected === value ? [] : [{ name, expected, value }],
    ),
    appends: wish.copy === null || rules === undefined ? [] : [ruleRows(rules, wish.copy)],
    mend: sameRules(plan, wish) ? [] : statusColumns(opened, wished),
    sheets: summarySheets(wished, assessPlan(wished, assessment.asAt)),
  };
  return { refused: null, changes };
}

function sameRules(plan: Plan, wish: RuleSetWish): boolean {
  return wish.copy === null && same(wish.name, plan.cover.ruleSet);
}

type CoverWrite = Omit<NamedCellWrite, 'expected'> & { readonly expected: NamedCellWrite['expected'] | undefined };

/** The rule set's name and the limits, each with what its cell held when it was read; `undefined` where there is none. */
function coverWrites({ plan, snapshot }: OpenedPlan, wish: RuleSetWish): readonly CoverWrite[] {
  const write = (key: string, value: CellInput): readonly CoverWrite[] => {
    const field = COVER_FIELDS.find((each) => each.key === key);
    if (field === undefined) return [];
    const cell = snapshot.names.find((each) => each.name.toLowerCase() === field.name.toLowerCase());
    return [{ name: cell?.name ?? field.name, expected: cell?.value, value }];
  };
  const limits: Readonly<Partial<Thresholds>> = wish.limits;
  const renamed = wish.name === plan.cover.ruleSet ? [] : write('ruleSet', wish.name);
  return [...renamed, ...Object.entries(limits).flatMap(([key, limit]) => write(key, limit))];
}

function ruleRows(
  table: NonNullable<ReturnType<typeof tableOf>>,
  copy: NonNullable<RuleSetWish['copy']>,
): ChangeSet['appends'][number] {
  const places = columnsOf(RULE_SETS, table);
  const typed = RULE_SETS.columns.filter(({ key, ownership }) => ownership !== 'formula' && places.has(key));
  const keys = typed.map(({ key }) => key);
  return {
    table: table.name,
    headers: keys.map((key) => table.headers[places.get(key) ?? 0] ?? key),
    rows: rowsOfRuleSet(copy).map((row) =>
      keys.map((key) => {
        const value = row[key] ?? '';
        return value === '' ? null : value;
      }),
    ),
  };
}

/** The columns of Actions, RuleSets and History whose formulas, colours and choices follow the rule set, as a re-check mends them. */
function statusColumns(opened: OpenedPlan, wished: Plan): readonly ColumnMend[] {
  const old = opened.assessment.ruleSet.statuses;
  return columnMends({ ...opened, plan: wished }).flatMap((mend): readonly ColumnMend[] => {
    if (same(mend.table, 'Actions') || same(mend.table, RULE_SETS.name)) return [mend];
    // Periods closed under other rules keep the colours of their own words.
    return same(mend.table, HISTORY.name) ? [{ ...mend, colours: withOld(mend.colours, old) }] : [];
  });
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withOld(colours: readonly RagColour[], old: readonly RagColour[]): readonly RagColour[] {
  const kept = old.filter(({ word }) => !colours.some((colour) => same(colour.word, word)));
  return [...colours, ...kept.map(({ word, fill, text }) => ({ word, fill, text }))];
}
