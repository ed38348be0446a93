import type { ActionAssessment } from '../../domain/assess/types';
import { text } from '../text';
import type { ActionDraft } from './desk';
import { draftChange } from './draftChange';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/** The forms about one action: opened, filled in, saved or laid aside. */
export function actionCommands(
  { store, services }: SessionContext,
  { makeChange }: Pick<ReturnType<typeof proposalCommands>, 'makeChange'>,
) {
  const setForm = (form: ActionDraft | null): void => {
    store.dispatch({ kind: 'desk', change: { form } });
  };

  return {
    today: () => services.today(),

    /** Opens a form about an action; the plan as it was read stays with the form. */
    openForm: (kind: ActionDraft['kind'], assessed: ActionAssessment, begun: Partial<ActionDraft> = {}): void => {
      const { phase } = store.state();
      if (phase.kind !== 'plan') return;
      const of = { opened: phase.opened, assessed };
      const blank: Readonly<Record<ActionDraft['kind'], ActionDraft>> = {
        update: { ...of, kind: 'update', typed: {} },
        moreTime: { ...of, kind: 'moreTime', to: '', reason: '', agreed: false },
        override: { ...of, kind: 'override', word: '', reason: '' },
      };
      setForm({ ...blank[kind], ...begun } as ActionDraft);
    },

    closeForm: (): void => {
      setForm(null);
    },

    /** Writes what the form says, all of it or nothing; the form stays open where it could not be done. */
    saveForm: async (): Promise<void> => {
      const { form, by } = store.state().desk;
      if (form === null) return;
      const change = draftChange(form, { by, at: services.today() });
      if (change.refused !== null) return;
      await makeChange({
        title: change.changes.title,
        lines: [],
        confirm: wordsOf(form, text.actionForms.save),
        work: text.actionForms.working,
        said: () => wordsOf(form, text.actionForms.done),
        changes: change.changes,
        whole: true,
        after: () => {
          setForm(null);
        },
        // What was typed stays; saving once more goes over the other person's words, which have now been shown.
        again: (opened) => {
          const { id } = form.assessed.action;
          const assessed = opened.assessment.actions.find(({ action }) => action.id === id);
          if (assessed !== undefined) setForm({ ...form, opened, assessed });
        },
      });
    },
  };
}

/** A form's own words: another for a date that is moved than for one that is asked for. */
export function wordsOf(form: ActionDraft, words: typeof text.actionForms.save): string {
  return form.kind === 'moreTime' && form.agreed ? words.moved : words[form.kind];
}
