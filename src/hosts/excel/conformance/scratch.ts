/** Names of what the script makes, and removes again. */
export const SCRATCH = {
  /** With a blank, so that its name stands in quotes in addresses. */
  sheet: 'Boardline trial',
  /** A second sheet, for what needs two. */
  other: 'Boardline trial, other',
  /** The first under another name. */
  renamed: 'Boardline trial, new',
  table: 'BoardlineTrialTable',
  name: 'BoardlineTrialName',
  /** A name that Excel must refuse. */
  noName: 'Boardline trial name',
} as const;

/** All of it that stands in the workbook now. */
async function found(
  context: Excel.RequestContext,
): Promise<readonly (Excel.Worksheet | Excel.NamedItem | Excel.Table)[]> {
  const { worksheets, names, tables } = context.workbook;
  const sheets = [SCRATCH.sheet, SCRATCH.other, SCRATCH.renamed].map((name) => worksheets.getItemOrNullObject(name));
  const named = [SCRATCH.name, SCRATCH.noName].map((name) => names.getItemOrNullObject(name));
  const all = [...named, tables.getItemOrNullObject(SCRATCH.table), ...sheets];
  for (const each of all) each.load('name');
  await context.sync();
  return all.filter((each) => !each.isNullObject);
}

/** True where the workbook has something of these names already. */
export async function isScratchThere(context: Excel.RequestContext): Promise<boolean> {
  return (await found(context)).length > 0;
}

/** Takes away all that the script made. */
export async function removeScratch(context: Excel.RequestContext): Promise<void> {
  for (const each of await found(context)) each.delete();
  await context.sync();
}
