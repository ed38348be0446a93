import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { PaneFile, PaneServices, Selection } from '../../src/taskpane/services';
import { listeners } from '../../src/taskpane/services/listeners';
import { planServices } from '../../src/taskpane/services/planServices';
import { paneSession } from '../../src/taskpane/session/session';
import type { NewPlanContents } from '../../src/workbook/port';

/** What is unlike the usual: Excel, on a day in July 2026, by a clock that stands still. */
interface Unusual {
  readonly today?: string;
  readonly host?: PaneServices['host'];
  readonly now?: () => number;
}

/**
 * The pane over a workbook in memory, as Excel would be, not yet started: one workbook, plans made in it. What it hands
 * over and where it goes is gathered; `selection` and `changes` tell it what happens on the sheet.
 */
export function paneOver(workbook: MemoryWorkbook, unusual: Unusual = {}) {
  const { today = '2026-07-20', host = 'excel', now = () => 0 } = unusual;
  const selection = listeners<Selection | null>();
  const changes = listeners<boolean | undefined>();
  const delivered: PaneFile[] = [];
  const visited: string[] = [];
  const services: PaneServices = {
    ...planServices({
      today: () => today,
      workbook: () => workbook,
      consenting: (same) => same,
      makePlan: (plan, signal) => workbook.createPlan(plan, signal),
    }),
    host,
    openFile: () => Promise.reject(new Error('Excel opens its own files')),
    workbookFile: () => Promise.resolve(null),
    goTo: (cell) => {
      visited.push(cell);
      return Promise.resolve();
    },
    onSelection: selection.listen,
    onChanged: changes.listen,
    deliver: (file) => {
      delivered.push(file);
      return Promise.resolve({ done: true, message: `${file.name} is there` });
    },
  };
  const session = paneSession(services, now);
  const opened = () => {
    const { phase } = session.state();
    if (phase.kind !== 'plan') throw new Error(`No plan is open: ${phase.kind}`);
    return phase.opened;
  };
  return { workbook, session, opened, selection, changes, delivered, visited };
}

/** The same with a plan in the workbook, started. */
export async function memoryPane(contents: NewPlanContents, today: string, now?: () => number) {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  await workbook.createPlan(contents);
  const all = paneOver(workbook, now === undefined ? { today } : { today, now });
  await all.session.start();
  const typeIn = (ref: string, header: string, value: string | number | null): void => {
    const table = workbook.contents.tables.find(({ name }) => name === 'Actions');
    const row = table?.rows.find((cells) => cells[table.headers.indexOf('Ref')]?.value === ref);
    if (table === undefined || row === undefined) throw new Error(`There is no row ${ref}`);
    row[table.headers.indexOf(header)] = { value, formula: null };
  };
  return { ...all, typeIn };
}
