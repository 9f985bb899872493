/** The server over real sockets on loopback: names, ports, pages, tokens, and stopping. */
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../../src/api/client.ts';
import { type DeskServer, type ServerOptions, startServer } from '../../src/cli/server.ts';
import { isOwnHost } from '../../src/cli/server-hosts.ts';
import { createFakeDesk } from '../api/fake-desk.ts';
import * as sample from '../api/sample-records.ts';

const token = 'a-token-of-some-length';
const running: DeskServer[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) await server.close();
});

async function start(changes: Partial<ServerOptions> = {}) {
  const desk = createFakeDesk();
  const server = await startServer(desk, {
    host: '127.0.0.1',
    port: 0,
    token,
    siteHosts: [],
    report: () => undefined,
    ...changes,
  });
  running.push(server);
  return { desk, server };
}

/** Fetch does not let a caller choose the Host header; this does. */
function ask(
  url: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, (answer: IncomingMessage) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    }).on('error', reject);
  });
}

describe('the server', () => {
  it('answers the client over HTTP as the desk does', async () => {
    const { desk, server } = await start();
    const client = createClient({ fetch: globalThis.fetch, base: server.url, token });
    expect(await client.status()).toEqual(await desk.status());
    const records = Array.from({ length: 120 }, (_, index) => ({
      origin: `file-${index}`,
      text: `Text ${index}`,
    }));
    const outcomes = await client.importArticles(records);
    expect(outcomes.map(({ origin }) => origin)).toEqual(records.map(({ origin }) => origin));
    const exported = [];
    for await (const record of client.exportRecords()) exported.push(record.record);
    expect(exported).toEqual(['article', 'story']);
  });

  it('moves on to the next free port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    const { server } = await start({ port: taken });
    expect(server.port).toBeGreaterThan(taken);
    expect((await fetch(`${server.url}/api/stories`)).status).toBe(200);
    other.close();
  });

  it('says what to do where the address is not its own', async () => {
    await expect(start({ host: '203.0.113.7' })).rejects.toMatchObject({
      code: 'not-allowed',
      message: expect.stringContaining('READOUT_HOST'),
    });
  });

  it('refuses foreign names, for pages and API alike', async () => {
    const { server, desk } = await start({ siteHosts: ['desk.example.org'] });
    for (const path of ['/', '/api/stories', '/api/status']) {
      const refused = await ask(`${server.url}${path}`, { host: 'evil.example' });
      expect(refused.status).toBe(421);
      expect(refused.body).toContain('READOUT_SITE_HOSTS');
    }
    expect(desk.asked).toEqual([]);
    const host = 'desk.example.org';
    expect((await ask(`${server.url}/api/stories`, { host })).status).toBe(200);
  });

  it('says that the pages are not built, and keeps answering the API', async () => {
    const { server } = await start();
    const page = await fetch(`${server.url}/en`);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('npm run build');
    expect((await fetch(`${server.url}/api`)).status).toBe(401);
  });

  it('hands pages a client that asks for the reader, whose replies are counted', async () => {
    const { server, desk } = await start({
      pages: (request, response) => {
        const { readout } = request as typeof request & {
          readout: { client: ReturnType<typeof createClient> };
        };
        const reply = { storyId: sample.storyRow.id, name: 'R', email: 'r@e.example', text: 'Hi.' };
        readout.client.addReply(reply).then(
          ({ outcome }) => response.end(outcome),
          (error: Error) => response.end(error.message),
        );
      },
    });
    const answers: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      answers.push(await (await fetch(`${server.url}/reply`)).text());
    }
    expect(answers.slice(0, 5)).toEqual(Array(5).fill('held'));
    expect(answers[5]).toContain('Too many replies');
    expect(desk.asked.filter(([method]) => method === 'addReply')).toHaveLength(5);
  });

  it('believes a proxy on this machine about the reader, and only its last word', async () => {
    const { server } = await start();
    const send = (forwarded: string) =>
      fetch(`${server.url}/api/replies`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': forwarded },
        body: JSON.stringify({
          storyId: 'story-one',
          name: 'R',
          email: 'r@e.example',
          text: 'Hi.',
        }),
      });
    for (let count = 0; count < 5; count += 1) {
      expect((await send(`198.51.100.${count}, 203.0.113.1`)).status).toBe(201);
    }
    expect((await send('198.51.100.99, 203.0.113.1')).status).toBe(429);
    expect((await send('203.0.113.1, 203.0.113.2')).status).toBe(201);
  });

  it('sets safe headers on every answer', async () => {
    const { server } = await start();
    for (const path of ['/', '/api/stories', '/api/status']) {
      const { headers } = await fetch(`${server.url}${path}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
    }
  });

  it('stops in time while a request hangs', async () => {
    const { server } = await start({ pages: () => undefined });
    const hanging = fetch(`${server.url}/never`).catch((error: unknown) => error);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const before = Date.now();
    await server.close();
    expect(Date.now() - before).toBeLessThan(4_500);
    expect(await hanging).toBeInstanceOf(Error);
  });
});

describe('isOwnHost', () => {
  const server = { host: '127.0.0.1', siteHosts: ['desk.example.org', 'other.example:8080'] };
  it.each([
    ['127.0.0.1:7788', true],
    ['localhost:7788', true],
    ['LOCALHOST', true],
    ['[::1]:7788', true],
    ['192.168.1.5:7788', true],
    ['desk.example.org', true],
    ['DESK.example.org:443', true],
    ['other.example', true],
    ['desk.localhost', true],
    ['evil.example', false],
    ['desk.example.org.evil.example', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
    ['', false],
    [undefined, false],
    ['desk.example.org@evil.example', false],
  ])('%j: %j', (header, own) => {
    expect(isOwnHost(header, server)).toBe(own);
  });
});
