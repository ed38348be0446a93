import type { Pence } from '../plan/types';
import type { ImportedBudgetLine } from '../recognise/types';
import type { SourceTable } from '../source/types';
import type { BudgetColumns } from './budgetColumns';
import { splitCodes } from './codes';
import type { BudgetColumn } from '../vocabulary/budgetHeadings';
import type { RowFigures, TableFigures } from './readFigures';
import { rowTexts, withMore, type RowTexts } from './rowTexts';
import { budgetRowKind, isFundingLabel, isMemorandumLabel, isPageLabel } from './rowWords';
import { sectionsDown } from './sectionsDown';
import { isAllBold, cellLine } from '../table/cellText';

/** A line with whether it has any figure; a name without one may be a heading or half of a wrapped name. */
export interface PrintedLine {
  readonly line: ImportedBudgetLine;
  readonly hasFigures: boolean;
  /** True where its name is in bold, as totals often are. */
  readonly bold: boolean;
}

interface RowWords extends RowTexts {
  readonly code: string | null;
  readonly label: string;
  readonly section: string;
  readonly portfolio: string;
  readonly bold: boolean;
  readonly where: string;
}

const UNFINISHED = /(?:[&,/-]|\b(?:and|of|for|the|to|with|in))$/i;

/** Tells the rows of a budget's body apart: sections, lines, totals, memorandum rows, and names wrapped over two rows. */
export function printedRows(
  tableName: string,
  rows: SourceTable['rows'],
  columns: BudgetColumns,
  figures: TableFigures,
): { readonly lines: readonly PrintedLine[]; readonly setAside: readonly string[] } {
  const words = wordsOf(tableName, rows, columns);
  const coded = words.filter((row) => row.code !== null).length;
  const lines: PrintedLine[] = [];
  const setAside: string[] = [];
  let section: string | null = null;
  let memorandum = false;
  let funding = false;
  let heading: { readonly row: RowWords; readonly at: number } | null = null;
  const withoutRows = (): void => {
    if (heading?.at === lines.length) setAside.push(`${heading.row.where}: no row stands under “${heading.row.label}”`);
  };
  let wrapped: RowWords | null = null;
  words.forEach((row, at) => {
    const found = figures.rows[at];
    if (found === undefined) return;
    const hasFigures = found.money.size > 0;
    const faulty = Object.keys(found.cells).some((key) => key in FIGURE_KEYS);
    if (row.label === '' && row.code === null && !hasFigures) {
      const before = lines.at(-1);
      const explanation = withMore(before?.line.explanation ?? null, row.explanation);
      if (before !== undefined) lines[lines.length - 1] = { ...before, line: { ...before.line, explanation } };
      return;
    }
    if (!hasFigures && !faulty) {
      const kind = budgetRowKind(row.label, row.code ?? '');
      const last = lines[lines.length - 1];
      if (isPageLabel(row.label)) return;
      const hasTotal = lines.some(({ line }) => line.kind === 'total');
      if (isFundingLabel(row.label) && hasTotal) funding = true;
      else if (isMemorandumLabel(row.label)) memorandum = true;
      else if (memorandum && kind === 'line') lines.push(lineOf(row, found, section, 'memorandum'));
      else if (row.code !== null && wrapsInto(words[at + 1], figures.rows[at + 1], coded)) wrapped = row;
      else if (row.code === null && !row.bold && goesOnIn(words[at + 1], figures.rows[at + 1])) wrapped = row;
      else if (row.code !== null && !row.bold) lines.push(lineOf(row, found, row.section || section, 'line'));
      else if (row.code === null && last !== undefined && continues(last, row)) {
        lines[lines.length - 1] = { ...last, line: { ...last.line, service: `${last.line.service} ${row.label}` } };
      } else if (kind === 'line') {
        withoutRows();
        heading = { row, at: lines.length };
        section = row.code === null ? row.label : `${row.code} ${row.label}`;
        memorandum = false;
      } else setAside.push(`${row.where}: “${row.label}” has no figures`);
      return;
    }
    const whole: RowWords =
      wrapped === null ? row : { ...row, code: wrapped.code, label: `${wrapped.label} ${row.label}` };
    wrapped = null;
    const byWords = budgetRowKind(whole.label, whole.code ?? '');
    const kind = byWords === 'line' && whole.label === '' && whole.code === null ? 'subtotal' : byWords;
    if (kind === 'subtotal' || kind === 'total') memorandum = false;
    const isAside = funding || (memorandum && kind === 'line');
    lines.push(lineOf(whole, found, whole.section || section, isAside ? 'memorandum' : kind));
    if (kind === 'subtotal' || kind === 'total') section = kind === 'total' ? null : section;
  });
  withoutRows();
  return { lines, setAside };
}

const FIGURE_KEYS: Readonly<Record<string, true>> = {
  employee: true,
  running: true,
  contracts: true,
  transfers: true,
  gross: true,
  externalIncome: true,
  internalIncome: true,
  net: true,
};

function wordsOf(tableName: string, rows: SourceTable['rows'], columns: BudgetColumns): readonly RowWords[] {
  const place = (name: BudgetColumn): number => columns.places.get(name)?.[0] ?? -1;
  const labels = rows.map((row) => cellLine(row[columns.label]));
  const hasCodes = columns.places.has('code');
  const sections = sectionsDown(rows, place('section'));
  const split = hasCodes ? labels.map((label) => ({ code: null, label })) : splitCodes(labels);
  return rows.map((row, at) => {
    const typed = hasCodes ? cellLine(row[place('code')]) : (split[at]?.code ?? '');
    const label = split[at]?.label ?? '';
    // A heading or a total may stand in the column of codes.
    const isName = hasCodes && label === '' && isPhrase(typed);
    const code = isName ? '' : typed;
    return {
      code: code === '' ? null : code,
      label: isName ? typed : label,
      section: sections[at] ?? '',
      portfolio: cellLine(row[place('portfolio')]),
      bold: isAllBold(row[columns.label]),
      where: row[columns.label]?.where ?? tableName,
      ...rowTexts(row, columns),
    };
  });
}

/** A name without figures goes on in the next row where that begins with a small letter and has the figures. */
function goesOnIn(next: RowWords | undefined, figures: RowFigures | undefined): boolean {
  if (next === undefined || figures === undefined || next.code !== null) return false;
  return /^[a-z(&]/.test(next.label) && figures.money.size > 0 && budgetRowKind(next.label, '') === 'line';
}

function isPhrase(code: string): boolean {
  return /[a-z]{3}/i.test(code) && (!/\d/.test(code) || /[a-z]{3,}.*\s/i.test(code));
}

/** A coded name without figures belongs to the figures of the next row, when that has no code and codes are the rule. */
function wrapsInto(next: RowWords | undefined, figures: RowFigures | undefined, coded: number): boolean {
  if (next === undefined || figures === undefined) return false;
  const isLine = budgetRowKind(next.label, next.code ?? '') === 'line';
  return next.code === null && next.label !== '' && isLine && figures.money.size > 0 && coded > 1;
}

function continues(last: PrintedLine, row: RowWords): boolean {
  return last.line.kind === 'line' && (/^[a-z(&]/.test(row.label) || UNFINISHED.test(last.line.service));
}

function lineOf(
  row: RowWords,
  found: RowFigures,
  section: string | null,
  kind: ImportedBudgetLine['kind'],
): PrintedLine {
  const money = (column: BudgetColumn): Pence | null => found.money.get(column) ?? null;
  const line: ImportedBudgetLine = {
    code: kind === 'line' || kind === 'memorandum' ? row.code : null,
    service: kind !== 'line' && row.code !== null && row.label === '' ? row.code : row.label,
    section: section === '' || kind === 'memorandum' ? null : section,
    portfolio: row.portfolio === '' ? null : row.portfolio,
    fte: found.fte,
    employee: money('employee'),
    running: money('running'),
    contracts: money('contracts'),
    transfers: money('transfers'),
    gross: money('gross'),
    externalIncome: money('externalIncome'),
    internalIncome: money('internalIncome'),
    net: money('net'),
    revisedNet: money('revisedNet'),
    priorYearNet: money('priorYearNet'),
    actualToDate: money('actualToDate'),
    commitments: money('commitments'),
    forecastOutturn: money('forecastOutturn'),
    explanation: row.explanation,
    fundedBy: row.fundedBy,
    kind,
    cells: found.cells,
    provenance: row.where,
  };
  return { line, hasFigures: found.money.size > 0, bold: row.bold };
}
