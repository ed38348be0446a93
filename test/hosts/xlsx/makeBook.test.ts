import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { WorkStopped } from '../../../src/workbook/workStopped';
import { recalculate } from '../../helpers/libreOffice';
import { faultsOf } from '../../helpers/validators';
import { oneOfEverything } from './oneOfEverything';

async function partsOf(bytes: Promise<Uint8Array>): Promise<Readonly<Record<string, string>>> {
  const parts = Object.entries(unzipSync(await bytes));
  return Object.fromEntries(parts.map(([part, content]) => [part, strFromU8(content)]));
}

describe('a book of model sheets', () => {
  test('is sound to every outside judge and opens in LibreOffice', async () => {
    const bytes = await makeBook(oneOfEverything());
    expect(await faultsOf(bytes)).toEqual([]);
    const { Everything = [] } = await recalculate(bytes);
    expect(Everything[0]?.[0]).toBe('Health & care in Westmere');
    expect(Everything.find((row) => row[0] === 'Safe at home <here>')?.slice(1, 4)).toEqual(['0', '7', '300']);
  });

  test('keeps a text that looks like a formula as a text, marked so', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    const cell = /<c r="A\d+" s="(\d+)" t="s"><v>(\d+)<\/v><\/c>/g;
    const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map((each) => each[1] ?? '');
    const risky = [...(parts['xl/worksheets/sheet1.xml'] ?? '').matchAll(cell)].find(([, , text]) =>
      texts[Number(text)]?.includes('=cmd|x'),
    );
    const styles = /<cellXfs.*?<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0].match(/<xf\s[^>]*>/g) ?? [];
    expect(styles[Number(risky?.[1])]).toContain('quotePrefix="1"');
    expect(styles.filter((style) => style.includes('quotePrefix'))).toHaveLength(1);
  });

  test('draws native charts with their alternative text and the values that stand in the table', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    const drawing = parts['xl/drawings/drawing1.xml'] ?? '';
    expect([...drawing.matchAll(/descr="([^"]*)"/g)].map((each) => each[1])).toEqual([
      'Living well has three red actions, Safe at home none.',
      'Living well is £1,200 under.',
      'Red fell from three to none.',
    ]);
    const chart = parts['xl/charts/chart1.xml'] ?? '';
    expect(chart).toContain('<c:grouping val="stacked"/>');
    expect([...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gs)].map(([cache]) => cache.match(/<c:v>[^<]*/g))).toEqual(
      [
        ['<c:v>3', '<c:v>0'],
        ['<c:v>4', '<c:v>7'],
      ],
    );
  });

  test('charts are in the sheet’s typeface, and print figures where they can be read', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    const [stacked = '', columns = '', line = ''] = [1, 2, 3].map((at) => parts[`xl/charts/chart${String(at)}.xml`]);
    for (const chart of [stacked, columns, line]) expect(chart).toContain('<a:latin typeface="Arial"/>');
    expect(stacked).toContain('<c:dLblPos val="ctr"/>');
    expect(stacked).toContain('formatCode="#,##0;;"');
    expect(columns).toContain('<c:dLblPos val="outEnd"/>');
    expect(line).not.toContain('<c:dLbls>');
  });

  test('says in words where a table is empty, and gives every table its own name', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    const tables = Object.entries(parts).filter(([part]) => part.startsWith('xl/tables/'));
    expect(tables.map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1])).toEqual(['ByTheme', 'A1_']);
    expect(parts['xl/sharedStrings.xml']).toContain('No action is overdue.');
  });

  test('prints on A4 on its side, one page wide, header repeated, pages numbered', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    const sheet = parts['xl/worksheets/sheet1.xml'] ?? '';
    expect(sheet).toMatch(/<pageSetup[^>]*paperSize="9"[^>]*orientation="landscape"[^>]*fitToHeight="0"/);
    expect(sheet).toContain('&amp;LWestmere board report · Health &amp;&amp; care in Westmere&amp;R');
    expect(sheet).toContain('Page &amp;P of &amp;N');
    expect(parts['xl/workbook.xml']).toMatch(/_xlnm\.Print_Titles[^>]*>'Everything'!\$11:\$11</);
    expect(parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
  });

  test('fills statuses with the rule set’s colours, so that the copy is frozen', async () => {
    const parts = await partsOf(makeBook(oneOfEverything()));
    expect(parts['xl/styles.xml']).toContain('FFC5221F');
    expect(parts['xl/worksheets/sheet1.xml']).not.toContain('conditionalFormatting');
  });

  test('is stopped when its user stops it', async () => {
    const signal = { cancelled: () => true, progress: () => undefined };
    await expect(makeBook(oneOfEverything(), signal)).rejects.toBeInstanceOf(WorkStopped);
  });

  test('gives the same bytes for the same book', async () => {
    expect(await makeBook(oneOfEverything())).toEqual(await makeBook(oneOfEverything()));
  });
});
