/** How many cases a property tries: a sample in each test run, `FUZZ_RUNS=10000` of them by command. */
export function runs(sample: number): number {
  const asked = Number(process.env.FUZZ_RUNS ?? '');
  return Number.isInteger(asked) && asked > 0 ? Math.max(asked, sample) : sample;
}
