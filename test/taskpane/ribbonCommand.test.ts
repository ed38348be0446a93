import { describe, expect, test } from '@jest/globals';
import { shownMessage } from '../../src/commands/message';
import { ribbonCommand } from '../../src/commands/ribbonCommand';

async function pressed(command: () => Promise<string | null>, show: (message: string) => Promise<void>) {
  const shown: string[] = [];
  let completed = 0;
  await ribbonCommand(command, (message) => {
    shown.push(message);
    return show(message);
  })({
    completed: () => {
      completed += 1;
    },
  });
  return { shown, completed };
}

const quietly = () => Promise.resolve();

describe('a ribbon button tells Excel that it has ended', () => {
  test.each([
    ['when all went well', () => Promise.resolve(null), []],
    [
      'when there is something to say',
      () => Promise.resolve('2 cells were left as found.'),
      ['2 cells were left as found.'],
    ],
    [
      'when the host refuses',
      () => Promise.reject(Object.assign(new Error('A cell is being edited.'), { name: 'HostFault' })),
      ['A cell is being edited.'],
    ],
  ])('once, %s', async (_when, command, shown) => {
    expect(await pressed(command, quietly)).toEqual({ shown, completed: 1 });
  });

  test('once, when even the message cannot be shown', async () => {
    const fail = () => Promise.reject(new Error('no window'));
    expect((await pressed(() => Promise.reject(new TypeError('x')), fail)).completed).toBe(1);
  });
});

test('the small window shows the words behind its mark, and nothing else', () => {
  expect(shownMessage(`#message=${encodeURIComponent('Row 7: “Q3” & more')}`)).toBe('Row 7: “Q3” & more');
  expect(shownMessage('#other')).toBeNull();
});
