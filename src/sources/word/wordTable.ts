import type { SourceParagraph, SourceTable } from '../../domain/source/types';
import { tableGrid, type LooseCell } from '../tableGrid';

type Merge = 'none' | 'first' | 'goesOn';

interface OpenCell {
  readonly paragraphs: SourceParagraph[];
  /** Numbers of paragraphs without words. */
  readonly marks: string[];
  span: number;
  down: Merge;
  across: Merge;
  fill: string | null;
}

interface OpenRow {
  readonly cells: OpenCell[];
  before: number;
  deleted: boolean;
}

const WIDEST_SPAN = 1000;

/** A table of a Word document as its rows and cells go by; rows that a tracked change deletes are left out. */
export class WordTable {
  private readonly rows: OpenRow[] = [];
  private cell: OpenCell | null = null;

  /** @param number its place among the document's tables, from 1 */
  constructor(
    readonly number: number,
    private readonly heading: string,
    private readonly headingAdjoins: boolean,
  ) {}

  openRow(): void {
    this.rows.push({ cells: [], before: 0, deleted: false });
  }

  openCell(): void {
    this.cell = { paragraphs: [], marks: [], span: 1, down: 'none', across: 'none', fill: null };
    if (this.rows.length === 0) this.openRow();
    this.rows.at(-1)?.cells.push(this.cell);
  }

  closeCell(): void {
    this.cell = null;
  }

  /** Takes a paragraph; `false` where no cell is open. */
  take(paragraph: SourceParagraph | null, mark: string | null): boolean {
    if (this.cell === null) return false;
    if (paragraph !== null) this.cell.paragraphs.push(paragraph);
    else if (mark !== null) this.cell.marks.push(mark);
    return true;
  }

  /** What a row's or a cell's properties say. */
  property(parent: string, name: string, attributes: Readonly<Record<string, string>>): void {
    const row = this.rows.at(-1);
    if (parent === 'trPr' && row !== undefined) {
      if (name === 'gridBefore') row.before = spanOf(attributes.val, 0);
      if (name === 'del') row.deleted = true;
    }
    if (parent !== 'tcPr' || this.cell === null) return;
    if (name === 'gridSpan') this.cell.span = spanOf(attributes.val, 1);
    if (name === 'vMerge') this.cell.down = attributes.val === 'restart' ? 'first' : 'goesOn';
    if (name === 'hMerge') this.cell.across = attributes.val === 'restart' ? 'first' : 'goesOn';
    if (name === 'shd') this.cell.fill = fillOf(attributes.fill);
  }

  /** The table, or `null` where no cell of it has words. */
  finished(): SourceTable | null {
    const name = `table ${String(this.number)}`;
    const kept = this.rows.filter((row) => !row.deleted);
    const rows = tableGrid(name, looseRows(kept), (row) => `row ${String(row + 1)}`);
    if (!rows.some((row) => row.some((cell) => (cell?.paragraphs.length ?? 0) > 0))) return null;
    return { name, heading: this.heading, headingAdjoins: this.headingAdjoins, rows };
  }
}

/** Rows with their merged cells as one cell each; a cell that goes on from none stands for itself. */
function looseRows(rows: readonly OpenRow[]): readonly (readonly LooseCell[])[] {
  type Growing = { -readonly [Key in keyof LooseCell]: LooseCell[Key] };
  let above = new Map<number, Growing>();
  return rows.map((row) => {
    const open = new Map<number, Growing>();
    const loose: Growing[] = [];
    let column = row.before;
    if (row.before > 0) loose.push({ content: contentOf(null), columnSpan: row.before, rowSpan: 1 });
    for (const cell of row.cells) {
      const before = loose.at(-1);
      const upper = cell.down === 'goesOn' ? above.get(column) : undefined;
      if (cell.across === 'goesOn' && before !== undefined) before.columnSpan += cell.span;
      else if (upper?.columnSpan === cell.span) {
        upper.rowSpan += 1;
        open.set(column, upper);
      } else {
        const first = { content: contentOf(cell), columnSpan: cell.span, rowSpan: 1 };
        loose.push(first);
        if (cell.down !== 'none') open.set(column, first);
      }
      column += cell.span;
    }
    above = open;
    return loose;
  });
}

/** A cell's words; one that holds nothing but the number of a list holds that. */
function contentOf(cell: OpenCell | null): LooseCell['content'] {
  const paragraphs = cell?.paragraphs ?? [];
  const [mark, ...others] = cell?.marks ?? [];
  const words =
    paragraphs.length === 0 && mark !== undefined && others.length === 0
      ? [{ runs: [{ text: mark, bold: false }], bullet: false }]
      : paragraphs;
  const fill = cell?.fill ?? null;
  return { paragraphs: words, number: null, date: null, ...(fill === null ? {} : { fill }) };
}

function spanOf(stated: string | undefined, least: number): number {
  const number = Number.parseInt(stated ?? '', 10);
  return Number.isFinite(number) ? Math.max(least, Math.min(number, WIDEST_SPAN)) : least;
}

function fillOf(stated: string | undefined): string | null {
  return stated !== undefined && /^[\da-f]{6}$/i.test(stated) && !/^f{6}$/i.test(stated)
    ? `#${stated.toUpperCase()}`
    : null;
}
