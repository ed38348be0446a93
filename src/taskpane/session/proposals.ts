import type { OpenedPlan } from '../../application/openPlan';
import type { ChangeSet } from '../../workbook/port';
import type { Changed } from '../services';
import { text } from '../text';
import { obstaclesTo } from '../services/obstaclesTo';
import { chosenDate } from './chosenDate';
import { conflictWords } from './conflictWords';
import { finished } from './finished';
import type { SessionContext } from './sessionContext';

/** A change to cells that a screen proposes: what it is called, what is said of it, and the cells. */
export interface Proposal {
  /** The question: "Add 9 people to Leads?" */
  readonly title: string;
  /** What will change and how much of it, a sentence a line. */
  readonly lines: readonly string[];
  /** The word that says yes: "Add". */
  readonly confirm: string;
  /** What is shown while it is done: "Adding". */
  readonly work: string;
  /** What is said afterwards, with the number of cells written. */
  readonly said: (written: number) => string;
  readonly changes: ChangeSet;
  /** True where figures that people typed become others, as the lines say. */
  readonly overTyped?: boolean;
  /** All or nothing: a cell that somebody else changed meanwhile puts the rest back, so that the log never says too much. */
  readonly whole?: boolean;
  /** Done once the change has been made: a form closes. */
  readonly after?: () => void;
  /** Where somebody else's change was met and all was put back: the plan as it now stands, to offer the change again over. */
  readonly again?: (opened: OpenedPlan) => void;
}

/**
 * Changes that screens propose, all made in the same way: what stands in the way refuses them before anything changes,
 * progress is shown, conflicts are said, and they can be put back.
 */
export function proposalCommands({ store, services, work, now }: SessionContext) {
  /** The obstacles in the way of a change, `null` where one refuses it; the notice has then said which. */
  function consented(changes: ChangeSet): readonly string[] | null {
    const { phase } = store.state();
    if (phase.kind !== 'plan') return null;
    const obstacles = obstaclesTo([changes], phase.opened.snapshot);
    const refusing = obstacles.find((each) => !each.canContinueWithConsent);
    if (refusing === undefined) return obstacles.map((each) => each.message);
    const notice = { intent: 'warning' as const, title: text.failed.title, lines: [refusing.message], restores: [] };
    store.dispatch({ kind: 'notice', notice });
    return null;
  }

  async function make(proposal: Proposal, consent: boolean): Promise<boolean> {
    const asAt = chosenDate(store.state());
    const changed = await work.run(proposal.work, true, (signal) =>
      services.apply(proposal.changes, consent, signal, asAt),
    );
    if (changed === undefined) return false;
    if (proposal.whole === true && changed.conflicts.length > 0) {
      await takeBack(changed);
      const { phase } = store.state();
      if (phase.kind === 'plan') proposal.again?.(phase.opened);
      return false;
    }
    store.dispatch({ kind: 'opened', opened: changed.opened, at: now() });
    store.dispatch({ kind: 'notice', notice: finished(proposal.said(changed.written), changed) });
    proposal.after?.();
    return true;
  }

  /** Puts a change back that met somebody else's, and says whose cells stand. */
  async function takeBack(changed: Changed): Promise<void> {
    const asAt = chosenDate(store.state());
    const opened = await work.run(text.work.puttingBack, false, () => services.putBack(changed.restores, asAt));
    if (opened === undefined) return;
    store.dispatch({ kind: 'opened', opened, at: now() });
    const theirs = changed.conflicts.slice(0, 3).map((conflict) => conflictWords(conflict, changed.opened));
    const lines = [...theirs, text.failed.meanwhileWhy];
    const notice = { intent: 'warning' as const, title: text.failed.meanwhile, lines, restores: [] };
    store.dispatch({ kind: 'notice', notice });
  }

  const askChange = (proposal: Proposal): void => {
    const cleared = consented(proposal.changes);
    if (cleared === null) return;
    const { title } = proposal;
    const confirm = cleared.length > 0 ? text.ask.clearAndGoOn : proposal.confirm;
    const proceed = async (): Promise<void> => {
      await make(proposal, cleared.length > 0);
    };
    const putBack = proposal.overTyped === true ? text.ask.overTypedPutBack : text.ask.canPutBack;
    const lines = [...proposal.lines, ...cleared, putBack];
    store.dispatch({ kind: 'ask', ask: { title, lines, confirm, proceed } });
  };

  return {
    /** Says what a change would do, and does it once the user has said yes. */
    askChange,

    /**
     * Makes a change whose preview the user has just approved on its own screen; it is asked about after all where a
     * filter has to be cleared for it. True where it was made.
     */
    makeChange: async (proposal: Proposal): Promise<boolean> => {
      const cleared = consented(proposal.changes);
      if (cleared === null) return false;
      if (cleared.length === 0) return make(proposal, false);
      askChange(proposal);
      return false;
    },
  };
}
