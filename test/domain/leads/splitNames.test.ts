import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isCollective } from '../../../src/domain/leads/isCollective';
import { splitNames } from '../../../src/domain/leads/splitNames';
import { isUnknownLead } from '../../../src/domain/leads/unknownLead';

describe('a lead cell is parted into the names it holds', () => {
  test.each<[string, readonly string[]]>([
    ['A Hall', ['A Hall']],
    ['A. Hall', ['A Hall']],
    ['A.Hall', ['A Hall']],
    ['A.B. Hall', ['AB Hall']],
    ['Mr. A. Hall', ['Mr. A Hall']],
    ['A Hall R Dean', ['A Hall', 'R Dean']],
    ['A. Hall R. Dean', ['A Hall', 'R Dean']],
    ['A Hall R Dean S O’Brien', ['A Hall', 'R Dean', 'S O’Brien']],
    ['A Hall R Dean Team managers', ['A Hall', 'R Dean', 'Team managers']],
    ['A Hall\nR Dean\nTeam managers', ['A Hall', 'R Dean', 'Team managers']],
    ['A Hall\r\nR Dean', ['A Hall', 'R Dean']],
    ['A Hall; R Dean', ['A Hall', 'R Dean']],
    ['A Hall, R Dean and S Patel', ['A Hall', 'R Dean', 'S Patel']],
    ['A Hall, R Dean & S Patel', ['A Hall', 'R Dean', 'S Patel']],
    ['A Hall/R Dean', ['A Hall', 'R Dean']],
    ['A Hall / R Dean', ['A Hall', 'R Dean']],
    ['Anne Hall and Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall & Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['Anne O’Neill, Mary-Jane Watson-Smith', ['Anne O’Neill', 'Mary-Jane Watson-Smith']],
    ['Hall/Dean', ['Hall', 'Dean']],
    ['AH/RD', ['AH', 'RD']],
    ['AH, RD and SP', ['AH', 'RD', 'SP']],
    ['Hall, A', ['Hall, A']],
    ['Hall, A; Dean, R', ['Hall, A', 'Dean, R']],
    ['Cllr Anne Hall, Dr R Dean', ['Cllr Anne Hall', 'Dr R Dean']],
    ['• A Hall\n• R Dean', ['A Hall', 'R Dean']],
    ['A Hall (lead), R Dean', ['A Hall', 'R Dean']],
    ['Lead: A Hall; Support: R Dean', ['A Hall', 'R Dean']],
    ['Accountable lead – A Hall', ['A Hall']],
    ['A Hall supported by R Dean', ['A Hall', 'R Dean']],
    ['A Hall with R Dean', ['A Hall', 'R Dean']],
    ['Anne Hall/Raj Dean (job share)', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall (job-share) / Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['A Hall by June 2026', ['A Hall']],
    ['A Hall (June 2026)\nR Dean 01/04/2027', ['A Hall', 'R Dean']],
    ['TBC / A Hall', ['A Hall']],
    ['A Hall, A Hall', ['A Hall']],
    ['A\u00a0Hall', ['A Hall']],
    ['Anne Hall Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall Raj Dean Sally Owen', ['Anne Hall', 'Raj Dean', 'Sally Owen']],
    ['Mary Anne Hall Dean', ['Mary Anne Hall Dean']],
    ['Hall, Anne', ['Hall, Anne']],
    ['Hall, Dean', ['Hall', 'Dean']],
    ['Anne, Raj and Sally', ['Anne', 'Raj', 'Sally']],
    ['Anne Hall (NHS) Raj Dean (Council)', ['Anne Hall (NHS)', 'Raj Dean (Council)']],
    ['Anne Hall (NHS Westmere), Raj Dean', ['Anne Hall (NHS Westmere)', 'Raj Dean']],
    ['Anne Hall (lead) Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall (supported by Raj Dean)', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall?', ['Anne Hall']],
    ['Anne Hall tbc', ['Anne Hall']],
    ['A Hall [NHS], R Dean [LA]', ['A Hall [NHS]', 'R Dean [LA]']],
    ['A Hall until March 2026, then R Dean', ['A Hall', 'R Dean']],
    ['Anne Hall 0.5 / Raj Dean 0.5 FTE (job share)', ['Anne Hall', 'Raj Dean']],
    ['Anne Hall (?)', ['Anne Hall']],
    ['1. Anne Hall 2. Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['1) Anne Hall\n2) Raj Dean', ['Anne Hall', 'Raj Dean']],
    ['a) A Hall b) R Dean', ['A Hall', 'R Dean']],
    ['Anne Hall by end of June 2026', ['Anne Hall']],
    ['Anne Hall, mid-June 2026', ['Anne Hall']],
  ])('people: %j', (text, expected) => {
    expect(splitNames(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Head of Policy and Performance', ['Head of Policy and Performance']],
    ['Head of Policy & Performance', ['Head of Policy & Performance']],
    ['Director of Adults, Health & Housing', ['Director of Adults, Health & Housing']],
    ['Director of Adults, Health and Housing', ['Director of Adults, Health and Housing']],
    ['Director for People, Policy & Partnerships', ['Director for People, Policy & Partnerships']],
    ['Assistant Director (Housing, Planning and Property)', ['Assistant Director (Housing, Planning and Property)']],
    ['Corporate Director, Adults', ['Corporate Director, Adults']],
    ['Corporate Director – Children and Families', ['Corporate Director – Children and Families']],
    ['Housing/Homelessness Manager', ['Housing/Homelessness Manager']],
    ['HR & OD Manager', ['HR & OD Manager']],
    ['Police and Crime Commissioner', ['Police and Crime Commissioner']],
    [
      'Director of Operations\nChief Executive of the Trust',
      ['Director of Operations', 'Chief Executive of the Trust'],
    ],
    ['Director of\nOperations', ['Director of Operations']],
    ['Chief Executive and Director of Finance', ['Chief Executive', 'Director of Finance']],
    ['Head of IT, Head of HR', ['Head of IT', 'Head of HR']],
    ['Head of Housing/Head of Planning', ['Head of Housing', 'Head of Planning']],
    ['Policy Officer/Performance Officer', ['Policy Officer', 'Performance Officer']],
    ['Director of Public Health/CCG', ['Director of Public Health', 'CCG']],
    ['Anne Hall, Head of Housing', ['Anne Hall, Head of Housing']],
    ['Head of Housing (vacant)', ['Head of Housing']],
    ['Service Lead (Adults) Team Manager', ['Service Lead (Adults)', 'Team Manager']],
    ['Anne Hall (Head of Housing)', ['Anne Hall (Head of Housing)']],
    ['Anne Hall, Raj Dean, Head of Housing', ['Anne Hall', 'Raj Dean', 'Head of Housing']],
  ])('posts: %j', (text, expected) => {
    expect(splitNames(text)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['Northgate Borough Council & Westmere NHS Trust', ['Northgate Borough Council', 'Westmere NHS Trust']],
    ['Northgate and St Mary’s Primary Care Trust', ['Northgate and St Mary’s Primary Care Trust']],
    ['Health and Wellbeing Board', ['Health and Wellbeing Board']],
    ['Chair of Policy and Practice Sub-group', ['Chair of Policy and Practice Sub-group']],
    ['Northgate & District Citizens Advice', ['Northgate & District Citizens Advice']],
    ['PCT/LA', ['PCT', 'LA']],
    ['NHS Northgate and Westmere ICB', ['NHS Northgate and Westmere ICB']],
    ['Public Health/CCG', ['Public Health', 'CCG']],
    ['Adult Social Care/Public Health', ['Adult Social Care', 'Public Health']],
    ['PCT and Social Services', ['PCT', 'Social Services']],
    ['Communications Team, Policy Team & HR', ['Communications Team', 'Policy Team', 'HR']],
    ['Public Health, Adult Social Care, CCG', ['Public Health', 'Adult Social Care', 'CCG']],
    ['Community Safety Manager and Police', ['Community Safety Manager', 'Police']],
    ['All partners', ['All partners']],
  ])('bodies and groups: %j', (text, expected) => {
    expect(splitNames(text)).toEqual(expected);
  });

  test('any text is parted without fault, and parting a name again leaves it whole', () => {
    const name = fc.constantFrom(
      'A Hall',
      'Raj Dean',
      'Head of Housing',
      'Team managers',
      'Director of Health & Care',
      'TBC',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), (names) => {
        const known = [...new Set(names.filter((each) => each !== 'TBC'))];
        expect(splitNames(names.join('\n'))).toEqual(known);
        expect(splitNames(names.join('; '))).toEqual(known);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        for (const each of splitNames(text)) expect(each.trim()).toBe(each);
      }),
    );
  });

  test.each([' ', ',', 'A ', 'a, ', '(', '&', 'and ', 'A Hall ', '\n'])(
    'repeated without end is read in time: %j',
    (piece) => {
      expect(splitNames(piece.repeat(5_000)).length).toBeLessThan(2_000);
    },
  );
});

describe('nobody is named', () => {
  test.each([
    '',
    ' ',
    '?',
    '??',
    '-',
    '–',
    'TBC',
    'tbc',
    'T.B.C.',
    '(TBC)',
    'TBA',
    'Vacant',
    'Vacant post',
    'To be appointed',
    'To be confirmed',
    'Not known',
    'N/A',
    'None',
    'Lead TBC',
    'To be agreed with partners',
  ])('%j', (text) => {
    expect(isUnknownLead(text)).toBe(true);
    expect(splitNames(text)).toEqual([]);
  });

  test.each(['A Hall', 'Team managers', 'Nona Hall', 'All'])('but %j is somebody', (text) => {
    expect(isUnknownLead(text)).toBe(false);
  });
});

describe('a group or body cannot answer as one person', () => {
  test.each([
    'Team managers',
    'Team Managers',
    'All partners',
    'All',
    'Heads of Service',
    'Northgate NHS Trust',
    'Westmere Borough Council',
    'Police',
    'PCT',
    'SMT',
    'Health and Wellbeing Board',
    'Community Nurse Team',
    'Voluntary sector',
    'Partnership',
    'Service Managers',
    'Members',
  ])('%s', (name) => {
    expect(isCollective(name)).toBe(true);
  });

  test.each([
    'A Hall',
    'Anne Hall',
    'Team manager',
    'Board Secretary',
    'Partnership Manager',
    'Head of Children’s Services',
    'Director of Operations',
    'Chief Executive of the Trust',
    'Chair of the Board',
    'Head of Schools',
    'Executive Member for Housing',
    'Group Accountant',
  ])('but %s can', (name) => {
    expect(isCollective(name)).toBe(false);
  });
});
