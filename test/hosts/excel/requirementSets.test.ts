import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { liveCommands } from '../../measures/liveCommands';
import { planOf } from '../../measures/planOf';
import { startExcel } from '../../office-host/simExcel';
import { apiSets } from './apiSets';
import { simLink } from './simLink';

const ACTIONS = 3;

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
  return [...members].sort();
}

/** What the client keeps to itself, and the functions of the sheet, which are all of 1.2. */
function isInternal(member: string): boolean {
  return /\._|^Functions\.|^FunctionResult\./.test(member);
}

describe('what the live host calls', () => {
  test('is in the requirement set that the manifest asks for, whatever the command', async () => {
    const sets = apiSets();
    const floor = floorOfManifest();
    const members = (await everyMember()).filter((member) => !isInternal(member));
    const needs = members.map((member) => {
      const [type = '', name = ''] = member.split('.');
      return { member, set: sets.get(type)?.get(name.toLowerCase()) };
    });
    expect(members.length).toBeGreaterThan(100);
    expect(needs.filter(({ set }) => set === undefined)).toEqual([]);
    expect(needs.filter(({ set }) => set !== undefined && set > floor)).toEqual([]);
    const highest = Math.max(...needs.map(({ set }) => set ?? 0));
    process.stdout.write(`${String(members.length)} members, ExcelApi 1.${String(highest)} at most\n`);
  });

  test('is read from declarations that tell newer members from older ones', () => {
    const sets = apiSets();
    expect(sets.get('Range')?.get('values')).toBe(1);
    expect(sets.get('Table')?.get('resize')).toBe(13);
    expect(sets.get('Worksheet')?.get('customproperties')).toBe(12);
    expect(sets.get('ConditionalFormat')?.get('id')).toBe(6);
  });
});
