import { describe, expect, test } from '@jest/globals';
import { isHosted, type Surroundings } from '../../src/taskpane/hosting/isHosted';
import { pageFor } from '../../src/taskpane/hosting/pageFor';

const PLAIN: Surroundings = { location: { search: '' }, name: '', external: {} };
const HOST = 'Excel|Web|16.00|en-GB|abc||disableLogging|0';

describe('whether Excel shows the page', () => {
  test.each<[string, Partial<Surroundings>, boolean]>([
    ['a plain browser', {}, false],
    ['a query of somebody else’s', { location: { search: '?host=information' } }, false],
    ['Excel’s query', { location: { search: '?_host_Info=Excel$Win32$16.01$en-GB' } }, true],
    ['the window’s name on the web', { name: JSON.stringify({ hostInfo: HOST }) }, true],
    ['the session’s copy', { sessionStorage: { getItem: () => HOST } }, true],
    ['another’s session', { sessionStorage: { getItem: () => null } }, false],
    ['older Excel on Windows', { external: { GetContext: () => 1 } }, true],
    [
      'storage that is blocked',
      {
        sessionStorage: {
          getItem: () => {
            throw new Error('denied');
          },
        },
      },
      false,
    ],
  ])('%s', (_name, seen, hosted) => {
    expect(isHosted({ ...PLAIN, ...seen })).toBe(hosted);
  });
});

describe('the right page', () => {
  const here = { search: '?_host_Info=Excel', hash: '#a' };
  test.each<[boolean, boolean, string | null]>([
    [true, true, null],
    [false, false, null],
    [true, false, 'taskpane-excel.html?_host_Info=Excel#a'],
    [false, true, 'taskpane.html?_host_Info=Excel#a'],
  ])('hosted %s, on the page that names Microsoft’s script %s', (hosted, names, page) => {
    expect(pageFor(hosted, names, here)).toBe(page);
  });
});
