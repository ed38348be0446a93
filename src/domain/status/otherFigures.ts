import type { RuleRow } from './compileCondition';
import type { RuleSubject } from './ruleFields';

/** The figures of a row that is not an action, in words: a budget line's variance, an indicator against its target. */
export function otherFigures(subject: RuleSubject, row: RuleRow): string {
  const value = (field: string): number => row.numbers[field] ?? Number.NaN;
  switch (subject) {
    case 'budgetLines': {
      const variance = value('Variance');
      if (Number.isNaN(variance)) return 'no forecast';
      const budget = value('Revised net');
      const share =
        Number.isNaN(budget) || budget === 0 ? '' : ` (${(Math.abs(variance / budget) * 100).toFixed(1)} %)`;
      if (variance === 0) return 'forecast on budget';
      return `forecast ${poundsText(Math.abs(variance))} ${variance > 0 ? 'over' : 'under'} budget${share}`;
    }
    case 'indicators': {
      const parts = [
        Number.isNaN(value('Actual')) ? 'no figure' : `actual ${String(value('Actual'))}`,
        Number.isNaN(value('Target')) ? 'no target' : `target ${String(value('Target'))}`,
        Number.isNaN(value('Previous')) ? 'no earlier figure' : `previously ${String(value('Previous'))}`,
      ];
      return parts.join(', ');
    }
    case 'group':
      return Object.entries(row.numbers)
        .filter(([, count]) => count > 0)
        .map(([word, count]) => `${String(count)} ${word}`)
        .join(', ');
    case 'actions':
      return '';
  }
}

/** Pounds with thousands parted: `£12,345`; pence only where there are any. */
function poundsText(pounds: number): string {
  const whole = Math.abs(pounds - Math.round(pounds)) < 0.005;
  const [units = '', pence] = pounds.toFixed(whole ? 0 : 2).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',');
  return `£${grouped}${pence === undefined ? '' : `.${pence}`}`;
}
