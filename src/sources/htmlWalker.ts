import type { SourceDocument, SourceParagraph, SourceTable } from '../domain/source/types';
import { tooManyCells } from './checkUnpacked';
import { HeadingTrail } from './headingTrail';
import { elementStyle } from './htmlStyle';
import { MOST_CELLS } from './limits';
import { ParagraphBuilder } from './paragraphBuilder';
import { UnreadableSource } from './unreadableSource';
import { tableGrid, type LooseCell } from './tableGrid';

interface OpenCell {
  readonly paragraphs: SourceParagraph[];
  readonly columnSpan: number;
  readonly rowSpan: number;
}

interface OpenTable {
  readonly number: number;
  readonly rows: LooseCell[][];
  readonly heading: string;
  readonly headingAdjoins: boolean;
  cell: OpenCell | null;
}

interface OpenElement {
  readonly name: string;
  readonly bold: boolean;
  readonly skipped: boolean;
  readonly listMark: boolean;
}

/** Elements whose content is never words of the document. */
const SKIPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'object',
  'iframe',
  'svg',
  'xml',
  'select',
  'head',
]);
const BLOCKS = new Set(
  'p div li ul ol dl dt dd h1 h2 h3 h4 h5 h6 blockquote pre section article header footer main address hr figure figcaption caption tr td th table tbody thead tfoot body form fieldset'.split(
    ' ',
  ),
);
const WIDEST_SPAN = 1000;
/** No page written by people nests its elements so deep. */
const DEEPEST = 2000;

/** Takes the events of an HTML parser and gathers tables and prose as they pass; nothing is ever fetched. */
export class HtmlWalker {
  private readonly elements: OpenElement[] = [];
  private readonly tables: OpenTable[] = [];
  private readonly finished: { readonly number: number; readonly table: SourceTable }[] = [];
  private readonly prose: string[] = [];
  private readonly paragraph = new ParagraphBuilder();
  private readonly trail = new HeadingTrail();
  private begun = 0;
  private cells = 0;
  private title = '';
  private firstHeading = '';
  private mark = '';
  /** The term of a definition list whose definition is still to come. */
  private term = '';

  constructor(private readonly name: string) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.elements.length > DEEPEST) throw nestedTooDeep(this.name);
    if (BLOCKS.has(name)) this.flush();
    const around = this.elements.at(-1);
    const style = elementStyle(name, attributes.style ?? '', 'hidden' in attributes);
    this.elements.push({
      name,
      bold: style.bold ?? around?.bold ?? false,
      skipped: (around?.skipped ?? false) || style.hidden || SKIPPED.has(name) || isFootnoteLink(name, attributes),
      listMark: (around?.listMark ?? false) || style.listMark,
    });
    if (this.elements.at(-1)?.skipped === true) return;
    if (name === 'br') this.paragraph.add('\n', this.elements.at(-1)?.bold ?? false);
    if (name === 'li') this.paragraph.markBullet();
    if (name === 'table') this.openTable();
    if (name === 'tr') this.tables.at(-1)?.rows.push([]);
    if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  text(text: string): void {
    const around = this.elements.at(-1);
    if (around?.name === 'title') this.title += text;
    if (around?.skipped === true) return;
    if (around?.listMark === true) this.mark += text;
    else this.paragraph.add(around?.name === 'pre' ? text : text.replace(/[\r\n]+/g, ' '), around?.bold ?? false);
  }

  close(name: string): void {
    const closed = this.elements.pop();
    if (closed?.skipped === true) return;
    if (closed?.listMark === true && this.elements.at(-1)?.listMark !== true) this.closeMark();
    if (name === 'dt') this.closeTerm();
    else if (BLOCKS.has(name)) this.flush(/^h[1-6]$/.test(name) ? Number(name.slice(1)) : 0, name === 'caption');
    if (name === 'dd' || name === 'dl') this.term = '';
    if (name === 'li') this.paragraph.clearMark();
    if (name === 'td' || name === 'th') this.closeCell();
    if (name === 'table') this.closeTable();
  }

  document(): SourceDocument {
    this.flush();
    while (this.tables.length > 0) this.closeTable();
    const tables = this.finished.sort((one, other) => one.number - other.number).map(({ table }) => table);
    const title = this.title.replace(/\s+/g, ' ').trim();
    return { name: this.name, title: title || this.firstHeading || (this.prose[0] ?? ''), tables, prose: this.prose };
  }

  /** A numbered mark is part of the words ("1.2"); any other is only a mark. */
  private closeMark(): void {
    const mark = this.mark.replace(/\s+/g, ' ').trim();
    this.mark = '';
    if (/\d|^\(?[a-z]{1,4}[.)]$/i.test(mark)) this.paragraph.add(`${mark} `, false);
    else if (mark !== '') this.paragraph.markBullet();
  }

  /** Outside tables a term labels what is said under it, as "Lead: …" does. */
  private closeTerm(): void {
    const before = this.prose.length;
    this.flush();
    const words = this.prose.length > before ? this.prose.pop() : undefined;
    if (words !== undefined) this.term = words.replace(/[\s:]+$/, '');
  }

  private flush(level = 0, isCaption = false): void {
    const paragraph = this.paragraph.take();
    if (paragraph === null) return;
    const cell = this.tables.at(-1)?.cell;
    if (cell !== null && cell !== undefined) {
      cell.paragraphs.push(paragraph);
      return;
    }
    const words = paragraph.runs.map((run) => run.text).join('');
    this.prose.push(this.term === '' ? words : `${this.term}: ${words}`);
    this.term = '';
    if (level > 0 && this.firstHeading === '') this.firstHeading = words;
    if (this.tables.length === 0) this.trail.pass(paragraph, level);
    else if (isCaption) this.retitleTable(words);
  }

  private retitleTable(words: string): void {
    const table = this.tables.pop();
    if (table !== undefined) this.tables.push({ ...table, heading: words, headingAdjoins: true });
  }

  private openTable(): void {
    this.begun += 1;
    this.tables.push({ number: this.begun, rows: [], ...this.trail.take(), cell: null });
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    const table = this.tables.at(-1);
    if (table === undefined) return;
    if (table.cell !== null) this.closeCell();
    if (table.rows.length === 0) table.rows.push([]);
    table.cell = { paragraphs: [], columnSpan: span(attributes.colspan), rowSpan: span(attributes.rowspan) };
  }

  private closeCell(): void {
    const table = this.tables.at(-1);
    if (table?.cell === null || table === undefined) return;
    const { paragraphs, columnSpan, rowSpan } = table.cell;
    table.rows.at(-1)?.push({ content: { paragraphs, number: null, date: null }, columnSpan, rowSpan });
    table.cell = null;
    this.cells += 1;
    if (this.cells > MOST_CELLS) throw tooManyCells(this.name);
  }

  private closeTable(): void {
    this.closeCell();
    const table = this.tables.pop();
    if (table === undefined) return;
    const name = `table ${String(table.number)}`;
    const rows = tableGrid(name, table.rows, (row) => `row ${String(row + 1)}`);
    if (!rows.some((row) => row.some((cell) => (cell?.paragraphs.length ?? 0) > 0))) return;
    const { number, heading, headingAdjoins } = table;
    this.finished.push({ number, table: { name, heading, headingAdjoins, rows } });
  }
}

function nestedTooDeep(name: string): UnreadableSource {
  return new UnreadableSource(
    name,
    'the page',
    'its elements are nested too deep',
    'Copy the table alone and paste it.',
  );
}

function span(stated: string | undefined): number {
  const number = Number.parseInt(stated ?? '1', 10);
  return Number.isFinite(number) && number > 0 ? Math.min(number, WIDEST_SPAN) : 1;
}

/** Marks of footnotes and comments are no words of the cell. */
function isFootnoteLink(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === 'a' && /^#(?:_ftn|_edn|_msocom|footnote|endnote|comment)/i.test(attributes.href ?? '');
}
