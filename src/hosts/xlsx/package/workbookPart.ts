import { attributeOf, prefixedAttributeOf } from '../xml/attributes';
import { findElement, findElements } from '../xml/elements';
import { unescapeXml } from '../xml/escape';
import type { PartsPackage } from './partsPackage';
import { relationshipsOf } from './relationships';

/** One sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
  /** Its part; `null` where the file has none. */
  readonly part: string | null;
  /** `worksheet`, `chartsheet`, `dialogsheet` … */
  readonly kind: string;
  readonly hidden: boolean;
}

/** A defined name with its formula: `Cover!$B$5`. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** Position of the sheet that it belongs to; `null` for the workbook's. */
  readonly sheetAt: number | null;
}

/** Where the workbook part lies: `xl/workbook.xml`, as a rule; `null` in a file that is no workbook. */
export function workbookPart(parts: PartsPackage): string | null {
  const main = relationshipsOf(parts, '').find((each) => each.type === 'officeDocument')?.part ?? null;
  return main !== null && parts.has(main) ? main : parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : null;
}

/** The sheets in the order of their tabs. */
export function sheetsOf(parts: PartsPackage, workbook: string): readonly SheetEntry[] {
  const xml = parts.text(workbook) ?? '';
  const list = findElement(xml, 'sheets');
  if (list === null) return [];
  const related = relationshipsOf(parts, workbook);
  return findElements(xml, 'sheet', list.innerStart, list.innerEnd).map(({ open }) => {
    const relationship = prefixedAttributeOf(xml, open, 'id') ?? '';
    const target = related.find((each) => each.id === relationship);
    return {
      name: attributeOf(xml, open, 'name') ?? '',
      sheetId: Number(attributeOf(xml, open, 'sheetId') ?? '0'),
      relationship,
      part: target?.part ?? null,
      kind: target?.type ?? '',
      hidden: /hidden/i.test(attributeOf(xml, open, 'state') ?? ''),
    };
  });
}

/** The workbook's defined names. */
export function definedNamesOf(parts: PartsPackage, workbook: string): readonly DefinedName[] {
  const xml = parts.text(workbook) ?? '';
  return findElements(xml, 'definedName').map(({ open, innerStart, innerEnd }) => {
    const sheetAt = attributeOf(xml, open, 'localSheetId');
    return {
      name: attributeOf(xml, open, 'name') ?? '',
      formula: unescapeXml(xml.slice(innerStart, innerEnd)),
      sheetAt: sheetAt === null ? null : Number(sheetAt),
    };
  });
}

/** True for a workbook that counts its days from 1904. */
export function is1904(parts: PartsPackage, workbook: string): boolean {
  const xml = parts.text(workbook) ?? '';
  const properties = findElement(xml, 'workbookPr');
  return properties !== null && /^(1|true|on)$/i.test(attributeOf(xml, properties.open, 'date1904') ?? '');
}
