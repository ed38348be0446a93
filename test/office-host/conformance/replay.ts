import '../behaviours/all';
import type { Recording } from '../../../src/hosts/excel/conformance/recording';
import { boardlineCalculator } from '../calculate/calculator';
import { clientSchema } from '../client/clientSchema';
import { SimWorkbook } from '../model/simWorkbook';
import { runBatch } from '../wire/runBatch';
import { Session } from '../wire/session';
import type { Wire, WireRequest } from '../wire/wireTypes';
import { type ReplyBody, type ReplyDifference, replyDifferences } from './differences';
import { Ids } from './ids';

/** Where the simulated Excel answers otherwise than the recorded one did. */
export interface Difference extends ReplyDifference {
  readonly step: string;
}

/**
 * Sends the recorded requests, in their order, to a simulated Excel, and lists where its replies are not the recorded ones.
 * Ids that the recorded Excel gave are exchanged for those that the simulated one gives.
 */
export function replay(recording: Recording): readonly Difference[] {
  const workbook = new SimWorkbook();
  workbook.calculator = boardlineCalculator;
  const session = new Session(workbook, clientSchema(), 'replay');
  workbook.sessions.add(session);
  const ids = new Ids();
  return recording.exchanges.flatMap(({ step, request, reply, status }): readonly Difference[] => {
    const asked = request as WireRequest;
    const answered: unknown = JSON.parse(runBatch(ids.translated(asked), session));
    if (reply === null) return [{ step, where: 'the request as a whole', recorded: status, simulated: 200 }];
    ids.learn(reply as Wire, answered as Wire);
    return replyDifferences(asked, reply as ReplyBody, answered as ReplyBody).map((difference) => ({
      step,
      ...difference,
    }));
  });
}
