import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS } from './castFigures';
import { budgetColumn } from '../vocabulary/budgetHeadings';
import type { PrintedLine } from './printedRows';

type Kind = 'gross' | 'externalIncome' | 'net';

const KINDS: Readonly<Record<string, Kind>> = {
  gross: 'gross',
  externalIncome: 'externalIncome',
  totalIncome: 'externalIncome',
  net: 'net',
};

/**
 * A budget that prints each service as a heading with its gross expenditure, income and net expenditure in rows below it:
 * each block becomes one line, with the three as its columns. Two such blocks are needed, and no figures but one a year.
 */
export function stackedServices(printed: readonly PrintedLine[]): readonly PrintedLine[] {
  const isPlain = printed.every(
    ({ line }) => line.employee === null && line.gross === null && line.externalIncome === null,
  );
  const blocks = blocksOf(printed);
  if (!isPlain || blocks.length < 2) return printed;
  const starts = new Map(blocks.map((block) => [block[0] ?? 0, block]));
  const taken = new Set(blocks.flat());
  return printed.flatMap((row, at): readonly PrintedLine[] => {
    const block = starts.get(at);
    if (block !== undefined) return [{ ...row, bold: false, line: lineOf(block.map((each) => printed[each]?.line)) }];
    return taken.has(at) ? [] : [row];
  });
}

/** Runs of rows of one section that are each a gross, an income or a net, no kind twice, the net among them. */
function blocksOf(printed: readonly PrintedLine[]): readonly (readonly number[])[] {
  const bySection = new Map<string, number[]>();
  printed.forEach(({ line }, at) => {
    if (line.section === null || line.code !== null) return;
    const same = bySection.get(line.section);
    if (same === undefined) bySection.set(line.section, [at]);
    else same.push(at);
  });
  return [...bySection.values()].filter((rows) => {
    const kinds = rows.map((at) => kindOf(printed[at]?.line));
    const isRun = rows.every((at, place) => place === 0 || at === (rows[place - 1] ?? 0) + 1);
    return (
      isRun && !kinds.includes(null) && new Set(kinds).size === kinds.length && rows.length > 1 && kinds.includes('net')
    );
  });
}

function kindOf(line: ImportedBudgetLine | undefined): Kind | null {
  return KINDS[budgetColumn(line?.service ?? '') ?? ''] ?? null;
}

function lineOf(rows: readonly (ImportedBudgetLine | undefined)[]): ImportedBudgetLine {
  const of = (kind: Kind): ImportedBudgetLine | undefined => rows.find((row) => kindOf(row) === kind);
  const net = of('net') ?? rows[0];
  if (net === undefined) throw new RangeError('A block of a stacked budget has a row at least');
  const cells = { ...net.cells };
  for (const kind of ['gross', 'externalIncome'] as const) {
    const cell = of(kind)?.cells.net;
    if (cell !== undefined) cells[kind] = cell;
  }
  const figures = Object.fromEntries(CAST_COLUMNS.map((column) => [column, net[column]]));
  return {
    ...net,
    ...figures,
    service: net.section ?? '',
    section: null,
    kind: 'line',
    gross: of('gross')?.net ?? null,
    externalIncome: of('externalIncome')?.net ?? null,
    cells,
  };
}
