import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import { CAST_NAMES, type CastColumn, type CastRow } from './castFigures';
import { castsOf, type Cast } from './casts';
import { poundsInWords } from './moneyWords';

/** A row of figures that has a name. */
type NamedRow = CastRow & { readonly code: string | null; readonly service: string };

/** One finding for each cast that fails, its printed total's cell first and then the cells of its parts. */
export function castFindings<Row extends NamedRow>(
  rows: readonly Row[],
  unit: MoneyUnit,
  cell: (row: Row, column: CastColumn) => string,
): readonly Finding[] {
  return castsOf(rows, unit)
    .filter((cast) => cast.difference !== 0)
    .flatMap((cast) => {
      const row = rows[cast.total.row];
      return row === undefined ? [] : [findingOf(cast, row, rows, cell)];
    });
}

function findingOf<Row extends NamedRow>(
  cast: Cast,
  row: Row,
  rows: readonly Row[],
  cell: (row: Row, column: CastColumn) => string,
): Finding {
  const name = [row.code, row.service].filter((part) => part !== null && part !== '').join(' ');
  const column = CAST_NAMES[cast.total.column];
  const amount = poundsInWords(Math.abs(cast.difference));
  const way = cast.difference > 0 ? 'more' : 'less';
  const rounding = cast.couldBeRounding ? '; rounding could explain it' : '';
  return {
    rule: cast.rule,
    severity: cast.couldBeRounding ? 'note' : 'error',
    message:
      `${column} of ${name === '' ? 'a row without a name' : name} is printed as ${poundsInWords(cast.printed)}, ` +
      `${amount} ${way} than the ${poundsInWords(cast.sum)} that ${partsInWords(cast)} ${cast.parts.length === 1 ? 'makes' : 'make'}${rounding}.`,
    remedy: cast.couldBeRounding
      ? 'Check it against unrounded figures, or show one more decimal.'
      : 'Find which of the figures is wrong in the source and correct it there, or turn the total into a formula.',
    where: [
      cell(row, cast.total.column),
      ...cast.parts.flatMap((part) => cellOfPart(rows[part.row], part.column, cell)),
    ],
    subject: row.code ?? row.service,
  };
}

function cellOfPart<Row>(
  row: Row | undefined,
  column: CastColumn,
  cell: (row: Row, column: CastColumn) => string,
): readonly string[] {
  return row === undefined ? [] : [cell(row, column)];
}

function partsInWords(cast: Cast): string {
  if (cast.rule === 'casts-subtotal')
    return `its ${String(cast.parts.length)} ${cast.parts.length === 1 ? 'line' : 'lines'}`;
  if (cast.rule === 'casts-total')
    return `its ${String(cast.parts.length)} ${cast.parts.length === 1 ? 'part' : 'parts'}`;
  return cast.parts.length === 0 ? 'its blank parts' : cast.parts.map((part) => CAST_NAMES[part.column]).join(', ');
}
