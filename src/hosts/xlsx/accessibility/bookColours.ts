import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf } from '../package/relationships';
import { attributeOf } from '../xml/attributes';
import { childElements, findElement, findElements, type Element } from '../xml/elements';

/** Reads a colour element; `null` where it cannot be told, as with a colour of the system's own. */
export type ColourReader = (xml: string, element: Element) => string | null;

/** Excel counts light before dark, the theme part dark before light. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
const THEME_LINKS = ['hlink', 'folHlink'];
/** The 56 colours of Excel's palette from its eighth place on; the first eight places repeat (ISO 29500-1, 18.8.27). */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** How a workbook's colours read, as `RRGGBB`: written out, of its theme with their tints, or of the palette. */
export function colourReader(parts: PartsPackage, workbook: string, styles: string): ColourReader {
  const theme = themeColours(parts, workbook);
  const own = findElements(styles, 'rgbColor').map(({ open }) => rgb(attributeOf(styles, open, 'rgb')));
  return (xml, { open }) => {
    const attribute = (name: string): string | null => attributeOf(xml, open, name);
    const written = rgb(attribute('rgb'));
    const place = Number(attribute('indexed') ?? attribute('theme') ?? '-1');
    if (written !== null) return tinted(written, Number(attribute('tint') ?? '0'));
    if (attribute('theme') !== null) return tinted(theme[place] ?? null, Number(attribute('tint') ?? '0'));
    if (attribute('indexed') === null) return null;
    if (place === 64) return '000000';
    if (place === 65) return 'FFFFFF';
    return own[place] ?? PALETTE[place < 8 ? place : place - 8] ?? null;
  };
}

function rgb(written: string | null): string | null {
  return written !== null && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(written) ? written.slice(-6).toUpperCase() : null;
}

function themeColours(parts: PartsPackage, workbook: string): readonly (string | null)[] {
  const part = relationshipsOf(parts, workbook).find((each) => each.type === 'theme')?.part ?? null;
  const xml = part === null ? null : parts.text(part);
  const scheme = xml === null ? null : findElement(xml, 'clrScheme');
  if (xml === null || scheme === null) return [];
  return [...THEME_ORDER, ...THEME_LINKS].map((name) => {
    const entry = findElement(xml, name, scheme.innerStart, scheme.innerEnd);
    const colour = entry === null ? undefined : childElements(xml, entry.innerStart, entry.innerEnd)[0];
    if (colour === undefined) return null;
    return rgb(attributeOf(xml, colour.open, 'lastClr') ?? attributeOf(xml, colour.open, 'val'));
  });
}

/** A colour made lighter (up to 1) or darker (down to -1), as Excel does it: in its lightness (18.8.19). */
function tinted(colour: string | null, tint: number): string | null {
  if (colour === null || tint === 0 || !Number.isFinite(tint)) return colour;
  const channels = [0, 2, 4].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const light = (most + least) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = (of: number): number => 1 - Math.abs(2 * of - 1);
  const scale = spread(light) === 0 ? 0 : spread(wanted) / spread(light);
  const made = channels.map((channel) =>
    Math.round(Math.min(1, Math.max(0, wanted + (channel - light) * scale)) * 255),
  );
  return made
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}
