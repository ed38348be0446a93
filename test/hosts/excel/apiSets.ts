import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A class of Excel's published types, and the requirement set that each of its members needs. */
export type ApiSets = ReadonlyMap<string, ReadonlyMap<string, number>>;

const NONE = 0;

/** The number of `ExcelApi 1.13` as 13; more than any where only online or desktop Excel, or a beta, has it. */
function setOf(comment: string): number {
  const found = /\[Api set: ([^\]]*)\]/.exec(comment)?.[1] ?? '';
  if (found === '') return NONE;
  return Number(/ExcelApi 1\.(\d+)/.exec(found)?.[1] ?? Infinity);
}

/**
 * What each member of Excel's classes needs, as the installed type declarations state it (`[Api set: ExcelApi 1.x]`); a
 * member that states nothing has its class's.
 */
export function apiSets(): ApiSets {
  const folder = dirname(require.resolve('@types/office-js/package.json'));
  const text = readFileSync(join(folder, 'index.d.ts'), 'utf8').replace(/\r\n/g, '\n');
  const classes = new Map<string, Map<string, number>>();
  let comment = '';
  let own: { name: string; sets: Map<string, number>; floor: number } | null = null;
  for (const line of text.slice(text.indexOf('\ndeclare namespace Excel {')).split('\n')) {
    const opened = /^ {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject/.exec(line)?.[1];
    const member = /^ {8}(?:readonly )?(\w+)\??[(:]/.exec(line)?.[1];
    if (/^\s*\/\*\*/.test(line)) comment = line;
    else if (/^\s*\*/.test(line)) comment += line;
    else if (opened !== undefined) {
      own = { name: opened, sets: classes.get(opened) ?? new Map<string, number>(), floor: setOf(comment) };
      classes.set(opened, own.sets);
      comment = '';
    } else if (line === '    }') own = null;
    else if (own !== null && member !== undefined) {
      const needs = setOf(comment) === NONE ? own.floor : setOf(comment);
      const key = member.toLowerCase();
      own.sets.set(key, Math.min(own.sets.get(key) ?? Infinity, needs));
      comment = '';
    }
  }
  return classes;
}
