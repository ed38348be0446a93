const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** What of a stretch is looked at again with the next, so that no element is missed where one ends. */
const CARRIED = 300;

/**
 * Watches the XML of one sheet go by for cells, rows and columns that no sheet has: a damaged address far beyond the last
 * row would have a reader fill the whole way there.
 */
export class SheetBounds {
  private before = '';

  /** True where a stretch, with the end of the one before, names a place outside every sheet. */
  areBroken(stretch: Uint8Array): boolean {
    const text = this.before + new TextDecoder('latin1').decode(stretch);
    this.before = text.slice(-CARRIED);
    return (
      anyOf(text, /<(?:\w+:)?(?:c|row)\s[^<>]*?\br="([^"<>]*)"/g, (place) => !isPlace(place)) ||
      anyOf(text, /<(?:\w+:)?col\s[^<>]*?\bmax="([^"<>]*)"/g, (column) => !(Number(column) <= LAST_COLUMN)) ||
      anyOf(text, /<(?:\w+:)?(?:dimension|mergeCell)\s[^<>]*?\bref="([^"<>]*)"/g, (range) =>
        range.split(':').some((place) => !isPlace(place)),
      )
    );
  }
}

function anyOf(text: string, form: RegExp, holds: (found: string) => boolean): boolean {
  for (const match of text.matchAll(form)) if (holds(match[1] ?? '')) return true;
  return false;
}

/** A cell (`C7`), a row (`7`) or a column (`C`) that a sheet can have. */
function isPlace(place: string): boolean {
  const row = /^\$?[A-Z]{0,3}\$?(\d{0,7})$/i.exec(place)?.[1];
  return row !== undefined && Number(row) <= LAST_ROW;
}
