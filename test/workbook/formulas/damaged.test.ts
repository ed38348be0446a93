import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from '@jest/globals';
import { holdsPlan, openPlan } from '../../../src/application/openPlan';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { faultsOf } from '../../helpers/validators';
import { ratedPlan } from './ratedPlan';
import { shownActions, type ShownAction } from './shownActions';

/** A file of which somebody has changed the parts that a test names, as text. */
function changed(bytes: Uint8Array, change: (part: string, text: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => {
        const text = name.endsWith('.xml') ? strFromU8(content) : null;
        return [name, text === null ? content : strToU8(change(name, text))];
      }),
    ),
  );
}

const ACTIONS_SHEET = 'xl/worksheets/sheet2.xml';

async function rechecked(bytes: Uint8Array): Promise<{ readonly bytes: Uint8Array; readonly said: readonly string[] }> {
  const book = await openXlsx('plan.xlsx', bytes);
  await refreshPlan(book, { today: '2026-07-01' });
  const opened = await openPlan(book, { today: '2026-07-01' });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  return { bytes: book.bytes(), said: opened.assessment.actions.map(({ rag }) => rag) };
}

const words = (shown: readonly ShownAction[]): readonly string[] => shown.map(({ rag }) => rag);

test('Re-check makes one format of the pieces that pasting has broken a column’s colours into', async () => {
  const whole = (await ratedPlan()).bytes();
  const format = /<conditionalFormatting sqref="([A-Z]+)2:\1\d+">(.*?)<\/conditionalFormatting>/s;
  const pieces = (ref: string, rules: string): string =>
    `<conditionalFormatting sqref="${ref}">${rules}</conditionalFormatting>`;
  const broken = changed(whole, (part, text) =>
    part === ACTIONS_SHEET
      ? text.replace(format, (_found, column: string, rules: string) => {
          const without = rules.replace(/<cfRule.*?<\/cfRule>/s, '');
          return pieces(`${column}2:${column}3`, rules) + pieces(`${column}6`, without);
        })
      : text,
  );
  const before = await shownActions(broken);
  expect(before.filter(({ rag, fill }) => rag !== '' && fill === '').length).toBeGreaterThan(0);

  const mended = await rechecked(broken);
  const after = await shownActions(mended.bytes);
  expect(after).toEqual(await shownActions(whole));
  expect(after.every(({ fill }) => fill !== '')).toBe(true);
  expect(await faultsOf(mended.bytes)).toEqual([]);
  expect((await rechecked(mended.bytes)).bytes).toEqual(mended.bytes);
});

test('a rule of the user’s own on the same column and word stays when ours are made whole', async () => {
  const whole = (await ratedPlan()).bytes();
  const format = /<conditionalFormatting sqref="([A-Z]+)2:\1\d+">(.*?)<\/conditionalFormatting>/s;
  const own = '<cfRule type="cellIs" dxfId="0" priority="900" operator="equal"><formula>"Red"</formula></cfRule>';
  const look =
    '<dxf><font><i/><color rgb="FF123456"/></font><fill><patternFill><bgColor rgb="FFFEDCBA"/></patternFill></fill></dxf>';
  const broken = changed(whole, (part, text) => {
    if (part === 'xl/styles.xml') {
      return text.replace(
        /<dxfs count="(\d+)">/,
        (_found, count: string) => `<dxfs count="${String(Number(count) + 1)}">${look}`,
      );
    }
    if (part !== ACTIONS_SHEET)
      return text.replace(/dxfId="(\d+)"/g, (_found, id: string) => `dxfId="${String(Number(id) + 1)}"`);
    return text
      .replace(/dxfId="(\d+)"/g, (_found, id: string) => `dxfId="${String(Number(id) + 1)}"`)
      .replace(format, (_found, column: string, rules: string) => {
        const ours = rules.replace(/<cfRule.*?<\/cfRule>/s, '');
        return `<conditionalFormatting sqref="${column}2:${column}3">${ours}${own}</conditionalFormatting>`;
      });
  });
  const mended = strFromU8(unzipSync((await rechecked(broken)).bytes)[ACTIONS_SHEET] ?? new Uint8Array());
  expect(mended).toContain(own);
  const reds = (text: string): number => text.replaceAll('&quot;', '"').split('<formula>"Red"</formula>').length - 1;
  expect(reds(mended)).toBe(reds(strFromU8(unzipSync(whole)[ACTIONS_SHEET] ?? new Uint8Array())) + 1);
});

test('formulas follow a column that was renamed to one of its other names', async () => {
  const whole = (await ratedPlan()).bytes();
  const renamed = changed(whole, (part, text) => {
    if (part === 'xl/sharedStrings.xml') return text.replaceAll('<t>Current due</t>', '<t>Revised date</t>');
    return part.startsWith('xl/tables/') ? text.replace('name="Current due"', 'name="Revised date"') : text;
  });
  const mended = await rechecked(renamed);
  const shown = await shownActions(mended.bytes);
  expect(words(shown)).toEqual(mended.said);
  expect(words(shown)).toEqual(words(await shownActions(whole)));
});
