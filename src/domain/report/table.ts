import { headerFor } from './plainWords';
import type { Audience, SectionColumnKind, SectionTable, SectionValue, SectionWords } from './types';
import { listed } from './words';

/** A column together with where its value comes from. */
export interface ColumnOf<Row> {
  readonly header: string;
  readonly kind: SectionColumnKind;
  readonly width: number;
  readonly of: (row: Row) => SectionValue;
  /** Left out of the table where no row has a value there. */
  readonly optional?: boolean;
}

interface TableParts<Row> {
  readonly name: string;
  readonly heading: string | null;
  readonly columns: readonly ColumnOf<Row>[];
  readonly rows: readonly Row[];
  readonly whenEmpty: string;
}

function isBlank(value: SectionValue): boolean {
  return value === null || value === '';
}

/** A section table from typed rows; optional columns that no row fills are left out. */
export function tableOf<Row>(parts: TableParts<Row>): SectionTable {
  const full = parts.rows.map((row) => parts.columns.map((column) => column.of(row)));
  const kept = parts.columns.map(
    (column, at) => column.optional !== true || full.some((row) => !isBlank(row[at] ?? null)),
  );
  return {
    kind: 'table',
    name: parts.name,
    heading: parts.heading,
    columns: parts.columns
      .filter((_, at) => kept[at] === true)
      .map(({ header, kind, width }) => ({ header, kind, width })),
    rows: full.map((row) => row.filter((_, at) => kept[at] === true)),
    whenEmpty: parts.whenEmpty,
  };
}

/** Headers of the optional columns that were left out because nothing stands in them. */
export function leftOutHeaders<Row>(columns: readonly ColumnOf<Row>[], table: SectionTable): readonly string[] {
  const kept = new Set(table.columns.map((column) => column.header));
  return columns.map((column) => column.header).filter((header) => !kept.has(header));
}

/** A line that names the columns left out, so that nothing missing goes unsaid; no block where all are there. */
export function nothingStated<Row>(
  columns: readonly ColumnOf<Row>[],
  table: SectionTable,
  audience: Audience,
): readonly SectionWords[] {
  const headers = table.rows.length === 0 ? [] : leftOutHeaders(columns, table);
  if (headers.length === 0) return [];
  const named = listed(headers.map((header) => `“${headerFor(header, audience)}”`));
  return [{ kind: 'words', heading: null, lines: [`The plan states nothing under ${named}.`] }];
}
