import fc from 'fast-check';
import type { IsoDate } from '../../src/domain/calendar/isoDate';
import { chooseRuleSet } from '../../src/domain/status/chooseRuleSet';
import { compileActionRules, ERROR_IN_ROW } from '../../src/domain/status/compileRuleSet';
import { fieldsShown } from '../../src/domain/status/fieldsShown';
import { overrideStatus } from '../../src/domain/status/overrideStatus';
import { PRESETS } from '../../src/domain/status/presets';
import type { RuleLimits } from '../../src/domain/status/ruleNames';
import type { RuleSet } from '../../src/domain/status/ruleSet';
import { recalculate } from '../helpers/libreOffice';
import { THRESHOLDS } from '../helpers/planBuilder';
import { bookOf, type Layout } from './agreement/ruleTables';
import { factsOfRow, textIn } from './agreement/factsOfRow';
import { rulesWorkbook } from './agreement/rulesWorkbook';
import { ruleRow, type RawRow } from './agreement/ruleRowArbitrary';

/** A row on which a rule set's function and its formula say different things. */
export interface Disagreement {
  readonly ruleSet: string;
  readonly row: RawRow;
  readonly byFunction: readonly [word: string, reason: string];
  readonly byFormula: readonly [word: string, reason: string];
}

export interface AgreementOptions {
  /** Rows for every rule set. */
  readonly rows: number;
  readonly asAt: IsoDate;
  readonly date1904?: boolean;
  readonly seed?: number;
  readonly ruleSets?: readonly RuleSet[];
  readonly planStart?: IsoDate | null;
  /** The workbook's columns: as they are made now, or as an earlier version made them. */
  readonly layout?: Layout;
}

/** Rule sets that rate actions, as they come with Boardline. */
export const ACTION_RULE_SETS: readonly RuleSet[] = PRESETS.map(
  (preset) => chooseRuleSet(preset.name, []).ruleSet,
).filter((ruleSet) => ruleSet.subject === 'actions');

/** LibreOffice holds this many rows of long formulas without slowing down. */
const ROWS_A_WORKBOOK = 1000;

const HEADERS = [
  'Status',
  '% complete',
  'Start',
  'Baseline due',
  'Current due',
  'Completed on',
  'Last update',
  'Review date',
  'Times revised',
  'Evidence',
  'Reported RAG',
  'Override reason',
];

/**
 * Rates random rows by every rule set's function and, in a workbook that LibreOffice recalculates, by its formulas.
 * Returns the rows on which word or reason differ, and the words that came up, so that a test can see that all did.
 */
export async function agreement(options: AgreementOptions): Promise<{
  readonly compared: number;
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly disagreements: readonly Disagreement[];
}> {
  const { asAt, date1904 = false, seed = 1, ruleSets = ACTION_RULE_SETS, planStart = '2026-01-01' } = options;
  const { layout = 'new' } = options;
  const rows = fc.sample(ruleRow(asAt, date1904), { numRuns: options.rows, seed });
  const limits: RuleLimits = { thresholds: THRESHOLDS, planStart };
  const words: Record<string, Set<string>> = {};
  const disagreements: Disagreement[] = [];
  for (let from = 0; from < rows.length; from += ROWS_A_WORKBOOK) {
    const chunk = rows.slice(from, from + ROWS_A_WORKBOOK);
    const found = await byFormula(chunk, ruleSets, asAt, planStart, date1904, layout);
    const [headers = []] = found;
    ruleSets.forEach((ruleSet) => {
      const derive = compileActionRules(ruleSet);
      chunk.forEach((row, index) => {
        const wanted = byFunction(row, ruleSet, (facts) => derive(facts, limits), asAt, date1904);
        (words[ruleSet.name] ??= new Set()).add(wanted[0]);
        const cells = found[index + 1] ?? [];
        const at = [`RAG by ${ruleSet.name}`, `Reason by ${ruleSet.name}`].map((header) => headers.indexOf(header));
        const got = [cells[at[0] ?? -1] ?? '', cells[at[1] ?? -1] ?? ''] as const;
        if (got[0] === wanted[0] && got[1] === wanted[1]) return;
        disagreements.push({ ruleSet: ruleSet.name, row, byFunction: wanted, byFormula: got });
      });
    });
  }
  return {
    compared: rows.length * ruleSets.length,
    words: Object.fromEntries(Object.entries(words).map(([name, met]) => [name, [...met].sort()])),
    disagreements,
  };
}

function byFunction(
  row: RawRow,
  ruleSet: RuleSet,
  derive: (facts: ReturnType<typeof factsOfRow>) => ReturnType<ReturnType<typeof compileActionRules>>,
  asAt: IsoDate,
  date1904: boolean,
): readonly [word: string, reason: string] {
  const errs = fieldsShown(ruleSet).some((field) => typeof row[field] === 'object' && row[field] !== null);
  const derived = errs
    ? { word: '', reason: ERROR_IN_ROW, rule: '', number: null }
    : derive(factsOfRow(row, asAt, date1904));
  const action = { reportedRag: textIn(row, 'Reported RAG'), overrideReason: textIn(row, 'Override reason') };
  const standing = overrideStatus(action, derived, ruleSet.statuses);
  return [standing.word, standing.reason];
}

async function byFormula(
  rows: readonly RawRow[],
  ruleSets: readonly RuleSet[],
  asAt: IsoDate,
  planStart: IsoDate | null,
  date1904: boolean,
  layout: Layout,
): Promise<readonly (readonly string[])[]> {
  const tables = bookOf(ruleSets, layout, { name: 'Actions', headers: HEADERS, rows, formulas: {} });
  const cover = { reportDate: asAt, planStart, thresholds: THRESHOLDS, moneyUnit: '£' };
  return (await recalculate(await rulesWorkbook(cover, tables, date1904))).Actions ?? [];
}
