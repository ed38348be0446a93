import { count, listed } from './counting';

export const conformance = {
  menu: 'Conformance',
  menuWhy: 'Record how this Excel answers, for Boardline’s tests.',
  intro:
    'Runs a fixed script of calls in this workbook and saves each request with Excel’s reply, so that Boardline’s tests can be held against this Excel.',
  where:
    'Use a new, empty workbook: a sheet “Boardline trial” is made and removed again. On a Mac an empty workbook is opened at the end: close it.',
  kept: 'The file holds nothing but the script’s own cells, and the platform and version of Excel.',
  plan: 'This workbook holds a plan',
  planWhy: 'Open a new, empty workbook and record there. Nothing has been changed here.',
  run: 'Run and save',
  running: 'Running the script',
  fileName: 'boardline-conformance.json',
  done: (requests: number, steps: number) => `${count(requests, 'request')} recorded in ${count(steps, 'step')}.`,
  unexpected: (steps: readonly string[]) =>
    steps.length === 0 ? 'Every step ended as expected.' : `Ended otherwise than expected: ${listed(steps)}.`,
};
