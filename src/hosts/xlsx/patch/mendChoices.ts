import { attributeOf, withAttribute } from '../xml/attributes';
import { findElement, findElements, rootElement, type Element } from '../xml/elements';
import { escapeXml, unescapeXml } from '../xml/escape';
import { insertInOrder } from '../xml/insertInOrder';
import { isBody, liesInColumn, type ColumnBody } from './columnBody';

/** Excel refuses a longer list inside a validation. */
const LONGEST_LIST = 255;

/** A sheet part whose column offers the choices over the whole of its body; one that does already stays as it is. */
export function mendChoices(xml: string, body: ColumnBody, choices: readonly string[]): string {
  const list = `"${choices.join(',')}"`;
  if (list.length - 2 > LONGEST_LIST || choices.length === 0) return xml;
  const after = findElement(xml, 'sheetData')?.end ?? 0;
  const ours = findElements(xml, 'dataValidation', after).filter((rule) =>
    liesInColumn(attributeOf(xml, rule.open, 'sqref') ?? '', body.column),
  );
  const [only, second] = ours;
  if (only !== undefined && second === undefined && isRight(xml, only, body, list)) return xml;
  let cleared = xml;
  for (const rule of [...ours].reverse()) cleared = cleared.slice(0, rule.start) + cleared.slice(rule.end);
  return withValidation(cleared, body.ref, list, after);
}

function isRight(xml: string, rule: Element, body: ColumnBody, list: string): boolean {
  const formula = findElement(xml, 'formula1', rule.innerStart, rule.innerEnd);
  const found = formula === null ? '' : unescapeXml(xml.slice(formula.innerStart, formula.innerEnd));
  return isBody(attributeOf(xml, rule.open, 'sqref') ?? '', body) && found === list;
}

function withValidation(xml: string, ref: string, list: string, after: number): string {
  const root = rootElement(xml);
  const prefix = root === null ? '' : root.open.name.slice(0, root.open.name.length - root.open.local.length);
  const rule =
    `<${prefix}dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${ref}">` +
    `<${prefix}formula1>${escapeXml(list)}</${prefix}formula1></${prefix}dataValidation>`;
  const found = findElements(xml, 'dataValidations', after).find(
    (each) => each.open.name === `${prefix}dataValidations`,
  );
  if (found === undefined) {
    return insertInOrder(
      xml,
      'dataValidations',
      `<${prefix}dataValidations count="1">${rule}</${prefix}dataValidations>`,
    );
  }
  const count = findElements(xml, 'dataValidation', found.innerStart, found.innerEnd).length + 1;
  const opening = withAttribute(
    xml.slice(found.open.start, found.open.end).replace(/\s*\/>$/, '>'),
    'count',
    String(count),
  );
  const inside = xml.slice(found.innerStart, found.innerEnd);
  return `${xml.slice(0, found.start)}${opening}${inside}${rule}</${found.open.name}>${xml.slice(found.end)}`;
}
