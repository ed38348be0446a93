import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importRecord, type ImportRecord } from '../../src/domain/recognise/importRecord';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readSource } from '../../src/sources/readSource';

/** What of a document was read as its truth file says. */
export interface ImportAcceptance {
  readonly document: string;
  readonly passed: number;
  readonly failed: number;
  /** Each thing that differs, in words. */
  readonly wrong: string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Compares every document of `plans/` with its file in `truth/`: each field of each action, lead, line, measure and milestone. */
export async function acceptImports(sharedFolder: string): Promise<ImportAcceptance[]> {
  const truths = await truthFiles(sharedFolder);
  const results: ImportAcceptance[] = [];
  for (const document of (await readdir(join(sharedFolder, 'plans'))).sort()) {
    const stem = document.replace(/\.[^.]+$/, '');
    const truth =
      truths.find((one) => list(one.document).includes(document)) ??
      truths.find((one) => list(one.document).some((named) => String(named).replace(/\.[^.]+$/, '') === stem));
    if (truth === undefined || 'ledger' in truth || 'codes' in truth) continue;
    results.push(await acceptDocument(sharedFolder, document, truth));
  }
  return results;
}

async function truthFiles(sharedFolder: string): Promise<readonly Json[]> {
  const folder = join(sharedFolder, 'truth');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Json));
}

async function acceptDocument(sharedFolder: string, document: string, truth: Json): Promise<ImportAcceptance> {
  const bytes = new Uint8Array(await readFile(join(sharedFolder, 'plans', document)));
  const record = importRecord(recognisePlan([await readSource(document, bytes)]));
  const checks = new Checks();
  const isBudgetOnly = document.endsWith('.xlsx');
  if (isBudgetOnly) checks.equal('number of actions', record.actions.length, 0);
  else compareActions(checks, truth, record, document);
  compareLeads(checks, truth, record, isBudgetOnly);
  if (!isBudgetOnly) compareMilestones(checks, truth, record);
  compareBudget(checks, truth, record);
  if (!isBudgetOnly) compareIndicators(checks, truth, record);
  return { document, passed: checks.passed, failed: checks.wrong.length, wrong: checks.wrong };
}

/** Counts comparisons and keeps those that fail. */
class Checks {
  passed = 0;
  readonly wrong: string[] = [];

  equal(what: string, found: unknown, expected: unknown): void {
    const [left, right] = [JSON.stringify(plain(found)), JSON.stringify(plain(expected))];
    if (left === right) this.passed += 1;
    else this.wrong.push(`${what}: found ${left}, expected ${right}`);
  }
}

/** Text with single spaces; lists element by element. */
function plain(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  return Array.isArray(value) ? value.map(plain) : (value ?? null);
}

/**
 * A document that the truth file does not name is an excerpt: the first actions of the plan, up to a whole theme.
 * Outcomes are compared where the document's rows are whole; a page break cuts them in mid sentence.
 */
function compareActions(checks: Checks, truth: Json, record: ImportRecord, document: string): void {
  const all = list(truth.actions ?? truth.projects) as readonly Json[];
  const isExcerpt = !list(truth.document).includes(document);
  const rowsAreCut = `split_in_${document.replace(/\W/g, '_')}` in truth;
  const expected = isExcerpt ? all.slice(0, wholeThemes(all, record.actions.length)) : all;
  checks.equal('number of actions', record.actions.length, expected.length);
  expected.forEach((action, index) => {
    const found = record.actions[index];
    const name = `action ${String(index + 1)}`;
    checks.equal(`${name}, words`, found?.action, action.action);
    checks.equal(`${name}, timescale`, found?.timescale, action.timescale);
    checks.equal(`${name}, due`, found?.due, accepted(found?.due, action.due, action.due_also_ok));
    if ('start' in action) checks.equal(`${name}, start`, found?.start, action.start);
    checks.equal(`${name}, accountable`, found?.accountableLeads, action.accountable);
    checks.equal(`${name}, supporting`, found?.supportingOfficers, action.supporting);
    checks.equal(`${name}, status`, found?.status?.toLowerCase(), action.status);
    if (action.outcome !== undefined && !rowsAreCut) {
      checks.equal(
        `${name}, outcome`,
        found?.outcome,
        Array.isArray(action.outcome) ? action.outcome.join(' ') : action.outcome,
      );
    }
    if (action.outcome_of_row !== undefined)
      checks.equal(`${name}, outcome of its row`, found?.outcome, list(action.outcome_of_row).join(' '));
    const priority = action.priority;
    if (typeof priority === 'string') checks.equal(`${name}, priority`, startOf(found?.priority, priority), priority);
    const area = (list(truth.areas) as readonly Json[]).find((one) => one.n === action.area);
    if (area !== undefined) compareArea(checks, name, area, found);
  });
}

/** The fewest actions that end a theme and are at least as many as were found. */
function wholeThemes(all: readonly Json[], found: number): number {
  const ends = all.flatMap((action, index) => (action.theme === all[index + 1]?.theme ? [] : [index + 1]));
  return ends.find((end) => end >= found) ?? all.length;
}

function compareArea(
  checks: Checks,
  name: string,
  area: Json,
  found: ImportRecord['actions'][number] | undefined,
): void {
  checks.equal(`${name}, priority`, found?.priority, area.area);
  checks.equal(
    `${name}, group`,
    found?.group,
    list(area.sub_group).length === 0 ? null : list(area.sub_group).join('; '),
  );
  checks.equal(`${name}, target mark`, found?.tags.includes('NSF') ?? false, area.nsf_target);
  const reviews = (list(area.reviews) as readonly Json[]).filter(
    (review) => review.due !== null && review.due !== undefined,
  );
  checks.equal(
    `${name}, dated reviews`,
    found?.reviews.filter((review) => review.due !== null).map((review) => [review.due, review.status]),
    reviews.map((review) => [review.due, review.status]),
  );
}

/** The truth, or the other reading that its notes allow where that is what was found. */
function accepted(found: string | null | undefined, expected: unknown, also: unknown): unknown {
  return list(also).includes(found ?? null) ? found : expected;
}

function compareLeads(checks: Checks, truth: Json, record: ImportRecord, isBudgetOnly: boolean): void {
  const known = list(truth.leads) as readonly Json[];
  if (isBudgetOnly) return;
  const directory = known.filter((lead) => list(lead.organisations).length > 0);
  const hasDirectory = record.leads.some((lead) => lead.organisations.length > 0);
  if (!hasDirectory && directory.length > 0) {
    const named = new Set(
      record.actions.flatMap((action) => [...action.accountableLeads, ...action.supportingOfficers]),
    );
    checks.equal(
      'leads, as the actions name them',
      record.leads.map(({ name }) => name).sort(),
      Array.from(named).sort(),
    );
    return;
  }
  const expected = directory.length > 0 ? directory : known;
  checks.equal('number of leads', record.leads.length, expected.length);
  expected.forEach((lead) => {
    const found = record.leads.find((one) => one.name === lead.name);
    checks.equal(`lead ${String(lead.name)}`, found?.organisations, lead.organisations);
  });
}

function compareMilestones(checks: Checks, truth: Json, record: ImportRecord): void {
  const steps = (list(truth.projects) as readonly Json[]).flatMap((project) =>
    list(project.milestones),
  ) as readonly Json[];
  const expected = truth.milestones === undefined ? steps : (list(truth.milestones) as readonly Json[]);
  checks.equal('number of milestones', record.milestones.length, expected.length);
  expected.forEach((milestone, index) => {
    const found = record.milestones[index];
    checks.equal(
      `milestone ${String(index + 1)}`,
      [found?.milestone, found?.timescale, found?.due],
      [milestone.milestone ?? milestone.text, milestone.timescale, milestone.due],
    );
    if (milestone.group !== undefined)
      checks.equal(`milestone ${String(index + 1)}, group`, found?.group, milestone.group);
  });
}

const FIGURES: readonly (readonly [keyof ImportRecord['budgetLines'][number], string])[] = [
  ['employee', 'employee'],
  ['running', 'running'],
  ['contracts', 'contracts'],
  ['transfers', 'transfer'],
  ['gross', 'gross'],
  ['externalIncome', 'external_income'],
  ['internalIncome', 'internal_income'],
  ['net', 'controllable'],
];

function compareBudget(checks: Checks, truth: Json, record: ImportRecord): void {
  const budget = (truth.budget ?? {}) as Json;
  const lines = list(budget.lines) as readonly Json[];
  checks.equal('number of budget lines', record.budgetLines.length, lines.length);
  const pounds = budget.unit === "£'000" ? 1000 : 1;
  lines.forEach((line, index) => {
    const found = record.budgetLines[index];
    const name = `budget line ${String(line.as_printed)}`;
    checks.equal(name, [found?.code, found?.service, found?.section], [line.code, line.description, line.section]);
    const figures = (line.figures ?? {}) as Json;
    for (const [key, printed] of FIGURES) {
      const figure = figures[printed];
      checks.equal(
        `${name}, ${key}`,
        found?.[key],
        typeof figure === 'number' ? Math.round(figure * pounds * 100) / 100 : null,
      );
    }
  });
}

function compareIndicators(checks: Checks, truth: Json, record: ImportRecord): void {
  const expected = ['kpis', 'comparators', 'activity'].flatMap((key) => list(truth[key])) as readonly Json[];
  checks.equal('number of indicators', record.indicators.length, expected.length);
  expected.forEach((measure) => {
    const found = record.indicators.find((one) => plain(one.indicator) === plain(measure.measure));
    const values = Object.fromEntries(found?.values.map(({ heading, value }) => [heading, value]) ?? []);
    checks.equal(
      `indicator ${String(measure.measure)}`,
      Object.entries(values),
      Object.entries(measure.values as Json),
    );
  });
}

function startOf(found: string | null | undefined, expected: string): string | null {
  return found === null || found === undefined
    ? null
    : found === expected || found.startsWith(`${expected} `)
      ? expected
      : found;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}
