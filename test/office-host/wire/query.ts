import { behaviourOf } from './behaviour';
import { partOf } from './objectPaths';
import type { Session } from './session';
import { NotModelled, SimError } from './simError';
import type { SimObject } from './simObject';
import type { Wire, WireQuery } from './wireTypes';

type Fields = Record<string, Wire>;

/** One property's value. */
export function propertyOf(object: SimObject, name: string, session: Session): Wire {
  const behaviour = behaviourOf(object.type);
  const own = behaviour.get?.[name];
  if (own !== undefined) return own(object, session);
  const kept = object.kept.get(name);
  if (kept !== undefined) return kept;
  const before = behaviour.kept?.[name];
  if (before !== undefined) return before;
  throw new NotModelled(`${object.type}.${name}`);
}

/** Adds the marks by which the client finds the object again. */
export function marked(object: SimObject, fields: Fields, session: Session): Fields {
  const id = behaviourOf(object.type).id?.(object, session);
  if (id !== undefined && !('Id' in fields)) fields._Id = id;
  const reference = session.referenceOf(object);
  if (reference !== undefined) fields._ReferenceId = reference;
  return fields;
}

function everyProperty(object: SimObject, names: Iterable<string>, session: Session): Fields {
  const fields: Fields = {};
  for (const name of names) {
    if (name.startsWith('_')) continue;
    try {
      fields[name] = propertyOf(object, name, session);
    } catch (fault) {
      if (!(fault instanceof NotModelled)) throw fault;
    }
  }
  return fields;
}

function joined(before: Wire | undefined, more: Fields | null): Wire {
  if (more === null) return null;
  if (before === undefined || before === null || typeof before !== 'object' || Array.isArray(before)) return more;
  const fields = before as Fields;
  const items = fields._Items;
  const added = more._Items;
  if (!Array.isArray(items) || !Array.isArray(added)) return { ...fields, ...more };
  return { ...fields, ...more, _Items: items.map((item: Wire, at) => joined(item, added[at] as Fields)) };
}

function collection(object: SimObject, asked: WireQuery, wanted: readonly string[], session: Session): Fields {
  const all = behaviourOf(object.type).items;
  if (all === undefined) throw new NotModelled(`the items of ${object.type}`);
  const items = all(object, session);
  const from = asked.Skip ?? 0;
  const shown = items.slice(from, asked.Top === undefined ? undefined : from + asked.Top);
  const select = wanted.filter((path) => !/^\$?count$/i.test(path)).map((path) => path.replace(/^items\//i, ''));
  const fields: Fields = { _Items: shown.map((item) => queried(item, { Select: select }, session)) };
  if (session.schema.get(object.type)?.scalars.has('Count') === true) fields.Count = items.length;
  return marked(object, fields, session);
}

/** Answers a load: the properties asked for, those of the objects behind a path (`format/font/bold`), or all. */
export function queried(object: SimObject | null, asked: WireQuery, session: Session): Fields | null {
  if (object === null) return null;
  const type = session.schema.get(object.type);
  if (type === undefined) throw new NotModelled(`the type ${object.type}`);
  const wanted = [...(asked.Select ?? []), ...(asked.Expand ?? [])];
  if (type.isCollection) return collection(object, asked, wanted, session);
  const names = [...type.scalars.keys()];
  const fields: Fields = wanted.length === 0 ? everyProperty(object, names, session) : {};
  for (const path of wanted) {
    const [head = '', ...rest] = path.split('/');
    const same = (name: string): boolean => name.toLowerCase() === head.toLowerCase();
    const property = names.find(same);
    if (property !== undefined) {
      session.members.add(`${object.type}.${property}`);
      fields[property] = propertyOf(object, property, session);
      continue;
    }
    const navigation = [...type.navigations.keys()].find(same);
    if (navigation === undefined) throw new SimError('InvalidArgument', `${object.type} has no '${path}' to load.`);
    session.members.add(`${object.type}.${navigation}`);
    const behind = queried(
      partOf(object, navigation, session),
      { Select: rest.length > 0 ? [rest.join('/')] : [] },
      session,
    );
    fields[navigation] = joined(fields[navigation], behind);
  }
  return marked(object, fields, session);
}
