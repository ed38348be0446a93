import { TAB_COLOURS } from './planSheets/tabColours';
import { TABLES } from './schema/tables';
import type { ColumnSchema, Ownership } from './schema/types';
import type { ModelCell, SheetModel } from './sheetModel';

const WHO: Readonly<Record<Ownership, string>> = {
  user: 'You',
  boardline: 'Boardline',
  shared: 'You or Boardline',
  formula: 'A formula',
};

/** The Guide: what every sheet and column of the plan workbook is for, from the same schema that makes them. */
export function guideSheet(): SheetModel {
  return {
    name: 'Guide',
    title: 'Guide',
    subtitle: 'What each sheet and column is for, and who fills it in.',
    landscape: true,
    repeatHeaderOf: 'GuideColumns',
    tabColour: TAB_COLOURS.byBoardline,
    blocks: [
      {
        kind: 'text',
        lines: [
          { text: 'Add rows straight below a list: it grows, and brings its formulas, choices and colours with it.' },
          { text: 'You may move, rename and add columns; keep the column Id, which is hidden, as it is.' },
          {
            text: 'Blue tabs are yours to fill in. Grey ones Boardline writes. Violet ones hold settings: the Cover, the rules, the mappings.',
          },
          { text: 'Statuses, colours and counts are formulas, and hold good without Boardline too.' },
        ],
      },
      {
        kind: 'text',
        lines: [
          { text: 'To follow a status by hand', look: 'heading' },
          { text: 'Rule, beside RAG and Reason on the Actions sheet, is the number of the rule that decided.' },
          {
            text: 'The row of the Rules sheet with that Number says the condition, the word and the sentence; RAG is its word.',
          },
          {
            text: 'Reason is that row’s In full, with the row’s own figures in place of the marks: ¦due¦ is Due in words, and so on.',
          },
          {
            text: 'Those figures stand in hidden columns at the right of Actions; select the columns round them and choose Unhide.',
          },
          {
            text: 'A word or sentence changed on the Rules sheet shows at once. A changed condition or order counts from the next re-check; until then its actions say that their rule has changed.',
          },
        ],
      },
      {
        kind: 'table',
        name: 'GuideColumns',
        heading: null,
        columns: [
          { header: 'Sheet', width: 18, format: 'text' },
          { header: 'One row is', width: 36, format: 'text', wrap: true },
          { header: 'Column', width: 20, format: 'text' },
          { header: 'Who fills it in', width: 16, format: 'text' },
          { header: 'What stands there', width: 70, format: 'text', wrap: true },
        ],
        rows: TABLES.flatMap((table) => table.columns.map((column) => guideRow(table.sheet, table.rowIs, column))),
        whenEmpty: 'No columns.',
      },
    ],
  };
}

function guideRow(sheet: string, rowIs: string, column: ColumnSchema): readonly ModelCell[] {
  return [
    { value: sheet, link: `#'${sheet}'!A1` },
    { value: rowIs },
    { value: column.header, look: 'bold' },
    { value: WHO[column.ownership] },
    { value: column.help },
  ];
}
