import { forecastsByMethod, methodForecastInWords } from '../../application/budget/forecastsByMethod';
import { totalsToFormulas, typedTotalInWords } from '../../application/budget/totalsToFormulas';
import type { OpenedPlan } from '../../application/openPlan';
import { text } from '../text';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/** Figures that are named one by one in the preview of a change. */
const NAMED = 8;

/** The budget's own figures in the pane: forecasts by their methods, typed totals into formulas. */
export function budgetCommands(
  { store }: Pick<SessionContext, 'store'>,
  { askChange }: Pick<ReturnType<typeof proposalCommands>, 'askChange'>,
) {
  function shown(): OpenedPlan | null {
    const { phase } = store.state();
    return phase.kind === 'plan' ? phase.opened : null;
  }

  function nothingToDo(title: string, lines: readonly string[]): void {
    store.dispatch({ kind: 'notice', notice: { intent: 'success', title, lines, restores: [] } });
  }

  return {
    /** Says which forecasts their own methods would change, and how, and waits for the word. */
    askForecasts: (): void => {
      const opened = shown();
      if (opened === null) return;
      const { forecasts, without, changes } = forecastsByMethod(opened);
      if (forecasts.length === 0) {
        nothingToDo(
          text.budget.forecastsNone,
          without.length === 0 ? [text.budget.forecastsHow] : without.slice(0, NAMED),
        );
        return;
      }
      askChange({
        title: text.budget.forecastsTitle(forecasts.length),
        lines: [
          ...forecasts.slice(0, NAMED).map(methodForecastInWords),
          ...(forecasts.length > NAMED ? [text.budget.forecastsMore(forecasts.length - NAMED)] : []),
          ...without.slice(0, NAMED),
        ],
        confirm: text.budget.forecastsConfirm,
        work: text.budget.forecastsWork,
        said: text.budget.forecastsDone,
        overTyped: true,
        changes,
      });
    },

    /** Says which typed totals would become formulas and which of their figures would change, and waits for the word. */
    askTotals: (): void => {
      const opened = shown();
      if (opened === null) return;
      const { totals, differing, changes } = totalsToFormulas(opened);
      if (totals.length === 0) {
        nothingToDo(text.budget.totalsNone, []);
        return;
      }
      const same = totals.length - differing.length;
      askChange({
        title: text.budget.totalsTitle(totals.length),
        lines: [
          ...(same > 0 ? [text.budget.totalsSame(same)] : []),
          ...differing.slice(0, NAMED).map(typedTotalInWords),
          ...(differing.length > NAMED ? [text.budget.totalsMore(differing.length - NAMED)] : []),
        ],
        confirm: text.budget.totalsConfirm,
        work: text.budget.totalsWork,
        said: text.budget.totalsDone,
        overTyped: true,
        changes,
      });
    },
  };
}
