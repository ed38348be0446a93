import { compileFunction } from 'node:vm';
import type { WireReply } from '../wire/wireTypes';
import { clientSource } from './clientSource';

/** How a request reaches the far end: text in, text out, or a refusal by the transport with the host's own number. */
export type Transport = (body: string) => Promise<WireReply>;

/** One isolated instance of Microsoft's client. */
export interface OfficeClient {
  readonly excel: typeof Excel;
  /** Hands the client events as the host would. */
  readonly deliver: (entries: readonly RichEvent[]) => void;
}

/** An event in the form of the wire. */
export interface RichEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly id: string;
  readonly isRemoteOverride: boolean;
  readonly message: string;
}

type Answer =
  { status: 'succeeded'; value: { data: unknown[] } } | { status: 'failed'; error: { code: number; message: string } };

interface Library {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(event: { entries: readonly RichEvent[] }): void;
  };
  readonly OSF: {
    DDA: {
      RichApi: { executeRichApiRequestAsync: (message: readonly unknown[], done: (answer: Answer) => void) => void };
    };
  };
}

function stubElement(): Record<string, unknown> {
  return {
    style: {},
    href: '',
    setAttribute: () => undefined,
    appendChild: () => undefined,
    getElementsByTagName: () => [],
  };
}

/** The few properties of a browser's window that the library touches while it loads. */
function stubWindow(): Record<string, unknown> {
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    performance,
    URL,
    name: '',
    addEventListener: () => undefined,
    open: () => undefined,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      search: '',
      hash: '',
      origin: 'https://localhost',
      protocol: 'https:',
      hostname: 'localhost',
    },
    document: {
      domain: 'localhost',
      URL: 'https://localhost/',
      createElement: stubElement,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      head: stubElement(),
      body: stubElement(),
    },
  };
  for (const self of ['window', 'self', 'parent', 'top']) page[self] = page;
  return page;
}

interface Compiled {
  readonly globals: readonly string[];
  readonly load: (page: Record<string, unknown>) => Library;
}

let compiled: Compiled | null = null;

function compile(): Compiled {
  const source = clientSource('excel-web-16.00.debug.js');
  const globals = [...new Set([...source.matchAll(/^var (\w+)/gm)].map((found) => found[1] ?? ''))];
  const script = `with (window) {${source}\n; return { Excel, OfficeExtension, OSF }; }`;
  const load = compileFunction(script, ['window']) as Compiled['load'];
  return { globals, load };
}

/**
 * Microsoft's unmodified client in Node, with only its far end replaced: load and sync rules, argument checks, null
 * objects, batching, error objects and events stay Microsoft's own. Each call gives an instance of its own.
 */
export function startClient(transport: Transport): OfficeClient {
  compiled ??= compile();
  const page = stubWindow();
  for (const name of compiled.globals) if (!(name in page)) page[name] = undefined;
  const library = compiled.load(page);
  library.OSF.DDA.RichApi.executeRichApiRequestAsync = (message, done) => {
    void transport(String(message[4])).then((reply) => {
      if ('refused' in reply)
        done({ status: 'failed', error: { code: reply.refused, message: 'refused by the host' } });
      else done({ status: 'succeeded', value: { data: [200, ['Content-Type', 'application/json'], reply.text] } });
    });
  };
  library.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return {
    excel: library.Excel,
    deliver: (entries) => {
      library.OfficeExtension._testTriggerRichApiMessageEvent({ entries });
    },
  };
}
