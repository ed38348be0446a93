import { type Argument, behaviourOf } from './behaviour';
import type { Session } from './session';
import { NotModelled, SimError } from './simError';
import type { SimObject } from './simObject';
import { SimPart } from './simObject';
import type { Wire, WireArguments, WirePath, WireRequest } from './wireTypes';

/** Finds the object behind each path of one request, each once. `null` is a null object. */
export class ObjectPaths {
  private readonly known = new Map<number, SimObject | null>();

  constructor(
    private readonly request: WireRequest,
    private readonly session: Session,
  ) {}

  pathOf(id: number): WirePath | undefined {
    return this.request.ObjectPaths[String(id)];
  }

  at(id: number): SimObject | null {
    const known = this.known.get(id);
    if (known !== undefined) return known;
    const path = this.pathOf(id);
    if (path === undefined) throw new SimError('InvalidReference');
    const object = this.find(path);
    this.known.set(id, object);
    return object;
  }

  arguments(given: WireArguments | undefined): readonly Argument[] {
    const references = given?.ReferencedObjectPathIds ?? [];
    return (given?.Arguments ?? []).map((value, at) => this.argument(value, references[at]));
  }

  private argument(value: Wire, reference: Wire | undefined): Argument {
    if (typeof reference === 'number' && reference > 0) return this.at(reference);
    return value;
  }

  private find(path: WirePath): SimObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.session.workbook;
      case 2:
        return new SimPart(path.Name.split('.').pop() ?? path.Name);
      case 6: {
        const held = this.session.held(path.Name);
        if (held === undefined) throw new SimError('InvalidReference');
        return held;
      }
      case 7:
        return null;
      default:
        return this.fromParent(path);
    }
  }

  private fromParent(path: WirePath): SimObject | null {
    const parent = this.at(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    const member = path.ObjectPathType === 5 ? 'GetItem' : path.Name;
    this.session.members.add(`${parent.type}.${member}`);
    if (path.ObjectPathType === 4) return partOf(parent, path.Name, this.session);
    const given = this.arguments(path.ArgumentInfo);
    if (path.ObjectPathType === 5) return itemOf(parent, given[0], this.session);
    if (path.ObjectPathType === 3) return opened(parent, path.Name, given, this.session);
    throw new NotModelled(`object path type ${String(path.ObjectPathType)}`);
  }
}

/** The object behind a navigation property. */
export function partOf(object: SimObject, name: string, session: Session): SimObject | null {
  const own = behaviourOf(object.type).part?.[name];
  if (own !== undefined) return own(object, session);
  if (object instanceof SimPart) return innerPart(object, name, session);
  throw new NotModelled(`${object.type}.${name}`);
}

/** A part that only keeps what it is given: a chart's title, a page's footers. */
export function innerPart(object: SimPart, name: string, session: Session): SimPart {
  const type = session.schema.get(object.type)?.navigations.get(name);
  if (type === undefined || behaviourOf(type).kept === undefined) throw new NotModelled(`${object.type}.${name}`);
  const known = object.parts.get(name) ?? new SimPart(type, object.changed);
  object.parts.set(name, known);
  return known;
}

function found(object: SimObject, key: Argument, session: Session): SimObject | null {
  const find = behaviourOf(object.type).find;
  if (find === undefined) throw new NotModelled(`looking up an item of ${object.type}`);
  if (typeof key !== 'string' && typeof key !== 'number') throw new SimError('InvalidArgument');
  return find(object, key, session);
}

function itemOf(object: SimObject, key: Argument, session: Session): SimObject {
  const item = found(object, key, session);
  if (item === null) throw new SimError('ItemNotFound');
  return item;
}

function opened(object: SimObject, name: string, given: readonly Argument[], session: Session): SimObject | null {
  const behaviour = behaviourOf(object.type);
  const open = behaviour.open?.[name];
  if (open !== undefined) return open(object, given, session);
  if (name === 'GetItem') return itemOf(object, given[0], session);
  if (name === 'GetItemOrNullObject') return found(object, given[0], session);
  if (name === 'GetItemAt' && behaviour.items !== undefined) {
    const item = behaviour.items(object, session)[Number(given[0])];
    if (item === undefined) throw new SimError('InvalidArgument');
    return item;
  }
  throw new NotModelled(`${object.type}.${name}()`);
}
