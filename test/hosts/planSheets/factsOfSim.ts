import { columnLetters } from '../../../src/domain/plan/cellOf';
import { addressOf } from '../../office-host/model/address';
import { DEFAULTS, type SimCell } from '../../office-host/model/cell';
import type { Rect } from '../../office-host/model/rect';
import type { SimSheet } from '../../office-host/model/simSheet';
import type { SimWorkbook } from '../../office-host/model/simWorkbook';
import { wireText } from '../../office-host/wire/wireText';
import type { SimPart } from '../../office-host/wire/simObject';
import { cellWords, type Facts, pageWords, ruleWords } from './facts';

/** Points of a column's width are counted in these, as the live host sets them. */
const POINTS_A_CHARACTER = 5.6;
const COLUMN_EDGE = 4;
const PLAIN_COLOUR = '#1B1A19';

/** What stands in the simulated workbook, in the same words as of a file. */
export function factsOfSim(workbook: SimWorkbook, wanted: ReadonlySet<string>): Facts {
  const facts: Facts = new Map();
  const sheets = workbook.sheets.filter(({ name }) => !/^Sheet\d+$/.test(name));
  facts.set('tabs', sheets.map(({ name }) => name).join(', '));
  facts.set('opens on', workbook.active.name);
  for (const { name, target } of workbook.names) {
    const rect = target?.anchor.rect ?? null;
    if (target !== null && rect !== null) facts.set(`name ${name}`, `${target.sheet.name}!${addressOf(rect)}`);
  }
  for (const sheet of sheets) {
    facts.set(`${sheet.name} tab`, wireText(sheet.kept.get('TabColor')));
    if (!wanted.has(sheet.name)) continue;
    sheetFacts(facts, sheet);
    for (const { row, column, cell } of sheet.grid.filled())
      facts.set(`${sheet.name}!${columnLetters(column + 1)}${String(row + 1)}`, lookOf(cell));
    ruleFacts(facts, sheet);
    wordFacts(facts, sheet);
  }
  return facts;
}

function sheetFacts(facts: Facts, sheet: SimSheet): void {
  const { name, pageLayout, frozen } = sheet;
  const kept = (property: string): unknown => pageLayout.kept.get(property);
  const foot = pageLayout.parts.get('HeadersFooters')?.parts.get('DefaultForAllPages');
  const zoom = kept('Zoom') as { readonly horizontalFitToPages?: number };
  const local = (rect: Rect | null): string => (rect === null ? '' : addressOf(rect));
  facts.set(
    `${name} page`,
    pageWords({
      landscape: kept('Orientation') === 'Landscape',
      paper: String(kept('PaperSize')),
      pagesWide: Number(zoom.horizontalFitToPages),
      area: local(sheet.printArea.rect),
      titleRows: local(sheet.printTitleRows.rect),
      titleColumns: local(sheet.printTitleColumns.rect),
      margins: ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'].map((side) => Number(kept(`${side}Margin`))),
      footer: `&L${wireText(foot?.kept.get('LeftFooter'))}&R${wireText(foot?.kept.get('RightFooter'))}`,
    }),
  );
  const columns = frozen === null || frozen.columns > 1000 ? 0 : frozen.columns;
  facts.set(`${name} frozen`, `${String(frozen?.rows ?? 0)} rows, ${String(columns)} columns`);
  const used = sheet.grid.used(false);
  const rows = Array.from({ length: used?.rows ?? 0 }, (_, row) => row);
  const notFitted = rows.filter((row) => sheet.rowHeights.has(row) || !sheet.fittedRows.has(row));
  facts.set(`${name} heights that stay`, String(notFitted.length));
  for (const [column, points] of sheet.columnWidths) {
    const letters = columnLetters(column + 1);
    facts.set(`${name} width of ${letters}`, String(Math.round((points - COLUMN_EDGE) / POINTS_A_CHARACTER)));
    facts.set(`${name} hidden ${letters}`, String(sheet.hiddenColumns.has(column)));
  }
}

function lookOf(cell: SimCell): string {
  const of = (path: string): unknown => cell.format[path] ?? DEFAULTS[path];
  const colour = cell.format['Font/Color'];
  const align = String(of('HorizontalAlignment')).toLowerCase();
  return cellWords({
    format: cell.numberFormat,
    wrap: of('WrapText') === true,
    align: align === 'general' ? '' : align,
    indent: Number(of('IndentLevel')),
    upright: String(of('VerticalAlignment')).toLowerCase(),
    bold: of('Font/Bold') === true,
    size: Number(of('Font/Size')),
    colour: typeof colour === 'string' ? colour : PLAIN_COLOUR,
    fill: typeof cell.format['Fill/Color'] === 'string' ? cell.format['Fill/Color'] : '',
  });
}

type Kept = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>;

function takesOf(rule: Kept): string {
  const { list, date, decimal } = rule;
  if (list !== undefined) return `list ${String(list.source)}`;
  const operator = String((date ?? decimal)?.operator).replace(/^./, (letter) => letter.toLowerCase());
  if (date !== undefined) {
    const [, year, month, day] = /^=DATE\((\d+),(\d+),(\d+)\)$/.exec(String(date.formula1)) ?? [];
    return `date ${operator} ${new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).toISOString()}`;
  }
  if (decimal !== undefined) return `decimal ${operator} ${String(decimal.formula1)} ${String(decimal.formula2)}`;
  return rule.custom?.formula === '=TRUE' ? 'none' : JSON.stringify(rule);
}

function ruleFacts(facts: Facts, sheet: SimSheet): void {
  for (const { rule, anchor } of sheet.validations.areas) {
    const prompt = rule.kept.get('Prompt') as Readonly<Record<string, unknown>>;
    const error = rule.kept.get('ErrorAlert') as Readonly<Record<string, unknown>> | undefined;
    facts.set(
      `${sheet.name} takes in ${anchor.rect === null ? '' : addressOf(anchor.rect)}`,
      ruleWords({
        takes: takesOf(rule.kept.get('Rule') as Kept),
        title: String(prompt.title),
        help: String(prompt.message),
        refusal:
          error === undefined
            ? ''
            : `${String(error.style).toLowerCase()} ${String(error.title)} ${String(error.message)}`,
      }),
    );
  }
}

function wordFacts(facts: Facts, sheet: SimSheet): void {
  const byPlace = new Map<string, string[]>();
  for (const { rule, anchor } of sheet.conditionalFormats.areas) {
    const place = anchor.rect === null ? '' : addressOf(anchor.rect);
    byPlace.set(place, [...(byPlace.get(place) ?? []), wordOf(rule)]);
  }
  for (const [place, words] of byPlace) facts.set(`${sheet.name} words of ${place}`, [...words].sort().join('; '));
}

function wordOf(rule: SimPart): string {
  const value = rule.parts.get('CellValue');
  const { formula1, operator } = value?.kept.get('Rule') as Readonly<Record<string, string>>;
  const format = value?.parts.get('Format');
  const font = format?.parts.get('Font')?.kept;
  const fill = wireText(format?.parts.get('Fill')?.kept.get('Color'));
  const name = operator === 'EqualTo' ? 'equal' : String(operator);
  return `${name} ${String(formula1).replace(/^=/, '')} ${fill} ${wireText(font?.get('Color'))} ${font?.get('Bold') === true ? 'bold' : ''}`;
}
