import { describe, expect, test } from '@jest/globals';
import { readLeadCell } from '../../../src/domain/leads/readLeadCell';
import type { SourceCell } from '../../../src/domain/source/types';

/** A cell whose lines are runs; a run between stars is bold: `*A Hall*| R Dean`. */
function cell(...lines: readonly string[]): SourceCell {
  const paragraphs = lines.map((line) => ({
    bullet: false,
    runs: line.split('|').map((run) => ({ text: run.replace(/\*/g, ''), bold: run.includes('*') })),
  }));
  return { paragraphs, number: null, date: null, columnSpan: 1, rowSpan: 1, where: 'table 1, row 2' };
}

describe('bold marks the accountable lead', () => {
  test('where the cell mixes bold and plain', () => {
    expect(readLeadCell(cell('*A Hall*', 'R Dean', 'S. Patel'))).toMatchObject({
      accountable: ['A Hall'],
      supporting: ['R Dean', 'S Patel'],
    });
  });

  test('whatever their order and however they are run together', () => {
    expect(readLeadCell(cell('R Dean| |*A Hall*| |S Patel'))).toMatchObject({
      accountable: ['A Hall'],
      supporting: ['R Dean', 'S Patel'],
    });
    expect(readLeadCell(cell('*A Ha*|ll', 'R Dean'))).toMatchObject({
      accountable: ['A Hall'],
      supporting: ['R Dean'],
    });
    expect(readLeadCell(cell('*J. Hall*| R Dean')).accountable).toEqual(['J Hall']);
  });

  test('two in bold are two accountable leads, and it is said', () => {
    const reading = readLeadCell(cell('*A Hall*', '*R Dean*', 'S Patel'));
    expect(reading.accountable).toEqual(['A Hall', 'R Dean']);
    expect(reading.notes).toContain('2 are named as accountable');
  });

  test('so several plain names in such a table have no accountable lead', () => {
    const reading = readLeadCell(cell('A Hall', 'R Dean'), true);
    expect(reading).toMatchObject({ accountable: [], supporting: ['A Hall', 'R Dean'] });
    expect(reading.notes).toContain('Nobody is marked as accountable');
  });

  test('but one plain name alone is accountable', () => {
    expect(readLeadCell(cell('A Hall'), true)).toMatchObject({ accountable: ['A Hall'], supporting: [] });
  });
});

describe('without bold', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'Director of Operations\nChief Executive of the Trust',
      ['Director of Operations', 'Chief Executive of the Trust'],
      [],
    ],
    ['A Hall supported by R Dean', ['A Hall'], ['R Dean']],
    ['A Hall with R Dean and S Patel', ['A Hall'], ['R Dean', 'S Patel']],
    ['A Hall (supported by R Dean)', ['A Hall'], ['R Dean']],
    ['A Hall (lead), R Dean', ['A Hall'], ['R Dean']],
    ['R Dean, A Hall – lead', ['A Hall'], ['R Dean']],
    ['Lead: A Hall\nSupport: R Dean, S Patel', ['A Hall'], ['R Dean', 'S Patel']],
    ['R Dean\nLead: A Hall', ['A Hall'], ['R Dean']],
    ['Head of Policy and Performance', ['Head of Policy and Performance'], []],
  ])('%j', (text, accountable, supporting) => {
    expect(readLeadCell(text)).toMatchObject({ accountable, supporting });
    expect(readLeadCell(cell(...text.split('\n')))).toMatchObject({ accountable, supporting });
  });

  test.each(['?', 'TBC', ''])('%j names nobody', (text) => {
    expect(readLeadCell(text)).toMatchObject({ accountable: [], supporting: [], unknown: true, collective: false });
  });

  test('a group and a job share are noted', () => {
    expect(readLeadCell('Team managers')).toMatchObject({ accountable: ['Team managers'], collective: true });
    expect(readLeadCell('Anne Hall/Raj Dean (job share)').notes).toContain('A job share');
  });
});
