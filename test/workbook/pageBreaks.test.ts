import { describe, expect, test } from '@jest/globals';
import { layoutSheet } from '../../src/workbook/layoutSheet';
import { pageBreaks } from '../../src/workbook/pageBreaks';
import { rowHeights } from '../../src/workbook/rowHeights';
import type { SheetBlock, SheetModel, TableBlock } from '../../src/workbook/sheetModel';

function table(name: string, rows: number): TableBlock {
  return {
    kind: 'table',
    name,
    heading: name,
    columns: [
      { header: 'Theme', width: 40, format: 'text' },
      { header: 'Actions', width: 10, format: 'whole' },
    ],
    rows: Array.from({ length: rows }, (_, at) => [{ value: `Row ${String(at)}` }, { value: at }]),
    whenEmpty: 'None.',
  };
}

const CHART: SheetBlock = {
  kind: 'chart',
  name: 'Chart',
  title: 'Actions by theme',
  altText: 'Most actions stand in the first row.',
  type: 'column',
  grouping: 'clustered',
  table: 'First',
  categories: 'Theme',
  series: [{ header: 'Actions', colour: '#123C69' }],
  rows: 14,
};

function breaksOf(blocks: readonly SheetBlock[], repeatHeaderOf: string | null = null) {
  const model: SheetModel = {
    name: 'S',
    title: 'S',
    subtitle: null,
    blocks,
    landscape: true,
    repeatHeaderOf,
    tabColour: null,
  };
  const placed = layoutSheet(model);
  return { breaks: pageBreaks(placed, rowHeights(placed)), placed };
}

describe('page breaks', () => {
  test('there are none where all fits one page', () => {
    expect(breaksOf([table('First', 5), table('Second', 5)]).breaks).toEqual([]);
  });

  test('a table that would be cut in two begins a page, its heading with it', () => {
    const { breaks, placed } = breaksOf([table('First', 20), table('Second', 20)]);
    expect(breaks).toEqual([(placed.tables[1]?.headerRow ?? 0) - 1]);
  });

  test('a chart and its message stay together', () => {
    const { breaks, placed } = breaksOf([table('First', 20), CHART]);
    expect(breaks).toEqual([(placed.charts[0]?.firstRow ?? 0) - 1]);
  });

  test('a table whose header repeats may run over pages, but its beginning is not left alone', () => {
    expect(breaksOf([table('First', 200)], 'First').breaks).toEqual([]);
    const { breaks, placed } = breaksOf([table('First', 26), table('Second', 90)], 'Second');
    expect(breaks).toEqual([(placed.tables[1]?.headerRow ?? 0) - 1]);
  });
});
