import { ERROR_IN_ROW, LIMITS_MISSING, NO_RULE_HOLDS, RULE_SET_REFUSED } from '../../domain/status/compileRuleSet';
import { figuresOf } from '../../domain/status/figuresOf';
import type { RuleSet } from '../../domain/status/ruleSet';
import { joined, quoted, type FormulaCells } from './cells';
import { markOf } from './marks';
import { overrideFormula, overrideShown } from './overrideFormula';
import { reasonFigure } from './reasonFigures';
import { REPORTED_COLUMN, reportedWords } from './partColumns';
import { coverSuffices, nested, reasonOf, whereRulesApply } from './ruleFormulas';
import { ruleWord } from './ruleWord';

/** What a reason says where the rule that decided is no longer on the Rules sheet as it was. */
export const RULE_CHANGED = 'No status: the rule that decided has changed since the last re-check';

/** The formula of the RAG column of actions: an override with its reason, else the rule that decided. */
export function ragFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  const rules = ruleWord(ruleSet, cells);
  if (ruleSet.statuses.length === 0) return `=${rules}`;
  return `=IFERROR(${overrideFormula(cells, wordsOf(ruleSet)).word},${rules})`;
}

/**
 * The formula of the Reason column of actions: why a reported status stands, the sentence of the rule that decided, and
 * the row's own figures, each written once and put in where the sentence has left its mark.
 */
export function reasonFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  if (ruleSet.statuses.length === 0) return `=${quoted(RULE_SET_REFUSED)}`;
  const number = cells.part('Rule');
  if (number === null) return reasonWithoutNumber(ruleSet, cells);
  const reported = cells.part(REPORTED_COLUMN) ?? `IF(${overrideShown(cells)},${reportedWords(ruleSet, cells)},"")`;
  return `=${reported}&${ruleReason(ruleSet, cells, number)}`;
}

function ruleReason(ruleSet: RuleSet, cells: FormulaCells, number: string): string {
  if (ruleSet.refused !== null) return quoted(RULE_SET_REFUSED);
  const none = quoted(NO_RULE_HOLDS);
  const unasked = quoted(ERROR_IN_ROW);
  const given = coverSuffices(ruleSet, cells);
  const missing = given === null ? unasked : `IF(${given},${unasked},${quoted(LIMITS_MISSING)})`;
  if (cells.rules !== null) {
    const reason = withFigures(ruleSet, cells, cells.rules.under('In full'));
    return `IF(N(${number})>0,IFERROR(${reason},${quoted(RULE_CHANGED)}),IF(ISNUMBER(${number}),${none},${missing}))`;
  }
  const chosen = `CHOOSE(N(${number})+1,${none},${ruleSet.rules.map((rule) => reasonOf(rule, '')).join(',')})`;
  return `IF(ISNUMBER(${number}),${withFigures(ruleSet, cells, chosen)},${missing})`;
}

/**
 * The reason in a workbook without the column Rule: the rules are asked once more. Each rule's words begin with its status
 * word, padded to one width: it is cut off where the rule's status stands, and kept where an override has taken its place.
 */
function reasonWithoutNumber(ruleSet: RuleSet, cells: FormulaCells): string {
  const words = wordsOf(ruleSet);
  const width = Math.max(...words.map((word) => word.length)) + 2;
  const unrated = (reason: string): string => quoted(' '.repeat(width) + reason);
  const reasons = nested(
    ruleSet.rules,
    cells,
    (rule) => reasonOf(rule, `${rule.word}:`.padEnd(width)),
    unrated(NO_RULE_HOLDS),
  );
  const rules =
    ruleSet.refused === null
      ? whereRulesApply(ruleSet, cells, withFigures(ruleSet, cells, reasons), {
          limits: unrated(LIMITS_MISSING),
          error: unrated(ERROR_IN_ROW),
        })
      : unrated(RULE_SET_REFUSED);
  const { stands, word, why } = overrideFormula(cells, words);
  const said = joined([{ text: 'Reported ' }, word, { text: ' stands: ' }, why, { text: '. By the rule ' }]);
  return `=IF(${stands},${said},"")&TRIM(MID(${rules},IF(${stands},1,${String(width + 1)}),2000))`;
}

function wordsOf(ruleSet: RuleSet): readonly string[] {
  return ruleSet.statuses.map((status) => status.word);
}

/** The reasons with every mark replaced by its figure. */
function withFigures(ruleSet: RuleSet, cells: FormulaCells, reasons: string): string {
  const figures = new Set(ruleSet.rules.flatMap((rule) => figuresOf(rule.when)));
  return [...figures].reduce(
    (within, figure) => `SUBSTITUTE(${within},"${markOf(figure)}",${reasonFigure(figure, cells)})`,
    reasons,
  );
}
