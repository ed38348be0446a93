import { fieldsShown } from '../../domain/status/fieldsShown';
import type { FigureId } from '../../domain/status/figuresOf';
import type { RuleSet } from '../../domain/status/ruleSet';
import type { BookColumns } from './bookColumns';
import { escapedHeader, joined, type FormulaCells } from './cells';
import { DAYS_MOVED, DAYS_TO_DUE } from './dayDifferences';
import { figureFormula, REPORT_DATE, TIME_GONE, TIME_GONE_COLUMN } from './figureFormula';
import { allOf, guarded, isDate } from './guards';
import { overrideShown } from './overrideFormula';
import { FIGURE_COLUMNS, figureWrittenOut, PROGRESS_COLUMN, progressWords } from './reasonFigures';
import { NO_ERRORS, noErrors } from './ruleFormulas';
import { ruleWord } from './ruleWord';

/** The column of Actions that says first why a reported status stands. */
export const REPORTED_COLUMN = 'Reported in words';

/** The formulas of the columns from which Rule and Reason take what they need, by header. */
export function partColumns(
  ruleSet: RuleSet,
  cells: FormulaCells,
  book: BookColumns,
): Readonly<Record<string, string>> {
  const [first, due] = [cells.field('Baseline due'), cells.field('Current due')];
  const orBlank = (formula: string): string => `=IFERROR(${formula},"")`;
  const but = (header: string): FormulaCells => ({
    ...cells,
    part: (other) => (other === header ? null : cells.part(other)),
  });
  const gone = figureFormula(TIME_GONE, but(TIME_GONE_COLUMN));
  const figures = Object.entries(FIGURE_COLUMNS) as readonly (readonly [FigureId, string])[];
  return {
    'Times revised': timesRevised(cells.column('Ref'), book),
    [NO_ERRORS]: `=N(${noErrors(fieldsShown(ruleSet), cells)})`,
    [DAYS_TO_DUE]: orBlank(`IF(${isDate(due)},INT(${due})-${REPORT_DATE},"")`),
    [DAYS_MOVED]: orBlank(`IF(${allOf([isDate(due), isDate(first)])},INT(${due})-INT(${first}),"")`),
    [TIME_GONE_COLUMN]: orBlank(guarded(gone.guard, gone.formula, '""')),
    ...Object.fromEntries(figures.map(([figure, header]) => [header, orBlank(figureWrittenOut(figure, but(header)))])),
    [PROGRESS_COLUMN]: orBlank(progressWords(cells)),
    [REPORTED_COLUMN]: `=IF(${overrideShown(cells)},${reportedWords(ruleSet, cells)},"")`,
  };
}

/** `Reported Green stands: agreed by the chair. By the rule Red: `. */
export function reportedWords(ruleSet: RuleSet, cells: FormulaCells): string {
  const why = `TRIM(${cells.column('Override reason')})`;
  const said = [{ text: 'Reported ' }, cells.column('RAG'), { text: ' stands: ' }, why, { text: '. By the rule ' }];
  return joined(ruleSet.refused === null ? [...said, ruleWord(ruleSet, cells, ': ')] : said);
}

/**
 * How often an action's due date was moved. COUNTIFS takes the refs 1.1 and 1.10 for the same number, and `*`, `?` and `~`
 * for signs of its own: it counts in a column where a word stands before the ref, and those signs are marked. Without that
 * column the refs are compared as texts, all of them in every row.
 */
function timesRevised(ref: string, { headerIn, has }: BookColumns): string {
  const column = (header: string): string => `Updates[${escapedHeader(headerIn('Updates', header))}]`;
  if (!has('Updates', 'Moves')) {
    return `=SUMPRODUCT((${column('Ref')}&""=${ref}&"")*(${column('Field')}="Current due"))`;
  }
  const marked = ['~', '*', '?'].reduce((text, sign) => `SUBSTITUTE(${text},"${sign}","~${sign}")`, ref);
  return `=COUNTIFS(${column('Moves')},"due "&${marked})`;
}
