/**
 * Serves the built pages over a fake desk on a free loopback port, for tests and for looking at
 * pages while they are made: `npx tsx test/web/serve-fake.ts 4321`.
 */
import { rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyBuiltSite } from './build-site.ts';
import { createFakeDesk, type FakeDesk } from './fake-client.ts';

export interface FakeSite {
  readonly address: string;
  readonly desk: FakeDesk;
  close(): Promise<void>;
}

/** `attached`: whether requests carry the desk, as they do in the desk's own server. */
export async function serveFake(port = 0, attached = true): Promise<FakeSite> {
  const desk = createFakeDesk();
  const folder = await copyBuiltSite();
  const built = pathToFileURL(join(folder, 'handler.js'));
  const { handler } = (await import(built.href)) as { handler: RequestListener };
  const server = createServer((request: IncomingMessage & { readout?: unknown }, response) => {
    if (attached) request.readout = { client: desk };
    handler(request as Parameters<RequestListener>[0], response as Parameters<RequestListener>[1]);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    desk,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log((await serveFake(Number(process.argv[2] ?? 4321))).address);
}
