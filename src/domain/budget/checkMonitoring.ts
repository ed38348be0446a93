import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { BudgetLine, Plan } from '../plan/types';
import { budgetStanding, lineFigures } from './lineStanding';
import { poundsInWords } from './moneyWords';

type Check = (line: BudgetLine, plan: Plan) => readonly Finding[];

/** Checks of how each line is monitored, in the order they are shown. */
const CHECKS: readonly Check[] = [
  unexplainedVariance,
  missingForecast,
  forecastBelowSpend,
  costPrintedAsIncome,
  negativeBudget,
  lineWithoutName,
];

/** Red variances without an explanation, forecasts that are missing or below what is spent, figures with the wrong sign. */
export function checkMonitoring(plan: Plan): readonly Finding[] {
  const lines = plan.budgetLines.filter((line) => line.kind === 'line');
  return lines.flatMap((line) => CHECKS.flatMap((check) => check(line, plan)));
}

function nameOf(line: BudgetLine): string {
  return [line.code.trim(), line.service.trim()].filter((part) => part !== '').join(' ');
}

function finding(
  plan: Plan,
  line: BudgetLine,
  column: string,
  words: Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'>,
): readonly Finding[] {
  const subject = line.code.trim() === '' ? line.service : line.code.trim();
  return [{ ...words, where: [cellOf(plan, 'BudgetLines', line, column)], subject }];
}

function unexplainedVariance(line: BudgetLine, plan: Plan): readonly Finding[] {
  const standing = budgetStanding(lineFigures(line), plan.cover.thresholds);
  if (standing.rag !== 'Red' || line.explanation.trim() !== '') return [];
  return finding(plan, line, 'explanation', {
    rule: 'variance-not-explained',
    severity: 'warning',
    message: `${nameOf(line)} is red and not explained. ${standing.reason}.`,
    remedy: 'Write in Explanation why it varies and what is being done.',
  });
}

function missingForecast(line: BudgetLine, plan: Plan): readonly Finding[] {
  const others = plan.budgetLines.some((other) => other.forecastOutturn !== null);
  if (line.forecastOutturn !== null || (line.actualToDate === null && !others)) return [];
  return finding(plan, line, 'forecastOutturn', {
    rule: 'forecast-missing',
    severity: 'warning',
    message: `${nameOf(line)} has no forecast outturn, so its variance cannot be told.`,
    remedy: 'Type the forecast, or take one from the actuals by straight line or profile.',
  });
}

function forecastBelowSpend(line: BudgetLine, plan: Plan): readonly Finding[] {
  const { actualToDate, forecastOutturn } = line;
  if (actualToDate === null || forecastOutturn === null || actualToDate <= 0 || forecastOutturn >= actualToDate)
    return [];
  return finding(plan, line, 'forecastOutturn', {
    rule: 'forecast-below-actual',
    severity: 'warning',
    message: `${nameOf(line)} is forecast to end at ${poundsInWords(forecastOutturn)}, less than the ${poundsInWords(actualToDate)} already spent.`,
    remedy: 'Check the forecast, or name the income that is still to come.',
  });
}

function costPrintedAsIncome(line: BudgetLine, plan: Plan): readonly Finding[] {
  return (['externalIncome', 'internalIncome'] as const).flatMap((column) => {
    const figure = line[column];
    if (figure === null || figure <= 0) return [];
    return finding(plan, line, column, {
      rule: 'income-positive',
      severity: 'warning',
      message: `${nameOf(line)} has income of plus ${poundsInWords(figure)}; income is a minus figure.`,
      remedy: 'Type it with a minus sign, or move it to a cost column.',
    });
  });
}

function negativeBudget(line: BudgetLine, plan: Plan): readonly Finding[] {
  const { gross } = line;
  if (gross === null || gross >= 0) return [];
  return finding(plan, line, 'gross', {
    rule: 'negative-budget',
    severity: 'note',
    message: `${nameOf(line)} has a gross budget of ${poundsInWords(gross)}.`,
    remedy: 'Nothing, if it is a savings target or an expected credit; otherwise check the sign.',
  });
}

function lineWithoutName(line: BudgetLine, plan: Plan): readonly Finding[] {
  if (nameOf(line) !== '') return [];
  return finding(plan, line, 'service', {
    rule: 'budget-line-without-name',
    severity: 'warning',
    message: 'A budget line has neither code nor service.',
    remedy: 'Type its code and what the money is for.',
  });
}
