import mammoth from 'mammoth';
import Papa from 'papaparse';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readTimescale } from '../../src/domain/timescale/readTimescale';
import { readSource } from '../../src/sources/readSource';
import { docxOf, wordTable } from '../sources/files';
import { compare, type Measure } from './measure';

const WORDS = [
  'June 2026',
  'Q2 2026/27',
  'by end of March 2027',
  'Ongoing',
  '31/12/2026',
  'Sept 26 – Dec 26',
  'Quarterly',
];

/** A 5,000-row plan from CSV and from Word, beside plain readers of the same bytes; and 20,000 timescales. */
export async function benchImport(): Promise<readonly Measure[]> {
  const rows = Array.from({ length: 5_000 }, (_, at) =>
    [
      `${String(1 + (at % 9))}.${String(at)}`,
      `Carry out piece of work ${String(at)}`,
      WORDS[at % WORDS.length],
      `A Officer${String(at % 30)}`,
      'A better service',
    ].join(','),
  );
  const text = ['Ref,Action,Timescale,Lead,Outcome', ...rows].join('\n');
  const bytes = new TextEncoder().encode(text);
  const word = docxOf(wordTable(text.split('\n').map((line) => line.split(','))));
  const timescales = Array.from(
    { length: 20_000 },
    (_, at) => `${WORDS[at % WORDS.length] ?? ''} ${at % 2 === 0 ? '' : '(part ' + String(at) + ')'}`,
  );
  return [
    await compare(
      'import',
      5_000,
      async () => recognisePlan([await readSource('plan.csv', bytes)]),
      'splitting into cells',
      () => Papa.parse(text),
      3,
    ),
    await compare(
      'import, Word',
      5_000,
      async () => recognisePlan([await readSource('plan.docx', word)]),
      'mammoth alone',
      () => mammoth.convertToHtml({ buffer: Buffer.from(word) }),
      1,
    ),
    await compare(
      'timescales',
      20_000,
      () => {
        for (const each of timescales) readTimescale(each);
      },
      'lower-casing the same texts',
      () => timescales.map((each) => each.toLowerCase()).join(''),
      3,
    ),
  ];
}
