import {
  ERROR_IN_ROW,
  LIMITS_MISSING,
  limitsOf,
  NO_RULE_HOLDS,
  RULE_SET_REFUSED,
} from '../../domain/status/compileRuleSet';
import { figuresOf, type FigureId } from '../../domain/status/figuresOf';
import { fieldsShown } from '../../domain/status/fieldsShown';
import { fieldsOf } from '../../domain/status/ruleFields';
import type { Rule, RuleSet } from '../../domain/status/ruleSet';
import { sentenceParts } from '../../domain/status/ruleSentence';
import { joined, quoted, thisRow, type FormulaCells } from './cells';
import { conditionFormula, knownWithout } from './conditionFormula';
import { isDate } from './guards';
import { overrideFormula } from './overrideFormula';
import { percentWords, reasonFigure } from './reasonFigures';

/** Excel takes no formula longer than this. */
export const LONGEST_FORMULA = 8192;

/** Header under which a schema column stands in the workbook, where a user has renamed it. */
export type HeaderIn = (header: string) => string;

/** The cells of a table that a rule set's formulas name. */
export function formulaCells(table: string, ruleSet: RuleSet, headerIn: HeaderIn = (header) => header): FormulaCells {
  const words = ruleSet.statuses.map((status) => status.word);
  const kinds = new Map(fieldsOf(ruleSet.subject, words).map((field) => [field.name, field.kind]));
  const column = (header: string): string => thisRow(table, headerIn(header));
  return { field: column, column, kindOf: (field) => kinds.get(field) ?? 'number' };
}

/** The status word by the rules alone: the first rule that holds, as nested IFs; blank where none can be given. */
export function wordFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  if (ruleSet.refused !== null) return '""';
  const words = nested(ruleSet.rules, cells, (rule) => quoted(rule.word), '""');
  return whereRulesApply(ruleSet, cells, words, { limits: '""', error: '""' });
}

/** The formula of the RAG column of actions: an override with its reason, else the rules. */
export function ragFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  const rules = wordFormula(ruleSet, cells);
  if (ruleSet.statuses.length === 0) return `=${rules}`;
  const override = overrideFormula(cells, wordsOf(ruleSet));
  return `=IF(${override.stands},${override.word},${rules})`;
}

/**
 * The formula of the Reason column of actions. To stay within what Excel takes, each figure is written once and put in
 * where the rule that held has left its mark. Each rule's words begin with its status word, padded to one width: it is
 * cut off where the rule's status stands, and kept where an override has taken its place.
 */
export function reasonFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  if (ruleSet.statuses.length === 0) return `=${quoted(RULE_SET_REFUSED)}`;
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

function nested(rules: readonly Rule[], cells: FormulaCells, gives: (rule: Rule) => string, otherwise: string): string {
  const [rule, ...rest] = rules;
  if (rule === undefined) return otherwise;
  if (rule.when.kind === 'otherwise') return gives(rule);
  const known = new Set([...(cells.known ?? []), ...knownWithout(rule.when, cells)]);
  const further = nested(rest, { ...cells, known }, gives, otherwise);
  return `IF(${conditionFormula(rule.when, cells)},${gives(rule)},${further})`;
}

/** Stands in a rule's words where a figure belongs. */
function markOf(figure: FigureId): string {
  return `¦${figure}¦`;
}

/** One rule's reason: its sentence with the Cover's figures, and marks for the row's own. */
function reasonOf(rule: Rule, before: string): string {
  const sentence = sentenceParts(rule.sentence).map((part) =>
    'words' in part ? { text: part.words } : part.share ? percentWords(part.name) : `ROUND(${part.name},2)`,
  );
  const marks = figuresOf(rule.when).map((figure, index) => {
    const between = index === 0 ? ': ' : figure === 'progressIfGiven' ? '' : '; ';
    return { text: between + markOf(figure) };
  });
  return joined([{ text: before }, ...sentence, ...marks]);
}

/** The reasons with every mark replaced by its figure. */
function withFigures(ruleSet: RuleSet, cells: FormulaCells, reasons: string): string {
  const figures = new Set(ruleSet.rules.flatMap((rule) => figuresOf(rule.when)));
  return [...figures].reduce(
    (within, figure) => `SUBSTITUTE(${within},"${markOf(figure)}",${reasonFigure(figure, cells)})`,
    reasons,
  );
}

/**
 * Nothing on the Cover that is blank or below nought may colour a row, nor an error in one of its cells: the rules are
 * asked only where all they need is there.
 */
function whereRulesApply(
  ruleSet: RuleSet,
  cells: FormulaCells,
  formula: string,
  otherwise: { readonly limits: string; readonly error: string },
): string {
  const fields = fieldsShown(ruleSet);
  const sound = `IF(ISERROR(${fields.map((field) => cells.field(field)).join('&')}),${otherwise.error},${formula})`;
  const limits = limitsOf(ruleSet.rules);
  const dated = ruleSet.subject === 'actions';
  const needed = [...(dated ? ['ReportDate'] : []), ...limits];
  if (needed.length === 0) return sound;
  const conditions = [
    `COUNT(${needed.join(',')})=${String(needed.length)}`,
    ...(dated ? [isDate('ReportDate')] : []),
    ...(limits.length === 0 ? [] : [`MIN(${limits.join(',')})>=0`]),
  ];
  return `IF(IFERROR(AND(${conditions.join(',')}),FALSE),${sound},${otherwise.limits})`;
}
