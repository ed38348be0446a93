import { basename, extname, join } from 'node:path';
import type { OpenedPlan } from '../../application/openPlan';
import { planExtract, reportPlan, reportSeveral } from '../../application/reportPlan';
import type { IsoDate } from '../../domain/calendar/isoDate';
import { leftOut, PUBLIC_CAUTION } from '../../domain/report/leftOut';
import type { PlanExtract } from '../../domain/report/rollUp';
import { SECTIONS } from '../../domain/report/sections';
import type { Audience } from '../../domain/report/types';
import type { PaperModel } from '../../workbook/paperModel';
import { paperBook } from '../../workbook/sheets/paperBook';
import { parseWords, required } from '../arguments';
import type { Command, Terminal } from '../command';
import { UsageError } from '../errors';
import { ensureFolder, writeOutput } from '../files';
import { openPlanFile } from '../openInput';

const USAGE =
  'report PLAN.xlsx… --out REPORT.xlsx|REPORT.docx|REPORT.zip [--csv-dir DIR] [--as-at DATE] [--audience board|scrutiny|public] [--sections ID,ID…] [--json]';
const AUDIENCES: readonly Audience[] = ['board', 'scrutiny', 'public'];

interface Choices {
  readonly audience: Audience;
  readonly sections: readonly string[] | undefined;
  readonly asAt: IsoDate | undefined;
}

/** `report`: the board report of one plan, or one report over several, as a workbook, a Word paper or CSV tables. */
export const reportCommand: Command = {
  name: 'report',
  usage: USAGE,
  does: 'the board report of one plan, or of several together; .docx is a Word paper, .zip and --csv-dir the tables as CSV',
  run: async (args, terminal) => {
    const options = {
      out: { type: 'string' },
      'csv-dir': { type: 'string' },
      'as-at': { type: 'string' },
      audience: { type: 'string' },
      sections: { type: 'string' },
    } as const;
    const words = parseWords(args, options, USAGE);
    required(words.words[0], 'PLAN.xlsx', USAGE);
    const folder = words.text('csv-dir');
    const out = folder === undefined ? required(words.text('out'), '--out REPORT.xlsx', USAGE) : words.text('out');
    const choices: Choices = {
      audience: audienceOf(words.text('audience')),
      sections: sectionsOf(words.text('sections')),
      asAt: words.date('as-at'),
    };
    if (choices.sections !== undefined && words.words.length > 1)
      throw wrong('--sections goes with one plan; a report over several has sections of its own');
    const form = out === undefined ? null : formOf(out);
    const paper = await paperOf(words.words, choices, terminal);
    const book = form === 'xlsx' ? paperBook(paper) : null;
    const written: string[] = [];
    if (out !== undefined) {
      await writeOutput(
        out,
        book === null ? await documentOf(paper, form, terminal) : await terminal.hosts.makeBook(book),
      );
      written.push(out);
    }
    if (folder !== undefined) {
      await ensureFolder(folder);
      for (const { name, text } of terminal.hosts.csvFiles(paper.sections)) {
        await writeOutput(join(folder, name), new TextEncoder().encode(text));
        written.push(join(folder, name));
      }
    }
    const titles = book === null ? paper.sections.map(({ title }) => title) : book.sheets.map(({ name }) => name);
    const files = written.map((path) => basename(path));
    if (words.flag('json'))
      terminal.print(JSON.stringify({ out: out === undefined ? null : basename(out), files, sheets: titles }));
    else terminal.print(`Wrote ${written.join(', ')}: ${titles.join(', ')}`);
    return 0;
  },
};

function wrong(what: string): UsageError {
  return new UsageError(`${what}\nUsage: boardline ${USAGE}`);
}

function audienceOf(said: string | undefined): Audience {
  const audience = AUDIENCES.find((each) => each === (said ?? 'board'));
  if (audience === undefined) throw wrong(`--audience takes ${AUDIENCES.join(', ')}`);
  return audience;
}

function sectionsOf(said: string | undefined): readonly string[] | undefined {
  if (said === undefined) return undefined;
  const ids = said.split(',').map((id) => id.trim());
  const known = SECTIONS.map((recipe) => recipe.id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw wrong(`--sections takes ${known.join(', ')}; not ${unknown.join(', ')}`);
  return [...new Set(ids)];
}

/** The form that a file's ending asks for. */
function formOf(out: string): 'xlsx' | 'docx' | 'zip' {
  const ending = extname(out).toLowerCase();
  if (ending === '.xlsx') return 'xlsx';
  if (ending === '.docx') return 'docx';
  if (ending === '.zip') return 'zip';
  throw wrong(`--out takes a file that ends in .xlsx, .docx or .zip, not “${basename(out)}”`);
}

async function documentOf(paper: PaperModel, form: string | null, { hosts }: Terminal): Promise<Uint8Array> {
  if (form === 'docx') return hosts.makePaper(paper);
  return hosts.csvZip(hosts.csvFiles(paper.sections), paper.properties.created);
}

async function paperOf(paths: readonly string[], choices: Choices, terminal: Terminal): Promise<PaperModel> {
  const { audience, asAt } = choices;
  const [only, ...others] = paths;
  if (only !== undefined && others.length === 0) {
    const { name, opened } = await openPlanFile(only, terminal, asAt);
    sayErrors(name, opened, terminal);
    for (const { words } of leftOut(opened.plan, opened.assessment, audience)) terminal.say(`Left out: ${words}`);
    if (audience === 'public') terminal.say(PUBLIC_CAUTION);
    return reportPlan(opened, choices);
  }
  const extracts: PlanExtract[] = [];
  for (const path of paths) {
    const { name, opened } = await openPlanFile(path, terminal, asAt);
    extracts.push(planExtract(opened, audience));
    terminal.say(`${name}: read (${String(extracts.length)} of ${String(paths.length)})`);
    sayErrors(name, opened, terminal);
  }
  if (audience === 'public') terminal.say(PUBLIC_CAUTION);
  return reportSeveral(extracts, audience, asAt ?? terminal.today);
}

/** A report over a plan with errors comes all the same; whoever makes it is told, as the pane asks them to confirm. */
function sayErrors(name: string, { assessment }: OpenedPlan, terminal: Terminal): void {
  const errors = assessment.findings.filter((finding) => finding.severity === 'error').length;
  if (errors === 0) return;
  const words = errors === 1 ? '1 error is' : `${String(errors)} errors are`;
  terminal.say(`${name}: ${words} not mended; the report's data quality note says so`);
}
