import { collectReturns } from '../../application/collectReturns';
import type { OpenedPlan } from '../../application/openPlan';
import { formsFor } from '../../application/returns/issueForms';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { WorkSignal } from '../../workbook/port';
import type { PaneFile, ReturnsRead } from '../services';
import { text } from '../text';

/** The form of one lead as a workbook, or every lead's in one zip file; the libraries load when they are first used. */
export async function formFile(
  opened: OpenedPlan,
  month: string,
  lead: string | null,
  signal?: WorkSignal,
): Promise<PaneFile> {
  const { makeBook } = await import('../../hosts/xlsx/makeBook');
  const forms = formsFor(opened, month).filter((form) => lead === null || form.lead === lead);
  const files: PaneFile[] = [];
  for (const form of forms) {
    signal?.progress(files.length, forms.length, form.lead);
    const quiet: WorkSignal = { cancelled: () => signal?.cancelled() === true, progress: () => undefined };
    files.push({ name: form.file, bytes: await makeBook(form.book(), quiet) });
  }
  const [only] = files;
  if (lead !== null && only !== undefined) return only;
  const { zipOf } = await import('../../hosts/xlsx/package/zipOf');
  return { name: text.proformas.zipName(opened.plan.cover.planTitle, month), bytes: zipOf(files) };
}

/** What returned forms ask for, against the plan as it stands now. */
export async function readReturnFiles(
  opened: OpenedPlan,
  files: readonly PaneFile[],
  at: IsoDate,
): Promise<ReturnsRead> {
  const { openXlsx } = await import('../../hosts/xlsx/openXlsx');
  const returns = await Promise.all(files.map(async ({ name, bytes }) => (await openXlsx(name, bytes)).read()));
  return { files: files.map(({ name }) => name), opened, collected: collectReturns(opened, returns, at) };
}
