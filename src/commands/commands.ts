import type { PaneServices } from '../taskpane/services';
import { holdsPlan } from '../application/openPlan';
import { reopenedReport } from '../taskpane/session/reportState';
import { text } from '../taskpane/text';

/** The pane's services, loaded when a button is first pressed. */
async function services(): Promise<PaneServices> {
  const { hostedServices } = await import('../taskpane/services/hosted');
  return hostedServices();
}

/** Re-check without the pane: brings what is Boardline's own up to date; conflicts and obstacles are said. */
export async function recheck(here: Promise<PaneServices> = services()): Promise<string | null> {
  const { conflicts } = await (await here).recheck(undefined, false);
  if (conflicts.length === 0) return null;
  return [text.done.conflicts(conflicts.length), ...conflicts.slice(0, 3).map((each) => each.message)].join(' ');
}

/**
 * The board's report with all of its sections as at the plan's own date, handed over as a file; it says what became of
 * the file, as nobody sees a download that a page out of sight has begun. Over a plan with errors
 * nothing is made: that has to be confirmed, and a button cannot ask.
 */
export async function boardReport(here: Promise<PaneServices> = services()): Promise<string | null> {
  const pane = await here;
  const opened = await pane.open();
  if (!holdsPlan(opened)) return opened.message;
  const errors = opened.assessment.findings.filter((finding) => finding.severity === 'error').length;
  if (errors > 0) return text.report.confirmInPane(errors);
  const delivery = await pane.deliver(await pane.report(reopenedReport(null, opened)));
  return delivery.message;
}
