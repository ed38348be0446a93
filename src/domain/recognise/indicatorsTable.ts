import type { SourceTable } from '../source/types';
import { planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine } from '../table/cellText';
import { filledCells, shownRows } from './tableShape';
import type { ImportedIndicator } from './types';

const NUMBER = /^[-+(]?\s*[£$]?[\d,]+(?:\.\d+)?\s*[%)]?$/;
const ABSENT = /^(?:n\/?a|n\/?k|tbc|tbd|-|–|—|not (?:available|known))$/i;
const CODE =
  /^((?:PAF|NI|BVPI|KPI|PI|LPI|CPI|LI|ASCOF|PHOF)\s?[A-Z]{0,2}\s?\d+[A-Za-z]?(?:\.\d+)*|[A-Z]{1,4}\d{1,4}[a-z]?(?:\.\d+)*)\b/;
const VALUE_HEADING =
  /\b(?:actual|target|outturn|estimate|forecast|baseline|result|performance|value|20\d\d(?:[/-]\d\d)?|\d\d\/\d\d|q[1-4]|quarter)\b/i;
const TOTAL = /^(?:sub-?\s?)?totals?\b/i;

/**
 * The indicators of a table of measures: a measure to a row with its figures under headings of periods, targets or
 * places. `null` where it is none: no figures, a printed total (counts of things, not measures), or no two headings.
 */
export function indicatorsOf(
  document: string,
  table: SourceTable,
  vocabulary: Vocabulary,
): readonly ImportedIndicator[] | null {
  const shown = shownRows(table);
  const top = table.rows.findIndex((row) => filledCells(row).filter(({ column }) => column > 0).length >= 2);
  const heads = shown[top]?.map(({ cell }) => cellLine(cell));
  if (heads === undefined || top > 6) return null;
  const body = table.rows.slice(top + 1).filter((row) => filledCells(row).length > 1);
  const labelColumn = labelColumnOf(heads, body, vocabulary);
  if (labelColumn < 0 || body.some((row) => TOTAL.test(cellLine(row[labelColumn])))) return null;
  const values = heads.flatMap((heading, column) =>
    column === labelColumn || heading === '' || !isFigures(body, column) ? [] : [{ heading, column }],
  );
  const named = planMatch(heads[labelColumn] ?? '', vocabulary)?.keys.includes('indicator') === true;
  const valued = values.filter(({ heading }) => VALUE_HEADING.test(heading)).length;
  const measured = body.filter((row) => isMeasure(cellLine(row[labelColumn]))).length;
  if (values.length < (named ? 1 : 2) || body.length === 0) return null;
  if (!named && measured * 2 < body.length) return null;
  if (
    !named &&
    valued === 0 &&
    !/compar|indicator|performance|measure/i.test(`${table.heading} ${heads.join(' ')} ${cellLine(table.rows[0]?.[0])}`)
  ) {
    return null;
  }
  const refColumn = heads.findIndex((heading) => planMatch(heading, vocabulary)?.keys[0] === 'ref');
  return body.map((row) => {
    const indicator = cellLine(row[labelColumn]);
    const ref = refColumn < 0 ? (CODE.exec(indicator)?.[1] ?? '') : cellLine(row[refColumn]);
    return {
      ref: ref === '' ? null : ref,
      indicator,
      values: values.map(({ heading, column }) => {
        const text = cellLine(row[column]);
        return { heading, value: row[column]?.number ?? figure(text), text };
      }),
      provenance: `${document}, ${row[labelColumn]?.where ?? table.name}`,
    };
  });
}

/** The column of the measures' names: the one headed so, else the first with the longest words. */
function labelColumnOf(heads: readonly string[], body: SourceTable['rows'], vocabulary: Vocabulary): number {
  const headed = heads.findIndex((heading) => planMatch(heading, vocabulary)?.keys.includes('indicator') === true);
  if (headed >= 0) return headed;
  const lengths = heads.map((_, column) => body.reduce((sum, row) => sum + cellLine(row[column]).length, 0));
  return lengths.indexOf(Math.max(0, ...lengths));
}

/** Words enough to be a measure: "Band 1" or a team's name is none. */
function isMeasure(text: string): boolean {
  return (
    CODE.test(text) ||
    /\b(?:number|no\.|percentage|proportion|rate|average|total number|per \d|%|how many|satisfaction|days|time)/i.test(
      text,
    )
  );
}

function isFigures(body: SourceTable['rows'], column: number): boolean {
  const texts = body.map((row) => cellLine(row[column])).filter((text) => text !== '');
  return (
    texts.length > 0 && texts.filter((text) => NUMBER.test(text) || ABSENT.test(text)).length >= texts.length * 0.7
  );
}

function figure(text: string): number | null {
  if (!NUMBER.test(text)) return null;
  const number = Number(text.replace(/[£$,%()\s+]/g, ''));
  return Number.isFinite(number) ? (text.startsWith('(') ? -number : number) : null;
}
