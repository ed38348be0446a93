import type { Recording } from '../../../src/hosts/excel/conformance/recording';
import '../behaviours/all';
import { boardlineCalculator } from '../calculate/calculator';
import { clientSchema } from '../client/clientSchema';
import { SimWorkbook } from '../model/simWorkbook';
import { ObjectPaths } from '../wire/objectPaths';
import { endRequest, errorOf, runActions } from '../wire/runBatch';
import { Session } from '../wire/session';
import type { WireRequest } from '../wire/wireTypes';
import { type ReplyBody, type ReplyDifference, replyDifferences } from './differences';
import { eventDifferences, toldEvents } from './events';
import { Ids } from './ids';
import { stepActions } from './steps';

/** Where the simulated Excel answers otherwise than the recorded one did. */
export interface Difference extends ReplyDifference {
  readonly step: string;
}

type Result = NonNullable<ReplyBody['Results']>[number];

/** What the simulated Excel answers to each step of a request: an error ends only its own step. */
function answers(request: WireRequest, steps: readonly string[], session: Session) {
  const paths = new ObjectPaths(request, session);
  const answered = stepActions(request, steps).map(({ step, from, to }) => {
    const own = { ...request, Actions: request.Actions.slice(0, to) };
    const { results, fault } = runActions(own, paths, session, from);
    const body: ReplyBody = { Results: results as unknown as readonly Result[] };
    return { step, asked: { ...own, Actions: own.Actions.slice(from) }, from, body, cause: fault?.cause };
  });
  const late = endRequest(session);
  return answered.map(({ cause, ...answer }, at) => {
    const fault = cause ?? (at === answered.length - 1 ? late?.cause : undefined);
    return fault === undefined ? answer : { ...answer, body: { ...answer.body, Error: errorOf(fault) } };
  });
}

/** The recorded request as far as the recorded Excel came: what stands behind its error, it never did. */
function asFarAsRun(request: WireRequest, reply: ReplyBody): WireRequest {
  const failed = reply.Error?.ActionIndex;
  return failed === undefined ? request : { ...request, Actions: request.Actions.slice(0, failed + 1) };
}

/**
 * Sends the recorded requests, in their order, to a simulated Excel, and lists where its replies are not the recorded ones.
 * Ids that the recorded Excel gave are exchanged for those that the simulated one gives.
 */
export async function replay(
  recording: Recording,
  workbook: SimWorkbook = new SimWorkbook(),
): Promise<readonly Difference[]> {
  workbook.calculator = boardlineCalculator;
  const session = new Session(workbook, clientSchema(), 'replay');
  workbook.sessions.add(session);
  const told = toldEvents(session);
  const ids = new Ids();
  const differences = recording.exchanges.flatMap(({ steps, request, reply, status }): readonly Difference[] => {
    if (reply === null) {
      return [{ step: steps.join(', '), where: 'the request as a whole', recorded: status, simulated: 200 }];
    }
    const recorded = reply as ReplyBody;
    const asked = ids.translated(asFarAsRun(request as WireRequest, recorded));
    const answered = answers(asked, steps, session);
    const results = answered.flatMap(({ body }) => body.Results ?? []);
    for (const { ActionId, Value } of recorded.Results ?? [])
      ids.learn(Value, results.find((result) => result.ActionId === ActionId)?.Value);
    const last = answered.length - 1;
    return answered.flatMap(({ step, asked: own, body }, at) =>
      replyDifferences(own, { ...recorded, Error: at === last ? (recorded.Error ?? null) : null }, body).map(
        (difference) => ({ step, ...difference }),
      ),
    );
  });
  return [...differences, ...eventDifferences(recording.events, await told())];
}
