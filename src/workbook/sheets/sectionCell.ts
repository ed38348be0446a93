import type { SectionColumn, SectionColumnKind, SectionValue } from '../../domain/report/types';
import type { CellFormat, ModelCell, ModelColumn } from '../sheetModel';

/** Stands where the plan states nothing; every sheet's notes explain it. An en dash, which no program takes for a formula. */
export const NOT_STATED = '–';

const FORMATS: Readonly<Record<SectionColumnKind, CellFormat>> = {
  text: 'text',
  longText: 'text',
  ref: 'text',
  rag: 'text',
  date: 'date',
  whole: 'whole',
  decimal: 'decimal',
  percent: 'percent',
  money: 'money',
  moneyVariance: 'moneyVariance',
};

const NUMBERS: ReadonlySet<SectionColumnKind> = new Set(['whole', 'decimal', 'percent', 'money', 'moneyVariance']);

/** A section's column as a sheet's: numbers to the right, words wrapped. */
export function modelColumn(column: SectionColumn): ModelColumn {
  return {
    header: column.header,
    width: column.width,
    format: FORMATS[column.kind],
    wrap: !NUMBERS.has(column.kind) && column.kind !== 'date',
    ...(NUMBERS.has(column.kind) ? { align: 'right' as const } : {}),
  };
}

/** A value of a section as a cell; nothing becomes an en dash, so that no cell is left unexplained. */
export function modelCell(value: SectionValue, kind: SectionColumnKind): ModelCell {
  if (value === null || value === '') return { value: NOT_STATED, format: 'text' };
  if (kind === 'rag') return { value, look: 'rag' };
  return { value, format: FORMATS[kind] };
}
