import { numberFormat } from '../../../workbook/numberFormats';
import type { PlacedChart, PlacedSeries } from '../../../workbook/placedSheet';
import { escapeXml } from '../xml/escape';
import { labelsXml } from './chartLabels';
import { chartText, hex, runLook } from './chartText';
import { NAMESPACES, XML_HEAD } from './namespaces';

const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';

/** A native chart part over ranges of a sheet, with the values that stand there now, so that any viewer can draw it. */
export function chartXml(chart: PlacedChart, sheet: string): string {
  const { block } = chart;
  const inSheet = (ref: string): string => escapeXml(`'${sheet.replaceAll("'", "''")}'!${ref}`);
  const format = escapeXml(numberFormat(chart.series[0]?.format ?? 'text'));
  const series = chart.series.map((each, at) => seriesXml(chart, each, at, inSheet)).join('');
  const legend =
    chart.series.length > 1
      ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/>' + chartText(1000) + '</c:legend>'
      : '';
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${NAMESPACES.chart}" xmlns:a="${NAMESPACES.drawing}" xmlns:r="${NAMESPACES.relationships}">` +
    `<c:roundedCorners val="0"/><c:chart><c:title>${words(block.title, 1300, true)}</c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${groupXml(chart, series)}${axesXml(chart, format)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${chartText(1000)}</c:chartSpace>`
  );
}

function groupXml({ block }: PlacedChart, series: string): string {
  const axes = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  if (block.type === 'line') {
    const grouping = block.grouping === 'clustered' ? 'standard' : block.grouping;
    return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
  }
  const overlap = block.grouping === 'clustered' ? '' : '<c:overlap val="100"/>';
  return (
    `<c:barChart><c:barDir val="${block.type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${block.grouping}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`
  );
}

function seriesXml(chart: PlacedChart, series: PlacedSeries, at: number, inSheet: (ref: string) => string): string {
  const isLine = chart.block.type === 'line';
  const colour = `<a:solidFill><a:srgbClr val="${hex(series.colour)}"/></a:solidFill>`;
  const look = isLine
    ? `<c:spPr><a:ln w="28575" cap="rnd">${colour}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${colour}</c:spPr></c:marker>`
    : `<c:spPr>${colour}${EDGE}</c:spPr><c:invertIfNegative val="0"/>${pointsXml(series)}${labelsXml(chart, series)}`;
  return (
    `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/>` +
    `<c:tx><c:strRef><c:f>${inSheet(series.nameRef)}</c:f>${textCache([series.name])}</c:strRef></c:tx>${look}` +
    `<c:cat><c:strRef><c:f>${inSheet(chart.categoriesRef)}</c:f>${textCache(chart.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${inSheet(series.valuesRef)}</c:f>${numberCache(series)}</c:numRef></c:val>` +
    `${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

/** A pale bar can be told from the page by its edge. */
const EDGE = '<a:ln w="6350"><a:solidFill><a:srgbClr val="605E5C"/></a:solidFill></a:ln>';

/** Bars that have a colour of their own: those below nought, and each status its own. */
function pointsXml({ values, negativeColour, pointColours }: PlacedSeries): string {
  return values
    .map((value, at) => {
      const colour = value !== null && value < 0 ? negativeColour : (pointColours?.[at] ?? null);
      if (colour === null) return '';
      const fill = `<c:spPr><a:solidFill><a:srgbClr val="${hex(colour)}"/></a:solidFill>${EDGE}</c:spPr>`;
      return `<c:dPt><c:idx val="${String(at)}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${fill}</c:dPt>`;
    })
    .join('');
}

function axesXml({ block }: PlacedChart, format: string): string {
  const sideways = block.type === 'bar';
  const title = block.axisTitle === undefined ? '' : `<c:title>${words(block.axisTitle, 1000, false)}</c:title>`;
  const grid =
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  const shown = block.grouping === 'percentStacked' ? '0%' : format;
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${sideways ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${sideways ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${chartText(1000)}<c:crossAx val="${VALUE_AXIS}"/>` +
    `<c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${sideways ? 'b' : 'l'}"/>${grid}${title}<c:numFmt formatCode="${shown}" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${chartText(1000)}<c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${sideways ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function words(text: string, size: number, bold: boolean): string {
  const [looks, content] = runLook(size, { bold });
  return (
    `<c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${looks}>${content}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="en-GB" ${looks}>${content}</a:rPr><a:t>${escapeXml(text)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/>`
  );
}

function textCache(texts: readonly string[]): string {
  const points = texts.map((text, at) => `<c:pt idx="${String(at)}"><c:v>${escapeXml(text)}</c:v></c:pt>`);
  return `<c:strCache><c:ptCount val="${String(texts.length)}"/>${points.join('')}</c:strCache>`;
}

function numberCache({ values, format }: PlacedSeries): string {
  const points = values.map((value, at) =>
    value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${String(value)}</c:v></c:pt>`,
  );
  const code = `<c:formatCode>${escapeXml(numberFormat(format))}</c:formatCode>`;
  return `<c:numCache>${code}<c:ptCount val="${String(values.length)}"/>${points.join('')}</c:numCache>`;
}
