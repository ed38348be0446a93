import type { SourceParagraph } from '../domain/source/types';

const LABELLED =
  /^(?:(?:strategic\s+)?(?:theme|priority|objective|aim|goal|outcome|section|part|strand|workstream|ambition|recommendation|appendix|annex)\s+(?:\d|[a-z]\b|one|two|three|four|five|six)|\d+(?:\.\d+)*[.)]?\s+\p{Lu})/iu;
const LONGEST = 320;

/** Remembers the nearest heading above, and whether anything has stood between it and the next table. */
export class HeadingTrail {
  private heading = '';
  private adjoins = false;

  /** A paragraph outside tables; `level` is 1 to 6 for a heading element, 0 otherwise. */
  pass(paragraph: SourceParagraph, level: number): void {
    const text = words(paragraph);
    if (level > 0 || looksLikeHeading(paragraph, text)) {
      this.heading = text;
      this.adjoins = true;
    } else {
      this.adjoins = false;
    }
  }

  /** What to say of the table that starts here. */
  take(): { readonly heading: string; readonly headingAdjoins: boolean } {
    const found = { heading: this.heading, headingAdjoins: this.adjoins && this.heading !== '' };
    this.adjoins = false;
    return found;
  }
}

/** Bold throughout, or labelled and begun in bold; sentences of running prose are not headings. */
function looksLikeHeading(paragraph: SourceParagraph, text: string): boolean {
  if (paragraph.bullet || text.length > LONGEST) return false;
  if (paragraph.runs.every((run) => run.bold)) return true;
  const labelled = LABELLED.test(text);
  return labelled && (paragraph.runs[0]?.bold === true || (text.length < 120 && !/[.;,]$/.test(text)));
}

function words(paragraph: SourceParagraph): string {
  return paragraph.runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
