import './behaviours/all';
import { clientSchema } from './client/clientSchema';
import { type OfficeClient, startClient } from './client/startClient';
import { type FaultPlan, REFUSALS } from './faults';
import { SimWorkbook } from './model/simWorkbook';
import { runBatch } from './wire/runBatch';
import { Session } from './wire/session';
import type { WireReply, WireRequest } from './wire/wireTypes';

/** One request as it went over the wire. */
export interface Trip {
  readonly body: string;
  readonly bytes: number;
  readonly replyBytes: number;
  /** True for the client's own clean-up after a run, which nobody waits for. */
  readonly cleanUp: boolean;
}

/** One person's Excel: the client library, and what it asked. */
export interface SimClient {
  readonly excel: typeof Excel;
  readonly session: Session;
  readonly trips: Trip[];
  /** Requests but for the client's clean-up. */
  readonly roundTrips: () => number;
  /** Makes requests fail. The counting starts anew. */
  readonly failWith: (plan: FaultPlan | null) => void;
  /** Called before each request runs: another person's moment. */
  beforeEach: ((request: number) => void | Promise<void>) | null;
}

/** The request that a body holds. */
export function requestOf(body: string): WireRequest {
  return JSON.parse(body) as WireRequest;
}

/** True for the request that lets go of objects after `Excel.run`. */
export function isCleanUp(request: WireRequest): boolean {
  return (
    request.Actions.length > 0 &&
    request.Actions.every((action) => action.Name === '_RemoveReference' || action.ActionType === 1) &&
    request.Actions.some((action) => action.Name === '_RemoveReference')
  );
}

/** Excel on the web takes and gives no more than 5 MB at once (Microsoft Learn, "Resource limits and performance optimization"). */
const LARGEST_PAYLOAD = 5 * 1024 * 1024;

/** What the host answers to one request of a session, with the faults asked for. */
export function answer(
  body: string,
  asked: WireRequest,
  session: Session,
  plan: FaultPlan | null,
  request: number,
): WireReply {
  if (session.workbook.cellBeingEdited) return { refused: REFUSALS.InvalidOperationInCellEditMode ?? 0 };
  const fault = plan?.(request, body) ?? null;
  if (fault?.kind === 'refused') return { refused: REFUSALS[fault.code] ?? 5001 };
  if (Buffer.byteLength(body) > LARGEST_PAYLOAD) return { refused: REFUSALS.RequestPayloadSizeLimitExceeded ?? 0 };
  const actions = asked.Actions.length;
  const cut = fault?.kind === 'answered' ? { after: Math.floor(actions * fault.after), code: fault.code } : undefined;
  const text = runBatch(asked, session, cut);
  if (Buffer.byteLength(text) > LARGEST_PAYLOAD) return { refused: REFUSALS.ResponsePayloadSizeLimitExceeded ?? 0 };
  return fault?.kind === 'lostReply' ? { refused: REFUSALS.GeneralException ?? 0 } : { text };
}

/** Opens the workbook in one more Excel. */
export function openClient(workbook: SimWorkbook, name = 'one'): SimClient {
  const session = new Session(workbook, clientSchema(), name);
  workbook.sessions.add(session);
  const trips: Trip[] = [];
  let plan: FaultPlan | null = null;
  let counted = 0;
  const client: { beforeEach: SimClient['beforeEach'] } = { beforeEach: null };
  const office: OfficeClient = startClient(async (body) => {
    await Promise.resolve();
    const asked = requestOf(body);
    const cleanUp = isCleanUp(asked);
    if (!cleanUp) {
      counted += 1;
      await client.beforeEach?.(counted);
    }
    const reply = answer(body, asked, session, cleanUp ? null : plan, counted);
    trips.push({
      body,
      bytes: Buffer.byteLength(body),
      replyBytes: 'text' in reply ? Buffer.byteLength(reply.text) : 0,
      cleanUp,
    });
    return reply;
  });
  session.deliver = office.deliver;
  return Object.assign(client, {
    excel: office.excel,
    session,
    trips,
    roundTrips: () => trips.filter((trip) => !trip.cleanUp).length,
    failWith: (next: FaultPlan | null) => {
      plan = next;
      counted = 0;
    },
  });
}

/** A new workbook with one client. */
export function startExcel(workbook: SimWorkbook = new SimWorkbook()): SimClient & { readonly workbook: SimWorkbook } {
  const client = openClient(workbook);
  return Object.assign(client, { workbook });
}
