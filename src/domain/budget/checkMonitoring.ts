import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { BudgetLine, Plan } from '../plan/types';
import { budgetRules, type BudgetRules } from './budgetRules';
import { lineFigures } from './lineStanding';
import { forecastOfLine } from './forecastOfLine';
import { monthsGone } from './monthsGone';
import { poundsInWords } from './moneyWords';
import { halfLastDigit } from './moneyUnit';
import { planPrecision } from './planPrecision';
import { profilesOf } from './profiles';

type Check = (line: BudgetLine, plan: Plan, rules: BudgetRules) => readonly Finding[];

/** Checks of how each line is monitored, in the order they are shown. */
const CHECKS: readonly Check[] = [
  unexplainedVariance,
  missingForecast,
  forecastBelowSpend,
  costPrintedAsIncome,
  negativeBudget,
  lineWithoutName,
  profileUnknown,
  forecastNotByMethod,
];

/** Red variances without an explanation, forecasts that are missing or below what is spent, figures with the wrong sign. */
export function checkMonitoring(plan: Plan): readonly Finding[] {
  const rules = budgetRules(plan);
  const lines = plan.budgetLines.filter((line) => line.kind === 'line');
  return lines.flatMap((line) => CHECKS.flatMap((check) => check(line, plan, rules)));
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

function unexplainedVariance(line: BudgetLine, plan: Plan, rules: BudgetRules): readonly Finding[] {
  const standing = rules.standing(lineFigures(line));
  if (!rules.isMaterial(standing.rag) || line.explanation.trim() !== '') return [];
  return finding(plan, line, 'explanation', {
    rule: 'variance-not-explained',
    severity: 'warning',
    message: `${nameOf(line)} is ${(standing.rag ?? '').toLowerCase()} and not explained. ${standing.reason}.`,
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

function profileUnknown(line: BudgetLine, plan: Plan): readonly Finding[] {
  if ((line.profile ?? '') === '') return [];
  const { problem } = profilesOf(plan)(line);
  if (problem === null) return [];
  return finding(plan, line, 'profile', {
    rule: 'profile-unknown',
    severity: 'warning',
    message: `${nameOf(line)} is spread by a profile that cannot be used. ${problem}.`,
    remedy: 'Add a row to Mappings: kind Profile, its name under From, twelve figures from April to March under To.',
  });
}

/** A forecast that its own method does not give: somebody has typed over it, or the actuals have moved on. */
function forecastNotByMethod(line: BudgetLine, plan: Plan): readonly Finding[] {
  if ((line.forecastMethod ?? '') === '') return [];
  const { method, outturn, reason } = forecastOfLine(line, monthsGone(plan.cover), profilesOf(plan)(line));
  const words = line.forecastMethod ?? '';
  if (method === 'typed' && reason !== 'As typed' && reason !== 'None typed') {
    return finding(plan, line, 'forecastMethod', {
      rule: 'forecast-method-unknown',
      severity: 'warning',
      message: `${nameOf(line)} has a forecast method that is not known. ${reason}.`,
      remedy: 'Choose Typed, Straight line or Profile.',
    });
  }
  if (method === 'typed' || outturn === null || line.forecastOutturn === null) return [];
  const difference = Math.abs(line.forecastOutturn - outturn);
  if (difference <= halfLastDigit(planPrecision(plan))) return [];
  return finding(plan, line, 'forecastOutturn', {
    rule: 'forecast-not-by-method',
    severity: 'note',
    message: `${nameOf(line)} is forecast at ${poundsInWords(line.forecastOutturn)}; ${words.toLowerCase()} gives ${poundsInWords(outturn)} (${reason}).`,
    remedy: 'Take the forecast by its method on the Budget screen, or choose Typed if the officer’s own stands.',
  });
}
