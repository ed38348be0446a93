import { MemoryWorkbook } from '../../src/hosts/memory/memoryWorkbook';
import type { PaneFile, PaneServices } from '../../src/taskpane/services';
import { planServices } from '../../src/taskpane/services/planServices';
import { paneSession } from '../../src/taskpane/session/session';
import type { NewPlanContents } from '../../src/workbook/port';

/** The pane over a plan in memory, as in Excel; what it hands over is gathered. */
export async function memoryPane(contents: NewPlanContents, today: string) {
  const workbook = new MemoryWorkbook('Westmere.xlsx');
  await workbook.createPlan(contents);
  const delivered: PaneFile[] = [];
  const services: PaneServices = {
    ...planServices({
      today: () => today,
      workbook: () => workbook,
      consenting: (same) => same,
      makePlan: (plan, signal) => workbook.createPlan(plan, signal),
    }),
    host: 'excel',
    openFile: () => Promise.reject(new Error('Excel opens its own files')),
    workbookFile: () => Promise.resolve(null),
    goTo: () => Promise.resolve(),
    onSelection: () => () => undefined,
    onChanged: () => () => undefined,
    deliver: (file) => {
      delivered.push(file);
      return Promise.resolve({ done: true, message: `${file.name} is there` });
    },
  };
  const session = paneSession(services, () => 0);
  await session.start();
  const opened = () => {
    const { phase } = session.state();
    if (phase.kind !== 'plan') throw new Error(`No plan is open: ${phase.kind}`);
    return phase.opened;
  };
  const typeIn = (ref: string, header: string, value: string | number | null): void => {
    const table = workbook.contents.tables.find(({ name }) => name === 'Actions');
    const row = table?.rows.find((cells) => cells[table.headers.indexOf('Ref')]?.value === ref);
    if (table === undefined || row === undefined) throw new Error(`There is no row ${ref}`);
    row[table.headers.indexOf(header)] = { value, formula: null };
  };
  return { workbook, session, opened, delivered, typeIn };
}
