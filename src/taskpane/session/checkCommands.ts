import { ignoreFinding, keepsIgnored } from '../../application/checks/ignoredFindings';
import type { Mend } from '../../application/checks/mend';
import { mendOf } from '../../application/checks/mends';
import { sameAsLead } from '../../application/checks/sameAsLead';
import type { Finding } from '../../domain/findings/types';
import type { ChangeSet } from '../../workbook/port';
import { text } from '../text';
import { findingKey } from './groupFindings';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/** What can be done about findings: mended where a mend is safe, or set aside with a reason and shown again. */
export function checkCommands(
  { store, services }: SessionContext,
  { askChange, makeChange }: Pick<ReturnType<typeof proposalCommands>, 'askChange' | 'makeChange'>,
) {
  const words = text.checks.mends;

  /** The mend of findings of one check, as they are shown now. */
  function mendFor(findings: readonly Finding[]): Mend | null {
    const { phase, desk } = store.state();
    if (phase.kind !== 'plan') return null;
    return mendOf(phase.opened, findings, { by: desk.by, at: services.today() });
  }

  async function keep(key: string, reason: string | null): Promise<void> {
    const { phase } = store.state();
    if (phase.kind !== 'plan') return;
    if (!keepsIgnored(phase.opened)) {
      if (reason === null) store.dispatch({ kind: 'unignored', finding: key });
      else store.dispatch({ kind: 'ignored', finding: key, reason });
      return;
    }
    const said = reason === null ? words.shownAgain : words.ignored;
    const changes: ChangeSet = ignoreFinding(phase.opened, key, reason, services.today());
    await makeChange({
      title: changes.title,
      lines: [],
      confirm: reason === null ? text.checks.restore : text.checks.confirmIgnore,
      work: words.ignoring,
      said: () => said,
      changes,
    });
  }

  return {
    mendFor,

    /** Says what a mend would write, and writes it once the user has said yes. */
    askMend: (findings: readonly Finding[]): void => {
      const mend = mendFor(findings);
      if (mend === null) return;
      const { kind, rows, changes } = mend;
      askChange({
        title: words.title[kind](rows.length),
        lines: [...words.rows(rows), words.why[kind]],
        confirm: words.confirm[kind],
        work: words.working,
        said: () => words.said[kind](rows.length),
        changes,
      });
    },

    askSameAs: (name: string, lead: string): void => {
      const { phase } = store.state();
      const changes = phase.kind === 'plan' ? sameAsLead(phase.opened, name, lead) : null;
      if (changes === null) return;
      askChange({
        title: words.sameAsTitle(name, lead),
        lines: [words.sameAsWhy(name, lead)],
        confirm: words.sameAsConfirm,
        work: words.working,
        said: () => words.sameAsSaid(name, lead),
        changes,
      });
    },

    ignore: (finding: Finding, reason: string): Promise<void> => keep(findingKey(finding), reason),

    showAgain: (finding: Finding): Promise<void> => keep(findingKey(finding), null),
  };
}
