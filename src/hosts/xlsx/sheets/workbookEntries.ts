import { addContentType } from '../package/contentTypes';
import { freePart, relativePart } from '../package/partNames';
import type { PartsPackage } from '../package/partsPackage';
import { addRelationship } from '../package/relationships';
import { sheetsOf } from '../package/workbookPart';
import { CONTENT_TYPES, NAMESPACES } from '../make/namespaces';
import { attributeOf, attributesOf } from '../xml/attributes';
import { childElements, findElement, findElements, rootElement } from '../xml/elements';
import { escapeXml } from '../xml/escape';

/** The name by which Excel knows the rows of a sheet that are repeated in print. */
export const PRINT_TITLES = '_xlnm.Print_Titles';
/** The name by which Excel knows what of a sheet is printed. */
export const PRINT_AREA = '_xlnm.Print_Area';

/** What may stand before the defined names of a workbook part. */
const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];

/** Adds a sheet at the end of the tabs, and gives the name of its part, which is still to be written. */
export function addSheetEntry(parts: PartsPackage, workbook: string, name: string): string {
  const folder = workbook.replace(/[^/]*$/, '');
  const part = freePart(parts.names(), `${folder}worksheets/sheet`, '.xml');
  parts.set(part, '');
  addContentType(parts, part, CONTENT_TYPES.worksheet);
  const relationship = addRelationship(parts, workbook, 'worksheet', relativePart(workbook, part));
  const ids = sheetsOf(parts, workbook).map((sheet) => sheet.sheetId);
  const xml = parts.text(workbook) ?? '';
  const list = findElement(xml, 'sheets');
  const root = rootElement(xml);
  if (list === null || root === null) return part;
  const prefix = list.open.name.slice(0, -'sheets'.length);
  const bound = attributesOf(xml, root.open).find(([, value]) => value === NAMESPACES.relationships)?.[0];
  const known = bound?.startsWith('xmlns:') === true ? bound.slice('xmlns:'.length) : null;
  const declared = known === null ? ` xmlns:r="${NAMESPACES.relationships}"` : '';
  const id = String(Math.max(0, ...ids) + 1);
  const entry = `<${prefix}sheet${declared} name="${escapeXml(name)}" sheetId="${id}" ${known ?? 'r'}:id="${relationship}"/>`;
  parts.set(workbook, xml.slice(0, list.innerEnd) + entry + xml.slice(list.innerEnd));
  return part;
}

/** A name to be defined: of one sheet where `sheetAt` is its position, else the workbook's. */
export interface NewName {
  readonly name: string;
  readonly formula: string;
  readonly sheetAt: number | null;
}

/** Defines names, each in place of one that is called the same and belongs to the same sheet. */
export function defineNames(parts: PartsPackage, workbook: string, names: readonly NewName[]): void {
  let xml = parts.text(workbook) ?? '';
  for (const name of names) xml = withName(xml, name);
  if (names.length > 0) parts.set(workbook, xml);
}

/** Takes out a name of one sheet. */
export function removeSheetName(parts: PartsPackage, workbook: string, name: string, sheetAt: number): void {
  const xml = parts.text(workbook) ?? '';
  const found = findElements(xml, 'definedName').find((each) => {
    const isSame = attributeOf(xml, each.open, 'name') === name;
    return isSame && attributeOf(xml, each.open, 'localSheetId') === String(sheetAt);
  });
  if (found !== undefined) parts.set(workbook, xml.slice(0, found.start) + xml.slice(found.end));
}

function withName(xml: string, { name, formula, sheetAt }: NewName): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const prefix = root.open.name.slice(0, root.open.name.length - root.open.local.length);
  const scope = sheetAt === null ? '' : ` localSheetId="${String(sheetAt)}"`;
  const entry = `<${prefix}definedName name="${escapeXml(name)}"${scope}>${escapeXml(formula)}</${prefix}definedName>`;
  const same = findElements(xml, 'definedName').find((each) => {
    const isNamed = attributeOf(xml, each.open, 'name')?.toLowerCase() === name.toLowerCase();
    return isNamed && attributeOf(xml, each.open, 'localSheetId') === (sheetAt === null ? null : String(sheetAt));
  });
  if (same !== undefined) return xml.slice(0, same.start) + entry + xml.slice(same.end);
  const list = findElement(xml, 'definedNames');
  if (list !== null && list.open.kind !== 'empty')
    return xml.slice(0, list.innerEnd) + entry + xml.slice(list.innerEnd);
  const made = `<${prefix}definedNames>${entry}</${prefix}definedNames>`;
  if (list !== null) return xml.slice(0, list.start) + made + xml.slice(list.end);
  const children = childElements(xml, root.innerStart, root.innerEnd);
  const at = children.filter((child) => BEFORE_NAMES.includes(child.open.local)).at(-1)?.end ?? root.innerEnd;
  return xml.slice(0, at) + made + xml.slice(at);
}
