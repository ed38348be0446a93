import type { PartsPackage } from '../package/partsPackage';
import { stylesPart } from '../style/textMark';
import { attributeOf } from '../xml/attributes';
import { childElements, findElement, type Element } from '../xml/elements';
import { colourReader, type ColourReader } from './bookColours';

/** How a cell style looks, as far as accessibility goes. Colours are `RRGGBB`; `null` where they cannot be told. */
export interface CellLook {
  readonly wraps: boolean;
  /** Made smaller or turned, so that its length says nothing about its room. */
  readonly fits: boolean;
  readonly raised: boolean;
  readonly text: string | null;
  readonly fill: string | null;
  readonly isFilled: boolean;
}

/** What a conditional format puts on its cells; a colour that it leaves alone is `undefined`. */
export interface FormatLook {
  readonly text: string | null | undefined;
  readonly fill: string | null | undefined;
}

/** The looks of a workbook: of its cell styles and of its conditional formats, by their indexes. */
export interface BookLooks {
  readonly cells: readonly CellLook[];
  readonly formats: readonly FormatLook[];
}

const BLACK = '000000';
const WHITE = 'FFFFFF';

/** Reads the looks of a workbook's styles part; none where it has no such part. */
export function bookLooks(parts: PartsPackage, workbook: string): BookLooks {
  const part = stylesPart(parts, workbook);
  const xml = part === null ? null : parts.text(part);
  if (xml === null) return { cells: [], formats: [] };
  const colours = colourReader(parts, workbook, xml);
  const entries = (list: string): readonly Element[] => {
    const found = findElement(xml, list);
    return found === null ? [] : childElements(xml, found.innerStart, found.innerEnd);
  };
  const fonts = entries('fonts').map((font) => ({
    colour: colourIn(xml, font, 'color', colours) ?? (hasColour(xml, font) ? null : BLACK),
    raised: raises(xml, font),
  }));
  const fills = entries('fills').map((fill) => fillOf(xml, fill, colours));
  const cells = entries('cellXfs').map((style): CellLook => {
    const index = (name: string): number => Number(attributeOf(xml, style.open, name) ?? '0');
    const font = fonts[index('fontId')];
    const fill = fills[index('fillId')];
    const aligned = findElement(xml, 'alignment', style.innerStart, style.innerEnd);
    const says = (name: string): string => (aligned === null ? '' : (attributeOf(xml, aligned.open, name) ?? ''));
    return {
      wraps: /^(1|true)$/.test(says('wrapText')) || says('horizontal') === 'justify',
      fits: /^(1|true)$/.test(says('shrinkToFit')) || Number(says('textRotation')) !== 0,
      raised: font?.raised === true,
      text: font === undefined ? BLACK : font.colour,
      fill: fill === undefined ? WHITE : fill.colour,
      isFilled: fill?.isFilled === true,
    };
  });
  const formats = entries('dxfs').map((format): FormatLook => {
    const font = findElement(xml, 'font', format.innerStart, format.innerEnd);
    const fill = findElement(xml, 'fill', format.innerStart, format.innerEnd);
    return {
      text: font === null || !hasColour(xml, font) ? undefined : colourIn(xml, font, 'color', colours),
      fill: fill === null ? undefined : colourIn(xml, fill, 'bgColor', colours),
    };
  });
  return { cells, formats };
}

function fillOf(xml: string, fill: Element, colours: ColourReader): { colour: string | null; isFilled: boolean } {
  const pattern = findElement(xml, 'patternFill', fill.innerStart, fill.innerEnd);
  const type = pattern === null ? null : attributeOf(xml, pattern.open, 'patternType');
  if (pattern !== null && (type === null || type === 'none')) return { colour: WHITE, isFilled: false };
  const colour = type === 'solid' ? colourIn(xml, fill, 'fgColor', colours) : null;
  return { colour, isFilled: type === 'solid' && colour !== WHITE };
}

function raises(xml: string, font: Element): boolean {
  const place = findElement(xml, 'vertAlign', font.innerStart, font.innerEnd);
  return place !== null && attributeOf(xml, place.open, 'val') === 'superscript';
}

function hasColour(xml: string, font: Element): boolean {
  const colour = findElement(xml, 'color', font.innerStart, font.innerEnd);
  return colour !== null && !/^(1|true)$/.test(attributeOf(xml, colour.open, 'auto') ?? '');
}

function colourIn(xml: string, within: Element, local: string, colours: ColourReader): string | null {
  const colour = findElement(xml, local, within.innerStart, within.innerEnd);
  return colour === null ? null : colours(xml, colour);
}
