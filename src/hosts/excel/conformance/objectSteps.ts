import { SCRATCH, scratchSheet } from './scratch';
import type { ConformanceStep } from './step';

/** Tables and all that stands on or over cells. Each works on the table that the first of them adds at A1:C4. */
export const OBJECT_STEPS: readonly ConformanceStep[] = [
  {
    name: 'add a table',
    run: async (context) => {
      const table = scratchSheet(context).tables.add('A1:C4', true);
      table.name = SCRATCH.table;
      await context.sync();
      table.load('name,showTotals,rows/count');
      table.columns.load('items/name');
      table.getDataBodyRange().load('address');
      await context.sync();
    },
  },
  {
    name: 'append rows',
    run: async (context) => {
      const table = scratchSheet(context).tables.getItem(SCRATCH.table);
      table.rows.add(undefined, [
        ['two', 6, true],
        ['three', 8, false],
      ]);
      await context.sync();
      table.getRange().load('address,values');
      await context.sync();
    },
  },
  {
    name: 'append rows below',
    run: async (context) => {
      const table = scratchSheet(context).tables.getItem(SCRATCH.table);
      const fresh = table.getDataBodyRange().getLastRow().getRowsBelow(1);
      fresh.values = [['four', 10, true]];
      table.resize(table.getRange().getBoundingRect(fresh));
      await context.sync();
      table.getRange().load('address,values');
      await context.sync();
    },
  },
  {
    name: 'add a conditional format',
    run: async (context) => {
      const range = scratchSheet(context).getRange('B2:B7');
      const rule = range.conditionalFormats.add('CellValue');
      rule.cellValue.format.font.color = '#C00000';
      rule.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      await context.sync();
      range.conditionalFormats.load('items/type');
      await context.sync();
    },
  },
  {
    name: 'add a validation list',
    run: async (context) => {
      const { dataValidation } = scratchSheet(context).getRange('A2:A7');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'one,two,three' } };
      await context.sync();
      dataValidation.load('type,rule');
      await context.sync();
    },
  },
  {
    name: 'add a name',
    run: async (context) => {
      context.workbook.names.add(SCRATCH.name, scratchSheet(context).getRange('E1'));
      await context.sync();
      const name = context.workbook.names.getItemOrNullObject(SCRATCH.name);
      name.load('name,formula,visible');
      await context.sync();
    },
  },
  {
    name: 'freeze rows',
    run: async (context) => {
      const { freezePanes } = scratchSheet(context);
      freezePanes.freezeRows(1);
      await context.sync();
      freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
    },
  },
  {
    name: 'add a chart',
    run: async (context) => {
      const sheet = scratchSheet(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:B7'), 'Columns');
      chart.name = 'Trial chart';
      chart.title.text = 'Weights';
      await context.sync();
      chart.load('name,chartType');
      chart.title.load('text');
      await context.sync();
    },
  },
];
