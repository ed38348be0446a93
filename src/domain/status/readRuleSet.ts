import type { CellRef } from '../findings/types';
import type { Expression } from './expression';
import { parseCondition } from './parseCondition';
import { RuleMeaningError, resolveCondition } from './resolveCondition';
import { fieldsOf } from './ruleFields';
import type { Rule, RuleSet, RuleSetText } from './ruleSet';
import { subjectOf } from './ruleSubject';
import { RuleSyntaxError } from './ruleTokens';

/** Something that keeps a rule set from being used, and the cell that says it. */
export interface RuleProblem {
  readonly message: string;
  readonly cell: CellRef | null;
}

/** Excel nests 64 IFs at most; this leaves room for what stands round the rules. */
const MOST_RULES = 40;

/**
 * Reads every rule of a set. A set with a rule that cannot be read, that looks at an unknown field or that gives a word
 * without colours is refused whole: half a rule set would give statuses that nobody published. `cells` are the
 * Condition cells, one a rule, for the problems to name; `numbers` those by which the Rules sheet can be looked up.
 */
export function readRuleSet(
  text: RuleSetText,
  cells: readonly (CellRef | null)[] = [],
  numbers: readonly number[] | null = null,
): { readonly ruleSet: RuleSet; readonly problems: readonly RuleProblem[] } {
  const problems: RuleProblem[] = [];
  const words = text.statuses.map((status) => status.word);
  const parsed: (Expression | null)[] = text.rules.map((rule, index) => {
    try {
      return parseCondition(rule.condition);
    } catch (error) {
      problems.push(problemOf(text.name, index, error, cells[index] ?? null));
      return null;
    }
  });
  const subject = subjectOf(
    parsed.filter((each) => each !== null),
    words,
  );
  const fields = fieldsOf(subject, words);
  const rules: Rule[] = [];
  parsed.forEach((condition, index) => {
    const rule = text.rules[index];
    if (condition === null || rule === undefined) return;
    const cell = cells[index] ?? null;
    try {
      const id = `${text.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${String(index + 1)}`;
      rules.push({
        ...rule,
        id,
        number: numbers?.[index] ?? index + 1,
        when: resolveCondition(condition, fields),
        cell,
      });
    } catch (error) {
      problems.push(problemOf(text.name, index, error, cell));
    }
  });
  if (text.rules.length === 0) problems.push({ message: `Rule set ${text.name} has no rules`, cell: null });
  if (text.rules.length > MOST_RULES) {
    const message = `Rule set ${text.name} has ${String(text.rules.length)} rules; Excel can hold ${String(MOST_RULES)}`;
    problems.push({ message, cell: cells[MOST_RULES] ?? null });
  }
  const [first] = problems;
  const refused = first === undefined ? null : first.message;
  return {
    ruleSet: {
      name: text.name,
      subject,
      statuses: text.statuses,
      rules: refused === null ? rules : [],
      refused,
      listed: numbers !== null,
    },
    problems,
  };
}

/** A rule's fault in words; anything but a fault of the rule's text is thrown on. */
function problemOf(name: string, index: number, error: unknown, cell: CellRef | null): RuleProblem {
  if (!(error instanceof RuleSyntaxError) && !(error instanceof RuleMeaningError)) throw error;
  const where = error instanceof RuleSyntaxError ? ` (at character ${String(error.at + 1)})` : '';
  return { message: `Rule ${String(index + 1)} of ${name} cannot be used: ${error.message}${where}`, cell };
}
