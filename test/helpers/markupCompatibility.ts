import { isTag, type ChildNode, type Document, type Element } from 'domhandler';
import render from 'dom-serializer';
import { parseDocument } from 'htmlparser2';

const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Prefix to namespace, as it holds at one element. */
type Scope = ReadonlyMap<string, string>;

/**
 * An XML part without what markup compatibility (ISO 29500-3) tells a plain reader to pass over: elements and attributes
 * of the namespaces named by `Ignorable`, and alternative content but for its fallback. Only then can a part be held
 * against the standard's own schemas.
 */
export function withoutExtensions(xml: string): string {
  const document = parseDocument(xml, { xmlMode: true, decodeEntities: true });
  const root = document.children.find(isTag);
  if (root === undefined) return xml;
  const ignorable = new Set([COMPATIBILITY]);
  collectIgnorable(root, new Map(), ignorable);
  strip(root, new Map(), ignorable);
  return render(document.children, { xmlMode: true });
}

function scopeOf(element: Element, outer: Scope): Scope {
  const declared = Object.entries(element.attribs).filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  return new Map([...outer, ...declared.map(([name, uri]) => [name.slice(6), uri] as const)]);
}

function namespaceOf(name: string, scope: Scope, unprefixed: string | undefined): string | undefined {
  const colon = name.indexOf(':');
  return colon < 0 ? unprefixed : scope.get(name.slice(0, colon));
}

function collectIgnorable(element: Element, outer: Scope, ignorable: Set<string>): void {
  const scope = scopeOf(element, outer);
  for (const [name, value] of Object.entries(element.attribs)) {
    if (!name.endsWith(':Ignorable') || namespaceOf(name, scope, undefined) !== COMPATIBILITY) continue;
    for (const prefix of value.split(/\s+/)) {
      const uri = scope.get(prefix);
      if (uri !== undefined) ignorable.add(uri);
    }
  }
  for (const child of element.children) if (isTag(child)) collectIgnorable(child, scope, ignorable);
}

function strip(element: Element, outer: Scope, ignorable: ReadonlySet<string>): void {
  const scope = scopeOf(element, outer);
  element.attribs = Object.fromEntries(
    Object.entries(element.attribs).filter(([name]) => {
      if (name.startsWith('xmlns')) return true;
      const uri = namespaceOf(name, scope, undefined);
      return uri === undefined || !ignorable.has(uri);
    }),
  );
  element.children = element.children.flatMap((child) => kept(child, element, scope, ignorable));
  for (const child of element.children) if (isTag(child)) strip(child, scope, ignorable);
}

function kept(child: ChildNode, parent: Element | Document, outer: Scope, ignorable: ReadonlySet<string>): ChildNode[] {
  if (!isTag(child)) return [child];
  const scope = scopeOf(child, outer);
  const uri = namespaceOf(child.name, scope, scope.get(''));
  if (uri === COMPATIBILITY && child.name.endsWith(':AlternateContent')) {
    const fallback = child.children.filter(isTag).find((each) => each.name.endsWith(':Fallback'));
    return (fallback?.children ?? []).flatMap((each) => kept(each, parent, scope, ignorable));
  }
  return uri !== undefined && ignorable.has(uri) ? [] : [child];
}
