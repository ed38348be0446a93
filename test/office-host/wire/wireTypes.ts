/** What travels between the client and Excel. */
export type Wire = null | boolean | number | string | readonly Wire[] | { readonly [key: string]: Wire };

export interface WireArguments {
  readonly Arguments?: readonly Wire[];
  /** Beside each argument the id of the object path that it stands for, where it is an object. */
  readonly ReferencedObjectPathIds?: readonly Wire[];
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** 1 instantiate, 2 query, 3 method, 4 set property, 5 trace, 7 query as JSON, 9 update. */
export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, Wire>>;
}

/** 1 root, 2 new object, 3 method, 4 property, 5 indexer, 6 reference, 7 null object. */
export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

/** The host's answer: text, or a refusal by the transport with the host's number. */
export type WireReply = { readonly text: string } | { readonly refused: number };
