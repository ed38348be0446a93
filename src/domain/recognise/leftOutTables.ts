import type { Finding } from '../findings/types';
import type { SourceTable } from '../source/types';
import type { ImportedPlan } from './types';

/** What the user takes tables for, by `plan.docx, table 3`. */
export type TableChoices = Readonly<Record<string, 'plan' | 'left out'>>;

/**
 * True for a table that is not read: one that the user leaves out, or one on a hidden sheet that the user has not taken
 * as a plan. The account says so.
 */
export function isLeftOut(
  document: string,
  table: SourceTable,
  choices: TableChoices,
  found: { readonly account: ImportedPlan['account'][number][] },
): boolean {
  const name = `${document}, ${table.name}`;
  const choice = choices[name];
  const isHidden = table.hidden?.sheet === true && choice !== 'plan';
  if (choice !== 'left out' && !isHidden) return false;
  const why = choice === 'left out' ? 'left out, as you chose' : 'its sheet is hidden, so it was left out';
  found.account.push({ table: name, takenFor: 'left out', rows: table.rows.length, setAside: [`${name}: ${why}`] });
  return true;
}

/** A note where rows or columns of a plan's sheet are hidden: they are read all the same. */
export function hiddenNote(document: string, table: SourceTable): readonly Finding[] {
  const { rows, columns } = table.hidden ?? { rows: 0, columns: 0 };
  if (rows + columns === 0) return [];
  const parts = [counted(rows, 'row'), counted(columns, 'column')].filter((part) => part !== '').join(' and ');
  return [
    {
      rule: 'import-hidden',
      severity: 'note',
      message: `${document}, ${table.name}: ${parts} hidden on the sheet ${rows + columns === 1 ? 'was' : 'were'} read with the rest.`,
      remedy: 'Look whether they belong to the plan.',
      where: [`${document}, ${table.name}`],
      subject: null,
    },
  ];
}

function counted(number: number, what: string): string {
  return number === 0 ? '' : `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
