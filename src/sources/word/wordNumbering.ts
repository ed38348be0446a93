import type { ListPlace } from './wordStyles';
import type { XmlTaker } from './xmlEvents';

interface ListLevel {
  start: number;
  format: string;
  /** `%1.%2`: the numbers of the levels, with what stands around them. */
  text: string;
}

/** What stands before an entry of a list: a bullet, or a number as shown, less a closing full stop or bracket. */
export interface ListMark {
  readonly bullet: boolean;
  readonly number: string | null;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const DEEPEST = 9;

/** Gathers the lists of a Word document, then counts along them as its paragraphs go by. */
export class WordNumbering implements XmlTaker {
  private readonly patterns = new Map<string, Map<number, ListLevel>>();
  private readonly lists = new Map<string, { readonly pattern: string; readonly own: Map<number, ListLevel> }>();
  private readonly counts = new Map<string, number[]>();
  private pattern = '';
  private list: string | null = null;
  private level: ListLevel | null = null;
  private overridden = 0;

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const value = attributes.val ?? '';
    if (name === 'abstractNum') {
      this.pattern = attributes.abstractNumId ?? '';
      this.patterns.set(this.pattern, new Map());
    } else if (name === 'num') {
      this.list = attributes.numId ?? '';
      this.lists.set(this.list, { pattern: '', own: new Map() });
    } else if (name === 'abstractNumId' && this.list !== null) {
      this.lists.set(this.list, { pattern: value, own: new Map() });
    } else if (name === 'lvlOverride') this.overridden = Number(attributes.ilvl ?? 0);
    else if (name === 'startOverride') this.startAgain(Number(value));
    else if (name === 'lvl') this.openLevel(Number(attributes.ilvl ?? 0));
    else if (this.level !== null) {
      if (name === 'start') this.level.start = Number(value);
      if (name === 'numFmt') this.level.format = value;
      if (name === 'lvlText') this.level.text = value;
    }
  };

  readonly text = (): void => undefined;

  readonly close = (name: string): void => {
    if (name === 'lvl') this.level = null;
    if (name === 'num') this.list = null;
  };

  /** The mark of the next entry at a place; `null` for a list that is none. */
  next(place: ListPlace): ListMark | null {
    const list = this.lists.get(place.list);
    const depth = Math.max(0, Math.min(DEEPEST - 1, place.depth));
    const level = list === undefined ? undefined : this.levelOf(list, depth);
    if (list === undefined || level === undefined || level.format === 'none') return null;
    if (level.format === 'bullet') return { bullet: true, number: null };
    const counts = this.countsOf(place.list, list.pattern);
    const now = (counts[depth] ?? level.start - 1) + 1;
    counts.length = Math.min(counts.length, depth + 1);
    counts[depth] = now;
    const number = level.text.replace(/%(\d)/g, (_, stated: string) => {
      const at = Number(stated) - 1;
      const above = this.levelOf(list, at);
      return counted(counts[at] ?? above?.start ?? 1, above?.format ?? 'decimal');
    });
    return { bullet: false, number: number.trim().replace(/[.):]+$/, '') };
  }

  private openLevel(depth: number): void {
    this.level = { start: 1, format: 'decimal', text: '' };
    const list = this.list === null ? undefined : this.lists.get(this.list);
    (list === undefined ? this.patterns.get(this.pattern) : list.own)?.set(depth, this.level);
  }

  private startAgain(start: number): void {
    const list = this.list === null ? undefined : this.lists.get(this.list);
    const level = list === undefined ? undefined : this.patterns.get(list.pattern)?.get(this.overridden);
    if (list !== undefined && level !== undefined) list.own.set(this.overridden, { ...level, start });
  }

  private levelOf(
    list: { readonly pattern: string; readonly own: ReadonlyMap<number, ListLevel> },
    depth: number,
  ): ListLevel | undefined {
    return list.own.get(depth) ?? this.patterns.get(list.pattern)?.get(depth);
  }

  /** Lists of one pattern count on from one another, unless one states where it starts. */
  private countsOf(list: string, pattern: string): number[] {
    const startsAnew = (this.lists.get(list)?.own.size ?? 0) > 0;
    const key = startsAnew ? `list ${list}` : `pattern ${pattern}`;
    const counts = this.counts.get(key) ?? [];
    this.counts.set(key, counts);
    return counts;
  }
}

function counted(number: number, format: string): string {
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman') return roman(number);
  if (format === 'upperRoman') return roman(number).toUpperCase();
  return format === 'decimalZero' && number < 10 ? `0${String(number)}` : String(number);
}

/** Word goes on after z with aa, bb, cc. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + ((((number - 1) % 26) + 26) % 26));
  return letter.repeat(Math.max(1, Math.min(50, Math.ceil(number / 26))));
}

function roman(number: number): string {
  let left = Math.max(0, Math.min(number, 5000));
  let words = '';
  for (const [worth, word] of ROMAN) {
    words += word.repeat(Math.floor(left / worth));
    left %= worth;
  }
  return words;
}
