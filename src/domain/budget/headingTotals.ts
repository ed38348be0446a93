import type { Finding } from '../findings/types';
import type { ImportedBudgetLine } from '../recognise/types';
import { CAST_COLUMNS } from './castFigures';

/** A row with the rows under it whose figures make its own; none under a line. */
interface Branch {
  readonly at: number;
  readonly under: readonly Branch[];
}

/**
 * Takes names that carry the sum of the lines below them for the totals they are, at any depth, so that nothing is counted
 * twice: the row has no code and equals the rows under it in every column. Either the lines have codes, or every line of
 * the table stands under such a heading, or a printed total sums the headings alone.
 */
export function headingTotals(lines: readonly ImportedBudgetLine[]): {
  readonly lines: readonly ImportedBudgetLine[];
  readonly findings: readonly Finding[];
} {
  const branches = runs(lines).flatMap((run) => branchesOf(lines, run));
  const sections = sectionsOf(branches);
  if (sections.size === 0 || !isConvincing(lines, branches, sections)) return { lines, findings: [] };
  const heads = new Set(sections.values());
  return {
    lines: lines.map((line, at) => {
      if (heads.has(at)) return { ...line, kind: 'subtotal', section: line.service };
      const head = sections.get(at);
      return head === undefined ? line : { ...line, section: lines[head]?.service ?? null };
    }),
    findings: [
      {
        rule: 'budget-headings-with-totals',
        severity: 'note',
        message: `${String(heads.size)} headings carry the sum of the lines below them; they were taken for totals and not counted.`,
        remedy: 'Nothing, unless one of them is a line of its own.',
        where: [...heads].map((at) => lines[at]?.cells.service ?? lines[at]?.provenance ?? ''),
        subject: null,
      },
    ],
  };
}

/** Lines that follow each other without a total between them. */
function runs(lines: readonly ImportedBudgetLine[]): readonly (readonly number[])[] {
  const found: number[][] = [];
  let run: number[] | null = null;
  lines.forEach((line, at) => {
    if (line.kind !== 'line') run = null;
    else if (run === null) found.push((run = [at]));
    else run.push(at);
  });
  return found;
}

/** The rows of a run, from the last to the first, each put over as many of those below as make it. */
function branchesOf(lines: readonly ImportedBudgetLine[], run: readonly number[]): readonly Branch[] {
  let below: readonly Branch[] = [];
  for (const at of [...run].reverse()) {
    const count = rowsSummed(lines, at, below);
    below = [{ at, under: below.slice(0, count) }, ...below.slice(count)];
  }
  return below;
}

/** How many of the branches right below make the row up: two at least, or one that has a code. */
function rowsSummed(lines: readonly ImportedBudgetLine[], at: number, below: readonly Branch[]): number {
  const head = lines[at];
  if (head?.code !== null || CAST_COLUMNS.every((column) => (head[column] ?? 0) === 0)) return 0;
  const sums = new Map<string, number>();
  for (const [count, branch] of below.entries()) {
    const line = lines[branch.at];
    if (line === undefined) return 0;
    for (const column of CAST_COLUMNS) sums.set(column, (sums.get(column) ?? 0) + (line[column] ?? 0));
    const made = CAST_COLUMNS.every((column) => (sums.get(column) ?? 0) === (head[column] ?? 0));
    if (made && (count > 0 || line.code !== null)) return count + 1;
  }
  return 0;
}

/** The place of each row under a heading to that of the heading right over it. */
function sectionsOf(branches: readonly Branch[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const visit = ({ at, under }: Branch): void => {
    for (const branch of under) {
      found.set(branch.at, at);
      visit(branch);
    }
  };
  branches.forEach(visit);
  return found;
}

function isConvincing(
  lines: readonly ImportedBudgetLine[],
  branches: readonly Branch[],
  sections: ReadonlyMap<number, number>,
): boolean {
  const heads = new Set(sections.values());
  const leaves = [...sections.keys()].filter((at) => !heads.has(at));
  if (leaves.every((at) => lines[at]?.code !== null) && leaves.length > heads.size) return true;
  if (heads.size > 1 && branches.every(({ under }) => under.length > 0)) return true;
  return lines.some((line) => line.kind === 'total' && isSumOf(line, branches, lines));
}

function isSumOf(
  total: ImportedBudgetLine,
  branches: readonly Branch[],
  lines: readonly ImportedBudgetLine[],
): boolean {
  const figures = CAST_COLUMNS.flatMap((column) => {
    const sum = branches.reduce((made, { at }) => made + (lines[at]?.[column] ?? 0), 0);
    return (total[column] ?? 0) === 0 && sum === 0 ? [] : [(total[column] ?? 0) === sum];
  });
  return figures.length > 0 && figures.every(Boolean);
}
