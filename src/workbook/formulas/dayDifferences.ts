import type { Expression } from '../../domain/status/expression';
import type { FormulaCells } from './cells';

/** Columns of Actions that hold the days from one date to another. */
export const DAYS_TO_DUE = 'Days to due';
export const DAYS_MOVED = 'Days moved';

const DUE = 'Current due';

/** A column of days that stands for a difference of two dates, and whether it is the other way about. */
export interface KnownDays {
  readonly cell: string;
  readonly turned: boolean;
}

/** The column that holds `left - right`; `null` where the workbook has none. */
export function knownDays(left: Expression, right: Expression, cells: FormulaCells): KnownDays | null {
  const [from, to] = [nameOf(left), nameOf(right)];
  const header = (one: string | null, other: string | null): string | null => {
    if (one !== DUE) return null;
    return other === 'ReportDate' ? DAYS_TO_DUE : other === 'Baseline due' ? DAYS_MOVED : null;
  };
  const straight = header(from, to);
  const turned = header(to, from);
  const cell = straight === null && turned === null ? null : cells.part(straight ?? turned ?? '');
  return cell === null ? null : { cell, turned: straight === null };
}

function nameOf(tree: Expression): string | null {
  if (tree.kind === 'field') return tree.field;
  return tree.kind === 'name' ? tree.name : null;
}
