import type { SheetModel } from '../sheetModel';

/** A list of the book's sheets with what each says; the names lead to their sheets. */
export function contentsSheet(sheets: readonly SheetModel[]): SheetModel {
  return {
    name: 'Contents',
    title: 'Contents',
    subtitle: 'Choose a name to go to its sheet.',
    blocks: [
      {
        kind: 'table',
        name: 'ContentsList',
        heading: null,
        columns: [
          { header: 'Sheet', width: 20, format: 'text' },
          { header: 'What it says', width: 70, format: 'text', wrap: true },
        ],
        rows: sheets.map((sheet) => [
          { value: sheet.name, link: `#'${sheet.name}'!A1` },
          { value: sheet.subtitle ?? sheet.title },
        ]),
        whenEmpty: 'The report has no other sheets.',
      },
    ],
    landscape: true,
    repeatHeaderOf: 'ContentsList',
    tabColour: null,
  };
}
