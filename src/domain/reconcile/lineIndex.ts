import type { BudgetLine } from '../plan/types';
import { bareCode, bareLetters, trimCode } from '../budget/codes';
import { plainName } from './serviceNames';

/** Ways to find lines, each looked up once however many rows there are; lines by their places in the plan. */
export interface LineIndex {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byBareCode: ReadonlyMap<string, readonly number[]>;
  readonly byLetters: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly uncodedByName: ReadonlyMap<string, readonly number[]>;
}

/** Indexes a plan's lines by code and name. */
export function lineIndex(lines: readonly BudgetLine[]): LineIndex {
  const byCode = new Map<string, number[]>();
  const byBareCode = new Map<string, number[]>();
  const byLetters = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const uncodedByName = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const code = trimCode(line.code);
    const name = plainName(line.service);
    if (code !== '') {
      addTo(byCode, code, place);
      addTo(byBareCode, bareCode(code), place);
      addTo(byLetters, bareLetters(code), place);
    } else if (name !== '') addTo(uncodedByName, name, place);
    if (name !== '') addTo(byName, name, place);
  });
  return { byCode, byBareCode, byLetters, byName, uncodedByName };
}

function addTo(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}
