import type { Wire, WireRequest } from '../wire/wireTypes';

/** One place in which two replies differ. */
export interface ReplyDifference {
  /** The action by the client's name for it, then the way to the value: `read 12: Values/0/1`. */
  readonly where: string;
  readonly recorded: Wire | undefined;
  readonly simulated: Wire | undefined;
}

/** A reply's body, as far as it is compared. */
export interface ReplyBody {
  readonly Results?: readonly { readonly ActionId: number; readonly Value?: Wire }[];
  readonly Error?: { readonly Code?: string; readonly ActionIndex?: number } | null;
}

type Fields = Readonly<Record<string, Wire>>;

function isFields(value: Wire | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids and marks are each Excel's own. */
function isMark(key: string): boolean {
  return key.startsWith('_') && key !== '_Items' ? true : key === 'Id';
}

/** An answer without content: nothing, or nothing but marks. */
function isEmpty(value: Wire | undefined): boolean {
  if (value === undefined || value === null) return true;
  return isFields(value) && Object.keys(value).every(isMark);
}

function sameNumber(one: Wire | undefined, other: Wire | undefined): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return false;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

/** Where two values differ, with the way to each place. */
export function compare(
  recorded: Wire | undefined,
  simulated: Wire | undefined,
  where: string,
): readonly ReplyDifference[] {
  if (recorded === simulated || sameNumber(recorded, simulated)) return [];
  if (Array.isArray(recorded) && Array.isArray(simulated)) {
    const longer: readonly Wire[] = recorded.length < simulated.length ? simulated : recorded;
    return longer.flatMap((_, at) =>
      compare((recorded as readonly Wire[])[at], (simulated as readonly Wire[])[at], `${where}/${String(at)}`),
    );
  }
  if (isFields(recorded) && isFields(simulated)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(simulated)])].filter((key) => !isMark(key));
    return keys.flatMap((key) => compare(recorded[key], simulated[key], `${where}/${key}`));
  }
  return [{ where, recorded, simulated }];
}

/**
 * Where two replies to one request differ: results by action, and the code of an error. Messages are in the tester's
 * language, ids are each Excel's own, and an answer without content may be written in several ways: none of these count.
 * Nor do the actions that only one Excel came to, because the other met an error before.
 */
export function replyDifferences(
  request: WireRequest,
  recorded: ReplyBody,
  simulated: ReplyBody,
): readonly ReplyDifference[] {
  const resultOf = (body: ReplyBody, id: number) => body.Results?.find(({ ActionId }) => ActionId === id);
  const failed = [recorded, simulated].some(({ Error: error }) => error !== undefined && error !== null);
  const results = request.Actions.flatMap(({ Id, Name }) => {
    const [first, second] = [resultOf(recorded, Id), resultOf(simulated, Id)];
    if (failed && (first === undefined || second === undefined)) return [];
    const [one, other] = [first?.Value, second?.Value];
    return isEmpty(one) && isEmpty(other) ? [] : compare(one, other, `${Name === '' ? 'read' : Name} ${String(Id)}`);
  });
  const error = compare(recorded.Error?.Code ?? null, simulated.Error?.Code ?? null, 'error code');
  return [...results, ...error];
}
