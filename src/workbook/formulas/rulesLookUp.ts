import { figuresOf } from '../../domain/status/figuresOf';
import type { Rule, RuleSet } from '../../domain/status/ruleSet';
import { sentenceParts } from '../../domain/status/ruleSentence';
import { spaced } from '../../domain/status/spaced';
import { RULE_SETS } from '../schema/rules';
import type { BookColumns } from './bookColumns';
import { escapedHeader, quoted, thisRow, type RulesLookUp } from './cells';
import { limitsGiven } from './limitsGiven';
import { marksOf } from './marks';
import { percentWords } from './reasonFigures';

/** Columns of RuleSets by which the formulas of Actions find a rule, and what its row says with the Cover's figures. */
export const NUMBER_COLUMN = 'Number';
export const SAID_COLUMN = 'In full';

const TABLE = RULE_SETS.name;

/** How the formulas of Actions look a rule up; `null` where the set or the workbook does not let them. */
export function rulesLookUp(ruleSet: RuleSet, { headerIn, has }: BookColumns): RulesLookUp | null {
  if (!ruleSet.listed || ![NUMBER_COLUMN, SAID_COLUMN].every((header) => has(TABLE, header))) return null;
  const header = (of: string): string => escapedHeader(headerIn(TABLE, of));
  const number = thisRow('Actions', headerIn('Actions', 'Rule'));
  const numbers = `${TABLE}[${header(NUMBER_COLUMN)}]`;
  return { numbers, under: (of) => `INDEX(${TABLE}[${header(of)}],MATCH(${number},${numbers},0))` };
}

/**
 * The formulas of RuleSets for a set that is looked up. A row has a number only while its order and condition are those
 * from which the formulas of Actions were made, so that no status is given the words of another rule.
 */
export function lookUpColumns(ruleSet: RuleSet, { headerIn }: BookColumns): Readonly<Record<string, string>> {
  const cell = (header: string): string => thisRow(TABLE, headerIn(TABLE, header));
  const number = cell(NUMBER_COLUMN);
  const asMade = ruleSet.rules.map((rule) => `${String(rule.number)}¦${spaced(rule.condition)}¦`).join('');
  const typed = `"¦"&TRIM(${cell('Order')})&"¦"&TRIM(${cell('Condition')})&"¦"`;
  const isOwn = `TRIM(${cell('Rule set')})=${quoted(ruleSet.name)}`;
  const ifOwn = `IF(AND(${isOwn},ISNUMBER(FIND(${typed},${quoted(`¦${asMade}`)}))),INT(${cell('Order')}),0)`;
  const given = limitsGiven(ruleSet);
  const said = namesShown(ruleSet.rules).reduce(
    (words, { name, share }) => `SUBSTITUTE(${words},"{${name}}",${share ? percentWords(name) : `ROUND(${name},2)`})`,
    `TRIM(${cell('In words')})`,
  );
  return {
    [NUMBER_COLUMN]: given === null ? `=IFERROR(${ifOwn},0)` : `=IF(${given},IFERROR(${ifOwn},0),"")`,
    [SAID_COLUMN]: `=IF(N(${number})=0,"",${said}&${marksByNumber(ruleSet.rules, number)})`,
  };
}

/** Names of the Cover whose figures the sentences show, each once. */
function namesShown(rules: readonly Rule[]): readonly { readonly name: string; readonly share: boolean }[] {
  const names = rules.flatMap((rule) => sentenceParts(rule.sentence).flatMap((part) => ('name' in part ? [part] : [])));
  return names.filter((each, at) => names.findIndex(({ name }) => name === each.name) === at);
}

/** What follows a rule's sentence: marks for the row's own figures, by the rule's number. */
function marksByNumber(rules: readonly Rule[], number: string): string {
  const alike = new Map<string, number[]>();
  for (const rule of rules) {
    const marks = marksOf(figuresOf(rule.when));
    if (marks !== '') alike.set(marks, [...(alike.get(marks) ?? []), rule.number]);
  }
  return [...alike].reduceRight((rest, [marks, numbers]) => {
    const asked = numbers.map((each) => `${number}=${String(each)}`);
    return `IF(${asked.length === 1 ? (asked[0] ?? '') : `OR(${asked.join(',')})`},${quoted(marks)},${rest})`;
  }, '""');
}
