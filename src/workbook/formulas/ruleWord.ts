import type { RuleSet } from '../../domain/status/ruleSet';
import { quoted, type FormulaCells } from './cells';
import { wordFormula } from './ruleFormulas';

/** The status word of the rule that decided, with what follows it: looked up, chosen by its number, or decided here. */
export function ruleWord(ruleSet: RuleSet, cells: FormulaCells, after = ''): string {
  const number = cells.part('Rule');
  if (number === null || ruleSet.refused !== null) return wordFormula(ruleSet, cells);
  if (cells.rules !== null) {
    const word = `TRIM(${cells.rules.under('Word')})${after === '' ? '' : `&${quoted(after)}`}`;
    return `IFERROR(IF(N(${number})>0,${word},""),"")`;
  }
  const words = ruleSet.rules.map((rule) => quoted(rule.word + after));
  return `CHOOSE(N(${number})+1,"",${words.join(',')})`;
}
