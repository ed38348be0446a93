import { describe, expect, test } from '@jest/globals';
import { findingsIn, table, trialBook, type Draw } from './trialBook';

/** A workbook that breaks one rule, and its twin that says the same and breaks none. */
type Twins = readonly [found: string, bad: Draw, good: Draw];

const TWO_ROWS = [
  ['1.1', 'Open a drop-in'],
  ['1.2', 'Train the staff'],
] as const;

const FOUR_COLUMNS = [
  ['1.1', 'Open a drop-in', 'Red', 3],
  ['1.2', 'Train the staff', 'Green', 4],
  ['1.3', 'Print the leaflet', 'Green', 5],
] as const;

function put(cells: Readonly<Record<string, string | number>>): Draw {
  return (sheet) => {
    for (const [address, value] of Object.entries(cells)) sheet.getCell(address).value = value;
  };
}

function both(...draws: readonly Draw[]): Draw {
  return (sheet, book) => {
    for (const draw of draws) draw(sheet, book);
  };
}

const twoRows: Draw = (sheet) => {
  table(sheet, TWO_ROWS);
};
const fourColumns: Draw = (sheet) => {
  table(sheet, FOUR_COLUMNS);
};

const SHEET: readonly Twins[] = [
  [
    'merged-cells Plan!A3:B3 Plan!A5:C5',
    (sheet) => {
      sheet.mergeCells('A3:B3');
      sheet.getCell('A3').value = 'Health';
      sheet.getCell('A4').value = 'Homes';
      sheet.mergeCells('A5:C5');
      sheet.getCell('A5').value = 'Work';
    },
    put({ A3: 'Health', A4: 'Homes', A5: 'Work' }),
  ],
  [
    'begins-elsewhere Plan!A1',
    (sheet, book) => {
      sheet.getCell('A1').value = null;
      put({ B2: 'Plan' })(sheet, book);
    },
    put({ B2: 'Plan' }),
  ],
  [
    'blank-sheet Spare',
    (_, book) => {
      book.addWorksheet('Spare');
    },
    (_, book) => {
      book.addWorksheet('Spare').getCell('A1').value = 'Notes';
    },
  ],
  ['blank-rows Plan!A2', put({ A5: 'Note' }), put({ A3: 'Note' })],
  ['blank-columns Plan!B1', put({ C1: 'June 2026' }), put({ B1: 'June 2026' })],
  [
    'hidden-sheet Other',
    (_, book) => {
      const other = book.addWorksheet('Other');
      other.getCell('A1').value = 'Lists';
      other.state = 'veryHidden';
    },
    (_, book) => {
      book.addWorksheet('Other').getCell('A1').value = 'Lists';
    },
  ],
  [
    'hidden-cells Plan!B1',
    both(put({ B1: 'Old' }), (sheet) => {
      sheet.getColumn(2).hidden = true;
    }),
    // Hiding what is blank, to trim a sheet, hides nothing.
    both(put({ B1: 'Old' }), (sheet) => {
      for (const column of [3, 4, 5]) sheet.getColumn(column).hidden = true;
    }),
  ],
  [
    'hidden-cells Plan!A2',
    both(put({ A2: 'Old' }), (sheet) => {
      sheet.getRow(2).hidden = true;
    }),
    put({ A2: 'Old' }),
  ],
];

const TABLES: readonly Twins[] = [
  [
    'unmarked-table Plan!A3',
    put({ A3: 'Ref', B3: 'Lead', C3: 'Due', A4: '1', B4: 'May', C4: 'June', A5: '2', B5: 'Ali', C5: 'July' }),
    fourColumns,
  ],
  [
    // A title and a few facts are no table.
    'unmarked-table Plan!B2',
    put({ B2: 1, C2: 2, D2: 3, B3: 1, C3: 2, D3: 3, B4: 1, C4: 2, D4: 3 }),
    put({ A2: 'Board', B2: 'Health', A3: 'Author', B3: 'Policy', A4: 'Date', B4: 'June' }),
  ],
  [
    'column-a Plan!B3',
    (sheet) => {
      table(sheet, TWO_ROWS, 'B3');
    },
    both(put({ A3: 'See:', A4: 'Our', A5: 'plan' }), (sheet) => {
      table(sheet, TWO_ROWS, 'B3');
    }),
  ],
  [
    'unnamed-column Plan!B3',
    both(twoRows, (sheet) => {
      sheet.getTable('Things').getColumn(1).name = 'Column2';
      sheet.getTable('Things').commit();
    }),
    twoRows,
  ],
  ['two-header-rows Plan!B2 Plan!D2', both(fourColumns, put({ B2: 'What', D2: 'How much' })), fourColumns],
  [
    'two-header-rows Plan!D4',
    (sheet) => {
      table(sheet, [['Ref', 'Words', 'Words', 'Per cent'], ...FOUR_COLUMNS]);
    },
    // Facts right above a table are no headers of it.
    both(fourColumns, put({ A2: 'Board', B2: 'Health' })),
  ],
  [
    'blank-row Plan!A5',
    (sheet) => {
      table(sheet, [
        ['1.1', 'Open'],
        [null, null],
        ['1.2', 'Train'],
      ]);
    },
    twoRows,
  ],
  [
    'blank-column Plan!B3',
    (sheet) => {
      table(sheet, [
        ['1.1', null, 'Red'],
        ['1.2', null, 'Green'],
      ]);
    },
    (sheet) => {
      table(sheet, [
        ['1.1', 'None', 'Red'],
        ['1.2', 'None', 'Green'],
      ]);
    },
  ],
  [
    'blank-cells Plan!B4 Plan!A5',
    both(put({ A2: 'Bring empty homes into use.' }), (sheet) => {
      table(sheet, [
        ['1.1', null],
        [null, 'Train'],
      ]);
    }),
    both(put({ A2: 'A blank cell means that nothing was reported.' }), (sheet) => {
      table(sheet, [
        ['1.1', null],
        [null, 'Train'],
      ]);
    }),
  ],
];

describe.each([
  ['a sheet', SHEET],
  ['a table', TABLES],
])('%s', (_, twins) => {
  test.each(twins)('%s', async (found, bad, good) => {
    expect(await findingsIn(await trialBook(bad))).toEqual([found]);
    expect(await findingsIn(await trialBook(good))).toEqual([]);
  });
});

test('a table that says nothing by its name is a note', async () => {
  const rename = (xml: string): string => xml.replaceAll('"Things"', '"Table1"');
  expect(await findingsIn(await trialBook(twoRows, [/table1\.xml$/, rename]))).toEqual(['table-name Plan!A3']);
});

test('a table without a header row is an error', async () => {
  const headless = (xml: string): string =>
    xml.replace('<table ', '<table headerRowCount="0" ').replace(/<autoFilter.*?(<tableColumns)/s, '$1');
  expect(await findingsIn(await trialBook(twoRows, [/table1\.xml$/, headless]))).toEqual(['no-header-row Plan!A3']);
});

test('a column of formulas whose values the file does not keep is not blank', async () => {
  const sums: Draw = (sheet) => {
    table(sheet, [
      ['One', 0],
      ['Two', 0],
    ]);
    sheet.getCell('B4').value = { formula: '1*2' };
    sheet.getCell('B5').value = { formula: '2*2' };
  };
  expect(await findingsIn(await trialBook(sums))).toEqual([]);
});
