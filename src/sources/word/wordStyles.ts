import type { XmlTaker } from './xmlEvents';

/** What a paragraph or character style says of the words in it. */
export interface WordStyle {
  /** 1 to 6 for a heading, 0 otherwise. */
  readonly level: number;
  readonly bold: boolean;
  readonly hidden: boolean;
  readonly numbering: ListPlace | null;
}

/** A place in one of the document's lists. */
export interface ListPlace {
  readonly list: string;
  readonly depth: number;
}

interface StatedStyle {
  id: string;
  name: string;
  basedOn: string;
  outline: number | null;
  bold: boolean | null;
  hidden: boolean;
  list: string | null;
  depth: number | null;
  isDefault: boolean;
}

const PLAIN: WordStyle = { level: 0, bold: false, hidden: false, numbering: null };
const DEEPEST = 20;

/** Gathers the styles of a Word document. */
export class WordStyles implements XmlTaker {
  private readonly stated = new Map<string, StatedStyle>();
  private readonly settled = new Map<string, WordStyle>();
  private style: StatedStyle | null = null;
  private inTable = 0;
  private usual = '';

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'style') {
      this.style = blankStyle(attributes);
      this.stated.set(this.style.id, this.style);
      if (this.style.isDefault) this.usual = this.style.id;
    } else if (name === 'tblStylePr') this.inTable += 1;
    else if (this.style !== null && this.inTable === 0) state(this.style, name, attributes.val);
  };

  readonly text = (): void => undefined;

  readonly close = (name: string): void => {
    if (name === 'style') this.style = null;
    if (name === 'tblStylePr') this.inTable -= 1;
  };

  /** What a style says, with all that it is based on; a style that nobody defined says nothing. */
  of(id: string | null): WordStyle {
    const wanted = id ?? this.usual;
    const known = this.settled.get(wanted);
    if (known !== undefined) return known;
    const chain: StatedStyle[] = [];
    for (let at = this.stated.get(wanted); at !== undefined && chain.length < DEEPEST; at = this.stated.get(at.basedOn))
      chain.push(at);
    const list = chain.find((style) => style.list !== null)?.list ?? null;
    const style: WordStyle =
      chain.length === 0
        ? { ...PLAIN, level: headingLevel(wanted) }
        : {
            level: chain.map(levelOf).find((level) => level !== null) ?? 0,
            bold: chain.find(({ bold }) => bold !== null)?.bold ?? false,
            hidden: chain.some(({ hidden }) => hidden),
            numbering: list === null ? null : { list, depth: chain.find(({ depth }) => depth !== null)?.depth ?? 0 },
          };
    this.settled.set(wanted, style);
    return style;
  }
}

/** True for a switch that is on: stated without a value, or with any but the words for off. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

function blankStyle(attributes: Readonly<Record<string, string>>): StatedStyle {
  return {
    id: attributes.styleId ?? '',
    name: '',
    basedOn: '',
    outline: null,
    bold: null,
    hidden: false,
    list: null,
    depth: null,
    isDefault: attributes.type === 'paragraph' && attributes.default !== undefined && isOn(attributes.default),
  };
}

function state(style: StatedStyle, element: string, value: string | undefined): void {
  if (element === 'name') style.name = value ?? '';
  if (element === 'basedOn') style.basedOn = value ?? '';
  if (element === 'outlineLvl') style.outline = Number(value ?? 9);
  if (element === 'b') style.bold = isOn(value);
  if (element === 'vanish') style.hidden = isOn(value);
  if (element === 'numId') style.list = value ?? null;
  if (element === 'ilvl') style.depth = Number(value ?? 0);
}

/** The level that a style says itself; `null` leaves it to the style it is based on. */
function levelOf(style: StatedStyle): number | null {
  const named = headingLevel(style.name);
  if (named > 0) return named;
  return style.outline === null ? null : style.outline < 6 ? style.outline + 1 : 0;
}

function headingLevel(name: string): number {
  if (/^(?:sub)?title$/i.test(name)) return name.toLowerCase() === 'title' ? 1 : 2;
  const level = Number(/^heading ?([1-9])$/i.exec(name)?.[1] ?? 0);
  return level > 6 ? 0 : level;
}
