import { behaviourOf } from './behaviour';
import { followEvent } from '../model/events';
import { ObjectPaths } from './objectPaths';
import { marked, queried } from './query';
import type { Session } from './session';
import { NotModelled, SimError } from './simError';
import type { SimObject } from './simObject';
import type { Wire, WireAction, WireRequest } from './wireTypes';

function set(object: SimObject, wireName: string, value: Wire, session: Session): void {
  const name = session.schema.get(object.type)?.setAs.get(wireName) ?? wireName;
  session.members.add(`${object.type}.${name}`);
  const behaviour = behaviourOf(object.type);
  const own = behaviour.set?.[name];
  if (own !== undefined) {
    own(object, value, session);
    return;
  }
  if (session.schema.get(object.type)?.scalars.get(name) !== true) throw new SimError('InvalidArgument');
  if (behaviour.kept?.[name] === undefined) throw new NotModelled(`setting ${object.type}.${name}`);
  behaviour.beforeChange?.(object, session);
  object.kept.set(name, value);
}

function call(object: SimObject, action: WireAction, paths: ObjectPaths, session: Session): Wire {
  if (action.Name === '_KeepReference') {
    session.keep(object);
    return null;
  }
  if (/^_(Un)?[Rr]egister\w*Event/.test(action.Name)) {
    followEvent(object, action.Name, session);
    return null;
  }
  session.members.add(`${object.type}.${action.Name}`);
  const behaviour = behaviourOf(object.type);
  const given = paths.arguments(action.ArgumentInfo);
  const own = behaviour.call?.[action.Name];
  if (own !== undefined) return (own(object, given, session) ?? null) as Wire;
  if (action.Name === 'GetCount' && behaviour.items !== undefined) return behaviour.items(object, session).length;
  throw new NotModelled(`${object.type}.${action.Name}()`);
}

function act(action: WireAction, paths: ObjectPaths, session: Session): Wire {
  const object = paths.at(action.ObjectPathId);
  switch (action.ActionType) {
    case 1: {
      if (object === null) return null;
      const id = behaviourOf(object.type).id?.(object, session);
      const shown = id !== undefined && session.schema.get(object.type)?.scalars.has('Id') === true;
      return marked(object, shown ? { Id: id } : {}, session);
    }
    case 2:
    case 7:
      return queried(object, action.QueryInfo ?? {}, session);
    case 3:
      if (object === null && action.Name === '_KeepReference') return null;
      if (object === null) throw new SimError('ItemNotFound');
      return call(object, action, paths, session);
    case 4: {
      if (object === null) throw new SimError('ItemNotFound');
      const value = paths.arguments(action.ArgumentInfo)[0];
      set(object, action.Name, value as Wire, session);
      return null;
    }
    case 9: {
      if (object === null) throw new SimError('ItemNotFound');
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        set(object, name.charAt(0).toUpperCase() + name.slice(1), value, session);
      }
      return null;
    }
    default:
      throw new NotModelled(`action type ${String(action.ActionType)}`);
  }
}

/** The action that only says how far a request has come. */
export const TRACE = 5;

/** Excel's own errors by their code; what is not modelled, and faults of the simulation itself, by name. */
export function errorOf(fault: unknown): { readonly Code: string; readonly Message: string } {
  if (fault instanceof SimError) return { Code: fault.code, Message: fault.message };
  if (fault instanceof NotModelled) return { Code: 'NotModelled', Message: fault.message };
  return { Code: 'SimulatorFault', Message: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
}

/** What a run is cut short after, for the fault tests: so many actions, then this code. */
export interface CutShort {
  readonly after: number;
  readonly code: string;
}

/** What came of a request's actions: results as they stand in a reply, and the fault of the action that failed. */
export interface Ran {
  readonly results: readonly Wire[];
  readonly traces: readonly Wire[];
  readonly fault: { readonly at: number; readonly cause: unknown } | null;
}

/** Runs a request's actions from a place on, up to the first that fails. What `paths` has found once stays found. */
export function runActions(request: WireRequest, paths: ObjectPaths, session: Session, from = 0, cut?: CutShort): Ran {
  const results: Wire[] = [];
  const traces: Wire[] = [];
  let at = from;
  try {
    for (const action of request.Actions.slice(from)) {
      if (cut !== undefined && at >= cut.after) throw new SimError(cut.code);
      if (action.ActionType === TRACE) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: action.ActionType === TRACE ? null : act(action, paths, session) });
      at += 1;
    }
  } catch (cause) {
    return { results, traces, fault: { at, cause } };
  }
  return { results, traces, fault: null };
}

/** The end of a request: formulas are worked out. Gives the fault that this met, if any. */
export function endRequest(session: Session): { readonly cause: unknown } | null {
  session.calculationSuspended = false;
  try {
    session.workbook.settle();
  } catch (cause) {
    return { cause };
  }
  return null;
}

/**
 * Runs one request, action by action. An error ends it, and what went before stays done: a batch is no transaction
 * (Microsoft Learn, "Error handling with the application-specific JavaScript APIs").
 */
export function runBatch(request: WireRequest, session: Session, cut?: CutShort): string {
  const paths = new ObjectPaths(request, session);
  const { results, traces, fault } = runActions(request, paths, session, 0, cut);
  const reply: Record<string, Wire> = { Results: results, TraceIds: traces };
  if (fault !== null) {
    const action = request.Actions[fault.at];
    const location = action?.ActionType === 1 ? paths.pathOf(action.ObjectPathId)?.Name : action?.Name;
    reply.Error = {
      ...errorOf(fault.cause),
      HttpStatusCode: 400,
      ActionIndex: fault.at,
      Location: location ?? '',
    };
  }
  const late = endRequest(session);
  if (late !== null) {
    reply.Error = {
      ...errorOf(late.cause),
      HttpStatusCode: 400,
      ActionIndex: Math.max(0, request.Actions.length - 1),
      Location: '',
    };
  }
  return JSON.stringify(reply);
}
