import { removeContentType } from '../package/contentTypes';
import type { PartsPackage } from '../package/partsPackage';
import { relationshipsOf, removeRelationship } from '../package/relationships';
import { attributeOf, withAttribute } from '../xml/attributes';
import { childElements, findElement, rootElement } from '../xml/elements';

/** What must stand before `calcPr` in a workbook part. */
const BEFORE = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
];

/** Takes the chain of calculation out: it names cells that hold no formula any more, and Excel makes it anew. */
export function dropCalculationChain(parts: PartsPackage, workbook: string): void {
  const chain = relationshipsOf(parts, workbook).find((each) => each.type === 'calcChain');
  if (chain === undefined || chain.part === null) return;
  parts.remove(chain.part);
  removeContentType(parts, chain.part);
  removeRelationship(parts, workbook, chain.id);
}

/**
 * Has Excel work every formula out when it opens the file. Without it Excel would go on showing the values that were
 * right before the change; it is one attribute of the workbook part.
 */
export function recalculateOnOpening(parts: PartsPackage, workbook: string): void {
  const xml = parts.text(workbook);
  if (xml === null) return;
  const root = rootElement(xml);
  const found = findElement(xml, 'calcPr');
  if (found !== null) {
    if (/^(1|true)$/.test(attributeOf(xml, found.open, 'fullCalcOnLoad') ?? '')) return;
    const tag = withAttribute(xml.slice(found.open.start, found.open.end), 'fullCalcOnLoad', '1');
    parts.set(workbook, xml.slice(0, found.open.start) + tag + xml.slice(found.open.end));
  } else if (root !== null) {
    const prefix = root.open.name.slice(0, root.open.name.length - root.open.local.length);
    const children = childElements(xml, root.innerStart, root.innerEnd);
    const at = children.filter((child) => BEFORE.includes(child.open.local)).at(-1)?.end ?? root.innerStart;
    parts.set(workbook, `${xml.slice(0, at)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(at)}`);
  }
}
