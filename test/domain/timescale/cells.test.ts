import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';

/**
 * `cells.tsv`: timescale cells as plans write them, each with the kind, start and due that a council officer would
 * read. They were decided by hand, never written out by the reader: change a line only where the decision was wrong.
 */
const rows = readFileSync(join(__dirname, 'cells.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));
const classes = [...new Set(rows.map(([name]) => name ?? ''))];

function written(row: readonly string[]): string {
  return (row[1] ?? '').replaceAll('\\n', '\n').replaceAll('\\u00a0', '\u00a0');
}

/** Where the reading differs from what was decided: words, expected, read. */
function differences(row: readonly string[]): readonly string[] {
  const [, , kind = '', start = '', due = '', doubtful = ''] = row;
  const reading = readTimescale(written(row));
  const expected = `${kind} ${start}..${due}`;
  const read = `${reading.kind} ${reading.start ?? ''}..${reading.due ?? ''}`;
  if (expected !== read) return [`${JSON.stringify(row[1])}: ${expected}, read ${read}`];
  return doubtful !== '' && reading.certainty === 'stated' ? [`${JSON.stringify(row[1])} is not plainly stated`] : [];
}

describe('cells of plans read as their authors meant them', () => {
  test.each(classes)('%s', (name) => {
    const ofClass = rows.filter(([each]) => each === name);
    expect(ofClass.length).toBeGreaterThan(0);
    expect(ofClass.flatMap(differences)).toEqual([]);
  });

  test('in capitals and in small letters alike', () => {
    const cased = rows.filter(([name]) => name !== 'no timescale' && name !== 'no year');
    const due = (row: readonly string[]): string => readTimescale(written(row).toUpperCase()).due ?? '';
    const moved = cased.filter((row) => due(row) !== (row[4] ?? ''));
    expect(moved.map((row) => row[1])).toEqual([]);
  });
});
