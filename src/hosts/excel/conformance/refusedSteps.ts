import { SCRATCH, scratchSheet } from './scratch';
import type { ConformanceStep } from './step';

const MISSING = 'Boardline trial, missing';

/** What must be refused, with the code on which Boardline's own messages rest; and null objects, which must not be. */
export const REFUSED_STEPS: readonly ConformanceStep[] = [
  {
    name: 'protect the sheet',
    run: async (context) => {
      const { protection } = scratchSheet(context);
      protection.protect();
      protection.load('protected');
      await context.sync();
    },
  },
  {
    name: 'write on a protected sheet',
    refusedWith: 'AccessDenied',
    run: async (context) => {
      scratchSheet(context).getRange('H1').values = [['refused']];
      await context.sync();
    },
  },
  {
    name: 'take the protection off',
    run: async (context) => {
      const sheet = scratchSheet(context);
      sheet.protection.unprotect();
      const cell = sheet.getRange('H1');
      cell.load('values');
      await context.sync();
    },
  },
  {
    name: 'ask for a missing sheet',
    run: async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(MISSING);
      sheet.load('name');
      await context.sync();
    },
  },
  {
    name: 'insist on a missing sheet',
    refusedWith: 'ItemNotFound',
    run: async (context) => {
      context.workbook.worksheets.getItem(MISSING).load('name');
      await context.sync();
    },
  },
  {
    name: 'add a sheet that is there',
    refusedWith: 'ItemAlreadyExists',
    run: async (context) => {
      context.workbook.worksheets.add(SCRATCH.sheet);
      await context.sync();
    },
  },
  {
    name: 'ask for a wrong address',
    refusedWith: 'InvalidArgument',
    run: async (context) => {
      scratchSheet(context).getRange('A0:no').load('values');
      await context.sync();
    },
  },
  {
    name: 'write values of the wrong size',
    refusedWith: 'InvalidArgument',
    run: async (context) => {
      scratchSheet(context).getRange('J1:J3').values = [['one'], ['two']];
      await context.sync();
    },
  },
];
