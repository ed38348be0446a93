import { columnLetters } from '../../../domain/plan/cellOf';
import { tablePlace, type TablePlace } from '../draw/rowChanges';
import type { WantedChart, WantedSheet } from '../draw/wantedSheet';
import { excelText } from '../read/cellContent';
import { afterInput } from '../write/settle';
import type { KeptChart, KeptSheet } from './keptSheet';

/** Headers of the columns that hold words of the rule set on the sheets that Boardline owns. */
const STATUS_HEADERS = ['status', 'rag', 'poorest status'];

interface HeadedTable {
  readonly place: TablePlace;
  readonly headers: readonly string[];
}

function tablesOf({ tables, inputs }: KeptSheet): readonly HeadedTable[] {
  return tables.map((table) => {
    const place = tablePlace(table);
    const headers = (inputs[place.headerRow] ?? [])
      .slice(place.firstColumn, place.lastColumn + 1)
      .map((input) => excelText(afterInput(input)));
    return { place, headers };
  });
}

/** The body of a column: `$C$5:$C$9`. */
function bodyOf({ place }: HeadedTable, column: number): string {
  const letters = columnLetters(place.firstColumn + column + 1);
  return `$${letters}$${String(place.headerRow + 2)}:$${letters}$${String(place.lastRow + 1)}`;
}

function chartBefore(chart: KeptChart, tables: readonly HeadedTable[]): readonly WantedChart[] {
  const holds = tables.filter(({ headers }) => chart.series.every((name) => headers.includes(name)));
  const table = holds.find(({ place }) => chart.name.startsWith(place.name)) ?? holds[0];
  if (table === undefined || chart.series.length === 0) return [];
  return [
    {
      name: chart.name,
      title: chart.title,
      categoriesRef: bodyOf(table, 0),
      valuesRefs: chart.series.map((name) => bodyOf(table, table.headers.indexOf(name))),
      place: chart,
    },
  ];
}

/** The sheet as it was before a change; each chart shows again the columns whose headers its series bear. */
export function wantedFromKept(kept: KeptSheet): WantedSheet {
  const tables = tablesOf(kept);
  return {
    inputs: kept.inputs,
    numberFormats: kept.numberFormats,
    tables: kept.tables,
    charts: kept.charts.flatMap((chart) => chartBefore(chart, tables)),
    drawn: [],
    kept: kept.looks,
    rules: tables.flatMap((table) =>
      table.headers.flatMap((header, column) =>
        kept.colours.length > 0 && STATUS_HEADERS.includes(header.toLowerCase())
          ? [{ address: bodyOf(table, column).replace(/\$/g, ''), colours: kept.colours }]
          : [],
      ),
    ),
    frozenRows: kept.frozenRows,
    titleRows: kept.titleRows,
  };
}
