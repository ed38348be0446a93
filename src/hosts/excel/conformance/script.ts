import { CELL_STEPS } from './cellSteps';
import { OBJECT_STEPS } from './objectSteps';
import { REFUSED_STEPS } from './refusedSteps';
import { removeScratch, SCRATCH } from './scratch';
import type { ConformanceStep } from './step';

/** The script, in order: the calls that Boardline relies on, each step on what the steps before it left. */
export const CONFORMANCE_SCRIPT: readonly ConformanceStep[] = [
  {
    name: 'add a sheet',
    run: async (context) => {
      const sheet = context.workbook.worksheets.add(SCRATCH.sheet);
      sheet.load('name,visibility');
      await context.sync();
    },
  },
  ...CELL_STEPS,
  ...OBJECT_STEPS,
  ...REFUSED_STEPS,
  { name: 'remove the sheet', run: removeScratch },
];
