import { CAST_COLUMNS, type CastRow } from './castFigures';

/** A printed total and the rows that it is cast from, by their places in the table. */
export interface TotalParts {
  readonly row: number;
  readonly parts: readonly number[];
  /** `lines`, or other totals (with any lines that no subtotal has taken up). */
  readonly of: 'lines' | 'totals';
}

interface Candidate {
  readonly parts: readonly number[];
  /** What is left for a later total to take up, before this one. */
  readonly left: readonly number[];
}

/**
 * Finds for each printed total what it sums. Totals mostly stand below what they sum; a table in which they cast only
 * when read from the bottom up has them above, with or without a last total at its foot.
 */
export function totalParts(rows: readonly CastRow[]): readonly TotalParts[] {
  const below = totalsBelow(rows);
  const asBelow = fitOfAll(rows, below);
  const printed = rows.filter((row) => row.kind === 'subtotal' || row.kind === 'total').length;
  if (asBelow.missed === 0 && below.length === printed) return below;
  const above = totalsAbove(rows);
  const asAbove = fitOfAll(rows, above);
  return asAbove.missed <= asBelow.missed && asAbove.made > asBelow.made ? above : below;
}

/** The same from the bottom up; a total without parts there sums the totals that no other has taken up. */
function totalsAbove(rows: readonly CastRow[]): readonly TotalParts[] {
  const last = rows.length - 1;
  const found = totalsBelow([...rows].reverse()).map(({ row, parts, of }) => ({
    row: last - row,
    parts: parts.map((part) => last - part).reverse(),
    of,
  }));
  const taken = new Set(found.flatMap(({ parts }) => parts));
  const heads = found.filter(({ row }) => !taken.has(row)).map(({ row }) => row);
  const known = new Set(found.map(({ row }) => row));
  const feet = rows.flatMap((row, at) =>
    (row.kind === 'total' || row.kind === 'subtotal') && !known.has(at) && heads.every((head) => head < at) ? [at] : [],
  );
  return [...found, ...feet.map((row) => ({ row, parts: heads.sort((a, b) => a - b), of: 'totals' as const }))].sort(
    (one, other) => one.row - other.row,
  );
}

function fitOfAll(rows: readonly CastRow[], totals: readonly TotalParts[]): Fit {
  let made = 0;
  let missed = 0;
  for (const { row, parts } of totals) {
    const fit = fitOf(rows, row, parts);
    made += fit.made;
    missed += fit.missed;
  }
  return { made, missed };
}

/**
 * Finds for each total what stands before it that it sums, from the order of the rows and, where that leaves a choice, from the
 * figures. A subtotal sums the lines since the last total; a total without lines of its own sums the totals before it;
 * a total that repeats the one before it ("Total cost of unit" after memorandum rows) sums the same parts, so that
 * nothing is counted twice. One wrong figure does not change what a total is taken to sum.
 */
function totalsBelow(rows: readonly CastRow[]): readonly TotalParts[] {
  const found = new Map<number, TotalParts>();
  let open: number[] = [];
  let totals: readonly number[] = [];
  let memoranda: number[] = [];
  rows.forEach((row, at) => {
    if (row.kind === 'line') open.push(at);
    else if (row.kind === 'memorandum') memoranda.push(at);
    else {
      const chosen = choose(rows, at, open, totals, memoranda, found);
      if (chosen !== null) {
        const ofLines = chosen.parts.every((part) => rows[part]?.kind === 'line');
        found.set(at, { row: at, parts: chosen.parts, of: ofLines ? 'lines' : 'totals' });
        totals = [...chosen.left, at];
        open = [];
        memoranda = [];
      }
    }
  });
  return [...found.values()];
}

function choose(
  rows: readonly CastRow[],
  at: number,
  open: readonly number[],
  totals: readonly number[],
  memoranda: readonly number[],
  found: ReadonlyMap<number, TotalParts>,
): Candidate | null {
  const whole: Candidate = { parts: [...totals, ...open], left: [] };
  if (open.length > 0) {
    const own: Candidate = { parts: open, left: totals };
    if (totals.length === 0) return own;
    return best(rows, at, rows[at]?.kind === 'total' ? [whole, own] : [own, whole]);
  }
  const [only] = totals;
  if (only === undefined) return null;
  if (totals.length === 1) {
    const same = found.get(only)?.parts ?? [only];
    return best(rows, at, [
      { parts: same, left: [] },
      { parts: [...same, ...memoranda], left: [] },
    ]);
  }
  const runs = totals.slice(1, -1).map((_, from) => ({
    parts: totals.slice(from + 1),
    left: totals.slice(0, from + 1),
  }));
  const repeated = totals[totals.length - 1] ?? only;
  return best(rows, at, [whole, ...runs, { parts: found.get(repeated)?.parts ?? [], left: totals.slice(0, -1) }]);
}

/**
 * The likeliest candidate stands first and is kept unless it hardly casts (no figure of it does, or two or more do not)
 * and another casts better: one wrong figure is a finding, not a reason to sum something else.
 */
function best(rows: readonly CastRow[], at: number, candidates: readonly Candidate[]): Candidate | null {
  let chosen: { readonly candidate: Candidate; readonly fit: Fit } | null = null;
  for (const candidate of candidates) {
    if (candidate.parts.length === 0) continue;
    const fit = fitOf(rows, at, candidate.parts);
    if (chosen === null) chosen = { candidate, fit };
    else if (chosen.fit.missed < 2 && chosen.fit.made > 0) break;
    else if (fit.missed < chosen.fit.missed && fit.made > chosen.fit.made) chosen = { candidate, fit };
  }
  return chosen?.candidate ?? null;
}

/** In how many columns a printed figure is made by its parts, noughts aside, and in how many it is not. */
interface Fit {
  readonly made: number;
  readonly missed: number;
}

function fitOf(rows: readonly CastRow[], at: number, parts: readonly number[]): Fit {
  let made = 0;
  let missed = 0;
  for (const column of CAST_COLUMNS) {
    const printed = rows[at]?.[column] ?? null;
    if (printed === null) continue;
    const sum = parts.reduce((total, part) => total + (rows[part]?.[column] ?? 0), 0);
    if (sum !== printed) missed += 1;
    else if (printed !== 0) made += 1;
  }
  return { made, missed };
}
