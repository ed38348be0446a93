import type { Finding } from '../findings/types';
import { cellOf } from '../plan/cellOf';
import type { Plan } from '../plan/types';
import { poundsInWords } from './moneyWords';
import { virementsByCode } from './virements';

/** A revised net that is not the net with the line's virements: `casts-revised`, one a line. */
export function checkRevisedNet(plan: Plan): readonly Finding[] {
  const moved = virementsByCode(plan.virements);
  return plan.budgetLines.flatMap((line): readonly Finding[] => {
    if (line.kind !== 'line' || line.revisedNet === null || line.net === null) return [];
    const virements = moved.get(line.code.trim().toLowerCase()) ?? 0;
    const difference = line.revisedNet - line.net - virements;
    if (difference === 0) return [];
    const name = line.code === '' ? line.service : line.code;
    return [
      {
        rule: 'casts-revised',
        severity: 'error',
        message:
          `Revised net of ${name} is ${poundsInWords(line.revisedNet)}, ${poundsInWords(Math.abs(difference))} ` +
          `${difference > 0 ? 'more' : 'less'} than its net of ${poundsInWords(line.net)} with virements of ${poundsInWords(virements)}.`,
        remedy: 'Record the virement or supplementary estimate that explains it, or put the formula back in the cell.',
        where: [cellOf(plan, 'BudgetLines', line, 'revisedNet'), cellOf(plan, 'BudgetLines', line, 'net')],
        subject: name,
      },
    ];
  });
}
