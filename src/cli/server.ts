/**
 * The desk's one server: `/api` goes to the API, everything else to the pages. Listens, tells
 * what it listens on, and stops within five seconds. Does not open or close the desk.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { createApi } from '../api/app.ts';
import { type Client, createClient } from '../api/client.ts';
import { forwardedAddressHeader, resolveForwarded } from '../api/remote-address.ts';
import { ReadoutError } from '../model/error.ts';
import type { Desk } from '../pipeline/desk.ts';
import { isOwnHost } from './server-hosts.ts';
import type { PageHandler } from './web-pages.ts';

export interface ServerOptions {
  readonly host: string;
  /** 0 takes any free port. A taken port moves on to the next free one. */
  readonly port: number;
  readonly token: string;
  /** Names under which a proxy passes requests on. */
  readonly siteHosts: readonly string[];
  /** The pages; without them every page says that they are not built. */
  readonly pages?: PageHandler;
  /** Told of errors nobody foresaw. */
  readonly report?: (error: unknown) => void;
}

export interface DeskServer {
  /** Where it is reached from this machine: `http://127.0.0.1:7788`. */
  readonly url: string;
  readonly port: number;
  /** Stops listening; what is under way gets three seconds to end. */
  close(): Promise<void>;
}

/** How many ports after a taken one are tried. */
const portsTried = 50;
const graceMs = 3_000;

/** Resolves when the server listens. */
export async function startServer(desk: Desk, options: ServerOptions): Promise<DeskServer> {
  const api = createApi(desk, {
    token: options.token,
    ...(options.report === undefined ? {} : { report: options.report }),
  });
  const answerApi = getRequestListener((request, env) => api.fetch(request, env), {
    overrideGlobalObjects: false,
  });
  const clientFor = (request: IncomingMessage): Client =>
    createClient({
      fetch: (question) => api.fetch(question),
      base: 'http://readout.internal',
      token: options.token,
      headers: addressHeader(request),
    });
  const server = createServer((request, response) => {
    setSafeHeaders(response);
    if (!isOwnHost(request.headers.host, options)) return refuseHost(request, response);
    if (/^\/api(?:[/?]|$)/u.test(request.url ?? '')) return void answerApi(request, response);
    answerPage(options.pages, request, response, clientFor(request));
  });
  server.requestTimeout = 0;
  const port = await listen(server, options.host, options.port);
  return { url: writeUrl(options.host, port), port, close: () => stop(server) };
}

/** For whom the pages ask, so that the limit on replies counts readers and not the pages' server. */
function addressHeader(request: IncomingMessage): Record<string, string> {
  const forwarded = request.headers['x-forwarded-for'];
  const list = Array.isArray(forwarded) ? forwarded.join(',') : forwarded;
  const address = resolveForwarded(request.socket.remoteAddress, list);
  return { [forwardedAddressHeader]: (address ?? 'unknown').replace(/[^\w.:%-]/gu, '') };
}

/** The pages set a policy of their own for what they load; these hold for every answer. */
function setSafeHeaders(response: ServerResponse): void {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'same-origin');
  response.setHeader('x-frame-options', 'DENY');
}

const notBuilt = 'The pages are not built. Run "npm run build", then start Readout again.';

function answerPage(
  pages: PageHandler | undefined,
  request: IncomingMessage,
  response: ServerResponse,
  client: Client,
): void {
  if (pages === undefined) {
    answerText(response, 503, notBuilt);
    return;
  }
  Object.assign(request, { readout: { client } });
  pages(request, response, () => answerText(response, 404, 'There is nothing here.'));
}

function refuseHost(request: IncomingMessage, response: ServerResponse): void {
  const name = (request.headers.host ?? '').replace(/[^\w.:[\]-]/gu, '').slice(0, 200);
  answerText(
    response,
    421,
    `This desk does not answer to the name "${name}". If a proxy stands in front of it, start it with READOUT_SITE_HOSTS set to that name.`,
  );
}

function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

async function listen(server: Server, host: string, wanted: number): Promise<number> {
  for (let port = wanted; port <= Math.min(65_535, wanted + portsTried); port += 1) {
    const error = await tryListen(server, host, port);
    if (error === undefined) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE') throw cannotListen(host, port, error);
  }
  throw new ReadoutError(
    'not-allowed',
    `The ports from ${wanted} to ${wanted + portsTried} are all taken. Choose another with --port or READOUT_PORT.`,
  );
}

function tryListen(
  server: Server,
  host: string,
  port: number,
): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const onError = (error: NodeJS.ErrnoException) => resolve(error);
    server.once('error', onError);
    server.listen({ host, port }, () => {
      server.off('error', onError);
      resolve(undefined);
    });
  });
}

function cannotListen(host: string, port: number, cause: NodeJS.ErrnoException): ReadoutError {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: `Port ${port} may only be used by the administrator. Choose one above 1023 with --port or READOUT_PORT.`,
    EADDRNOTAVAIL: `This machine has no address ${host}. Set READOUT_HOST or --host to one that it has, or to 127.0.0.1.`,
    ENOTFOUND: `The name ${host} is not known. Set READOUT_HOST or --host to an address of this machine.`,
  };
  const message =
    reasons[cause.code ?? ''] ?? `Cannot listen on ${host}:${port} (${cause.message}).`;
  return new ReadoutError('not-allowed', message, { cause });
}

/** The address for this machine's own browser and commands: "every address" is reached by loopback. */
function writeUrl(host: string, port: number): string {
  const own = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}`;
}

async function stop(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const force = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(force);
}
