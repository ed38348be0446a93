import type { SourceParagraph } from '../../domain/source/types';
import { ParagraphBuilder } from '../paragraphBuilder';
import { isOn, type ListPlace, type WordStyles } from './wordStyles';

/** A paragraph of a Word document as its properties and runs go by. */
export class WordParagraph {
  /** True where a tracked change deletes its end, so that the next paragraph is part of it. */
  runsOn = false;
  private readonly builder = new ParagraphBuilder();
  private readonly runs: { text: string; bold: boolean | null; style: string | null }[] = [];
  private style: string | null = null;
  private outline: number | null = null;
  private list: string | null = null;
  private depth: number | null = null;
  private bold: boolean | null = null;
  private runStyle: string | null = null;
  private hidden = false;

  openRun(): void {
    this.bold = null;
    this.runStyle = null;
    this.hidden = false;
  }

  /** The next paragraph's words come to this one, whose end was deleted. */
  goOn(): void {
    this.runsOn = false;
  }

  add(text: string): void {
    if (!this.hidden) this.runs.push({ text, bold: this.bold, style: this.runStyle });
  }

  /** What its properties or those of a run say. */
  property(parent: string, above: string, name: string, value: string | undefined, styles: WordStyles): void {
    if (parent === 'pPr') {
      if (name === 'pStyle') this.style = value ?? null;
      if (name === 'outlineLvl') this.outline = Number(value ?? 9);
    } else if (parent === 'numPr') {
      if (name === 'numId') this.list = value ?? null;
      if (name === 'ilvl') this.depth = Number(value ?? 0);
    } else if (parent === 'rPr' && above === 'pPr') {
      if (name === 'del') this.runsOn = true;
    } else if (parent === 'rPr') {
      if (name === 'b') this.bold = isOn(value);
      if (name === 'rStyle') {
        this.runStyle = value ?? null;
        this.hidden ||= styles.of(this.runStyle).hidden;
      }
      if (name === 'vanish') this.hidden = isOn(value);
    }
  }

  /** 1 to 6 for a heading, 0 otherwise. */
  level(styles: WordStyles): number {
    if (this.outline !== null) return this.outline < 6 ? this.outline + 1 : 0;
    return styles.of(this.style).level;
  }

  /** Its place in a list; list 0 takes a paragraph out of the list of its style. */
  listPlace(styles: WordStyles): ListPlace | null {
    const styled = styles.of(this.style).numbering;
    const list = this.list ?? styled?.list ?? null;
    return list === null || list === '0' ? null : { list, depth: this.depth ?? styled?.depth ?? 0 };
  }

  /** Its words, or `null` where it has none. */
  words(bullet: boolean, styles: WordStyles): SourceParagraph | null {
    if (bullet) this.builder.markBullet();
    const bold = styles.of(this.style).bold;
    for (const run of this.runs) {
      const styled = run.style === null ? false : styles.of(run.style).bold;
      this.builder.add(run.text, run.bold ?? bold !== styled);
    }
    return this.builder.take();
  }
}
