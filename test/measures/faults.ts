import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { simLink } from '../hosts/excel/simLink';
import { ANSWERED, type Fault, REFUSALS } from '../office-host/faults';
import { workbookText } from '../office-host/model/workbookText';
import { type SimClient, startExcel } from '../office-host/simExcel';
import { coAuthorRuns } from './coAuthors';
import { type LiveCommand, liveCommands } from './liveCommands';
import { planOf } from './planOf';

export interface FaultMeasure {
  readonly cases: number;
  readonly commands: number;
  readonly unchanged: number;
  readonly completedAfterRetry: number;
  readonly lost: number;
  readonly interleavings: number;
  readonly editsLost: number;
}

/** Every way in which one request can fail. */
export function everyFault(): readonly Fault[] {
  return [
    ...Object.keys(REFUSALS).map((code): Fault => ({ kind: 'refused', code })),
    ...ANSWERED.map((code): Fault => ({ kind: 'answered', code, after: 0 })),
    { kind: 'answered', code: 'GeneralException', after: 0.5 },
    { kind: 'lostReply' },
  ];
}

type Started = SimClient & { readonly workbook: ReturnType<typeof startExcel>['workbook'] };

interface Ready {
  readonly client: Started;
  readonly run: () => Promise<unknown>;
}

async function started(command: LiveCommand, actions: number): Promise<Ready> {
  const client = startExcel();
  const workbook = excelWorkbook(simLink(client));
  if (command.onPlan) await workbook.createPlan(planOf(actions));
  const restore = await command.before(workbook, client);
  return { client, run: () => command.run(workbook, restore) };
}

function sameLines(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join('\n') === [...b].sort().join('\n');
}

export type Outcome = 'unchanged' | 'completed' | 'lost';

async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

/** One case: the command with one fault at one request, then tried once more if the workbook is not as it was. */
async function oneCase(
  { client, run }: Ready,
  request: number,
  fault: Fault,
  complete: readonly string[],
): Promise<Outcome> {
  const before = workbookText(client.workbook);
  client.failWith((at) => (at === request ? fault : null));
  const done = await attempt(run);
  client.failWith(null);
  if (!client.session.eventsEnabled) return 'lost';
  const after = workbookText(client.workbook);
  if (!done && sameLines(after, before)) return 'unchanged';
  if (sameLines(after, complete)) return 'completed';
  await attempt(run);
  return sameLines(workbookText(client.workbook), complete) ? 'completed' : 'lost';
}

/** How a command ends, and in how many requests, when nothing goes wrong. */
export async function undisturbed(
  command: LiveCommand,
  actions: number,
): Promise<{ readonly requests: number; readonly complete: readonly string[] }> {
  const { client, run } = await started(command, actions);
  const before = client.roundTrips();
  await run();
  return { requests: client.roundTrips() - before, complete: workbookText(client.workbook) };
}

/**
 * Runs the matrix: each command, each of its requests, each fault; or only a share of these cases, such as 2 of 7, spread
 * evenly. `onLost` is told of every case that fails.
 */
export async function faultMatrix(
  actions: number,
  onLost: (what: string) => void = () => undefined,
  commands: readonly LiveCommand[] = liveCommands(actions),
  [taken, of]: readonly [taken: number, of: number] = [1, 1],
): Promise<Omit<FaultMeasure, 'interleavings' | 'editsLost'>> {
  const counted = { unchanged: 0, completed: 0, lost: 0 };
  let turn = 0;
  for (const command of commands) {
    const { requests, complete } = await undisturbed(command, actions);
    let ready: Ready | null = null;
    for (let request = 1; request <= requests; request += 1) {
      for (const fault of everyFault()) {
        turn += 1;
        const isThinned = taken !== of;
        if (isThinned && (turn * taken) % (of * (command.oneIn ?? 1)) >= taken) continue;
        ready ??= await started(command, actions);
        const outcome = await oneCase(ready, request, fault, complete);
        counted[outcome] += 1;
        if (outcome !== 'unchanged') ready = null;
        if (outcome === 'lost')
          onLost(`${command.name}, request ${String(request)} of ${String(requests)}: ${JSON.stringify(fault)}`);
      }
    }
  }
  const { unchanged, completed, lost } = counted;
  return {
    cases: unchanged + completed + lost,
    commands: commands.length,
    unchanged,
    completedAfterRetry: completed,
    lost,
  };
}

/** The fault matrix over a small plan, and a thousand interleavings of two people's work; `onLost` hears of what was lost. */
export async function runFaults(onLost: (what: string) => void): Promise<FaultMeasure> {
  const matrix = await faultMatrix(3, onLost);
  const { interleavings, editsLost } = await coAuthorRuns(1000, 20_260_630);
  return { ...matrix, interleavings, editsLost };
}
