import './behaviours/all';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { basename, extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { selfSigned } from './chromium/certificate';
import { hostPage, hostScript } from './chromium/hostPage';
import { clientFolder } from './client/clientSource';
import { clientSchema } from './client/clientSchema';
import type { FaultPlan } from './faults';
import { gate, type Gate } from './gate';
import { SimWorkbook } from './model/simWorkbook';
import { answer, isCleanUp, requestOf } from './simExcel';
import { Session } from './wire/session';

export interface HostedPageOptions {
  /** The built pane. */
  readonly distFolder: string;
  readonly workbook?: SimWorkbook;
  /** Page of the pane within the folder; `taskpane-excel.html` unless told. */
  readonly page?: string;
  /** Requirement sets that this Excel has, in lower case; a full Excel of 1.17 unless told. */
  readonly requirements?: Readonly<Record<string, number>>;
  /** Width of the pane in pixels. */
  readonly width?: number;
  /** Excel answers nothing before `letGo`. */
  readonly held?: boolean;
}

/** The workbook behind the page, and what the page asked of it. */
export interface HostedExcel {
  readonly workbook: SimWorkbook;
  readonly session: Session;
  readonly requests: string[];
  readonly failWith: (plan: FaultPlan | null) => void;
  readonly holdFrom: Gate['holdFrom'];
  readonly letGo: Gate['letGo'];
  /** Milliseconds between what Excel does and its reply. */
  late: number;
}

export interface HostedPage {
  /** Address of the page around the pane. Start Chromium with `--ignore-certificate-errors`. */
  readonly url: string;
  readonly close: () => Promise<void>;
  readonly excel: HostedExcel;
}

const FULL_EXCEL = {
  excelapi: 1.17,
  excelapionline: 1.1,
  richapiruntime: 1.2,
  richapiruntimeflag: 1.1,
  settings: 1.1,
  documentevents: 1.1,
  dialogapi: 1.2,
  sharedruntime: 1.1,
  ribbonapi: 1.1,
  customxmlparts: 1.2,
};

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
};

async function sendFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const local = normalize(decodeURIComponent(path)).replace(/^([/\\]|\.\.)+/, '');
  try {
    const bytes = await readFile(join(folder, local));
    response.writeHead(200, { 'Content-Type': TYPES[extname(local)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    // The answer to a browser that asks for what is not there; the test sees it as a failed request.
    response.writeHead(404).end();
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Lets a page fetch Microsoft's script from the installed package where it asks their server for it. */
export async function serveMicrosoftScript(page: Page): Promise<void> {
  await page.route('https://appsforoffice.microsoft.com/lib/1/hosted/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace('/lib/1/hosted/', '');
    await route.fulfill({
      path: join(clientFolder(), normalize(path)),
      headers: { 'Access-Control-Allow-Origin': '*' },
    });
  });
}

/**
 * Serves a built pane inside a page that plays Excel on the web, with the simulated Excel behind it in this process.
 * `await startHostedPage({ distFolder: 'dist' })`, then open `url` in Chromium.
 */
export async function startHostedPage(options: HostedPageOptions): Promise<HostedPage> {
  const workbook = options.workbook ?? new SimWorkbook();
  const session = new Session(workbook, clientSchema(), 'pane');
  workbook.sessions.add(session);
  const requests: string[] = [];
  const streams = new Set<ServerResponse>();
  let plan: FaultPlan | null = null;
  let counted = 0;
  /** Number of the last request that was begun, as the page counts them; events say after which they happened. */
  let after = 0;
  /** Events that happened while the page was not connected: it is told of them when it is. */
  const untold: string[] = [];
  const tell = (line: string): void => {
    if (streams.size === 0) untold.push(line);
    for (const stream of streams) stream.write(line);
  };
  session.deliver = (entries) => {
    tell(`data: ${JSON.stringify({ entries, after })}\n\n`);
  };
  const { holdFrom, letGo, pass } = gate(options.held === true);
  const excel: HostedExcel = {
    workbook,
    session,
    requests,
    failWith: (next) => {
      plan = next;
      counted = 0;
    },
    holdFrom,
    letGo,
    late: 0,
  };
  const answerTo = async (request: IncomingMessage, response: ServerResponse, number: number): Promise<void> => {
    const body = await bodyOf(request);
    after = Math.max(after, number);
    requests.push(body);
    const asked = requestOf(body);
    const cleanUp = isCleanUp(asked);
    if (!cleanUp) counted += 1;
    const reply = answer(body, asked, session, cleanUp ? null : plan, counted);
    await pass(counted);
    if (excel.late > 0) await pause(excel.late);
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(reply));
  };
  const pane = `/${options.page ?? 'taskpane-excel.html'}`;
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname: path, searchParams } = new URL(request.url ?? '/', 'https://localhost');
    if (path === '/__excel') await answerTo(request, response, Number(searchParams.get('number')));
    else if (path === '/__events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
      response.write(': open\n\n');
      streams.add(response);
      for (const line of untold.splice(0)) tell(line);
      response.on('close', () => {
        streams.delete(response);
      });
    } else if (path.startsWith('/__host/')) {
      response.writeHead(200, { 'Content-Type': TYPES['.js'] }).end(hostScript(basename(path)));
    } else if (path === '/__host.html') {
      response
        .writeHead(200, { 'Content-Type': TYPES['.html'] })
        .end(hostPage(pane, options.requirements ?? FULL_EXCEL, options.width ?? 350));
    } else if (path.startsWith('/office-js/'))
      await sendFile(response, clientFolder(), path.slice('/office-js'.length));
    else await sendFile(response, options.distFolder, path);
  };
  const server = createServer(selfSigned(), (request, response) => {
    serve(request, response).catch((fault: unknown) => {
      response.writeHead(500).end(String(fault));
    });
  });
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `https://localhost:${String(port)}/__host.html`,
    excel,
    close: () =>
      new Promise((closed) => {
        for (const stream of streams) stream.end();
        server.closeAllConnections();
        server.close(() => {
          closed();
        });
      }),
  };
}
