import { expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { newPlan } from '../../../src/application/newPlan';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { layoutSheet } from '../../../src/workbook/layoutSheet';
import { planSheets } from '../../../src/workbook/planSheets/planSheets';
import type { NewPlanContents } from '../../../src/workbook/port';
import { fittedAnew } from '../../helpers/libreOffice';
import { all, first, partsOf } from '../planSheets/xmlParts';

const USUAL = 15;
/** Points: half a pixel. */
const ROUNDING = 0.4;

/** The same file with no heights. */
function withoutHeights(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return [name, part] as const;
    const xml = strFromU8(part).replace(/(<row [^>]*?) ht="[\d.]+"( customHeight="1")?/g, '$1');
    return [name, strToU8(xml)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** Heights by `Sheet row`, in points. */
function heightsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const parts = partsOf(bytes);
  const rels = all(parts['xl/_rels/workbook.xml.rels'] ?? '', 'Relationship');
  const heights = new Map<string, number>();
  for (const { attributes } of all(parts['xl/workbook.xml'] ?? '', 'sheet')) {
    const target = rels.find((rel) => rel.attributes.Id === attributes['r:id'])?.attributes.Target ?? '';
    for (const row of all(first(parts[`xl/${target}`] ?? '', 'sheetData').inner, 'row'))
      heights.set(`${attributes.name ?? ''} ${row.attributes.r ?? ''}`, Number(row.attributes.ht ?? USUAL));
  }
  return heights;
}

/** Headers of summary sheets: LibreOffice keeps room beside their words for the filter's button, which Excel lays over them. */
function headersOfModels(contents: NewPlanContents): ReadonlySet<string> {
  return new Set(
    planSheets(contents).models.flatMap((model) =>
      layoutSheet(model).tables.map(({ headerRow }) => `${model.name} ${String(headerRow)}`),
    ),
  );
}

/** A plan whose cells are as long as people type them, one of them longer than any row can be high. */
function wordyPlan(): NewPlanContents {
  const plan = newPlan('2026-07-15');
  const words = 'The partners agreed to look again at how WORK in the Mmm area is paid for. ';
  const actions = [1, 2, 5, 12, 40].map((times) => ({
    ref: String(times),
    action: words.repeat(times),
    progress: `${words}\n\n${words.repeat(times)}`,
    blockage: `https://council.example/${'x'.repeat(times * 20)}`,
  }));
  return { ...plan, tables: { ...plan.tables, Actions: actions } };
}

test.each([
  ['the sample plan', samplePlan],
  ['a wordy plan', wordyPlan],
])('no text of %s runs over the next row: rows are as high as LibreOffice would make them', async (_, contents) => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contents());
  const set = heightsOf(book.bytes());
  const asked = heightsOf(await fittedAnew(withoutHeights(book.bytes())));
  const headers = headersOfModels(contents());
  const tooLow = [...set].filter(([row, height]) => !headers.has(row) && (asked.get(row) ?? 0) > height + ROUNDING);
  expect(tooLow.map(([row, height]) => `${row}: ${String(height)} for ${String(asked.get(row))}`)).toEqual([]);
  // LibreOffice has worked heights out, and so says something.
  const high = [...asked].filter(([row, height]) => row.startsWith('Actions') && height > USUAL * 1.5);
  expect(high.length).toBeGreaterThan(3);
});
