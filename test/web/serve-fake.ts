/**
 * Serves the built pages over a fake desk on a free loopback port, for tests and for looking at
 * pages while they are made: `npx tsx test/web/serve-fake.ts 4321`.
 */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import { createFakeDesk, type FakeDesk } from './fake-client.ts';

export interface FakeSite {
  readonly address: string;
  readonly desk: FakeDesk;
  close(): Promise<void>;
}

export async function serveFake(
  port = 0,
  desk: FakeDesk | undefined = createFakeDesk(),
): Promise<FakeSite> {
  const built = new URL('../../web/build/handler.js', import.meta.url);
  const { handler } = (await import(built.href)) as { handler: RequestListener };
  const server = createServer((request: IncomingMessage & { readout?: unknown }, response) => {
    request.readout = { client: desk };
    handler(request as Parameters<RequestListener>[0], response as Parameters<RequestListener>[1]);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await serveFake(Number(process.argv[2] ?? 4321))).address);
}
