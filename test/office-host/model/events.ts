import type { RichEvent } from '../client/startClient';
import type { Session } from '../wire/session';
import { NotModelled } from '../wire/simError';
import type { SimObject } from '../wire/simObject';
import type { Wire } from '../wire/wireTypes';
import { addressOf } from './address';
import type { Rect } from './rect';
import { SimRange } from './simRange';
import { SimSheet } from './simSheet';
import { SimTable } from './simTable';

/** Microsoft's own name for "every sheet of the workbook" as an event's target. */
const WHOLE_WORKBOOK = 'Workbook';
const RICH_API_EVENT = 65_536;
const CELLS_CHANGED = 10;
const TABLE_CHANGED = 101;

function targetOf(object: SimObject): string {
  return object instanceof SimSheet || object instanceof SimTable ? object.id : WHOLE_WORKBOOK;
}

/** Starts or stops sending one kind of event to a client. */
export function followEvent(object: SimObject, method: string, session: Session): void {
  const register = method.replace(/^_Unr?R?egister/, '_Register');
  const number = session.schema.get(object.type)?.events.get(register);
  if (number === undefined) throw new NotModelled(`${object.type}.${method}()`);
  session.members.add(`${object.type}.${session.schema.get(object.type)?.eventNames.get(register) ?? method}`);
  const key = `${String(number)}|${targetOf(object)}`;
  if (method.startsWith('_Un')) session.subscriptions.delete(key);
  else session.subscriptions.add(key);
}

function send(
  session: Session,
  number: number,
  targets: readonly string[],
  message: Readonly<Record<string, Wire>>,
  remote: boolean,
): void {
  const entries: RichEvent[] = [];
  for (const target of targets) {
    if (!session.subscriptions.has(`${String(number)}|${target}`)) continue;
    entries.push({
      messageCategory: RICH_API_EVENT,
      messageType: number,
      targetId: target,
      id: '',
      isRemoteOverride: remote,
      message: JSON.stringify(message),
    });
  }
  if (entries.length > 0)
    setTimeout(() => {
      session.deliver(entries);
    }, 0);
}

/**
 * Tells every client that cells changed: `Local` to the one that did it, `Remote` to its co-authors (Microsoft Learn,
 * "Co-authoring in Excel add-ins"). A client that has switched events off hears nothing.
 */
export function cellsChanged(sheet: SimSheet, rect: Rect, author: Session | null, changeType = 'RangeEdited'): void {
  sheet.workbook.changedSinceCalculation = true;
  for (const session of sheet.workbook.sessions) {
    if (!session.eventsEnabled) continue;
    const remote = session !== author;
    const range = (): string => session.keep(new SimRange(sheet, rect));
    const common = { changeType, source: remote ? 'Remote' : 'Local', worksheetId: sheet.id, address: addressOf(rect) };
    const listening = [sheet.id, WHOLE_WORKBOOK].filter((target) =>
      session.subscriptions.has(`${String(CELLS_CHANGED)}|${target}`),
    );
    if (listening.length > 0) {
      const message = {
        ...common,
        shiftDirection: 'None',
        triggerSource: remote ? 'Unknown' : 'ThisLocalAddin',
        referenceId: range(),
      };
      send(session, CELLS_CHANGED, listening, message, remote);
    }
    for (const table of sheet.tables) {
      send(session, TABLE_CHANGED, [table.id], { ...common, tableId: table.id }, remote);
    }
  }
}

const SELECTION_CHANGED = 11;

/** Tells a client that its user selected other cells. */
export function selectionChanged(sheet: SimSheet, rect: Rect, session: Session): void {
  const message = { address: addressOf(rect), workbookId: '', worksheetId: sheet.id };
  const numbers = session.schema.get('Worksheet')?.events.get('_RegisterSelectionChangedEvent') ?? SELECTION_CHANGED;
  send(session, numbers, [sheet.id, WHOLE_WORKBOOK], message, false);
}
