import { columnLetters } from '../../../src/domain/plan/cellOf';
import { cellWords, type Facts, pageWords, ruleWords } from './facts';
import { all, first, type Found, partsOf, plain } from './xmlParts';

const BUILT_IN: Readonly<Record<string, string>> = {
  0: 'General',
  1: '0',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  49: '@',
};
const PAPERS: Readonly<Record<string, string>> = { 8: 'A3', 9: 'A4' };
const POINTS_AN_INCH = 72;

function colourOf(xml: string): string {
  const rgb =
    first(xml, 'color').attributes.rgb ?? first(xml, 'fgColor').attributes.rgb ?? first(xml, 'bgColor').attributes.rgb;
  return rgb === undefined ? '' : `#${rgb.slice(2)}`;
}

/** What a file holds of its sheets, read from its parts; only the sheets that are asked for. */
export function factsOfFile(bytes: Uint8Array, wanted: ReadonlySet<string>): Facts {
  const parts = partsOf(bytes);
  const workbook = parts['xl/workbook.xml'] ?? '';
  const targets = new Map(
    all(parts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship').map(({ attributes }) => [
      attributes.Id,
      attributes.Target,
    ]),
  );
  const sheets = all(workbook, 'sheet').map(({ attributes }) => ({
    name: attributes.name ?? '',
    xml: parts[`xl/${targets.get(attributes['r:id']) ?? ''}`] ?? '',
  }));
  const facts: Facts = new Map();
  facts.set('tabs', sheets.map(({ name }) => name).join(', '));
  facts.set('opens on', sheets[Number(first(workbook, 'workbookView').attributes.activeTab)]?.name ?? '');
  const names = all(workbook, 'definedName');
  for (const { attributes, inner } of names) {
    if (!(attributes.name ?? '').startsWith('_xlnm'))
      facts.set(`name ${attributes.name ?? ''}`, plain(inner).replace(/['$]/g, ''));
  }
  sheets.forEach(({ name, xml }, at) => {
    const own = names.filter(({ attributes }) => attributes.localSheetId === String(at));
    const local = (kind: string): string =>
      plain(own.find(({ attributes }) => attributes.name === `_xlnm.${kind}`)?.inner ?? '').replace(/'[^']*'!|\$/g, '');
    const colour = first(first(xml, 'sheetPr').inner, 'tabColor').attributes.rgb ?? '';
    facts.set(`${name} tab`, `#${colour.slice(2)}`);
    if (!wanted.has(name)) return;
    const [titleColumns = '', titleRows = ''] = local('Print_Titles').includes(',')
      ? local('Print_Titles').split(',')
      : ['', local('Print_Titles')];
    const page = first(xml, 'pageSetup').attributes;
    const margins = first(xml, 'pageMargins').attributes;
    const sides = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;
    facts.set(
      `${name} page`,
      pageWords({
        landscape: page.orientation === 'landscape',
        paper: PAPERS[page.paperSize ?? ''] ?? '',
        pagesWide: Number(page.fitToWidth ?? 1),
        area: local('Print_Area'),
        titleRows,
        titleColumns,
        margins: sides.map((side) => Number(margins[side]) * POINTS_AN_INCH),
        footer: plain(first(xml, 'oddFooter').inner),
      }),
    );
    const pane = first(xml, 'pane').attributes;
    facts.set(`${name} frozen`, `${pane.ySplit ?? '0'} rows, ${pane.xSplit ?? '0'} columns`);
    facts.set(
      `${name} heights that stay`,
      String(all(xml, 'row').filter(({ attributes }) => attributes.customHeight === '1').length),
    );
    columnFacts(facts, name, xml);
    cellFacts(facts, name, xml, parts['xl/styles.xml'] ?? '');
    ruleFacts(facts, name, xml);
    wordFacts(facts, name, xml, parts['xl/styles.xml'] ?? '');
  });
  return facts;
}

function columnFacts(facts: Facts, sheet: string, xml: string): void {
  for (const { attributes } of all(first(xml, 'cols').inner, 'col')) {
    for (let at = Number(attributes.min); at <= Number(attributes.max); at += 1) {
      facts.set(`${sheet} width of ${columnLetters(at)}`, String(Math.round(Number(attributes.width))));
      facts.set(`${sheet} hidden ${columnLetters(at)}`, String(attributes.hidden === '1'));
    }
  }
}

function cellFacts(facts: Facts, sheet: string, xml: string, styles: string): void {
  const custom = new Map(
    all(styles, 'numFmt').map(({ attributes }) => [attributes.numFmtId, attributes.formatCode ?? '']),
  );
  const fonts = all(first(styles, 'fonts').inner, 'font');
  const fills = all(first(styles, 'fills').inner, 'fill');
  const looks = all(first(styles, 'cellXfs').inner, 'xf').map(({ attributes, inner }: Found) => {
    const font = fonts[Number(attributes.fontId)]?.inner ?? '';
    const alignment = first(inner, 'alignment').attributes;
    const id = attributes.numFmtId ?? '0';
    return cellWords({
      format: custom.get(id) ?? BUILT_IN[id] ?? `format ${id}`,
      wrap: alignment.wrapText === '1',
      align: alignment.horizontal ?? '',
      indent: Number(alignment.indent ?? 0),
      upright: alignment.vertical ?? '',
      bold: font.includes('<b/>'),
      size: Number(first(font, 'sz').attributes.val),
      colour: colourOf(font),
      fill: colourOf(fills[Number(attributes.fillId)]?.inner ?? ''),
    });
  });
  for (const { attributes } of all(first(xml, 'sheetData').inner, 'c'))
    facts.set(`${sheet}!${attributes.r ?? ''}`, looks[Number(attributes.s ?? 0)] ?? '');
}

function ruleFacts(facts: Facts, sheet: string, xml: string): void {
  for (const { attributes, inner } of all(first(xml, 'dataValidations').inner, 'dataValidation')) {
    const one = plain(first(inner, 'formula1').inner);
    const two = plain(first(inner, 'formula2').inner);
    const type = attributes.type ?? 'none';
    const takes =
      type === 'list'
        ? `list ${one.replace(/^"|"$/g, '')}`
        : type === 'date'
          ? `date ${attributes.operator ?? ''} ${new Date((Number(one) - 25_569) * 86_400_000).toISOString()}`
          : type === 'decimal'
            ? `decimal ${attributes.operator ?? 'between'} ${one} ${two}`
            : type;
    facts.set(
      `${sheet} takes in ${attributes.sqref ?? ''}`,
      ruleWords({
        takes,
        title: attributes.promptTitle ?? '',
        help: attributes.prompt ?? '',
        refusal:
          attributes.showErrorMessage === '1'
            ? `${attributes.errorStyle ?? 'stop'} ${attributes.errorTitle ?? ''} ${attributes.error ?? ''}`
            : '',
      }),
    );
  }
}

function wordFacts(facts: Facts, sheet: string, xml: string, styles: string): void {
  const looks = all(first(styles, 'dxfs').inner, 'dxf');
  for (const { attributes, inner } of all(xml, 'conditionalFormatting')) {
    const rules = all(inner, 'cfRule').map((rule) => {
      const look = looks[Number(rule.attributes.dxfId)]?.inner ?? '';
      const fill = first(look, 'fill').inner;
      const font = first(look, 'font').inner;
      return `${rule.attributes.operator ?? ''} ${plain(first(rule.inner, 'formula').inner)} ${colourOf(fill)} ${colourOf(font)} ${font.includes('<b/>') ? 'bold' : ''}`;
    });
    // No cell holds two words, so that it does not matter which is asked for first.
    facts.set(`${sheet} words of ${attributes.sqref ?? ''}`, [...rules].sort().join('; '));
  }
}
