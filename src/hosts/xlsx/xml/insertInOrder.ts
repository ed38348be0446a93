import { childElements, findElement, rootElement, type Element } from './elements';

/** The children of a worksheet in the order that the standard asks for (ISO 29500-1, 18.3.1.99). */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The worksheet with an element put in at the place where the standard wants one of that name. */
export function insertInOrder(xml: string, local: string, written: string): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const rank = ORDER.indexOf(local);
  const next = worksheetChildren(xml, root).find((child) => ORDER.indexOf(child.open.local) > rank);
  const at = next?.start ?? root.innerEnd;
  return xml.slice(0, at) + written + xml.slice(at);
}

/** The worksheet's own children; the cells are passed over in one step. */
function worksheetChildren(xml: string, root: Element): readonly Element[] {
  const cells = findElement(xml, 'sheetData', root.innerStart);
  if (cells === null) return childElements(xml, root.innerStart, root.innerEnd);
  return [...childElements(xml, root.innerStart, cells.start), cells, ...childElements(xml, cells.end, root.innerEnd)];
}
