import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boardline, boardlineJson } from '../helpers/commandLine';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardline-map-'));
  writeFileSync(
    at('plan.csv'),
    'Pledge we made,Whose job,Sorted out no later than,Marks so far\n' +
      'Open the reading room,Pat Marlow,Sept 2026,40\nAgree the rota,Quinn Hart,Ongoing,10\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Imported {
  readonly actions: readonly {
    readonly action: string;
    readonly due: string | null;
    readonly accountableLeads: readonly string[];
    readonly outcome: string | null;
  }[];
  readonly findings: readonly { readonly message: string }[];
}

async function imported(map: Readonly<Record<string, unknown>>): Promise<Imported> {
  writeFileSync(at('map.json'), JSON.stringify(map));
  return (await boardlineJson('import', at('plan.csv'), '--map', at('map.json'))) as Imported;
}

const MEANT = { 'Pledge we made': 'action', 'Sorted out no later than': 'timescale', 'Whose job': 'accountableLead' };

describe('what a column map says of headings that nobody could know', () => {
  test('comes before what the headings say themselves', async () => {
    const { actions } = await imported(MEANT);
    expect(actions.map(({ action, due }) => [action, due])).toEqual([
      ['Open the reading room', '2026-09-30'],
      ['Agree the rota', null],
    ]);
    expect(actions[0]?.accountableLeads).toEqual(['Pat Marlow']);
  });

  test('may be any heading that means it, in any case', async () => {
    const { actions } = await imported({ ...MEANT, 'MARKS SO FAR': 'Expected outcome' });
    expect(actions.map(({ outcome }) => outcome)).toEqual(['40', '10']);
  });

  test('leaves a column alone where it is blank', async () => {
    const { actions, findings } = await imported({ ...MEANT, 'Whose job': '' });
    expect(actions.map(({ accountableLeads }) => accountableLeads)).toEqual([[], []]);
    expect(findings.some(({ message }) => message.includes('“Whose job”'))).toBe(true);
  });

  test('is refused whole where a meaning is none, and the meanings are listed', async () => {
    writeFileSync(at('map.json'), JSON.stringify({ ...MEANT, 'Whose job': 'Tittle' }));
    const { status, err } = await boardline('import', at('plan.csv'), '--map', at('map.json'));
    expect(status).toBe(3);
    expect(err).toContain('“Whose job” cannot mean “Tittle”');
    expect(err).toContain('accountableLead');
  });

  test('is said to be unused where no column is headed so', async () => {
    writeFileSync(at('map.json'), JSON.stringify({ ...MEANT, 'Whose jobs': 'lead' }));
    const { status, err } = await boardline('import', at('plan.csv'), '--map', at('map.json'));
    expect(status).toBe(0);
    expect(err).toContain('No column is headed “Whose jobs”');
  });
});
