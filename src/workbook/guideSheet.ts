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
