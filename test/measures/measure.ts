/** One figure beside its floor or rival, measured in the same run. */
export interface Measure {
  readonly name: string;
  readonly size: number;
  readonly seconds: number;
  readonly rival: string;
  readonly rivalSeconds: number | null;
  readonly ratio: number | null;
  readonly trips: number | null;
  readonly chunks: number | null;
  readonly largestRequest: number | null;
}

/** Times work and its rival in turn, several times after a warm-up; the medians are compared. */
export async function compare(
  name: string,
  size: number,
  work: () => unknown,
  rival: string,
  rivalWork: () => unknown,
  runs = 5,
): Promise<Measure> {
  const own: number[] = [];
  const other: number[] = [];
  for (let run = -1; run < runs; run += 1) {
    const seconds = await timed(work);
    const rivalSeconds = await timed(rivalWork);
    if (run < 0) continue;
    own.push(seconds);
    other.push(rivalSeconds);
  }
  const seconds = median(own);
  const rivalSeconds = median(other);
  return { ...NONE, name, size, seconds, rival, rivalSeconds, ratio: seconds / rivalSeconds };
}

export const NONE: Measure = {
  name: '',
  size: 0,
  seconds: 0,
  rival: '',
  rivalSeconds: null,
  ratio: null,
  trips: null,
  chunks: null,
  largestRequest: null,
};

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
