import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { formulaToken, spellOutFormulas } from '../../../src/hosts/xlsx/make/formulaTokens';
import { PartsPackage } from '../../../src/hosts/xlsx/package/partsPackage';

test('a part set piece by piece is packed, measured and read as its whole', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 6 }), (pieces) => {
      const parts = new PartsPackage([]);
      parts.set('long.bin', '');
      parts.setPieces('long.bin', () => pieces);
      const whole = Uint8Array.from(pieces.flatMap((piece) => [...piece]));
      expect(unzipSync(parts.toBytes())['long.bin']).toEqual(whole);
      expect(parts.sizeOf('long.bin')).toBe(whole.length);
      expect(parts.bytes('long.bin')).toEqual(whole);
    }),
  );
});

test('every token of a column becomes its formula, escaped, however long the sheet', () => {
  const rows = 4_000;
  const cell = (formula: string): string => `<c r="A1"><f>${formula}</f></c>`;
  const parts = new PartsPackage([]);
  parts.set('sheet.xml', `<s>${`${cell(formulaToken(1))}${cell('A1+1')}`.repeat(rows)}${cell(formulaToken(0))}</s>`);
  spellOutFormulas(parts, 'sheet.xml', ['1&2', `IF(A1<B1,"${'é'.repeat(100)}",0)`]);
  const spelled = `${cell(`IF(A1&lt;B1,&quot;${'é'.repeat(100)}&quot;,0)`)}${cell('A1+1')}`.repeat(rows);
  expect(strFromU8(unzipSync(parts.toBytes())['sheet.xml'] ?? new Uint8Array())).toBe(
    `<s>${spelled}${cell('1&amp;2')}</s>`,
  );
});
