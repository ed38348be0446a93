import type { Exchange } from './recording';

/** What of Microsoft's request executor matters here; the client hands it one message and waits for one answer. */
interface RequestExecutor {
  executeAsync(customData: unknown, flags: unknown, message: { readonly Body: unknown }): Promise<ExecutorAnswer>;
}

interface ExecutorAnswer {
  readonly HttpStatusCode: number;
  readonly Body: unknown;
}

type OverheardContext = Excel.RequestContext & { _requestExecutor?: RequestExecutor | null };

/** A copy that later changes do not reach; `null` for nothing. */
function copied(body: unknown): unknown {
  return body === undefined || body === null
    ? null
    : JSON.parse(typeof body === 'string' ? body : JSON.stringify(body));
}

/**
 * Copies every request of a context, and Excel's answer to it, into places of `heard` that `place` opens in the order of the
 * requests. The client makes its executor at the first sync, or holds one from the start (Excel in a web page of its own):
 * both are heard. The name `_requestExecutor` is the client's own on every platform (`excel-web-16.00.debug.js`,
 * `ClientRequestContext.prototype.syncPrivate`), but no promise of Microsoft's: nothing but this recording rests on it.
 */
export function overhear(
  context: Excel.RequestContext,
  place: (request: unknown) => (reply: Pick<Exchange, 'reply' | 'status'>) => void,
): void {
  const overheard = context as OverheardContext;
  const hearing = (executor: RequestExecutor): RequestExecutor => ({
    executeAsync: async (customData, flags, message) => {
      const answered = place(copied(message.Body));
      const answer = await executor.executeAsync(customData, flags, message);
      answered({ reply: copied(answer.Body), status: answer.HttpStatusCode });
      return answer;
    },
  });
  let current = overheard._requestExecutor ?? null;
  if (current !== null) current = hearing(current);
  Object.defineProperty(overheard, '_requestExecutor', {
    configurable: true,
    get: () => current,
    set: (executor: RequestExecutor | null) => {
      current = executor === null ? null : hearing(executor);
    },
  });
}
