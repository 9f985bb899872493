/** A news server on the loopback that misbehaves on demand: each path is one way to go wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';

export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

export interface NewsServer {
  readonly origin: string;
  readonly host: string;
  readonly requests: {
    readonly path: string;
    readonly at: number;
    readonly headers: IncomingMessage['headers'];
  }[];
  robots: string | number;
  close(): Promise<void>;
}

const body = 'A short dispatch.';

/** Raw bytes on the wire, for answers that no HTTP library would send. */
function raw(response: ServerResponse, text: string): void {
  const socket = response.socket as Socket;
  socket.write(text, 'latin1');
  socket.end();
}

const packed =
  (coding: string, bytes: Buffer): Behaviour =>
  (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'text/plain', 'content-encoding': coding })
      .end(bytes);
  };

const bomb = Buffer.alloc(64 * 1024 * 1024, 0x20);

export const behaviours: Readonly<Record<string, Behaviour>> = {
  '/plain': (_request, response) => response.end(body),
  '/conditional': (request, response) => {
    const known =
      request.headers['if-none-match'] === '"v1"' ||
      request.headers['if-modified-since'] !== undefined;
    response.writeHead(known ? 304 : 200, {
      etag: '"v1"',
      'last-modified': 'Wed, 01 Nov 1995 10:00:00 GMT',
      'cache-control': 'public, max-age=900',
    });
    response.end(known ? undefined : body);
  },
  '/gone': (_request, response) => response.writeHead(410).end(),
  '/missing': (_request, response) => response.writeHead(404).end('no'),
  '/forbidden': (_request, response) => response.writeHead(403).end(),
  '/busy-seconds': (_request, response) => response.writeHead(429, { 'retry-after': '120' }).end(),
  '/busy-date': (_request, response) =>
    response.writeHead(503, { 'retry-after': 'Wed, 22 Nov 1995 00:10:00 GMT' }).end(),
  '/busy-nonsense': (_request, response) =>
    response.writeHead(503, { 'retry-after': 'soon' }).end(),
  '/moved': (_request, response) => response.writeHead(301, { location: '/moved-again' }).end(),
  '/moved-again': (_request, response) => response.writeHead(308, { location: '/plain' }).end(),
  '/found': (_request, response) => response.writeHead(302, { location: '/plain' }).end(),
  '/moved-then-found': (_request, response) =>
    response.writeHead(301, { location: '/found' }).end(),
  '/circle': (_request, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/nowhere': (_request, response) => response.writeHead(302).end(),
  '/to-forbidden-path': (_request, response) =>
    response.writeHead(302, { location: '/private/x' }).end(),
  '/silent': () => undefined,
  '/drip': (_request, response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('.'), 50);
    response.on('close', () => clearInterval(timer));
  },
  '/stall': (_request, response) => void response.writeHead(200).write('begin'),
  '/gzip': packed('gzip', gzipSync(body)),
  '/br': packed('br', brotliCompressSync(body)),
  '/deflate': packed('deflate', deflateSync(body)),
  '/deflate-raw': packed('deflate', deflateRawSync(body)),
  '/twice': packed('gzip, br', brotliCompressSync(gzipSync(body))),
  '/gzip-lie': packed('gzip', Buffer.from(body)),
  '/gzip-cut': packed('gzip', gzipSync(body.repeat(500)).subarray(0, 40)),
  '/gzip-bomb': packed('gzip', gzipSync(bomb)),
  '/br-bomb': packed('br', brotliCompressSync(bomb)),
  '/deflate-bomb': packed('deflate', deflateSync(bomb)),
  '/unknown-coding': packed('zstd-9', Buffer.from(body)),
  '/large': (_request, response) => {
    response.writeHead(200);
    const chunk = Buffer.alloc(64 * 1024, 0x61);
    const more = () => {
      while (!response.destroyed && response.write(chunk));
    };
    response.on('drain', more);
    more();
  },
  '/large-stated': (_request, response) =>
    response.writeHead(200, { 'content-length': String(10 ** 12) }).write('x'),
  '/cut': (_request, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\ncontent-length: 5000\r\n\r\nbegin'),
  '/cut-chunked': (_request, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nbegin\r\n'),
  '/long': (_request, response) =>
    raw(response, 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nbegin and much more'),
  '/not-http': (_request, response) => raw(response, 'SSH-2.0-OpenSSH_9.6\r\n'),
  '/hang-up': (_request, response) => void response.socket?.destroy(),
  '/headers': (_request, response) =>
    raw(response, `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\n`),
};

export async function startNewsServer(): Promise<NewsServer> {
  const news: NewsServer = {
    origin: '',
    host: '',
    requests: [],
    robots: 404,
    close: async () => undefined,
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    news.requests.push({ path, at: performance.now(), headers: request.headers });
    response.on('error', () => undefined);
    if (path === '/robots.txt') {
      if (typeof news.robots === 'number') response.writeHead(news.robots).end();
      else response.writeHead(200, { 'content-type': 'text/plain' }).end(news.robots);
    } else (behaviours[path] ?? behaviours['/missing'])?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return Object.assign(news, {
    host,
    origin: `http://${host}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}
