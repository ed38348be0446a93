import { trimCode } from '../budget/codes';
import type { BudgetLine } from '../plan/types';
import { findByCode, findMapped, type Found, type MapFaults } from './findByCode';
import { joinedCodes } from './joinedCodes';
import { lineIndex, type LineIndex } from './lineIndex';
import { codesAsPrinted } from './partOfCode';
import { leadingNames, plainName } from './serviceNames';
import { shareOut } from './shareOut';
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
  /** Mapped ledger codes whose shares cannot be used, and why. */
  readonly wrongShares: readonly (readonly [ledgerCode: string, fault: string])[];
}

/**
 * Gives each ledger row to one plan line by the best evidence there is: its exact code, a mapped code, its code without
 * padding, the code within a longer one (where the extract prints its codes so), its description. Cost centre and
 * account together come before all where they are a line's code. A row without a code belongs to the line whose Service
 * is exactly its description; the rows of an unknown code belong to a line without a code when each is that line's
 * Service, or begins with it. Where several lines lay equal claim, a mapping's shares part the rows, else descriptions
 * may divide them; what they leave is shown as a tie.
 */
export function matchRows(
  lines: readonly BudgetLine[],
  rows: readonly LedgerRow[],
  map: ReadonlyMap<string, readonly string[]>,
): Matches {
  const index = lineIndex(lines);
  const groups = grouped(rows, index, joinedCodes(rows, index, map));
  const printed = codesAsPrinted(
    [...groups.values()].flatMap(({ code, joined }) => (code === '' || joined !== null ? [] : [code])),
    index,
    map,
  );
  const matched = new Map<number, Matched>();
  const unmatched = new Map<string, Unmatched>();
  const broken: (readonly [string, string])[] = [];
  const wrongShares: (readonly [string, string])[] = [];
  const faultsOf = (code: string): MapFaults => ({
    broken: (plan) => broken.push([code, plan]),
    shares: (fault) => wrongShares.push([code, fault]),
  });
  const give = (line: number, taken: readonly LedgerRow[], by: MatchedBy): void => {
    const already = matched.get(line) ?? { rows: [], by: new Set() };
    for (const row of taken) already.rows.push(row);
    already.by.add(by);
    matched.set(line, already);
  };
  for (const [key, group] of groups) {
    const isName = group.code === '';
    const found: Found =
      joinedLines(group, index, faultsOf(group.code)) ??
      (isName
        ? { lines: index.byName.get(key.slice(1)) ?? [], by: 'description', shares: null }
        : (findByCode(group.code, index, map, printed, faultsOf(group.code)) ?? {
            lines: uncodedLine(group.rows, index),
            by: 'description',
            shares: null,
          }));
    if (found.shares !== null) {
      shareOut(group.rows, found.shares).forEach((part, at) => {
        const line = found.lines[at];
        if (line !== undefined) give(line, part, found.by);
      });
      continue;
    }
    const byAbove = !isName && group.rows.some((row) => row.code === '' && row.codeAbove !== null);
    const byName = !isName && group.rows.some((row) => row.code === '' && row.codeAbove === null);
    const [only] = found.lines;
    if (only !== undefined && found.lines.length === 1) {
      give(only, group.rows, found.by);
      if (byAbove) matched.get(only)?.by.add('codeAbove');
      if (byName) matched.get(only)?.by.add('codeInName');
      continue;
    }
    const rest = divide(group.rows, found.lines, lines, (line, row) => {
      give(line, [row], found.by);
    });
    if (rest.length > 0) {
      const before = group.code === '' ? undefined : unmatched.get(group.code);
      const all = [...(before?.rows ?? []), ...rest];
      unmatched.set(group.code === '' ? key : group.code, {
        code: group.code,
        name: isName ? firstDescription(all) : commonestName(all),
        rows: all,
        tied: [...new Set([...(before?.tied ?? []), ...found.lines])],
      });
    }
  }
  const codes = (one: Unmatched, other: Unmatched): number => (sortKey(one) < sortKey(other) ? -1 : 1);
  return {
    lines: matched,
    unmatched: [...unmatched.values()].sort(codes),
    brokenMappings: broken.sort(),
    wrongShares: wrongShares.sort(),
  };
}

function sortKey(group: Unmatched): string {
  return `${group.code}\n${group.name}`;
}

function firstDescription(rows: readonly LedgerRow[]): string {
  return rows.map((row) => row.description).sort()[0] ?? '';
}

/** Rows of one code, or of one cost centre and account that are a line's code or mapped together. */
interface Group {
  readonly code: string;
  readonly joined: Found | readonly string[] | null;
  readonly rows: LedgerRow[];
}

function joinedLines(group: Group, index: LineIndex, faults: MapFaults): Found | null {
  if (group.joined === null) return null;
  return 'by' in group.joined ? group.joined : findMapped(group.joined, index, faults);
}

/** Rows by code, their own or the one above them; those without one, or named for a line, by their description. */
function grouped(
  rows: readonly LedgerRow[],
  index: LineIndex,
  joinedOf: ReturnType<typeof joinedCodes>,
): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const name = row.code === '' ? plainName(row.description) : '';
    const isOwn = row.code !== '' || index.byName.has(name);
    const code = isOwn ? row.code : (row.codeAbove ?? codeWithin(row.description, index));
    const joined = joinedOf(row);
    const key = joined !== null ? `${code}\t${row.account}` : code === '' ? `\n${name}` : code;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { code, joined, rows: [row] });
    else group.rows.push(row);
  }
  return groups;
}

/** The plan's code that a name without one of its own ends or begins with: `Home care (AC100)`. */
function codeWithin(description: string, index: LineIndex): string {
  const found = /[([]([^()[\]]+)[)\]]$|^(\S*\d\S*)\s/.exec(description);
  const code = trimCode(found?.[1] ?? found?.[2] ?? '');
  return /\d/.test(code) && index.byCode.has(code) ? code : '';
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
  for (const place of places) {
    const name = plainName(lines[place]?.service ?? '');
    names.set(name, [...(names.get(name) ?? []), place]);
  }
  return rows.filter((row) => {
    const name = leadingNames(row.description).find((each) => names.has(each));
    const claimants = name === undefined ? [] : (names.get(name) ?? []);
    const [only] = claimants;
    if (only === undefined || claimants.length > 1) return true;
    give(only, row);
    return false;
  });
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
