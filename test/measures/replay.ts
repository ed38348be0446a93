import { readFileSync } from 'node:fs';
import { closest } from '../office-host/conformance/closest';
import { NoRecording, readRecording } from '../office-host/conformance/readRecording';
import { replay } from '../office-host/conformance/replay';
import { restsOf } from '../office-host/conformance/rests';
import { tellDifference } from '../office-host/conformance/tellDifference';

/** Replays a tester's recording of a real Excel against the simulated one and prints where they differ, and how far each variant
 * is from it; ends with 1 where they differ. */
async function main(file: string | undefined): Promise<number> {
  if (file === undefined) {
    console.error('Name the recording: npx tsx test/measures/replay.ts boardline-conformance.json');
    return 2;
  }
  const recording = readRecording(readFileSync(file, 'utf8'));
  const differences = await replay(recording);
  console.log(
    `${recording.excel}: ${String(recording.outcomes.length)} steps in ${String(recording.exchanges.length)} requests`,
  );
  for (const { step, code } of recording.outcomes.filter(({ asExpected }) => !asExpected)) {
    console.log(
      `${step}: ended ${code === null ? 'without an error' : `with ${code}`}, which the script does not expect (our model rests on ${restsOf(step)})`,
    );
  }
  for (const difference of differences) console.log(tellDifference(difference));
  console.log(differences.length === 1 ? '1 difference' : `${String(differences.length)} differences`);
  console.log('Steps in which each variant of the simulated Excel answers otherwise, the closest first:');
  for (const { variant, steps } of await closest(recording)) console.log(`${String(steps.length)}  ${variant.name}`);
  return differences.length === 0 ? 0 : 1;
}

async function run(): Promise<void> {
  try {
    process.exitCode = await main(process.argv[2]);
  } catch (fault) {
    if (!(fault instanceof NoRecording)) throw fault;
    console.error(fault.message);
    process.exitCode = 2;
  }
}

void run();
