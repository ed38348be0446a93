import type { BudgetLine } from '../plan/types';
import { bareCode, trimCode } from '../budget/codes';
import { leadingNames, plainName } from './serviceNames';
import type { LedgerRow, MatchedBy } from './types';

/** Rows of the ledger that belong together: all of a line's, or all of a code that no line has. */
export interface Matched {
  readonly rows: LedgerRow[];
  readonly by: Set<MatchedBy>;
}

/** Rows that no line has taken, with the lines they may belong to where several lay equal claim. */
export interface Unmatched {
  readonly code: string;
  readonly name: string;
  readonly rows: LedgerRow[];
  /** Places of lines that tie for the rows. */
  readonly tied: readonly number[];
}

export interface Matches {
  /** By the line's place in the plan. */
  readonly lines: ReadonlyMap<number, Matched>;
  readonly unmatched: readonly Unmatched[];
  /** Mapped ledger codes whose plan code no line has. */
  readonly brokenMappings: readonly (readonly [ledgerCode: string, planCode: string])[];
}

/** Ways to find lines, each looked up once however many rows there are. */
interface LineIndex {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byBareCode: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly uncodedByName: ReadonlyMap<string, readonly number[]>;
}

/**
 * Gives each ledger row to one plan line by the best evidence there is: its exact code, a mapped code, its code without
 * padding, its description. A row without a code belongs to the line whose Service is exactly its description; the rows
 * of an unknown code belong to a line without a code when each is that line's Service, or begins with it. Where
 * several lines lay equal claim, descriptions may divide the rows; what they leave is shown as a tie.
 */
export function matchRows(
  lines: readonly BudgetLine[],
  rows: readonly LedgerRow[],
  map: ReadonlyMap<string, readonly string[]>,
): Matches {
  const index = indexOf(lines);
  const matched = new Map<number, Matched>();
  const unmatched: Unmatched[] = [];
  const broken: (readonly [string, string])[] = [];
  const give = (line: number, taken: readonly LedgerRow[], by: MatchedBy): void => {
    const already = matched.get(line) ?? { rows: [], by: new Set() };
    for (const row of taken) already.rows.push(row);
    already.by.add(by);
    matched.set(line, already);
  };
  for (const [code, group] of grouped(rows)) {
    const isName = group.code === '';
    const found = isName
      ? byDescription(code, index)
      : byCode(group.code, group.rows, index, map, (plan) => broken.push([group.code, plan]));
    const [only] = found.lines;
    if (only !== undefined && found.lines.length === 1) {
      give(only, group.rows, found.by);
      continue;
    }
    const rest = divide(group.rows, found.lines, lines, (line, row) => {
      give(line, [row], found.by);
    });
    if (rest.length > 0) {
      const name = isName ? firstDescription(rest) : commonestName(rest);
      unmatched.push({ code: group.code, name, rows: rest, tied: found.lines });
    }
  }
  const codes = (one: Unmatched, other: Unmatched): number => (sortKey(one) < sortKey(other) ? -1 : 1);
  return { lines: matched, unmatched: unmatched.sort(codes), brokenMappings: broken.sort() };
}

function sortKey(group: Unmatched): string {
  return `${group.code}\n${group.name}`;
}

function firstDescription(rows: readonly LedgerRow[]): string {
  return rows.map((row) => row.description).sort()[0] ?? '';
}

/** Rows by code; those without one by their description. */
function grouped(
  rows: readonly LedgerRow[],
): ReadonlyMap<string, { readonly code: string; readonly rows: LedgerRow[] }> {
  const groups = new Map<string, { code: string; rows: LedgerRow[] }>();
  for (const row of rows) {
    const key = row.code === '' ? `\n${plainName(row.description)}` : row.code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code: row.code, rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

function byCode(
  code: string,
  rows: readonly LedgerRow[],
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
  onBroken: (planCode: string) => void,
): { readonly lines: readonly number[]; readonly by: MatchedBy } {
  const exact = index.byCode.get(code);
  if (exact !== undefined) return { lines: exact, by: 'code' };
  const targets = (map.get(code) ?? map.get(`\n${bareCode(code)}`) ?? []).flatMap((planCode) => {
    const found = index.byCode.get(trimCode(planCode)) ?? index.byBareCode.get(bareCode(planCode));
    if (found === undefined) onBroken(planCode);
    return found ?? [];
  });
  if (targets.length > 0) return { lines: [...new Set(targets)], by: 'mapping' };
  const bare = index.byBareCode.get(bareCode(code));
  if (bare !== undefined) return { lines: bare, by: 'codeWithoutPadding' };
  return { lines: uncodedLine(rows, index), by: 'description' };
}

function byDescription(key: string, index: LineIndex): { readonly lines: readonly number[]; readonly by: MatchedBy } {
  return { lines: index.byName.get(key.slice(1)) ?? [], by: 'description' };
}

/** The lines without a code that every one of the rows is named for. */
function uncodedLine(rows: readonly LedgerRow[], index: LineIndex): readonly number[] {
  if (index.uncodedByName.size === 0) return [];
  let named: readonly number[] | null = null;
  for (const row of rows) {
    const name = leadingNames(row.description).find((each) => index.uncodedByName.has(each));
    const lines = name === undefined ? undefined : index.uncodedByName.get(name);
    if (lines === undefined || (named !== null && lines !== named)) return [];
    named = lines;
  }
  return named ?? [];
}

/** Gives rows to the one of several lines that their description names; the rest are handed back. */
function divide(
  rows: readonly LedgerRow[],
  places: readonly number[],
  lines: readonly BudgetLine[],
  give: (line: number, row: LedgerRow) => void,
): LedgerRow[] {
  if (places.length < 2) return [...rows];
  const names = new Map<string, number[]>();
  for (const place of places) addTo(names, plainName(lines[place]?.service ?? ''), place);
  return rows.filter((row) => {
    const name = leadingNames(row.description).find((each) => names.has(each));
    const claimants = name === undefined ? [] : (names.get(name) ?? []);
    const [only] = claimants;
    if (only === undefined || claimants.length > 1) return true;
    give(only, row);
    return false;
  });
}

function indexOf(lines: readonly BudgetLine[]): LineIndex {
  const byExact = new Map<string, number[]>();
  const byBare = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const uncoded = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const code = trimCode(line.code);
    const name = plainName(line.service);
    if (code !== '') {
      addTo(byExact, code, place);
      addTo(byBare, bareCode(code), place);
    } else if (name !== '') addTo(uncoded, name, place);
    if (name !== '') addTo(byName, name, place);
  });
  return { byCode: byExact, byBareCode: byBare, byName, uncodedByName: uncoded };
}

function addTo(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}

/** What most of the rows begin with; of equals the first by the alphabet, so that their order does not matter. */
function commonestName(rows: readonly LedgerRow[]): string {
  const uses = new Map<string, number>();
  for (const row of rows) {
    const name = row.description.split(/\s+[-–—:|/]\s+/)[0]?.trim() ?? '';
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const ranked = [...uses].sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
