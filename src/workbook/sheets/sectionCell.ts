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
  finePercent: 'finePercent',
  money: 'money',
  moneyVariance: 'moneyVariance',
};

const NUMBERS: ReadonlySet<SectionColumnKind> = new Set([
  'whole',
  'decimal',
  'percent',
  'finePercent',
  'money',
  'moneyVariance',
]);

/**
 * Where a column's cells stand: words to the left, colours in the middle, numbers to the right. A run of counts that ends
 * beside words stands in the middle instead, so that figures and words do not run together.
 */
function alignOf(columns: readonly SectionColumn[], at: number): 'left' | 'right' | 'centre' {
  const kind = columns[at]?.kind ?? 'text';
  if (kind === 'rag') return 'centre';
  if (!NUMBERS.has(kind)) return 'left';
  const rest = columns.slice(at);
  const length = rest.findIndex((column) => !NUMBERS.has(column.kind));
  const run = length < 0 ? rest : rest.slice(0, length);
  const after = rest[run.length];
  const isMoney = run.some((column) => column.kind === 'money' || column.kind === 'moneyVariance');
  return after !== undefined && after.kind !== 'rag' && !isMoney ? 'centre' : 'right';
}

/** A section's columns as a sheet's. */
export function modelColumns(columns: readonly SectionColumn[]): readonly ModelColumn[] {
  return columns.map((column, at) => ({
    header: column.header,
    width: column.width,
    format: FORMATS[column.kind],
    wrap: !NUMBERS.has(column.kind) && column.kind !== 'date',
    align: alignOf(columns, at),
  }));
}

/** A value of a section as a cell; nothing becomes an en dash, so that no cell is left unexplained. */
export function modelCell(value: SectionValue, kind: SectionColumnKind): ModelCell {
  if (value === null || value === '') return { value: NOT_STATED, format: 'text' };
  if (kind === 'rag') return { value, look: 'rag' };
  return { value, format: FORMATS[kind] };
}
