import type { PartsPackage } from '../package/partsPackage';

/** Namespaces of the transitional dialect and their counterparts in the strict one (ISO 29500-1, annex A). */
const STRICT: readonly (readonly [transitional: string, strict: string])[] = [
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  [
    'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
    'http://purl.oclc.org/ooxml/officeDocument/relationships',
  ],
];

/** A part written in the dialect of the standard that the workbook is in; files of the strict dialect are rare. */
export function inDialectOf(parts: PartsPackage, workbook: string, xml: string): string {
  const isStrict = (parts.text(workbook) ?? '')
    .slice(0, 4000)
    .includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  if (!isStrict) return xml;
  return STRICT.reduce((text, [transitional, strict]) => text.replaceAll(`"${transitional}"`, `"${strict}"`), xml);
}
