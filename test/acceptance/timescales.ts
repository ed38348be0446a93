import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readTimescale } from '../../src/domain/timescale/readTimescale';
import type { Timescale } from '../../src/domain/timescale/types';

/** A line of the published list of timescales. */
interface TrueTimescale {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly start: string | null;
  readonly due: string | null;
  readonly duration?: string | null;
  readonly status?: string | null;
  readonly milestones?: readonly { readonly due: string | null }[];
  readonly ambiguous?: boolean;
}

export interface AcceptanceCount {
  readonly document: string;
  readonly passed: number;
  readonly failed: number;
  readonly wrong: string[];
}

function agrees(reading: Timescale, truth: TrueTimescale): boolean {
  return reading.kind === truth.kind && reading.start === truth.start && reading.due === truth.due;
}

/** An ambiguous line may be answered by asking: the true date among the readings, or no date taken. */
function asks(reading: Timescale, truth: TrueTimescale): boolean {
  if (truth.ambiguous !== true || reading.certainty === 'stated') return false;
  return truth.due === null ? reading.due === null : reading.readings.includes(truth.due);
}

function detailsAgree(reading: Timescale, truth: TrueTimescale): boolean {
  if (truth.status !== undefined && reading.status !== truth.status) return false;
  if (truth.status === undefined && reading.status === 'complete') return false;
  if (truth.duration !== undefined && reading.duration !== truth.duration) return false;
  const dues = truth.milestones?.map((step) => step.due).join();
  return dues === undefined || dues === reading.milestones.map((step) => step.due).join();
}

/** A wrong date must never be given as stated. */
function statedWrong(reading: Timescale, truth: TrueTimescale): boolean {
  if (reading.certainty !== 'stated') return false;
  return reading.due !== truth.due || reading.start !== truth.start;
}

function differs(reading: Timescale, truth: TrueTimescale): string {
  const show = (each: { kind: string; start: string | null; due: string | null }): string =>
    `${each.kind} ${each.start ?? '-'} ${each.due ?? '-'}`;
  return `${truth.id} “${truth.text}”: expected ${show(truth)}, read ${show(reading)} (${reading.certainty})`;
}

/** Reads every line of the published list and compares kind, start and due; then status, length and milestones; then certainty. */
export async function acceptTimescales(sharedFolder: string): Promise<AcceptanceCount[]> {
  const document = 'timescales-public.jsonl';
  const lines = (await readFile(join(sharedFolder, 'truth', document), 'utf8'))
    .split('\n')
    .filter((line) => line !== '');
  const counts = [': kind, start, due', ': status, length, milestones', ': nothing wrong is stated'].map((what) => ({
    document: document + what,
    passed: 0,
    failed: 0,
    wrong: [] as string[],
  }));
  for (const line of lines) {
    const truth = JSON.parse(line) as TrueTimescale;
    const reading = readTimescale(truth.text);
    const results = [
      agrees(reading, truth) || asks(reading, truth),
      detailsAgree(reading, truth),
      !statedWrong(reading, truth),
    ];
    results.forEach((passed, place) => {
      const count = counts[place];
      if (count === undefined) return;
      if (passed) count.passed += 1;
      else count.wrong.push(differs(reading, truth));
      count.failed = count.wrong.length;
    });
  }
  return counts;
}
