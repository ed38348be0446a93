import { addContentType } from '../package/contentTypes';
import { freePart, relativePart } from '../package/partNames';
import type { PartsPackage } from '../package/partsPackage';
import { addRelationship } from '../package/relationships';
import { escapeXml } from '../xml/escape';
import { insertInOrder } from '../xml/insertInOrder';
import type { LinkRequest, SheetExtras } from './bookSheet';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { CONTENT_TYPES } from './namespaces';
import { tableXml } from './tableXml';
import { freeTableName } from './tableNames';

/** Names and numbers that no two tables of one workbook may share. */
export interface TableRegister {
  readonly names: Set<string>;
  nextId: number;
}

/** Adds tables, links and charts to a sheet that exceljs has written without them. */
export function addExtras(parts: PartsPackage, sheetPart: string, extras: SheetExtras, register: TableRegister): void {
  let xml = parts.text(sheetPart) ?? '';
  xml = withLinks(parts, sheetPart, xml, extras.links);
  if (extras.charts.length > 0) xml = withDrawing(parts, sheetPart, xml, extras);
  if (extras.tables.length > 0) xml = withTables(parts, sheetPart, xml, extras, register);
  parts.set(sheetPart, xml);
}

function withTables(
  parts: PartsPackage,
  sheetPart: string,
  xml: string,
  extras: SheetExtras,
  register: TableRegister,
): string {
  const references = extras.tables.map((request) => {
    const part = freePart(parts.names(), 'xl/tables/table', '.xml');
    const name = freeTableName(request.name, register.names);
    register.names.add(name.toLowerCase());
    parts.set(part, tableXml({ ...request, name }, register.nextId));
    register.nextId += 1;
    addContentType(parts, part, CONTENT_TYPES.table);
    return `<tablePart r:id="${addRelationship(parts, sheetPart, 'table', relativePart(sheetPart, part))}"/>`;
  });
  const written = `<tableParts count="${String(references.length)}">${references.join('')}</tableParts>`;
  return insertInOrder(xml, 'tableParts', written);
}

function withDrawing(parts: PartsPackage, sheetPart: string, xml: string, extras: SheetExtras): string {
  const drawing = freePart(parts.names(), 'xl/drawings/drawing', '.xml');
  parts.set(drawing, '');
  const ids = extras.charts.map((chart) => {
    const part = freePart(parts.names(), 'xl/charts/chart', '.xml');
    parts.set(part, chartXml(chart, extras.sheet));
    addContentType(parts, part, CONTENT_TYPES.chart);
    return addRelationship(parts, drawing, 'chart', relativePart(drawing, part));
  });
  parts.set(drawing, drawingXml(extras.charts, ids));
  addContentType(parts, drawing, CONTENT_TYPES.drawing);
  const id = addRelationship(parts, sheetPart, 'drawing', relativePart(sheetPart, drawing));
  return insertInOrder(xml, 'drawing', `<drawing r:id="${id}"/>`);
}

/** Links inside the workbook are places, links out of it are relationships; one relationship serves all equal links. */
function withLinks(parts: PartsPackage, sheetPart: string, xml: string, links: readonly LinkRequest[]): string {
  if (links.length === 0) return xml;
  const ids = new Map<string, string>();
  const written = links.map(({ address, target }) => {
    if (target.startsWith('#')) return `<hyperlink ref="${address}" location="${escapeXml(target.slice(1))}"/>`;
    const id = ids.get(target) ?? addRelationship(parts, sheetPart, 'hyperlink', target, true);
    ids.set(target, id);
    return `<hyperlink ref="${address}" r:id="${id}"/>`;
  });
  return insertInOrder(xml, 'hyperlinks', `<hyperlinks>${written.join('')}</hyperlinks>`);
}
