import { wireText } from '../wire/wireText';
import type { Wire, WireArguments, WirePath, WireRequest } from '../wire/wireTypes';

/** Marks by which either Excel finds an object again: each gives its own. */
const MARKS = ['_ReferenceId', '_Id', 'Id'];

type Fields = Readonly<Record<string, Wire>>;

function isFields(value: Wire | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An item by its id: `GetItem`, the client's own indexer, and what it keeps to itself. */
function asksById({ ObjectPathType, Name }: WirePath): boolean {
  return ObjectPathType === 5 || /^GetItem(OrNullObject)?$|^_/.test(Name);
}

/** Ids that the recorded Excel gave, each with the one that the simulated Excel gave in the same place of its reply. */
export class Ids {
  private readonly known = new Map<Wire, Wire>();

  /** Walks two replies side by side. */
  learn(recorded: Wire | undefined, simulated: Wire | undefined): void {
    if (Array.isArray(recorded) && Array.isArray(simulated)) {
      for (const [at, value] of (recorded as readonly Wire[]).entries())
        this.learn(value, (simulated as readonly Wire[])[at]);
    } else if (isFields(recorded) && isFields(simulated)) {
      for (const [key, value] of Object.entries(recorded)) {
        const theirs = simulated[key];
        if (MARKS.includes(key) && theirs !== undefined) this.known.set(value, theirs);
        else this.learn(value, theirs);
      }
    }
  }

  /**
   * The same request with the simulated Excel's ids. Ids stand in paths, as names of held objects and as what an item is
   * asked for by, and where the client lets go of what it held. A number elsewhere is a number.
   */
  translated(request: WireRequest): WireRequest {
    const paths = Object.entries(request.ObjectPaths).map(([id, path]): [string, WirePath] => {
      const Name = path.ObjectPathType === 6 ? wireText(this.own(path.Name)) : path.Name;
      return [id, { ...(asksById(path) ? this.withOwnArguments(path) : path), Name }];
    });
    const Actions = request.Actions.map((action) =>
      action.Name === '_RemoveReference' ? this.withOwnArguments(action) : action,
    );
    return { ...request, Actions, ObjectPaths: Object.fromEntries(paths) };
  }

  private own(value: Wire): Wire {
    return this.known.get(value) ?? value;
  }

  private withOwnArguments<T extends { readonly ArgumentInfo?: WireArguments }>(asking: T): T {
    const given = asking.ArgumentInfo?.Arguments;
    if (given === undefined) return asking;
    return { ...asking, ArgumentInfo: { ...asking.ArgumentInfo, Arguments: given.map((value) => this.own(value)) } };
  }
}
