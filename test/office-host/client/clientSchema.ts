import { clientSource } from './clientSource';

/** One type of the client, by its names on the wire (`Worksheet.Name`). */
export interface ClientType {
  readonly isCollection: boolean;
  /** Property to whether the client may set it. */
  readonly scalars: ReadonlyMap<string, boolean>;
  /** Navigation property to the type behind it. */
  readonly navigations: ReadonlyMap<string, string>;
  readonly methods: ReadonlySet<string>;
  /** Names under which a property is set, where they are not its own: `Gridlines` for `ShowGridlines`. */
  readonly setAs: ReadonlyMap<string, string>;
  /** Registering method to the number of its event. */
  readonly events: ReadonlyMap<string, number>;
  /** Registering method to the name of the event's property: `OnChanged` for `_RegisterDataChangedEvent`. */
  readonly eventNames: ReadonlyMap<string, string>;
}

export type ClientSchema = ReadonlyMap<string, ClientType>;

const CLASS =
  /\n {4}var (\w+) = \(function \(_super\) \{\n {8}__extends\(\1, _super\);([\s\S]*?)\n {4}\}\(OfficeExtension\.ClientObject\)\);/g;

function listed(body: string, property: string): readonly string[] {
  const found = new RegExp(`"${property}", \\{\\s*get: function \\(\\) \\{\\s*return \\[([^\\]]*)\\]`).exec(body);
  if (found?.[1] === undefined) return [];
  return found[1]
    .split(',')
    .map((part) => part.trim().replace(/"/g, ''))
    .filter((part) => part !== '');
}

function typeOf(body: string, setAs: ReadonlyMap<string, string>): ClientType {
  const names = listed(body, '_scalarPropertyNames');
  const original = listed(body, '_scalarPropertyOriginalNames');
  const updatable = listed(body, '_scalarPropertyUpdateable');
  const scalars = new Map<string, boolean>();
  names.forEach((name, at) =>
    scalars.set(original[at] ?? name.charAt(0).toUpperCase() + name.slice(1), updatable[at] === 'true'),
  );
  const navigations = new Map<string, string>();
  for (const found of body.matchAll(/_createPropertyObject\((?:\w+\.)?(\w+), this, "(\w+)"/g))
    navigations.set(found[2] ?? '', found[1] ?? '');
  const methods = new Set<string>();
  for (const found of body.matchAll(/_createMethodObject\((?:\w+\.)?\w+, this, "(\w+)"/g)) methods.add(found[1] ?? '');
  for (const found of body.matchAll(/_invokeMethod\(this, "(\w+)"/g)) methods.add(found[1] ?? '');
  const events = new Map<string, number>();
  const eventNames = new Map<string, string>();
  for (const [, name = '', number, register = ''] of body.matchAll(
    /"(\w+)", \{\s*eventType: (\d+),\s*registerFunc: function \(\) \{ return _this\.(_Register\w+)\(/g,
  )) {
    events.set(register, Number(number));
    eventNames.set(register, `On${name}`);
  }
  return { isCollection: body.includes('"_isCollection"'), scalars, navigations, methods, events, eventNames, setAs };
}

/** Properties that the client sets under another name, by type. */
function otherNames(source: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const types = new Map<string, Map<string, string>>();
  const setter = /function (\w+?)_(\w+)_Set\(thisObj, value\) \{[^}]*?_invokeSetProperty\(thisObj, "(\w+)", value/g;
  for (const [, type = '', own = '', name = ''] of source.matchAll(setter)) {
    const names = types.get(type) ?? new Map<string, string>();
    names.set(name, own);
    types.set(type, names);
  }
  return types;
}

function reflect(source: string): ClientSchema {
  const types = new Map<string, ClientType>();
  const others = otherNames(source);
  CLASS.lastIndex = source.indexOf('var Excel;\n(function (Excel) {');
  for (let found = CLASS.exec(source); found !== null; found = CLASS.exec(source)) {
    const body = found[2] ?? '';
    const name = /return "(\w+)(?:<T>)?";/.exec(body)?.[1];
    if (name !== undefined) types.set(name, typeOf(body, others.get(name) ?? new Map()));
  }
  return types;
}

let known: ClientSchema | null = null;

/**
 * Every Excel type that the installed client knows, with its properties, navigations, methods and events, read from the
 * client's own source when a test first asks for it.
 */
export function clientSchema(): ClientSchema {
  known ??= reflect(clientSource('excel-web-16.00.debug.js'));
  return known;
}
