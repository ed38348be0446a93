/** Names of what the script makes, and removes again. */
export const SCRATCH = {
  /** With a blank, so that its name stands in quotes in addresses. */
  sheet: 'Boardline trial',
  /** A second sheet, for what needs two. */
  other: 'Boardline trial, other',
  table: 'BoardlineTrialTable',
  name: 'BoardlineTrialName',
} as const;

/** Takes away all that the script made. */
export async function removeScratch(context: Excel.RequestContext): Promise<void> {
  const sheets = [SCRATCH.sheet, SCRATCH.other].map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  const name = context.workbook.names.getItemOrNullObject(SCRATCH.name);
  for (const each of [...sheets, name]) each.load('name');
  await context.sync();
  for (const each of [name, ...sheets]) if (!each.isNullObject) each.delete();
  await context.sync();
}
