import { describe, expect, test } from '@jest/globals';
import { joinReason, sameName } from '../../../src/domain/leads/sameName';

describe('two spellings of one name are joined, with the reason', () => {
  test.each([
    ['J Hall', 'J. Hall', /capitals/],
    ['J.Hall', 'j hall', /capitals/],
    ['Team Managers', 'Team managers', /capitals/],
    ['Dr A Patel', 'A Patel', /titles/],
    ['Hall, J', 'J Hall', /capitals/],
    ['J Hall', 'Jane Hall', /“J” is the initial/],
    ['J Hall', 'J M Hall', /further initial/],
    ['Dave Hall', 'David Hall', /short form/],
    ['A Williamson', 'A Wiliamson', /one letter of the surname/i],
    ['Anne O’Neill', "Anne O'Neill", /capitals/],
    ['Head of Policy & Performance', 'Head of Policy and Performance', /short forms/],
    ['Jon Hall', 'Jonathan Hall', /short form/],
    ['Mohamed Hall', 'Mohammed Hall', /short form/],
    ['AD Housing', 'Assistant Director Housing', /short forms/],
    ['Hall, Anne', 'Anne Hall', /capitals/],
    ['Housing Mgr', 'Housing Manager', /short forms/],
    ['Anne Hall (Head of Housing)', 'Anne Hall', /capitals/],
  ])('%s and %s', (a, b, reason) => {
    expect(joinReason(a, b)).toMatch(reason);
    expect(joinReason(b, a)).toMatch(reason);
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['J Hall', 'M Hall'],
    ['J Hall', 'Mary Hall'],
    ['Jane Hall', 'John Hall'],
    ['L Williams', 'A Williamson'],
    ['L Smith', 'L Jones'],
    ['Hall', 'J Hall'],
    ['Head of Housing', 'Head of Planning'],
    ['Head of HR', 'Head of IT'],
    ['Area Team 1 Manager', 'Area Team 2 Manager'],
    ['Jean Hall', 'Jane Hall'],
    ['', 'J Hall'],
  ])('%s and %s are two', (a, b) => {
    expect(joinReason(a, b)).toBeNull();
  });
});
