import { describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { reportSections } from '../../../src/domain/report/reportSections';
import type { Audience, Section } from '../../../src/domain/report/types';
import { boardPaper } from '../../../src/hosts/document/boardPaper';
import { documentValue } from '../../../src/hosts/document/documentValue';
import { tidyCsv } from '../../../src/hosts/document/tidyCsv';
import { reportPaper } from '../../../src/workbook/sheets/reportPaper';
import { anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from '../../domain/report/reportPlan';
import Papa from 'papaparse';

const ACTIONS = [
  anAction({
    ref: '1.1',
    currentDue: '2026-01-31',
    action: 'P Marlow to open, with "care"\nand cost',
    commentary: 'Zqinternal',
  }),
  anAction({ ref: '1.2', action: '=cmd|calc' }),
];

async function paperOf(audience: Audience, actions = ACTIONS): Promise<Record<string, string>> {
  const { plan, assessment } = assessed({ actions, cover: { author: 'P Marlow' } });
  const bytes = await boardPaper(reportPaper(plan, assessment, optionsFor(audience)));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([part, body]) => [part, strFromU8(body)]));
}

describe('the Word board paper', () => {
  test('a heading a section, header rows that repeat, pictures with alternative text, A4 on its side', async () => {
    const parts = await paperOf('board');
    const text = parts['word/document.xml'] ?? '';
    expect(text).toContain('>Exceptions<');
    expect(text.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(7);
    const tables = text.match(/<w:tbl>/g)?.length ?? 0;
    expect(tables).toBeGreaterThan(5);
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    const pictures = text.match(/<w:drawing>/g)?.length ?? 0;
    expect(pictures).toBeGreaterThan(0);
    expect(text.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g)).toHaveLength(pictures);
    expect(text).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/);
  });

  test('a table that no paper holds says how many rows it has and where they stand', async () => {
    const many = Array.from({ length: 1_600 }, (_, at) =>
      anAction({ ref: `R${String(at)}`, currentDue: '2027-01-31' }),
    );
    const text = (await paperOf('board', many))['word/document.xml'] ?? '';
    expect(text).toContain('1,600 rows are too many for a paper');
    expect(text).not.toContain('>R1500<');
  });

  test('for the public, no name and no internal comment in any part of the file', async () => {
    for (const body of Object.values(await paperOf('public'))) {
      expect(body).not.toContain('Marlow');
      expect(body).not.toContain('Zqinternal');
    }
  });
});

describe('tidy CSV', () => {
  const table: Section = {
    id: 'x',
    title: 'X',
    headline: '',
    blocks: [
      {
        kind: 'table',
        name: 'Rows',
        heading: null,
        columns: ['Text', 'Date', 'Number'].map((header) => ({ header, kind: 'text' as const, width: 9 })),
        rows: [
          ['=1+1', '2026-06-30', -5],
          ['a "b", c\nd', null, 0.25],
        ],
        whenEmpty: '',
      },
    ],
  };

  test('one header row, one thing a row, plain dates and numbers, texts that cannot become formulas', () => {
    const [file] = tidyCsv([table]);
    expect(file?.name).toBe('Rows.csv');
    expect(file?.text.startsWith('\ufeffText,Date,Number\r\n')).toBe(true);
    expect(Papa.parse(file?.text.slice(1).trimEnd() ?? '').data).toEqual([
      ['Text', 'Date', 'Number'],
      ["'=1+1", '2026-06-30', '-5'],
      ['a "b", c\nd', '', '0.25'],
    ]);
  });

  test('every table of the report becomes one file', () => {
    const { plan, assessment } = assessed({ actions: ACTIONS });
    const sections = reportSections(plan, assessment, optionsFor());
    const names = tidyCsv(sections).map((file) => file.name);
    expect(names).toEqual(expect.arrayContaining(['StatusCounts.csv', 'ExceptionActions.csv', 'ActionPlan.csv']));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('values in documents', () => {
  test.each([
    [0.333, 'percent', '33\u00a0%'],
    [0.0015, 'finePercent', '0.2\u00a0%'],
    [1234.5, 'money', '1,235'],
    [350, 'moneyVariance', '+350'],
    [-20, 'moneyVariance', '-20'],
    [0.2, 'moneyVariance', '0'],
    ['2026-06-30', 'date', '30 Jun 2026'],
    [null, 'text', '–'],
    [76.5, 'decimal', '76.5'],
  ] as const)('%j as %s is %s', (value, kind, shown) => {
    expect(documentValue(value, kind)).toBe(shown);
  });
});
