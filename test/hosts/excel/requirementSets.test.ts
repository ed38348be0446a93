import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { recordConformance } from '../../../src/hosts/excel/conformance/record';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { liveCommands } from '../../measures/liveCommands';
import { planOf } from '../../measures/planOf';
import { startExcel } from '../../office-host/simExcel';
import { apiSets } from './apiSets';
import { calledMembers } from './calledMembers';
import { simLink } from './simLink';

const ACTIONS = 3;

/** Functions of the library, with what goes over the wire for them; none states a requirement set. */
const FUNCTIONS: Readonly<Record<string, readonly string[]>> = {
  'Excel.createWorkbook': ['Application.CreateWorkbook', 'WorkbookCreated.Open'],
};

/** The requirement set that the manifest asks for: `1.13` as 13. */
function floorOfManifest(): number {
  const manifest = readFileSync(join(__dirname, '../../../manifest.xml'), 'utf8');
  return Number(/<Set Name="ExcelApi" MinVersion="1\.(\d+)"/.exec(manifest)?.[1]);
}

/** `Range.Values` and the like, of every command of the fault matrix. */
async function everyMember(): Promise<readonly string[]> {
  const members = new Set<string>();
  for (const command of liveCommands(ACTIONS)) {
    const client = startExcel();
    const workbook = excelWorkbook(simLink(client));
    if (command.onPlan) await workbook.createPlan(planOf(ACTIONS));
    const restore = await command.before(workbook, client);
    await command.run(workbook, restore);
    const stop = [await workbook.onChanged(() => undefined), await workbook.onSelectionChanged(() => undefined)];
    await workbook.selection();
    await workbook.goTo('Actions!A2');
    for (const each of stop) await each();
    for (const member of client.session.members) members.add(member);
  }
  return [...members].filter((member) => !isInternal(member)).sort();
}

/** What the client keeps to itself, and the functions of the sheet, which are all of 1.2. */
function isInternal(member: string): boolean {
  return /\._|^Functions\.|^FunctionResult\./.test(member);
}

/** The client finds an item that it has loaded again by its id. */
function isFoundAgain(member: string): boolean {
  return member.endsWith('Collection.GetItem');
}

const lower = (member: string): string => member.toLowerCase();

/** The members of one list that the other lacks, whatever their capitals. */
function lacking(wanted: readonly string[], has: Iterable<string>): readonly string[] {
  const known = new Set([...has].map(lower));
  return wanted.filter((member) => !known.has(lower(member)));
}

describe('what the live host calls', () => {
  let source: readonly string[] = [];
  let seen: readonly string[] = [];

  beforeAll(async () => {
    source = calledMembers();
    seen = await everyMember();
  });

  test('is read from its source: no command goes further than that', () => {
    expect(seen.length).toBeGreaterThan(100);
    expect(lacking(seen, source).filter((member) => !isFoundAgain(member))).toEqual([]);
  });

  test('is in the requirement set that the manifest asks for, whatever the command', () => {
    const sets = apiSets();
    const floor = floorOfManifest();
    const members = source.filter((member) => FUNCTIONS[member] === undefined && !isInternal(member));
    const needs = members.map((member) => {
      const [type = '', name = ''] = member.split('.');
      return { member, set: sets.get(type)?.get(lower(name)) };
    });
    expect(needs.filter(({ set }) => set === undefined)).toEqual([]);
    expect(needs.filter(({ set }) => set !== undefined && set > floor)).toEqual([]);
    const highest = Math.max(...needs.map(({ set }) => set ?? 0));
    process.stdout.write(`${String(members.length)} members, ExcelApi 1.${String(highest)} at most\n`);
  });

  test('is tried by the Conformance script, every member of it', async () => {
    const client = startExcel();
    await recordConformance(simLink(client), 'Mac 16.100');
    const wanted = source.flatMap((member) => FUNCTIONS[member] ?? [member]);
    expect(wanted.length).toBeGreaterThan(150);
    expect(lacking(wanted, client.session.members)).toEqual([]);
  });

  test('is read from declarations that tell newer members from older ones', () => {
    const sets = apiSets();
    expect(sets.get('Range')?.get('values')).toBe(1);
    expect(sets.get('Table')?.get('resize')).toBe(13);
    expect(sets.get('Worksheet')?.get('customproperties')).toBe(12);
    expect(sets.get('ConditionalFormat')?.get('id')).toBe(6);
  });
});
