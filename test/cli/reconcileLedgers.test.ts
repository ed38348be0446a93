import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ReconcileRecord } from '../../src/domain/reconcile/reconcileRecord';
import { boardline } from '../helpers/commandLine';
import { CODED_LEDGERS } from './ledgers/codedLedgers';
import { DELIMITED_LEDGERS } from './ledgers/delimitedLedgers';
import { FURTHER_LEDGERS } from './ledgers/furtherLedgers';
import { HEADED_LEDGERS } from './ledgers/headedLedgers';
import type { LedgerCase, LedgerPlan } from './ledgers/ledgerCase';
import { reconcileWords } from './ledgers/ledgerFiles';
import { MAPPED_LEDGERS } from './ledgers/mappedLedgers';
import { ODD_LEDGERS } from './ledgers/oddLedgers';
import { PRINTED_LEDGERS } from './ledgers/printedLedgers';
import { seenIn, expectedOf } from './ledgers/seenInRecord';
import { SHEET_LEDGERS } from './ledgers/sheetLedgers';

let folder = '';
const plans = new Map<LedgerPlan, string>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardline-ledgers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const GROUPS: readonly (readonly [name: string, cases: readonly LedgerCase[]])[] = [
  ['parted and encoded as', DELIMITED_LEDGERS],
  ['with amounts printed as', PRINTED_LEDGERS],
  ['with', CODED_LEDGERS],
  ['under', MAPPED_LEDGERS],
  ['headed with', HEADED_LEDGERS],
  ['in a workbook with', SHEET_LEDGERS],
  ['that is or has', ODD_LEDGERS],
  ['that has', FURTHER_LEDGERS],
];

describe.each(GROUPS)('a ledger %s', (_, cases) => {
  test.each(cases.map((each) => [each.name, each] as const))('%s', async (_name, each) => {
    const outcome = await boardline(...(await reconcileWords(folder, each, plans)), '--json');
    if (each.refused !== undefined) {
      expect(outcome.status).toBe(3);
      expect(outcome.err).toMatch(each.refused);
      return;
    }
    expect(outcome.err.split('\n')[0]).not.toMatch(/^boardline:/);
    expect(seenIn(JSON.parse(outcome.out) as ReconcileRecord, each)).toEqual(expectedOf(each));
  });
});
