import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { boardline, boardlineJson } from '../helpers/commandLine';
import { holdsPlan, openPlan } from '../../src/application/openPlan';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { figureFaults } from '../helpers/exportFigures';
import { leaksIn, secretsOf } from '../helpers/leaks';
import { recalculate } from '../helpers/libreOffice';
import { printed } from '../helpers/printed';
import { faultsOf } from '../helpers/validators';
import { Tally } from './tally';
import type { DocumentResult } from './types';

const REPORT_DATE = '2007-07-15';
const DATES = ['2007-07-15', '2005-12-31', '2006-06-30', '2008-03-31', '2026-07-15'];

interface CheckJson {
  readonly actions: readonly { readonly ref: string; readonly rag: string; readonly slippageDays: number | null }[];
  readonly findings: readonly { readonly rule: string; readonly message: string }[];
}

/** Each plan from its document to the board's three reports, judged by the validators and LibreOffice on the way. */
export async function acceptJourneys(shared: string): Promise<readonly DocumentResult[]> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-journey-'));
  try {
    return [
      await journey(folder, 'halton-2007-whole-rows.docx', join(shared, 'plans'), halton),
      await journey(folder, 'brent-2005.docx', join(shared, 'plans')),
      await journey(folder, 'kent-2008.docx', join(shared, 'plans')),
      await journey(folder, 'haringey.docx', join(shared, 'plans')),
      await journey(folder, null, ''),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type More = (tally: Tally, plan: string) => Promise<void>;

async function journey(folder: string, document: string | null, plans: string, more?: More): Promise<DocumentResult> {
  const tally = new Tally(document ?? 'the sample plan');
  const plan = join(folder, `${document ?? 'sample'}.xlsx`);
  const made =
    document === null
      ? await boardline('sample', plan)
      : await boardline('import', join(plans, document), '--out', plan);
  tally.is('the plan workbook is made', made.status, 0, made.err);
  if (made.status !== 0) return tally.result();
  tally.none('the plan workbook', await faultsOf(new Uint8Array(await readFile(plan))));
  for (const date of DATES) await agreement(tally, folder, plan, date);
  for (const audience of ['board', 'scrutiny', 'public']) await report(tally, folder, plan, audience);
  await more?.(tally, plan);
  return tally.result();
}

/** RAG and slippage as LibreOffice calculates them equal what `check` says, on every row. */
async function agreement(tally: Tally, folder: string, plan: string, date: string): Promise<void> {
  const out = join(folder, 'refreshed.xlsx');
  const refreshed = await boardline('refresh', plan, '--as-at', date, '--out', out);
  tally.is(`re-check as at ${date}`, refreshed.status, 0, refreshed.err);
  const check = (await boardlineJson('check', out, '--as-at', date)) as CheckJson;
  const rows = (await recalculate(new Uint8Array(await readFile(out)))).Actions ?? [];
  const [headers = [], ...body] = rows;
  const at = (header: string): number => headers.indexOf(header);
  const calculated = body.map((row) => `${row[at('RAG')] ?? ''} ${row[at('Slippage (days)')] ?? ''}`.trim());
  check.actions.forEach((action, place) => {
    const said = `${action.rag} ${action.slippageDays === null ? '' : String(action.slippageDays)}`.trim();
    tally.is(`row ${String(place + 2)} as at ${date}`, calculated[place], said);
  });
}

async function report(tally: Tally, folder: string, plan: string, audience: string): Promise<void> {
  const out = join(folder, `${audience}.xlsx`);
  const made = await boardline('report', plan, '--out', out, '--as-at', REPORT_DATE, '--audience', audience);
  tally.is(`the ${audience} report is made`, made.status, 0, made.err);
  if (made.status !== 0) return;
  const bytes = new Uint8Array(await readFile(out));
  tally.none(`the ${audience} report`, await faultsOf(bytes));
  const accessibility = (await boardlineJson('check', '--accessibility', out)) as CheckJson;
  tally.none(
    `accessibility of the ${audience} report`,
    accessibility.findings.map((finding) => finding.message),
  );
  if (audience !== 'public') await figuresAgree(tally, folder, plan, bytes);
  const pages = await printed(bytes);
  tally.is(`the ${audience} report prints, on its side`, pages.pages > 0 && pages.landscape, true);
  if (audience === 'public') {
    await nothingLeaks(tally, plan, bytes);
    await otherFormsLeakNothing(tally, folder, plan);
  }
}

/** The report's figures are those that LibreOffice works out from the plan's own formulas as at the same day. */
async function figuresAgree(tally: Tally, folder: string, plan: string, report: Uint8Array): Promise<void> {
  const refreshed = join(folder, 'figures.xlsx');
  await boardline('refresh', plan, '--as-at', REPORT_DATE, '--out', refreshed);
  tally.none('figures of the report', await figureFaults(new Uint8Array(await readFile(refreshed)), report));
}

/** The Word paper and the CSV tables for the public hold no more than its workbook. */
async function otherFormsLeakNothing(tally: Tally, folder: string, plan: string): Promise<void> {
  const opened = await openPlan(await openXlsx('plan.xlsx', new Uint8Array(await readFile(plan))), {
    asAt: REPORT_DATE,
    today: REPORT_DATE,
  });
  const secrets = holdsPlan(opened) ? secretsOf(opened.plan) : [];
  for (const ending of ['xlsx', 'docx', 'zip']) {
    const out = join(folder, `public.${ending}`);
    const made = await boardline('report', plan, '--out', out, '--as-at', REPORT_DATE, '--audience', 'public');
    tally.is(`the public ${ending} is made`, made.status, 0, made.err);
    const leaks = made.status === 0 ? leaksIn(new Uint8Array(await readFile(out)), secrets) : [];
    tally.none(`what ${String(secrets.length)} names and comments leave in the public ${ending}`, leaks);
  }
}

/** No officer's name and no internal comment survives in any part of the public report. */
async function nothingLeaks(tally: Tally, plan: string, bytes: Uint8Array): Promise<void> {
  const sheets = await recalculate(new Uint8Array(await readFile(plan)));
  const column = (sheet: string, header: string): readonly string[] => {
    const [headers = [], ...body] = sheets[sheet] ?? [];
    const at = headers.indexOf(header);
    return at < 0 ? [] : body.map((row) => (row[at] ?? '').trim()).filter((text) => text !== '');
  };
  const names = [
    ...column('Leads', 'Name').filter((name) => /\s/.test(name) && !/^team|^all /i.test(name)),
    ...column('Actions', 'Accountable lead').flatMap((cell) => cell.split(/;\s*/)),
    ...column('Actions', 'Supporting officers').flatMap((cell) => cell.split(/;\s*/)),
  ].filter((name) => /^[A-Z]\.? [A-Z]\p{L}+$/u.test(name) || /^[A-Z]\p{L}+ [A-Z]\p{L}+$/u.test(name));
  const internal = ['Commentary', 'Blockage', 'Support needed', 'Override reason', 'Evidence'].flatMap((header) =>
    column('Actions', header).filter((text) => text.length > 12),
  );
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)] as const);
  const leaks = [...new Set([...names, ...internal])].flatMap((text) => {
    const inXml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return parts.filter(([, part]) => part.includes(inXml)).map(([name]) => `${text} in ${name}`);
  });
  tally.none(
    `what ${String(names.length)} names and ${String(internal.length)} comments leave in the public report`,
    leaks,
  );
}

const MISSING = [
  'M Austin',
  'S Oliver',
  'P Barron',
  'J Maguire',
  'A Hamilton',
  'M Chaplin',
  'J Sweeney',
  'M Maguire',
  'D Bertenshaw',
];

const halton: More = async (tally, plan) => {
  const check = (await boardlineJson('check', plan, '--as-at', '2007-07-15')) as CheckJson;
  const named = check.findings.filter((finding) => finding.rule === 'lead-not-in-directory');
  tally.is('officers missing from the directory', named.length, MISSING.length);
  for (const name of MISSING) {
    tally.is(
      `${name} is named as missing`,
      named.some((finding) => finding.message.includes(name)),
      true,
    );
  }
};
