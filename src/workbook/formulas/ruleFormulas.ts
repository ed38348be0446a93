import { figuresOf } from '../../domain/status/figuresOf';
import { fieldsShown } from '../../domain/status/fieldsShown';
import { fieldsOf } from '../../domain/status/ruleFields';
import type { Rule, RuleSet } from '../../domain/status/ruleSet';
import { sentenceParts } from '../../domain/status/ruleSentence';
import type { BookColumns } from './bookColumns';
import { joined, quoted, thisRow, type FormulaCells } from './cells';
import { conditionFormula, knownWithout } from './conditionFormula';
import { limitsGiven } from './limitsGiven';
import { marksOf } from './marks';
import { percentWords } from './reasonFigures';
import { rulesLookUp } from './rulesLookUp';

/** Header under which a schema column stands in the workbook, where a user has renamed it. */
export type HeaderIn = (header: string) => string;

/** The cells of a table that a rule set's formulas name; nothing that they need is found in another column. */
export function formulaCells(table: string, ruleSet: RuleSet, headerIn: HeaderIn = (header) => header): FormulaCells {
  const words = ruleSet.statuses.map((status) => status.word);
  const kinds = new Map(fieldsOf(ruleSet.subject, words).map((field) => [field.name, field.kind]));
  const column = (header: string): string => thisRow(table, headerIn(header));
  return { field: column, column, kindOf: (field) => kinds.get(field) ?? 'number', part: () => null, rules: null };
}

/** The cells of Actions that a rule set's formulas name, and what stands ready in a workbook's other columns. */
export function actionCells(ruleSet: RuleSet, book: BookColumns): FormulaCells {
  const cells = formulaCells('Actions', ruleSet, (header) => book.headerIn('Actions', header));
  const part = (header: string): string | null => (book.has('Actions', header) ? cells.column(header) : null);
  return { ...cells, part, rules: part('Rule') === null ? null : rulesLookUp(ruleSet, book) };
}

/** The rule that decides, by its number: 0 where none holds, blank where none can be asked. */
export function ruleNumberFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  if (ruleSet.refused !== null) return '=""';
  // Those that cannot be looked up are chosen from a list, by their place.
  const places = new Map(ruleSet.rules.map((rule, at) => [rule, cells.rules === null ? at + 1 : rule.number]));
  const numbers = nested(ruleSet.rules, cells, (rule) => String(places.get(rule) ?? 0), '0');
  return `=${whereRulesApply(ruleSet, cells, numbers, { limits: '""', error: '""' })}`;
}

/** The status word by the rules alone: the first rule that holds, as nested IFs; blank where none can be given. */
export function wordFormula(ruleSet: RuleSet, cells: FormulaCells): string {
  if (ruleSet.refused !== null) return '""';
  const words = nested(ruleSet.rules, cells, (rule) => quoted(rule.word), '""');
  return whereRulesApply(ruleSet, cells, words, { limits: '""', error: '""' });
}

/** What each rule gives, by the first that holds. */
export function nested(
  rules: readonly Rule[],
  cells: FormulaCells,
  gives: (rule: Rule) => string,
  otherwise: string,
): string {
  const [rule, ...rest] = rules;
  if (rule === undefined) return otherwise;
  if (rule.when.kind === 'otherwise') return gives(rule);
  const known = new Set([...(cells.known ?? []), ...knownWithout(rule.when, cells)]);
  const further = nested(rest, { ...cells, known }, gives, otherwise);
  return `IF(${conditionFormula(rule.when, cells)},${gives(rule)},${further})`;
}

/** One rule's reason: its sentence with the Cover's figures, and marks for the row's own. */
export function reasonOf(rule: Rule, before: string): string {
  const sentence = sentenceParts(rule.sentence).map((part) =>
    'words' in part ? { text: part.words } : part.share ? percentWords(part.name) : `ROUND(${part.name},2)`,
  );
  return joined([{ text: before }, ...sentence, { text: marksOf(figuresOf(rule.when)) }]);
}

/**
 * The rules are asked only where the Cover gives all that they need, and where no cell that they look at holds an error.
 */
export function whereRulesApply(
  ruleSet: RuleSet,
  cells: FormulaCells,
  formula: string,
  otherwise: { readonly limits: string; readonly error: string },
): string {
  const checked = cells.part(NO_ERRORS) ?? noErrors(fieldsShown(ruleSet), cells);
  const sound = `IF(${checked},${formula},${otherwise.error})`;
  const given = coverSuffices(ruleSet, cells);
  return given === null ? sound : `IF(${given},${sound},${otherwise.limits})`;
}

/** The same question as it is answered on the Rules sheet, where rules are looked up there. */
export function coverSuffices(ruleSet: RuleSet, cells: FormulaCells): string | null {
  return cells.rules === null ? limitsGiven(ruleSet) : `COUNT(${cells.rules.numbers})>0`;
}

/** The column of Actions that says whether its rules may be asked. */
export const NO_ERRORS = 'No errors';

/** True where no cell of some fields holds an error. */
export function noErrors(fields: readonly string[], cells: FormulaCells): string {
  return `NOT(ISERROR(${fields.map((field) => cells.field(field)).join('&')}))`;
}
