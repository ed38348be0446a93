import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { CannotWrite } from '../../../src/hosts/xlsx/patch/cannotWrite';
import { SheetEdits } from '../../../src/hosts/xlsx/patch/cellEdit';
import { patchSheet } from '../../../src/hosts/xlsx/patch/patchSheet';
import { unescapeXml } from '../../../src/hosts/xlsx/xml/escape';
import type { CellInput } from '../../../src/workbook/port';
import { columnLetters } from '../../../src/domain/plan/cellOf';

function patched(xml: string, cells: readonly (readonly [row: number, column: number, content: CellInput])[]): string {
  const edits = new SheetEdits();
  for (const [row, column, content] of cells) edits.put(row, column, { content });
  const formulaAt = (row: number, column: number): string => `=${columnLetters(column - 1)}${String(row)}*2`;
  return patchSheet(xml, edits, { sheet: 'Plan', textMark: (style) => style + 100, formulaAt }).xml;
}

const sheet = (cells: string): string =>
  `<worksheet xmlns="m"><sheetData>${cells}</sheetData><pageMargins left="1"/></worksheet>`;

describe('changing cells in a sheet’s XML', () => {
  test.each<[what: string, before: string, edit: readonly [number, number, CellInput], after: string]>([
    [
      'a number, its style kept',
      '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
      [1, 1, 2.5],
      '<row r="1"><c r="A1" s="3"><v>2.5</v></c></row>',
    ],
    [
      'a shared text becomes a number',
      '<row r="1"><c r="A1" t="s"><v>7</v></c></row>',
      [1, 1, 2],
      '<row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    ['a truth', '<row r="1"/>', [1, 1, true], '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
    [
      'a cell between two',
      '<row r="1" spans="1:3"><c r="A1"/><c r="C1"/></row>',
      [1, 2, 5],
      '<row r="1" spans="1:3"><c r="A1"/><c r="B1"><v>5</v></c><c r="C1"/></row>',
    ],
    [
      'a cell beyond the last',
      '<row r="1" spans="1:1"><c r="A1"/></row>',
      [1, 27, 5],
      '<row r="1" spans="1:27"><c r="A1"/><c r="AA1"><v>5</v></c></row>',
    ],
    [
      'a row between two',
      '<row r="1"/><row r="5"/>',
      [3, 1, 5],
      '<row r="1"/><row r="3"><c r="A3"><v>5</v></c></row><row r="5"/>',
    ],
    [
      'a cleared cell keeps its style',
      '<row r="1"><c r="A1" s="3"><v>1</v></c></row>',
      [1, 1, null],
      '<row r="1"><c r="A1" s="3"/></row>',
    ],
    [
      'rows and cells without addresses',
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
      [2, 1, 9],
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>9</v></c></row>',
    ],
    [
      'a `>` inside an attribute',
      '<row r="1" x="a>b"><c r="A1"><v>1</v></c></row>',
      [1, 1, 2],
      '<row r="1" x="a>b"><c r="A1"><v>2</v></c></row>',
    ],
    [
      'a comment that looks like cells',
      '<!-- <row r="1"> --><row r="1"><c r="A1"><v>1</v></c></row>',
      [1, 1, 2],
      '<!-- <row r="1"> --><row r="1"><c r="A1"><v>2</v></c></row>',
    ],
    [
      'a formula, newer functions named as files name them',
      '<row r="1"/>',
      [1, 1, { formula: '=IFS(B1="IFS(",1,TRUE,2)' }],
      '<row r="1"><c r="A1"><f>_xlfn.IFS(B1=&quot;IFS(&quot;,1,TRUE,2)</f></c></row>',
    ],
    [
      'a text that looks like a formula, marked',
      '<row r="1"><c r="A1" s="2"/></row>',
      [1, 1, '=1+1'],
      '<row r="1"><c r="A1" s="102" t="inlineStr"><is><t>=1+1</t></is></c></row>',
    ],
  ])('%s', (_, before, edit, after) => {
    expect(patched(sheet(before), [edit])).toBe(sheet(after));
  });

  test('keeps the prefix that the part’s elements have', () => {
    const before =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(patched(before, [[1, 1, 'a<b']])).toBe(
      before.replace(
        '<x:c r="A1"><x:v>1</x:v></x:c>',
        '<x:c r="A1" t="inlineStr"><x:is><x:t>a&lt;b</x:t></x:is></x:c>',
      ),
    );
  });

  test('opens an empty list of cells, and widens the used range', () => {
    const before = '<worksheet><dimension ref="A1"/><sheetData/></worksheet>';
    expect(patched(before, [[4, 3, 1]])).toBe(
      '<worksheet><dimension ref="A1:C4"/><sheetData><row r="4"><c r="C4"><v>1</v></c></row></sheetData></worksheet>',
    );
  });

  test('writes a group’s formulas out when the first of the group is written over', () => {
    const group =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="1"/><v>6</v></c></row>';
    expect(patched(sheet(group), [[1, 2, 7]])).toBe(
      sheet(
        '<row r="1"><c r="B1"><v>7</v></c></row><row r="2"><c r="B2"><f>A2*2</f><v>4</v></c></row>' +
          '<row r="3"><c r="B3"><f t="shared" si="1"/><v>6</v></c></row>',
      ),
    );
  });

  test('refuses to break an array formula apart', () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f></c></row>';
    expect(() => patched(sheet(array), [[1, 1, 2]])).toThrow(CannotWrite);
  });

  test('any text reads back as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        const xml = patched(sheet('<row r="1"/>'), [[1, 1, text]]);
        const written = unescapeXml(/<t(?: xml:space="preserve")?>([^]*)<\/t>/.exec(xml)?.[1] ?? '');
        const read = written.replace(/_x([0-9A-F]{4})_/g, (_, code: string) =>
          String.fromCharCode(Number.parseInt(code, 16)),
        );
        const kept = Array.from(text)
          .filter((letter) => !/[\p{Cs}\uFFFE\uFFFF]/u.test(letter))
          .join('');
        expect(read).toBe(kept);
      }),
    );
  });
});
