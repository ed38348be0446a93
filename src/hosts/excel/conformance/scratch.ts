/** Names of what the script makes, and removes again. */
export const SCRATCH = {
  /** With a blank, so that its name stands in quotes in addresses. */
  sheet: 'Boardline trial',
  table: 'BoardlineTrialTable',
  name: 'BoardlineTrialName',
} as const;

/** The sheet on which the script works. */
export function scratchSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem(SCRATCH.sheet);
}

/** Takes away all that the script made. */
export async function removeScratch(context: Excel.RequestContext): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(SCRATCH.sheet);
  const name = context.workbook.names.getItemOrNullObject(SCRATCH.name);
  sheet.load('name');
  name.load('name');
  await context.sync();
  if (!name.isNullObject) name.delete();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}
