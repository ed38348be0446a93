import type { SourceDocument, SourceParagraph, SourceTable } from '../../domain/source/types';
import { tooManyCells } from '../checkUnpacked';
import { HeadingTrail } from '../headingTrail';
import { MOST_CELLS } from '../limits';
import { symbolText } from './symbolText';
import { WordParagraph } from './wordParagraph';
import { WordTable } from './wordTable';
import type { WordNumbering } from './wordNumbering';
import type { WordStyles } from './wordStyles';
import type { XmlTaker } from './xmlEvents';

/** Elements whose words are not part of the document as it reads now. */
const SKIPPED = new Set(['moveFrom', 'Fallback', 'rPrChange', 'pPrChange', 'tcPrChange', 'trPrChange', 'tblPrChange']);

/** Takes the events of a Word document and gathers its tables and prose as they pass. */
export class WordWalker implements XmlTaker {
  /** Pictures met on the way; a scan has them and no words. */
  pictures = 0;
  /** True once the document's body was met. */
  hasBody = false;
  private readonly around: string[] = [];
  private skippedFrom = -1;
  private readonly tables: WordTable[] = [];
  private readonly finished: { readonly number: number; readonly table: SourceTable }[] = [];
  private readonly prose: string[] = [];
  private readonly trail = new HeadingTrail();
  private readonly paragraphs: WordParagraph[] = [];
  /** A paragraph whose end is deleted, waiting for the one that goes on with it. */
  private waiting: WordParagraph | null = null;
  /** For each content control around, whether it shows only its prompt ("Choose an item."). */
  private readonly prompts: boolean[] = [];
  private begun = 0;
  private cells = 0;
  private firstHeading = '';

  constructor(
    private readonly name: string,
    private readonly styles: WordStyles,
    private readonly numbering: WordNumbering,
  ) {}

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const parent = this.around.at(-1) ?? '';
    this.around.push(name);
    if (this.skippedFrom >= 0) return;
    if (SKIPPED.has(name) || (name === 'sdtContent' && this.prompts.at(-1) === true)) {
      this.skippedFrom = this.around.length;
      return;
    }
    if (name === 'body') this.hasBody = true;
    else if (name === 'p') this.openParagraph();
    else if (name === 'tbl') this.openTable();
    else if (name === 'tr') this.tables.at(-1)?.openRow();
    else if (name === 'tc') this.openCell();
    else if (name === 'sdt') this.prompts.push(false);
    else if (name === 'showingPlcHdr') this.prompts[this.prompts.length - 1] = attributes.val !== '0';
    else if (name === ':blip' || name === ':imagedata') this.pictures += 1;
    else if (parent === 'r') this.inRun(name, attributes);
    else if (parent === 'trPr' || parent === 'tcPr') this.tables.at(-1)?.property(parent, name, attributes);
    else this.paragraphs.at(-1)?.property(parent, this.around.at(-3) ?? '', name, attributes.val, this.styles);
    if (name === 'r') this.paragraphs.at(-1)?.openRun();
  };

  readonly text = (text: string): void => {
    if (this.skippedFrom < 0 && this.around.at(-1) === 't') this.paragraphs.at(-1)?.add(text);
  };

  readonly close = (name: string): void => {
    const wasSkipped = this.skippedFrom >= 0;
    if (this.around.length === this.skippedFrom) this.skippedFrom = -1;
    this.around.pop();
    if (wasSkipped) return;
    if (name === 'p') this.closeParagraph();
    else if (name === 'tc') this.closeCell();
    else if (name === 'tbl') this.closeTable();
    else if (name === 'sdt') this.prompts.pop();
  };

  document(): SourceDocument {
    this.finishWaiting();
    while (this.tables.length > 0) this.closeTable();
    const tables = this.finished.sort((one, other) => one.number - other.number).map(({ table }) => table);
    return { name: this.name, title: this.firstHeading || (this.prose[0] ?? ''), tables, prose: this.prose };
  }

  private inRun(name: string, attributes: Readonly<Record<string, string>>): void {
    const paragraph = this.paragraphs.at(-1);
    if (name === 'br' && attributes.type !== 'page' && attributes.type !== 'column') paragraph?.add('\n');
    else if (name === 'cr') paragraph?.add('\n');
    else if (name === 'tab' || name === 'ptab') paragraph?.add('\t');
    else if (name === 'noBreakHyphen') paragraph?.add('-');
    else if (name === 'sym') paragraph?.add(symbolText(attributes.font ?? '', attributes.char ?? ''));
  }

  /** A text box opens a paragraph within a paragraph; each has its own words. */
  private openParagraph(): void {
    this.paragraphs.push(this.waiting ?? new WordParagraph());
    this.waiting?.goOn();
    this.waiting = null;
  }

  private closeParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (paragraph?.runsOn === true) this.waiting = paragraph;
    else if (paragraph !== undefined) this.finish(paragraph);
  }

  /** The end of a cell or of the document ends a paragraph, whatever was deleted. */
  private finishWaiting(): void {
    if (this.waiting !== null) this.finish(this.waiting);
    this.waiting = null;
  }

  private finish(paragraph: WordParagraph): void {
    const place = paragraph.listPlace(this.styles);
    const mark = place === null ? null : this.numbering.next(place);
    const number = mark?.number ?? null;
    const level = paragraph.level(this.styles);
    const words = paragraph.words(mark?.bullet === true, this.styles);
    const table = this.tables.at(-1);
    const marked = words === null || number === null || number === '' ? words : { ...words, mark: number };
    if (table?.take(marked === null || number === null ? marked : { ...marked, bullet: true }, number) === true) return;
    if (words !== null) this.passProse(number === null ? words : withNumber(words, number), level);
  }

  private passProse(paragraph: SourceParagraph, level: number): void {
    const words = paragraph.runs.map((run) => run.text).join('');
    this.prose.push(words);
    if (level > 0 && this.firstHeading === '') this.firstHeading = words;
    if (this.tables.length === 0) this.trail.pass(paragraph, level);
  }

  private openTable(): void {
    this.finishWaiting();
    this.begun += 1;
    const { heading, headingAdjoins } = this.trail.take();
    this.tables.push(new WordTable(this.begun, heading, headingAdjoins));
  }

  private openCell(): void {
    this.cells += 1;
    if (this.cells > MOST_CELLS) throw tooManyCells(this.name);
    this.tables.at(-1)?.openCell();
  }

  private closeCell(): void {
    this.finishWaiting();
    this.tables.at(-1)?.closeCell();
  }

  private closeTable(): void {
    const open = this.tables.pop();
    const table = open?.finished() ?? null;
    if (open !== undefined && table !== null) this.finished.push({ number: open.number, table });
  }
}

function withNumber(paragraph: SourceParagraph, number: string): SourceParagraph {
  const [first, ...others] = paragraph.runs;
  if (first === undefined || number === '') return paragraph;
  return { ...paragraph, runs: [{ ...first, text: `${number} ${first.text}` }, ...others] };
}
