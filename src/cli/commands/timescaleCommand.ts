import { isIsoDate, type IsoDate } from '../../domain/calendar/isoDate';
import { readTimescale } from '../../domain/timescale/readTimescale';
import { timescaleRecord } from '../../domain/timescale/timescaleRecord';
import { parseWords } from '../arguments';
import type { Command, Terminal } from '../command';
import { InputError, UsageError } from '../errors';
import { readInput } from '../files';

const USAGE = 'timescale TEXT… | --file LINES.jsonl [--as-at DATE]';

interface Line {
  readonly text: string;
  readonly asAt: IsoDate | undefined;
}

/** `timescale`: one JSON object a line, in the input's order. */
export const timescaleCommand: Command = {
  name: 'timescale',
  usage: USAGE,
  does: 'what Boardline reads in the words of a timescale',
  run: async (args, terminal) => {
    const words = parseWords(args, { file: { type: 'string' }, 'as-at': { type: 'string' } }, USAGE);
    const asAt = words.date('as-at');
    const file = words.text('file');
    if (file === undefined && words.words.length === 0)
      throw new UsageError(`TEXT is missing\nUsage: boardline ${USAGE}`);
    const lines = file === undefined ? words.words.map((text) => ({ text, asAt: undefined })) : await linesOf(file);
    printReadings(lines, asAt, terminal);
    return 0;
  },
};

function printReadings(lines: readonly Line[], asAt: IsoDate | undefined, terminal: Terminal): void {
  const records = lines.map((line) => {
    const date = line.asAt ?? asAt;
    return JSON.stringify(timescaleRecord(readTimescale(line.text, date === undefined ? {} : { asAt: date })));
  });
  if (records.length > 0) terminal.print(records.join('\n'));
}

async function linesOf(path: string): Promise<readonly Line[]> {
  const { name, bytes } = await readInput(path);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.split(/\r?\n/).flatMap((line, place) => (line.trim() === '' ? [] : [lineOf(line, name, place + 1)]));
}

function lineOf(line: string, file: string, number: number): Line {
  const wrong = (what: string): never => {
    throw new InputError(`${file}: line ${String(number)} ${what}; each line is {"text": "…", "asAt": "2026-07-15"}`);
  };
  const parsed = ((): unknown => {
    try {
      return JSON.parse(line);
    } catch {
      return wrong('is not JSON');
    }
  })();
  if (typeof parsed !== 'object' || parsed === null || !('text' in parsed) || typeof parsed.text !== 'string') {
    return wrong('has no text');
  }
  const asAt = 'asAt' in parsed ? parsed.asAt : undefined;
  if (asAt === undefined || asAt === null) return { text: parsed.text, asAt: undefined };
  if (typeof asAt !== 'string' || !isIsoDate(asAt)) return wrong('has an asAt that is no date');
  return { text: parsed.text, asAt };
}
