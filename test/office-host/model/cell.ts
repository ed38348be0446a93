import type { Wire } from '../wire/wireTypes';

/** Formats of a cell by path: `Font/Bold`, `Fill/Color`, `WrapText`. Shared between cells; never changed in place. */
export type CellFormat = Readonly<Record<string, Wire>>;

/** One cell; replaced, never changed in place. */
export interface SimCell {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  readonly numberFormat: string;
  readonly textMark: boolean;
  readonly error: boolean;
  readonly format: CellFormat;
  readonly link: Wire;
}

const PLAIN: CellFormat = {};

export const EMPTY_CELL: SimCell = {
  value: '',
  formula: null,
  numberFormat: 'General',
  textMark: false,
  error: false,
  format: PLAIN,
  link: null,
};

export function isBlank(cell: SimCell): boolean {
  return cell.value === '' && cell.formula === null;
}

const VARIANTS = new WeakMap<CellFormat, Map<string, CellFormat>>();

/** The same format with one property changed; equal changes of one format give one shared object. */
export function formatWith(format: CellFormat, path: string, value: Wire): CellFormat {
  const key = `${path}=${JSON.stringify(value)}`;
  let variants = VARIANTS.get(format);
  if (variants === undefined) VARIANTS.set(format, (variants = new Map<string, CellFormat>()));
  const known = variants.get(key) ?? { ...format, [path]: value };
  variants.set(key, known);
  return known;
}

/** What a new cell's format is (Office theme; guess where Microsoft's pages give no figure). */
export const DEFAULTS: Readonly<Record<string, Wire>> = {
  WrapText: false,
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Bottom',
  IndentLevel: 0,
  ShrinkToFit: false,
  'Font/Bold': false,
  'Font/Italic': false,
  'Font/Underline': 'None',
  'Font/Color': '#000000',
  'Font/Size': 11,
  'Font/Name': 'Calibri',
  'Font/Strikethrough': false,
  'Fill/Color': '#FFFFFF',
  'Protection/Locked': true,
};
