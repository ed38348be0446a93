import type { BudgetLine, Plan } from '../plan/types';
import { EQUAL_TWELFTHS } from './forecast';

/** How a line's budget is spread over the year: twelve weights, April first, or why there are none. */
export interface Profile {
  /** As the Profile column has it; "Equal twelfths" where it is blank. */
  readonly name: string;
  readonly months: readonly number[] | null;
  readonly problem: string | null;
}

/** The name of the profile that a blank stands for. */
export const EVEN = 'Equal twelfths';

const KIND = /^profile$/i;

/**
 * The profiles that Mappings keeps, by name in lower case: rows of the kind "Profile", From its name ("Last year", a
 * service, a code), To twelve figures from April to March parted by semicolons. The last row of a name holds.
 */
export function profilesOf(plan: Pick<Plan, 'mappings'>): (line: Pick<BudgetLine, 'profile'>) => Profile {
  const kept = new Map<string, Profile>();
  for (const { cells } of plan.mappings) {
    const name = (cells.from ?? '').trim();
    if (KIND.test(cells.kind?.trim() ?? '') && name !== '')
      kept.set(name.toLowerCase(), profileOf(name, cells.to ?? ''));
  }
  return ({ profile = '' }) => {
    const name = profile.trim();
    if (name === '' || name.toLowerCase() === EVEN.toLowerCase()) {
      return { name: EVEN, months: EQUAL_TWELFTHS, problem: null };
    }
    return kept.get(name.toLowerCase()) ?? { name, months: null, problem: `Mappings has no profile “${name}”` };
  };
}

function profileOf(name: string, words: string): Profile {
  const parts = words.split(/[;\t|]|,(?!\d{3}\b)/).map((part) => part.replace(/[,%£\s]/g, ''));
  const months = parts.filter((part) => part !== '').map(Number);
  const sum = months.reduce((total, month) => total + month, 0);
  const sound = months.length === 12 && months.every(Number.isFinite) && sum > 0;
  return sound
    ? { name, months, problem: null }
    : {
        name,
        months: null,
        problem: `The profile “${name}” does not have twelve figures that sum to more than nought`,
      };
}
