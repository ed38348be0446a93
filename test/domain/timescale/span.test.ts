import { describe, expect, test } from '@jest/globals';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';

/** The words that a reading rests on, as they stand in the cell. */
function restsOn(text: string): string | null {
  const { span } = readTimescale(text);
  return span === null ? null : text.slice(span.from, span.to);
}

describe('a reading keeps the words that it came from', () => {
  test.each([
    ['Report to Cabinet by end of  Sept’ 25 ', 'end of  Sept’ 25'],
    ['Draft June 2026; final – 2ndJuly 2026', '2ndJuly 2026'],
    ['Revised to 30.9.24 (was 31.7.24)', '30.9.24'],
    ['Start: Apr 25 End: Mar 26', 'Apr 25 End: Mar 26'],
    ['From April\u00a02026 for all teams', 'April\u00a02026'],
    ['• June 2026', 'June 2026'],
    ['On- going work', 'On- going'],
    ['Date TBC', 'TBC'],
    ['Report quarterly to the board', 'quarterly'],
    ['Within 6 weeks of approval', 'Within 6 weeks'],
    ['Ongoing – review March 2027', 'Ongoing'],
    ['Completed ', 'Completed'],
    ['J Smith', null],
    ['', ''],
  ])('%j rests on %j', (text, expected) => {
    expect(restsOn(text)).toBe(expected);
  });

  test('and so does each of its steps', () => {
    const text = 'Draft: 1stJune 2026, final (end of Sept 26)';
    const { milestones } = readTimescale(text);
    expect(milestones.map(({ span }) => text.slice(span.from, span.to))).toEqual(['1stJune 2026', 'end of Sept 26']);
  });
});
