import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isIsoDate, type IsoDate } from '../domain/calendar/isoDate';
import { UsageError } from './errors';

type Options = NonNullable<ParseArgsConfig['options']>;

/** A command's words, checked: options by name and the words without a name. */
export interface CommandWords {
  readonly words: readonly string[];
  readonly text: (option: string) => string | undefined;
  readonly flag: (option: string) => boolean;
  readonly date: (option: string) => IsoDate | undefined;
  readonly number: (option: string) => number | undefined;
}

/** Parses a command's words; an unknown option, or a missing value, is a {@link UsageError} that shows the usage. */
export function parseWords(args: readonly string[], options: Options, usage: string): CommandWords {
  const fail = (what: string): never => {
    throw new UsageError(`${what}\nUsage: boardline ${usage}`);
  };
  const parsed = ((): { values: Readonly<Record<string, unknown>>; positionals: string[] } => {
    try {
      return parseArgs({ args: [...args], options: { json: { type: 'boolean' }, ...options }, allowPositionals: true });
    } catch (fault) {
      return fail(fault instanceof Error ? fault.message : String(fault));
    }
  })();
  const text = (option: string): string | undefined => {
    const value = parsed.values[option];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: parsed.positionals,
    text,
    flag: (option) => parsed.values[option] === true,
    date: (option) => {
      const value = text(option);
      if (value !== undefined && !isIsoDate(value)) fail(`--${option} takes a date as 2026-07-15, not “${value}”`);
      return value;
    },
    number: (option) => {
      const value = text(option);
      if (value === undefined) return undefined;
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number) || number < 0) {
        fail(`--${option} takes a number of nought or more, not “${value}”`);
      }
      return number;
    },
  };
}

/** The words that must be there, or a {@link UsageError} naming what is missing. */
export function required(value: string | undefined, what: string, usage: string): string {
  if (value === undefined || value === '') throw new UsageError(`${what} is missing\nUsage: boardline ${usage}`);
  return value;
}
