import { wireText } from '../wire/wireText';
import { NotModelled } from '../wire/simError';
import type { SimPart } from '../wire/simObject';
import { isBlank } from './cell';
import type { SimSheet } from './simSheet';

interface Condition {
  readonly operator?: string;
  readonly formula1?: string;
}

/** Kinds of rules that paint numbers, or paint no fill. */
const OF_NUMBERS = ['ColorScale', 'DataBar', 'IconSet', 'TopBottom'];

function holds(type: string, part: SimPart | undefined, value: unknown): boolean {
  if (OF_NUMBERS.includes(type)) {
    if (typeof value === 'number') throw new NotModelled(`what a rule of the kind ${type} paints`);
    return false;
  }
  if (type === 'Custom' && part?.parts.get('Rule')?.kept.get('Formula') === '=TRUE') return true;
  const condition = part?.kept.get('Rule') as Condition | null | undefined;
  if (condition === null || condition === undefined) return false;
  const [, wanted] = /^="(.*)"$/.exec(condition.formula1 ?? '') ?? [];
  if (type === 'CellValue' && condition.operator === 'EqualTo' && wanted !== undefined)
    return String(value).toLowerCase() === wanted.replace(/""/g, '"').toLowerCase();
  throw new NotModelled(`what this rule of the kind ${type} paints`);
}

/**
 * The fill that a cell shows by rule: that of the first rule that holds and has one, in the order of the rules, up to the
 * first that holds and stops the others; `null` where none colours it.
 */
export function shownFill(sheet: SimSheet, row: number, column: number): string | null {
  const cell = sheet.grid.at(row, column);
  for (const { rule, anchor } of sheet.conditionalFormats.areas) {
    const { rect } = anchor;
    if (rect === null || row < rect.row || row >= rect.row + rect.rows) continue;
    if (column < rect.column || column >= rect.column + rect.columns) continue;
    const type = wireText(rule.kept.get('Type'));
    const part = rule.parts.get(type);
    if (!holds(type, part, isBlank(cell) ? '' : cell.value)) continue;
    const fill = part?.parts.get('Format')?.parts.get('Fill')?.kept.get('Color');
    if (typeof fill === 'string' && fill !== '') return fill;
    if (rule.kept.get('StopIfTrue') === true) return null;
  }
  return null;
}
