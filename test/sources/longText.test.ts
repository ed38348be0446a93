import { expect, test } from '@jest/globals';
import { cellLine } from '../../src/domain/table/cellText';
import { readSource } from '../../src/sources/readSource';

test.each([
  ['line feeds', '\n', ''],
  ['carriage returns and line feeds', '\r\n', ''],
  ['carriage returns', '\r', ''],
  ['breaks within quoted cells', '\n', '"'],
  ['breaks within quoted cells, as Windows writes them', '\r\n', '"'],
])('a text longer than a run of rows is read whole, with %s', async (_, end, quote) => {
  const within = quote === '' ? '' : `,${end}`;
  const lines = Array.from(
    { length: 10_001 },
    (__, at) => `${String(at)},${quote}Work${within} ${String(at)}${quote},May`,
  );
  for (const tail of ['', end]) {
    const text = ['Ref,Action,Due', ...lines].join(end) + tail;
    const { tables } = await readSource('long.csv', new TextEncoder().encode(text));
    const refs = tables.flatMap(({ rows }) => rows.slice(1).map(([first]) => cellLine(first)));
    expect(refs.filter((ref, at) => ref !== String(at))).toEqual([]);
    expect(refs).toHaveLength(lines.length);
  }
});
