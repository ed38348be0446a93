import { describe, expect, test } from '@jest/globals';
import { runsOn } from '../../../src/domain/recognise/joinCutRows';
import { readPriorityCell } from '../../../src/domain/recognise/priorityCell';
import { statusWord } from '../../../src/domain/recognise/statusWord';
import { endOfLength } from '../../../src/domain/recognise/timescales';
import { planMatch } from '../../../src/domain/vocabulary/planHeadings';

describe('Headings', () => {
  test.each([
    ['Action required', 'action'],
    ['ACTION', 'action'],
    ['Action owner', 'accountableLead'],
    ['Lead(s)', 'accountableLead'],
    ['Responsible officer/organisation', 'accountableLead'],
    ['By whom?', 'accountableLead'],
    ['Who will be responsible for this?', 'accountableLead'],
    ['Target date (dd/mm/yy)', 'timescale'],
    ['Due_Date', 'timescale'],
    ['Deadline for completion*', 'timescale'],
    ['Date of completion', 'completedOn'],
    ['Revised due date', 'currentDue'],
    ['Progress against action', 'progress'],
    ['Deliverables or outcomes planned for 2026/27', 'outcome'],
    ['How will we measure success?', 'outcome'],
    ['RAG rating', 'rag'],
    ['Likelihood', 'likelihood'],
    ['The quick brown fox', null],
    ['', null],
  ])('%s', (heading, key) => {
    expect(planMatch(heading)?.keys[0] ?? null).toBe(key);
  });
});

describe('Words of a status column', () => {
  test.each([
    ['Completed June 2025', 'Complete'],
    ['Not yet started', 'Not started'],
    ['On track', 'In progress'],
    ['Partially complete', 'In progress'],
    ['On hold', 'Deferred'],
    ['No longer required', 'Cancelled'],
    ['Not complete', 'Not started'],
    ['Green', null],
    ['See above', null],
  ])('%s is %s', (text, word) => {
    expect(statusWord(text)).toBe(word);
  });
});

test.each([
  ['ends in the', 'Next words', true],
  ['customer', 'care', true],
  ['inter-', 'changeability', true],
  ['A whole sentence.', 'another', false],
  ['A task', 'Another task', false],
  ['A list', 'a) first', false],
])('“%s” runs on to “%s”: %s', (before, after, expected) => {
  expect(runsOn(before, after)).toBe(expected);
});

test('a priority cell is its title, target marks and group', () => {
  const paragraph = (text: string, bold = false) => ({ bullet: false, runs: [{ text, bold }] });
  expect(
    readPriorityCell([
      paragraph('Joint homes', true),
      paragraph('Sub-group', true),
      paragraph('*Core Targets'),
      paragraph('Steering Group'),
    ]),
  ).toEqual({
    title: 'Joint homes Sub-group',
    tags: ['Core'],
    group: 'Steering Group',
  });
});

test.each([
  ['P6W', '2026-06-12'],
  ['P1M', '2026-06-01'],
  ['P1Y', '2027-05-01'],
  ['P10D', '2026-05-11'],
  ['P', null],
  ['soon', null],
])('%s from 1 May 2026 ends on %s', (length, end) => {
  expect(endOfLength('2026-05-01', length)).toBe(end);
});
