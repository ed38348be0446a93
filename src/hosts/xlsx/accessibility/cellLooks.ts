import type { PartsPackage } from '../package/partsPackage';
import { stylesPart } from '../style/textMark';
import { attributeOf } from '../xml/attributes';
import { childElements, findElement } from '../xml/elements';

/** How a cell style looks, as far as accessibility goes. Colours are `RRGGBB`; `null` where the theme gives them. */
export interface CellLook {
  readonly wraps: boolean;
  readonly text: string | null;
  readonly fill: string | null;
  readonly isFilled: boolean;
}

/** The looks of a workbook's cell styles, by their index. */
export function cellLooks(parts: PartsPackage, workbook: string): readonly CellLook[] {
  const part = stylesPart(parts, workbook);
  const xml = part === null ? null : parts.text(part);
  if (xml === null) return [];
  const entries = (list: string): readonly string[] => {
    const found = findElement(xml, list);
    const children = found === null ? [] : childElements(xml, found.innerStart, found.innerEnd);
    return children.map((child) => xml.slice(child.start, child.end));
  };
  const texts = entries('fonts').map((font) => colourIn(font, 'color'));
  const fills = entries('fills').map((fill) => ({
    colour: colourIn(fill, 'fgColor'),
    isFilled: fill.includes('patternType="solid"'),
  }));
  return entries('cellXfs').map((style) => {
    const index = (name: string): number => Number(new RegExp(`\\s${name}="(\\d+)"`).exec(style)?.[1] ?? '0');
    const fill = fills[index('fillId')];
    const isFilled = fill?.isFilled === true;
    return {
      wraps: /\swrapText="(1|true)"/.test(style),
      text: texts[index('fontId')] ?? null,
      fill: isFilled ? fill.colour : 'FFFFFF',
      isFilled,
    };
  });
}

/** Contrast of two colours by WCAG 2.2: 1 for the same, 21 for black on white. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(colour: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

function colourIn(xml: string, local: string): string | null {
  const colour = findElement(xml, local);
  const rgb = colour === null ? null : attributeOf(xml, colour.open, 'rgb');
  return rgb !== null && /^[0-9a-f]{8}$/i.test(rgb) ? rgb.slice(2).toUpperCase() : null;
}
