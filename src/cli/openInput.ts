import { holdsPlan, openPlan, type OpenedPlan } from '../application/openPlan';
import type { IsoDate } from '../domain/calendar/isoDate';
import type { FileWorkbook, Terminal } from './command';
import { InputError } from './errors';
import { readInput } from './files';

/** A plan workbook from a path, opened and assessed; a workbook without a plan is an {@link InputError}. */
export async function openPlanFile(
  path: string,
  terminal: Terminal,
  asAt?: IsoDate,
): Promise<{ readonly name: string; readonly workbook: FileWorkbook; readonly opened: OpenedPlan }> {
  const { name, bytes } = await readInput(path);
  const workbook = await terminal.hosts.openWorkbook(name, bytes);
  const opened = await openPlan(workbook, { asAt, today: terminal.today });
  if (!holdsPlan(opened)) throw new InputError(opened.message);
  return { name, workbook, opened };
}
