import type { RagColour } from '../../../workbook/port';
import { argb } from '../make/palette';
import type { PartsPackage } from '../package/partsPackage';
import { styleEntries, stylePrefix, withStyleEntries } from '../style/styleParts';
import { stylesPart } from '../style/textMark';
import { attributeOf } from '../xml/attributes';
import { findElement, findElements, rootElement, type Element } from '../xml/elements';
import { escapeXml, unescapeXml } from '../xml/escape';
import { insertInOrder } from '../xml/insertInOrder';
import { isBody, liesInColumn, type ColumnBody } from './columnBody';

/**
 * A sheet part whose column is coloured by its words, once, over the whole of its body. Only rules that Boardline may have
 * set are replaced: those that give a known word its known colours, or none. Rules of the user's own stay; a column that
 * is right already stays to the character.
 *
 * @param known words and colours of every rule set of the workbook
 */
export function mendColours(
  parts: PartsPackage,
  workbook: string,
  xml: string,
  body: ColumnBody,
  colours: readonly RagColour[],
  known: readonly RagColour[],
): string {
  const styles = stylesPart(parts, workbook);
  if (styles === null) return xml;
  const looks = colours.map((colour) => lookOf(parts, styles, colour));
  const after = findElement(xml, 'sheetData')?.end ?? 0;
  const knownLooks = styleEntries(parts.text(styles) ?? '', 'dxfs');
  const isOurs = (rule: Element): boolean => {
    const word = wordOf(xml, rule);
    const look = knownLooks[Number(attributeOf(xml, rule.open, 'dxfId') ?? '-1')];
    return known.some((one) => one.word.toLowerCase() === word && (look === undefined || isLook(look, one)));
  };
  const ours = findElements(xml, 'conditionalFormatting', after).filter(
    (element) =>
      liesInColumn(attributeOf(xml, element.open, 'sqref') ?? '', body.column) &&
      findElements(xml, 'cfRule', element.innerStart, element.innerEnd).some(isOurs),
  );
  const [only, second] = ours;
  if (only !== undefined && second === undefined && isRight(xml, only, body, colours, looks)) return xml;
  const cleared = withoutOurRules(xml, ours, isOurs);
  const prefix = prefixOf(xml);
  const highest = Math.max(
    0,
    ...findElements(cleared, 'cfRule').map((rule) => Number(attributeOf(cleared, rule.open, 'priority') ?? '0')),
  );
  const rules = colours.map((colour, at) => {
    const formula = escapeXml(wordFormula(colour.word));
    return (
      `<${prefix}cfRule type="cellIs" dxfId="${String(looks[at] ?? 0)}" priority="${String(highest + at + 1)}" operator="equal">` +
      `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule>`
    );
  });
  const written = `<${prefix}conditionalFormatting sqref="${body.ref}">${rules.join('')}</${prefix}conditionalFormatting>`;
  return insertInOrder(cleared, 'conditionalFormatting', written);
}

function isRight(
  xml: string,
  element: Element,
  body: ColumnBody,
  colours: readonly RagColour[],
  looks: readonly number[],
): boolean {
  if (!isBody(attributeOf(xml, element.open, 'sqref') ?? '', body)) return false;
  const rules = findElements(xml, 'cfRule', element.innerStart, element.innerEnd);
  const found = new Map(rules.map((rule) => [wordOf(xml, rule), attributeOf(xml, rule.open, 'dxfId')] as const));
  if (found.size !== colours.length) return false;
  return colours.every((colour, at) => found.get(colour.word.toLowerCase()) === String(looks[at]));
}

/** The word that a rule compares its cell with, in small letters; `null` for any other rule. */
function wordOf(xml: string, rule: Element): string | null {
  if (attributeOf(xml, rule.open, 'type') !== 'cellIs' || attributeOf(xml, rule.open, 'operator') !== 'equal')
    return null;
  const formula = findElement(xml, 'formula', rule.innerStart, rule.innerEnd);
  const text = formula === null ? '' : unescapeXml(xml.slice(formula.innerStart, formula.innerEnd)).trim();
  return /^"(?:[^"]|"")*"$/.test(text) ? text.slice(1, -1).replaceAll('""', '"').toLowerCase() : null;
}

function wordFormula(word: string): string {
  return `"${word.replaceAll('"', '""')}"`;
}

function withoutOurRules(xml: string, elements: readonly Element[], isOurs: (rule: Element) => boolean): string {
  let cleared = xml;
  for (const element of [...elements].reverse()) {
    const rules = findElements(xml, 'cfRule', element.innerStart, element.innerEnd);
    const kept = rules.filter((rule) => !isOurs(rule)).map((rule) => xml.slice(rule.start, rule.end));
    const opening = xml.slice(element.open.start, element.open.end);
    const written = kept.length === 0 ? '' : `${opening}${kept.join('')}</${element.open.name}>`;
    cleared = cleared.slice(0, element.start) + written + cleared.slice(element.end);
  }
  return cleared;
}

/** The differential style of a colour: one that the file has, or a new one at the end. */
function lookOf(parts: PartsPackage, styles: string, colour: RagColour): number {
  const xml = parts.text(styles) ?? '';
  const looks = styleEntries(xml, 'dxfs');
  const known = looks.findIndex((look) => isLook(look, colour));
  if (known >= 0) return known;
  const prefix = stylePrefix(xml);
  const made =
    `<${prefix}dxf><${prefix}font><${prefix}b/><${prefix}color rgb="${argb(colour.text)}"/></${prefix}font>` +
    `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}bgColor rgb="${argb(colour.fill)}"/>` +
    `</${prefix}patternFill></${prefix}fill></${prefix}dxf>`;
  parts.set(styles, withStyleEntries(xml, 'dxfs', [made]));
  return looks.length;
}

function isLook(look: string, colour: RagColour): boolean {
  const font = findElement(look, 'font');
  const text = font === null ? null : findElement(look, 'color', font.innerStart, font.innerEnd);
  const fill = findElement(look, 'bgColor');
  if (text === null || fill === null) return false;
  return (
    attributeOf(look, text.open, 'rgb')?.toUpperCase() === argb(colour.text) &&
    attributeOf(look, fill.open, 'rgb')?.toUpperCase() === argb(colour.fill)
  );
}

function prefixOf(xml: string): string {
  const root = rootElement(xml);
  return root === null ? '' : root.open.name.slice(0, root.open.name.length - root.open.local.length);
}
