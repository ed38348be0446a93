import { unzipSync, zipSync, type Unzipped } from 'fflate';
import { bookOf, day } from '../domain/recognise/importing';
import { bytesOf, docxOf, wordTable } from './files';

const ROWS = [
  ['Ref', 'Priority', 'Action', 'Lead', 'Timescale', 'Outcome'],
  ['1.1', 'Homes', 'Map sites\nAgree a list', '**A Pell** C Dunn\nC Dunn', 'May 2026\nJune 2026', 'Known\nAgreed'],
  ['1.2', '', 'Let the contract', 'TBC', 'Ongoing', ''],
] as const;

/** One small plan in each form that is read. */
export const FUZZ_FILES: readonly (readonly [string, Uint8Array])[] = [
  ['plan.docx', docxOf(wordTable(ROWS))],
  [
    'plan.xlsx',
    bookOf({ Plan: [...ROWS.map((row) => [...row]), ['2', 'Jobs', 'Hold a fair', 'B Ray', day('2026-09-01'), 3]] }),
  ],
  ['plan.csv', bytesOf(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))],
  [
    'plan.html',
    bytesOf(
      `<html><body><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`,
    ),
  ],
  [
    'plan.txt',
    bytesOf('Westmere plan\n\nAction: Map sites\nLead: A Pell\nBy: May 2026\n\nAction: Build\nOwner: TBC\nWhen: ?\n'),
  ],
];

/** Numbers from 0 to 1, the same for the same seed. */
export function chances(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * A file with bytes changed, cut out, doubled or put in: in the file as it lies, or in the parts of a zip file before it
 * is packed again, so that the damage reaches its XML.
 */
export function mutated(bytes: Uint8Array, chance: () => number): Uint8Array {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip || chance() < 0.3) return damaged(bytes, chance);
  const parts: Unzipped = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));
  const name = names[Math.floor(chance() * names.length)] ?? '';
  const part = parts[name];
  return part === undefined ? bytes : zipSync({ ...parts, [name]: damaged(part, chance) }, { level: 1 });
}

function damaged(bytes: Uint8Array, chance: () => number): Uint8Array {
  let now = bytes;
  const times = 1 + Math.floor(chance() * 4);
  for (let time = 0; time < times; time += 1) {
    const at = Math.floor(chance() * now.length);
    const length = Math.floor(chance() * 60);
    const kind = chance();
    if (kind < 0.4) now = replaced(now, at, 1, Uint8Array.of(Math.floor(chance() * 256)));
    else if (kind < 0.6) now = replaced(now, at, length, new Uint8Array());
    else if (kind < 0.8) now = replaced(now, at, 0, now.subarray(at, at + length * 4));
    else if (kind < 0.95) now = replaced(now, at, 0, WORDS[Math.floor(chance() * WORDS.length)] ?? new Uint8Array());
    else now = now.subarray(0, at);
  }
  return now;
}

/** Texts that have broken readers before. */
const WORDS: readonly Uint8Array[] = [
  '<w:tbl>',
  '</w:tc>',
  '<w:gridSpan w:val="99999999"/>',
  '<w:vMerge/>',
  '<td colspan="100000" rowspan="100000">',
  '<table><tr><td>',
  '&#x0;',
  '&amp;&lt;',
  '"',
  '""""',
  '\t\t\t',
  '\u202E\u0645\u0631',
  '\uD83D\uDC69\u200D\u2695\uFE0F',
  '31/02/2026',
  '1e309',
  '-0.0000001',
  'r="XFD1048576"',
  '\r\n\r\n',
  'by by by by from from until '.repeat(40),
  '2026 '.repeat(60),
].map(bytesOf);

function replaced(bytes: Uint8Array, at: number, take: number, put: Uint8Array): Uint8Array {
  const after = bytes.subarray(Math.min(bytes.length, at + take));
  const whole = new Uint8Array(at + put.length + after.length);
  whole.set(bytes.subarray(0, at));
  whole.set(put, at);
  whole.set(after, at + put.length);
  return whole;
}
