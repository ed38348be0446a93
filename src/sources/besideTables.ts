import { type ColumnKey, planMatch } from '../domain/vocabulary/planHeadings';
import type { SourceCell } from '../domain/source/types';
import { cellLine, isBlank } from '../domain/table/cellText';

type Row = readonly (SourceCell | null)[];

/** What a table must be headed by to stand alone: any of the first with any of the second. */
const WHOLE: readonly (readonly [readonly ColumnKey[], readonly ColumnKey[]])[] = [
  [['action'], ['accountableLead', 'timescale', 'status', 'rag']],
  [
    ['name', 'accountableLead'],
    ['organisation', 'role', 'email'],
  ],
  [['indicator'], ['target', 'actual', 'unit']],
  [['milestone'], ['timescale']],
  [['risk'], ['likelihood', 'severity', 'control']],
];
const ROWS_SEARCHED = 12;

/**
 * Tables that stand side by side, parted by columns with nothing in them; each part must have the headings of a table
 * of its own, so that a spacer within one table parts nothing. Otherwise the rows as they are.
 */
export function besideTables(rows: readonly Row[]): readonly (readonly Row[])[] {
  const stretches = filledStretches(rows);
  if (stretches.length < 2) return [rows];
  const parts = stretches.map(([first, last]) => rows.map((row) => row.slice(first, last + 1)));
  return parts.every(standsAlone) ? parts : [rows];
}

/** First and last columns of each stretch without a blank column. */
function filledStretches(rows: readonly Row[]): readonly (readonly [number, number])[] {
  const width = rows[0]?.length ?? 0;
  const stretches: [number, number][] = [];
  for (let column = 0; column < width; column += 1) {
    // A place that a merged cell covers joins the columns on both sides of it, unless the cell is a title alone in its row.
    const isFilled = rows.some((row) => (row[column] === null ? filledIn(row) > 1 : !isBlank(row[column])));
    const last = stretches.at(-1);
    if (!isFilled) continue;
    if (last?.[1] === column - 1) last[1] = column;
    else stretches.push([column, column]);
  }
  return stretches;
}

function filledIn(row: Row): number {
  return row.filter((cell) => !isBlank(cell)).length;
}

function standsAlone(rows: readonly Row[]): boolean {
  return rows.slice(0, ROWS_SEARCHED).some((row) => {
    const keys = row.flatMap((cell) => planMatch(cellLine(cell))?.keys ?? []);
    return WHOLE.some(
      ([some, others]) => keys.some((key) => some.includes(key)) && keys.some((key) => others.includes(key)),
    );
  });
}
