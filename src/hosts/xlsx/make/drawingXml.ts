import type { PlacedChart } from '../../../workbook/placedSheet';
import { escapeXml } from '../xml/escape';
import { NAMESPACES, XML_HEAD } from './namespaces';

/** A drawing part that holds charts, each with its alternative text; `ids` are the relationships to the chart parts. */
export function drawingXml(charts: readonly PlacedChart[], ids: readonly string[]): string {
  const frames = charts.map((chart, at) => frameXml(chart, ids[at] ?? '', at + 2));
  return `${XML_HEAD}<xdr:wsDr xmlns:xdr="${NAMESPACES.sheetDrawing}" xmlns:a="${NAMESPACES.drawing}">${frames.join('')}</xdr:wsDr>`;
}

function frameXml(
  { block, firstRow, lastRow, firstColumn, lastColumn }: PlacedChart,
  id: string,
  shape: number,
): string {
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', firstColumn - 1, firstRow - 1)}${corner('to', lastColumn, lastRow)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${String(shape)}" name="${escapeXml(block.name)}" descr="${escapeXml(block.altText)}" title="${escapeXml(block.title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${NAMESPACES.chart}">` +
    `<c:chart xmlns:c="${NAMESPACES.chart}" xmlns:r="${NAMESPACES.relationships}" r:id="${id}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function corner(which: 'from' | 'to', column: number, row: number): string {
  return (
    `<xdr:${which}><xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${which}>`
  );
}
