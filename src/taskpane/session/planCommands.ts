import { closePlanPeriod, periodEndOf } from '../../application/periods/closePlanPeriod';
import { holdsPlan, type OpenedPlan } from '../../application/openPlan';
import { applyRules } from '../../application/rules/applyRules';
import { previewRules } from '../../application/rules/previewRules';
import type { RuleSetWish } from '../../application/rules/ruleSetWish';
import { text } from '../text';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/**
 * Changes that go by the whole plan: closing a period, another rule set. The plan is read again first; where it is not
 * as it was shown any more, nothing is written, and it is shown anew.
 */
export function planCommands(
  { store, services, work, now }: SessionContext,
  { makeChange }: Pick<ReturnType<typeof proposalCommands>, 'makeChange'>,
) {
  function say(intent: 'warning', title: string, lines: readonly string[]): void {
    store.dispatch({ kind: 'notice', notice: { intent, title, lines, restores: [] } });
  }

  /** The plan as shown and as read again just now, as at the same day. */
  async function readAgain(): Promise<{ readonly shown: OpenedPlan; readonly opened: OpenedPlan } | null> {
    const { phase } = store.state();
    if (phase.kind !== 'plan') return null;
    const shown = phase.opened;
    const opened = await work.run(text.work.reading, true, (signal) => services.open(shown.assessment.asAt, signal));
    if (opened === undefined) return null;
    store.dispatch({ kind: 'opened', opened, at: now() });
    return holdsPlan(opened) ? { shown, opened } : null;
  }

  return {
    closePeriod: async (month: string): Promise<void> => {
      const periodEnd = periodEndOf(month);
      const read = await readAgain();
      if (read === null || periodEnd === null) return;
      const { leaveOut } = store.state().desk;
      const closing = closePlanPeriod(read.opened, periodEnd, leaveOut);
      if (closing.refused !== null) {
        say('warning', text.periods.cannot, [closing.refused]);
        return;
      }
      const before = closePlanPeriod(read.shown, periodEnd, leaveOut);
      if (before.refused !== null || JSON.stringify(before.rows) !== JSON.stringify(closing.rows)) {
        say('warning', text.periods.moved, []);
        return;
      }
      await makeChange({
        title: text.periods.close(month),
        lines: [text.periods.writes(closing.rows.length)],
        confirm: text.periods.close(month),
        work: text.periods.closing,
        said: () => text.periods.done(month, closing.rows.length),
        changes: closing.changes,
        after: () => {
          store.dispatch({ kind: 'desk', change: { month: null, leaveOut: false } });
        },
      });
    },

    useRules: async (wish: RuleSetWish): Promise<void> => {
      const read = await readAgain();
      if (read === null) return;
      const before = previewRules(read.shown, wish);
      const now = previewRules(read.opened, wish);
      const change = applyRules(read.opened, wish);
      if (change.refused !== null) {
        say('warning', text.rules.refused, [change.refused]);
        return;
      }
      if (JSON.stringify(before.moves) !== JSON.stringify(now.moves)) {
        say('warning', text.rules.moved, []);
        return;
      }
      await makeChange({
        title: text.rules.use(wish.name),
        lines: [text.rules.change(now.moves.length, read.opened.assessment.actions.length)],
        confirm: text.rules.use(wish.name),
        work: text.rules.working,
        said: () => text.rules.done(wish.name),
        changes: change.changes,
        whole: true,
        after: () => {
          store.dispatch({ kind: 'desk', change: { rules: null } });
        },
      });
    },
  };
}
