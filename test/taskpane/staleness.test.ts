import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { assessedAs, westmereContents } from '../application/westmerePlan';
import { memoryPane } from './memoryPane';

const IDLE = 10_000;

/** The pane over a plan, with its clock; `reads` counts the readings of the workbook from now on. */
async function pane() {
  const all = await memoryPane(westmereContents(), '2026-07-02', Date.now);
  const read = all.workbook.read.bind(all.workbook);
  let reads = 0;
  all.workbook.read = (...asked) => {
    reads += 1;
    return read(...asked);
  };
  const progress = (): string => assessedAs(all.opened(), '1.1').action.progress;
  return { ...all, read, reads: () => reads, progress, state: all.session.state };
}

/** Lets time go by, and all that it sets going. */
const pass = (milliseconds: number): Promise<void> => jest.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  jest.useFakeTimers({ now: Date.UTC(2026, 6, 2, 9) });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('a change on the sheet', () => {
  test('marks the pane at once and is read once the sheet has been left alone, not before', async () => {
    const { changes, typeIn, state, reads, progress } = await pane();
    typeIn('1.1', 'Progress', 'Lease signed');
    changes.tell(false);
    expect(state().stale).toBe(true);
    await pass(IDLE - 1);
    expect(reads()).toBe(0);
    await pass(1);
    expect(reads()).toBe(1);
    expect(progress()).toBe('Lease signed');
    expect(state()).toMatchObject({ stale: false, checkedAt: Date.now() });
  });

  test('several make one reading, after the last of them', async () => {
    const { changes, reads } = await pane();
    for (let each = 0; each < 20; each += 1) {
      changes.tell(each % 2 === 0);
      await pass(IDLE - 1);
    }
    expect(reads()).toBe(0);
    await pass(IDLE * 10);
    expect(reads()).toBe(1);
  });

  test('that comes while the workbook is being read is not taken for read', async () => {
    const all = await pane();
    let answer: () => void = () => undefined;
    all.workbook.read = async () => {
      const before = await all.read();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return before;
    };
    all.changes.tell(true);
    await pass(IDLE);
    all.typeIn('1.1', 'Progress', 'Typed during the reading');
    all.changes.tell(true);
    answer();
    await pass(0);
    expect(all.state().stale).toBe(true);
    all.workbook.read = all.read;
    await pass(IDLE);
    expect(all.progress()).toBe('Typed during the reading');
    expect(all.state().stale).toBe(false);
  });

  test('keeps the day that the pane looks at', async () => {
    const { session, changes, opened } = await pane();
    await session.lookAsAt('2026-12-31');
    changes.tell(true);
    await pass(IDLE);
    expect(opened().assessment.asAt).toBe('2026-12-31');
  });
});

describe('nothing is read in the background', () => {
  test('while the user types in the pane', async () => {
    const { session, changes, reads } = await pane();
    changes.tell(true);
    for (let key = 0; key < 30; key += 1) {
      await pass(IDLE / 2);
      session.typed();
    }
    expect(reads()).toBe(0);
    await pass(IDLE * 2);
    expect(reads()).toBe(1);
  });

  test.each<[string, (all: Awaited<ReturnType<typeof pane>>) => () => void]>([
    [
      'an update is being written',
      ({ session, opened }) => {
        session.dispatch({ kind: 'chose', ref: '1.1' });
        session.openForm('update', assessedAs(opened(), '1.1'));
        return () => {
          session.dispatch({ kind: 'desk', change: { form: null } });
        };
      },
    ],
    [
      'another rule set is being tried',
      ({ session }) => {
        session.dispatch({ kind: 'went', screen: 'rules' });
        session.dispatch({ kind: 'desk', change: { rules: { name: 'One month', copy: null, limits: {} } } });
        return () => {
          session.dispatch({ kind: 'desk', change: { rules: null } });
        };
      },
    ],
    [
      'an import is being looked through',
      ({ session }) => {
        session.dispatch({ kind: 'went', screen: 'import' });
        session.dispatch({ kind: 'importing', change: { step: 'questions' } });
        return () => {
          session.dispatch({ kind: 'went', screen: 'overview' });
        };
      },
    ],
    [
      'a question waits for its answer',
      ({ session }) => {
        const proceed = (): Promise<void> => Promise.resolve();
        session.dispatch({ kind: 'ask', ask: { title: 'Go on?', lines: [], confirm: 'Yes', proceed } });
        return () => {
          session.dispatch({ kind: 'ask', ask: null });
        };
      },
    ],
    [
      'a command runs',
      ({ session }) => {
        const work = { title: 'Writing', what: 'Writing', done: 0, total: 9, cancelling: false, canCancel: true };
        session.dispatch({ kind: 'work', work });
        return () => {
          session.dispatch({ kind: 'work', work: null });
        };
      },
    ],
  ])('while %s; it is made up for afterwards', async (_what, begin) => {
    const all = await pane();
    all.changes.tell(true);
    const end = begin(all);
    await pass(IDLE * 30);
    expect(all.reads()).toBe(0);
    expect(all.state().stale).toBe(true);
    end();
    await pass(IDLE * 2);
    expect(all.reads()).toBe(1);
    expect(all.state().stale).toBe(false);
  });

  test('once the user has re-checked by hand', async () => {
    const { session, changes, reads } = await pane();
    changes.tell(true);
    await session.retry();
    expect(reads()).toBe(1);
    await pass(IDLE * 10);
    expect(reads()).toBe(1);
  });
});

describe('a command’s own writing', () => {
  const saveAnUpdate = async (all: Awaited<ReturnType<typeof pane>>): Promise<void> => {
    all.session.openForm('update', assessedAs(all.opened(), '1.1'));
    const { form } = all.state().desk;
    if (form?.kind !== 'update') throw new Error('The form is not open');
    all.session.dispatch({
      kind: 'desk',
      change: { by: 'P Marlow', form: { ...form, typed: { progress: 'Signed' } } },
    });
    await all.session.saveForm();
  };

  test('does not mark the pane, while it is done or just after', async () => {
    const all = await pane();
    all.session.subscribe(() => {
      if (all.state().work !== null) all.changes.tell(false);
    });
    await saveAnUpdate(all);
    await pass(1_000);
    all.changes.tell(false);
    await pass(0);
    expect(all.state().stale).toBe(false);
    expect(all.progress()).toBe('Signed');
    await pass(1_000);
    all.changes.tell(false);
    expect(all.state().stale).toBe(true);
  });

  test('does not hide what a co-author changes meanwhile', async () => {
    const all = await pane();
    let once = true;
    all.session.subscribe(() => {
      if (all.state().work === null || !once) return;
      once = false;
      all.changes.tell(true);
    });
    await saveAnUpdate(all);
    await pass(0);
    expect(all.state().stale).toBe(true);
    const before = all.reads();
    await pass(IDLE);
    expect(all.reads()).toBe(before + 1);
    expect(all.state().stale).toBe(false);
  });

  test('is not undone by an older reading that comes in after it', async () => {
    const all = await pane();
    let answer: () => void = () => undefined;
    all.workbook.read = async () => {
      const before = await all.read();
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
      return before;
    };
    all.changes.tell(true);
    await pass(IDLE);
    all.workbook.read = all.read;
    await saveAnUpdate(all);
    answer();
    await pass(0);
    expect(all.progress()).toBe('Signed');
  });
});

describe('a background reading that fails', () => {
  test('is said, not repeated before the next change, and then forgotten', async () => {
    const all = await pane();
    let tries = 0;
    all.workbook.read = () => {
      tries += 1;
      return Promise.reject(Object.assign(new Error('A cell is being edited.'), { name: 'HostFault' }));
    };
    all.changes.tell(true);
    await pass(IDLE * 100);
    expect(tries).toBe(1);
    expect(all.state()).toMatchObject({ stale: true, rereadProblem: { message: 'A cell is being edited.' } });
    expect(all.state().phase.kind).toBe('plan');
    all.workbook.read = all.read;
    all.changes.tell(true);
    await pass(IDLE);
    expect(all.state()).toMatchObject({ stale: false, rereadProblem: null });
  });
});
