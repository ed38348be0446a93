import { runFaults } from './faults';

/** The fault matrix of the live host, printed; ends with 1 where anything was lost. */
async function main(): Promise<number> {
  const result = await runFaults((what) => {
    console.error(`Lost: ${what}`);
  });
  console.log(process.argv.includes('--json') ? JSON.stringify(result) : result);
  return result.lost === 0 && result.editsLost === 0 ? 0 : 1;
}

void main().then((status) => {
  process.exitCode = status;
});
