import { scratchSheet } from './scratch';
import type { ConformanceStep } from './step';

/** What cells take and give back: values, formulas, formats, used ranges, rows that move. */
export const CELL_STEPS: readonly ConformanceStep[] = [
  {
    name: 'used range of an empty sheet',
    run: async (context) => {
      const used = scratchSheet(context).getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
    },
  },
  {
    name: 'write values',
    run: async (context) => {
      const range = scratchSheet(context).getRange('A1:C4');
      range.values = [
        ['Ref', 'Weight', 'Done'],
        ['one', 4, true],
        ["'=1+1", 2.5, false],
        ["'0123", -3, ''],
      ];
      range.load('address,values,formulas,text,valueTypes');
      await context.sync();
    },
  },
  {
    name: 'write number formats',
    run: async (context) => {
      const range = scratchSheet(context).getRange('E1:E3');
      range.numberFormat = [['yyyy-mm-dd'], ['0.00'], ['@']];
      range.values = [[46_000], [2], ['2.10']];
      range.load('values,text,numberFormat');
      await context.sync();
    },
  },
  {
    name: 'write formulas',
    run: async (context) => {
      const range = scratchSheet(context).getRange('F1:F3');
      range.formulas = [['=SUM(B2:B4)'], ['=IF(B2>B3,"more","less")'], ['=COUNTIFS(A2:A4,"one")']];
      await context.sync();
      range.load('values,formulas');
      await context.sync();
    },
  },
  {
    name: 'read the used range',
    run: async (context) => {
      const used = scratchSheet(context).getUsedRange(true);
      used.load('address,rowCount,columnCount,values,formulas');
      await context.sync();
    },
  },
  {
    name: 'insert rows above a held range',
    run: async (context) => {
      const sheet = scratchSheet(context);
      const held = sheet.getRange('F1:F3');
      held.load('address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      await context.sync();
      held.load('address,formulas');
      await context.sync();
      sheet.getRange('1:2').delete('Up');
      await context.sync();
    },
  },
];
