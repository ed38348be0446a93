import { limitsOf } from '../../domain/status/compileRuleSet';
import type { RuleSet } from '../../domain/status/ruleSet';
import { isDate } from './guards';

/**
 * True while the Cover gives all that a rule set needs: nothing on it that is blank or below nought may colour a row.
 * `null` for a set that needs nothing of it.
 */
export function limitsGiven(ruleSet: RuleSet): string | null {
  const limits = limitsOf(ruleSet.rules);
  const dated = ruleSet.subject === 'actions';
  const needed = [...(dated ? ['ReportDate'] : []), ...limits];
  if (needed.length === 0) return null;
  const conditions = [
    `COUNT(${needed.join(',')})=${String(needed.length)}`,
    ...(dated ? [isDate('ReportDate')] : []),
    ...(limits.length === 0 ? [] : [`MIN(${limits.join(',')})>=0`]),
  ];
  return `IFERROR(AND(${conditions.join(',')}),FALSE)`;
}
