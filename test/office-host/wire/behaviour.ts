import type { Session } from './session';
import type { SimObject } from './simObject';
import type { Wire } from './wireTypes';

/** An argument as the host receives it: a value, or the object that a path stood for. */
export type Argument = Wire | SimObject | undefined;

/** How one type of object behaves. What is not here is not modelled, and fails by name. */
export interface Behaviour<T extends SimObject> {
  /** The id by which the client addresses it after the first sync. */
  readonly id?: (object: T, session: Session) => string | number;
  readonly get?: Readonly<Record<string, (object: T, session: Session) => Wire>>;
  readonly set?: Readonly<Record<string, (object: T, value: Wire, session: Session) => void>>;
  /** Properties kept as set, with what they hold before. */
  readonly kept?: Readonly<Record<string, Wire>>;
  /** Called before a kept property changes. */
  readonly beforeChange?: (object: T, session: Session) => void;
  /** Navigation properties. */
  readonly part?: Readonly<Record<string, (object: T, session: Session) => SimObject | null>>;
  /** Methods that give an object. */
  readonly open?: Readonly<
    Record<string, (object: T, args: readonly Argument[], session: Session) => SimObject | null>
  >;
  /** Methods that give a value of the wire, or nothing. */
  readonly call?: Readonly<Record<string, (object: T, args: readonly Argument[], session: Session) => unknown>>;
  readonly items?: (object: T, session: Session) => readonly SimObject[];
  /** Finds an item by id or name. */
  readonly find?: (object: T, key: string | number, session: Session) => SimObject | null;
}

const BEHAVIOURS = new Map<string, Behaviour<SimObject>>();

/** Registers how a type behaves. The type's name and the class of its objects belong together by this call. */
export function define<T extends SimObject>(type: string, behaviour: Behaviour<T>): void {
  BEHAVIOURS.set(type, behaviour as unknown as Behaviour<SimObject>);
}

export function behaviourOf(type: string): Behaviour<SimObject> {
  return BEHAVIOURS.get(type) ?? {};
}
