import type { Assessment } from '../../domain/assess/types';
import { STATUS_WORDS, type Plan } from '../../domain/plan/types';
import { actionsToReturn, RETURN_COLUMNS, returnCell, type ReturnColumn } from '../../domain/report/proforma';
import type { BookModel, CellFormat, ModelCell, SheetModel } from '../sheetModel';

/** The table that a returned form is known by. */
export const RETURN_TABLE = 'Return';

const FORMATS: Readonly<Record<(typeof RETURN_COLUMNS)[number]['kind'], CellFormat>> = {
  text: 'text',
  longText: 'text',
  rag: 'text',
  date: 'date',
  percent: 'percent',
};

function guideSheet(words: readonly string[]): SheetModel {
  return {
    name: 'How to fill it in',
    title: 'How to fill in this return',
    subtitle: 'Fill in the columns named below and send the file back under the same name.',
    blocks: [
      {
        kind: 'table',
        name: 'ReturnGuide',
        heading: null,
        columns: [
          { header: 'Column', width: 22, format: 'text' },
          { header: 'Who fills it in', width: 16, format: 'text' },
          { header: 'What to write', width: 80, format: 'text', wrap: true },
        ],
        rows: RETURN_COLUMNS.map((column) => [
          { value: column.header },
          { value: column.by === 'lead' ? 'You' : 'Filled in already' },
          { value: column.help },
        ]),
        whenEmpty: 'The return has no columns.',
      },
      {
        kind: 'text',
        lines: [
          { text: `The plan’s own words for RAG: ${words.join(', ')}.` },
          {
            text: 'What you leave blank stays as it is in the plan. Nothing you write changes the plan before it is approved.',
          },
        ],
      },
    ],
    landscape: true,
    repeatHeaderOf: 'ReturnGuide',
    tabColour: null,
  };
}

function choicesOf(column: ReturnColumn, ragWords: readonly string[]): readonly string[] | null {
  if (column.list === undefined) return null;
  return column.list === 'status' ? STATUS_WORDS : ragWords;
}

/**
 * One lead's monthly return: every action that the lead answers for and has not finished, with what the plan says now
 * and room for the update. `period` is as `2026-06` or `June 2026`, whatever the plan writes.
 */
export function proformaBook(plan: Plan, assessment: Assessment, lead: string, period: string): BookModel {
  const rows = actionsToReturn(assessment, lead);
  const cell = (value: string | number | null, kind: (typeof RETURN_COLUMNS)[number]['kind']): ModelCell => ({
    value,
    format: FORMATS[kind],
    ...(kind === 'rag' ? { look: 'rag' as const } : {}),
  });
  const words = assessment.ruleSet.statuses.map((status) => status.word);
  const title = plan.cover.planTitle === '' ? 'Action plan' : plan.cover.planTitle;
  return {
    properties: {
      title: `${title}: return for ${period}, ${lead}`,
      subject: `Monthly return of ${lead}`,
      author: plan.cover.board,
      keywords: 'action plan; return',
      created: assessment.asAt,
    },
    sheets: [
      {
        name: 'Return',
        title: `${title}: return for ${period}`,
        subtitle: 'The sheet “How to fill it in” says what each column is for.',
        blocks: [
          {
            kind: 'facts',
            facts: [
              { label: 'Lead', cell: { value: lead }, name: 'ReturnLead' },
              { label: 'Period', cell: { value: period }, name: 'ReturnPeriod' },
              { label: 'Figures as at', cell: { value: assessment.asAt, format: 'date' } },
            ],
          },
          {
            kind: 'table',
            name: RETURN_TABLE,
            heading: null,
            columns: RETURN_COLUMNS.map((column) => ({
              header: column.header,
              width: column.width,
              format: FORMATS[column.kind],
              wrap: column.kind === 'text' || column.kind === 'longText',
              ...(column.by === 'lead' ? { entry: { help: column.help, choices: choicesOf(column, words) } } : {}),
            })),
            rows: rows.map((assessed) => RETURN_COLUMNS.map(({ key, kind }) => cell(returnCell(assessed, key), kind))),
            whenEmpty: 'This lead has no open action.',
          },
        ],
        landscape: true,
        repeatHeaderOf: RETURN_TABLE,
        tabColour: null,
      },
      guideSheet(words),
    ],
    colours: assessment.ruleSet.statuses.map(({ word, fill, text }) => ({ word, fill, text })),
  };
}
