import { decodeRange, overlap, type Range } from './ranges';
import { attribute, twice } from './lintWorkbook';

/** The children of a worksheet in the order of the standard; those that Boardline never writes are left out. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'tableParts',
];

/** Faults of one worksheet part, in words. */
export function lintSheet(xml: string): readonly string[] {
  const afterCells = xml.slice(xml.lastIndexOf('</sheetData>'));
  return [
    ...lintOrder(xml),
    ...lintValidations(afterCells),
    ...twice([...afterCells.matchAll(/<cfRule\s[^>]*>/g)].map(([tag]) => attribute(tag, 'priority'))).map(
      (priority) => `two conditional formats have the priority ${priority}`,
    ),
    ...lintFooters(afterCells),
    ...lintCells(xml),
  ];
}

function lintOrder(xml: string): readonly string[] {
  const places = ORDER.map((name) => xml.search(new RegExp(`<${name}[ />]`))).filter((place) => place >= 0);
  return places.some((place, at) => place < (places[at - 1] ?? -1)) ? ['elements are out of order'] : [];
}

function lintValidations(xml: string): readonly string[] {
  const ranges = [...xml.matchAll(/<dataValidation\s[^>]*>/g)].map(([tag]) =>
    attribute(tag, 'sqref')
      .split(' ')
      .map(decodeRange)
      .filter((range): range is Range => range !== null),
  );
  const overlaps = ranges.some((mine, at) =>
    ranges.slice(0, at).some((theirs) => mine.some((a) => theirs.some((b) => overlap(a, b)))),
  );
  const lists = [...xml.matchAll(/<formula1>([^<]*)<\/formula1>/g)].map((match) =>
    (match[1] ?? '').replace(/&quot;/g, '"'),
  );
  return [
    ...(overlaps ? ['data validations overlap'] : []),
    ...(lists.some((list) => list.startsWith('"') && list.length - 2 > 255) ? ['a list of choices is too long'] : []),
  ];
}

function lintFooters(xml: string): readonly string[] {
  const texts = [...xml.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g)].map((match) => match[1] ?? '');
  return texts.some((text) => text.replace(/&\w+;/g, '&').length > 255) ? ['a header or footer is too long'] : [];
}

/** Rows and cells must climb, and no cell may be given twice. */
function lintCells(xml: string): readonly string[] {
  const rows = [...xml.matchAll(/<row\s[^>]*>/g)].map(([tag]) => Number(attribute(tag, 'r')));
  const cells = [...xml.matchAll(/<c\s[^>]*>/g)].map(([tag]) => decodeRange(attribute(tag, 'r')));
  const falls = cells.some((cell, at) => {
    const before = cells[at - 1];
    if (cell === null || before === undefined || before === null) return false;
    return (
      cell.firstRow < before.firstRow || (cell.firstRow === before.firstRow && cell.firstColumn <= before.firstColumn)
    );
  });
  return [
    ...(rows.some((row, at) => row <= (rows[at - 1] ?? 0)) ? ['rows are out of order'] : []),
    ...(falls ? ['cells are out of order'] : []),
  ];
}
