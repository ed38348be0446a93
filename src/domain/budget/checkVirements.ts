import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Plan, Virement } from '../plan/types';
import { bareCode } from './codes';
import { poundsInWords } from './moneyWords';

type Fault = Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'> & { readonly column: string };

/**
 * Virements that do not do what a virement must: move a plus amount between two known lines, with the name of who
 * agreed it. One without a From code is a supplementary estimate: it needs a reason, and adds to the budget.
 */
export function checkVirements(plan: Plan): readonly Finding[] {
  const codes = new Set(plan.budgetLines.map((line) => bareCode(line.code)));
  return plan.virements.flatMap((virement) =>
    faultsOf(virement, codes).map(({ column, ...fault }) => ({
      ...fault,
      where: [cellOf(plan, 'Virements', virement, column)],
      subject: virement.toCode.trim() === '' ? null : virement.toCode.trim(),
    })),
  );
}

function faultsOf(virement: Virement, codes: ReadonlySet<string>): readonly Fault[] {
  const { amount } = virement;
  const from = virement.fromCode.trim();
  const to = virement.toCode.trim();
  if (amount === null && from === '' && to === '') return [];
  const name = `The virement from ${from === '' ? 'no code' : from} to ${to === '' ? 'no code' : to}`;
  const faults: Fault[] = [];
  const add = (rule: string, severity: Finding['severity'], column: string, message: string, remedy: string): void => {
    faults.push({ rule, severity, column, message, remedy });
  };
  if (amount === null || amount === 0) {
    add(
      'virement-without-amount',
      'error',
      'amount',
      `${name} has no amount.`,
      'Type how much is moved, as a plus figure.',
    );
  } else if (amount < 0) {
    add(
      'virement-not-positive',
      'error',
      'amount',
      `${name} is for ${poundsInWords(amount)}.`,
      'Type a plus figure and turn the two codes round.',
    );
  }
  for (const [code, column, side] of [
    [from, 'fromCode', 'From'],
    [to, 'toCode', 'To'],
  ] as const) {
    if (code === '') continue;
    if (codes.has(bareCode(code))) continue;
    add(
      'virement-code-unknown',
      'error',
      column,
      `${name} names ${code}, which no budget line has.`,
      `Correct the ${side} code, or add the line it means.`,
    );
  }
  if (to === '') {
    add('virement-one-sided', 'error', 'toCode', `${name} does not say where the money goes.`, 'Type the To code.');
  } else if (from === '') {
    const explained = virement.reason.trim() !== '';
    add(
      'supplementary-estimate',
      explained ? 'note' : 'error',
      'fromCode',
      `${name} takes from no line, so it adds ${poundsInWords(amount ?? 0)} to the whole budget as a supplementary estimate.`,
      explained
        ? 'Nothing, if new money was agreed; otherwise type the From code.'
        : 'Type the From code, or say in Reason who granted the new money.',
    );
  } else if (bareCode(from) === bareCode(to)) {
    add(
      'virement-to-itself',
      'error',
      'toCode',
      `${name} moves money from a line to itself.`,
      'Correct one of its codes.',
    );
  }
  if (virement.authorisedBy.trim() === '') {
    add(
      'virement-not-authorised',
      'warning',
      'authorisedBy',
      `${name} does not say who agreed it.`,
      'Type who agreed it.',
    );
  }
  return faults;
}
