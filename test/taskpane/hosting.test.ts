import { describe, expect, jest, test } from '@jest/globals';
import { isHosted, type Surroundings } from '../../src/taskpane/hosting/isHosted';
import { OfficeSilent } from '../../src/taskpane/hosting/officeScript';
import { pageFor } from '../../src/taskpane/hosting/pageFor';
import { withinLimit } from '../../src/taskpane/hosting/withinLimit';
import { problemOf } from '../../src/taskpane/session/problemOf';

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
    ['a host that tells through window.external alone', { external: { GetHostInfo: () => HOST } }, true],
    ['a host that tells through agaveHost alone', { agaveHost: { GetHostInfo: () => HOST } }, true],
    ['a dialogue of such a host', { external: { GetHostInfo: () => 'isDialog' } }, true],
    [
      'an external that answers nothing',
      {
        external: {
          GetHostInfo: () => {
            throw new Error('not here');
          },
        },
      },
      false,
    ],
    ['an external that is empty', { external: { GetHostInfo: () => '' } }, false],
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

describe('waiting for Excel', () => {
  const LIMIT = 1000;
  const late = (): Error => new OfficeSilent();

  test.each([
    ['just within the limit', LIMIT - 1, 'ready'],
    ['just beyond it', LIMIT + 1, 'OfficeSilent'],
  ])('%s', async (_name, after, came) => {
    jest.useFakeTimers();
    const work = new Promise<string>((resolve) => {
      setTimeout(resolve, after, 'ready');
    });
    const waited = withinLimit(work, LIMIT, late).catch((fault: unknown) => (fault as Error).name);
    await jest.advanceTimersByTimeAsync(LIMIT + 1);
    jest.useRealTimers();
    expect(await waited).toBe(came);
  });

  test('a fault of the work is the one that is told', async () => {
    await expect(withinLimit(Promise.reject(new RangeError('no')), LIMIT, late)).rejects.toThrow(RangeError);
  });

  test('in vain says what to do', () => {
    expect(problemOf(late()).message).toMatch(/Excel has not answered.*Try again.*ask IT/);
  });
});
