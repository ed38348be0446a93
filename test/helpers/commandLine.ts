import { boardPaper } from '../../src/hosts/document/boardPaper';
import { csvZip } from '../../src/hosts/document/csvZip';
import { tidyCsv } from '../../src/hosts/document/tidyCsv';
import { checkAccessibility } from '../../src/hosts/xlsx/checkAccessibility';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { readSource } from '../../src/sources/readSource';
import { run } from '../../src/cli/run';

/** What one command line printed and how it ended. */
export interface CommandOutcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line in this process, with the real hosts and a fixed today. */
export async function boardline(...args: readonly string[]): Promise<CommandOutcome> {
  let out = '';
  let err = '';
  const status = await run(args, {
    print: (text) => {
      out += `${text}\n`;
    },
    say: (text) => {
      err += `${text}\n`;
    },
    today: '2026-07-15',
    hosts: {
      openWorkbook: openXlsx,
      newWorkbook: newXlsx,
      makeBook,
      makePaper: boardPaper,
      csvFiles: tidyCsv,
      csvZip,
      readSource,
      checkAccessibility,
    },
  });
  return { status, out, err };
}

/** The JSON value that a command printed; a failing command is an error with what it said. */
export async function boardlineJson(...args: readonly string[]): Promise<unknown> {
  const outcome = await boardline(...args, '--json');
  if (outcome.status > 1) throw new Error(`boardline ${args.join(' ')}: ${outcome.err}`);
  return JSON.parse(outcome.out);
}
