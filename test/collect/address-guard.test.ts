import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectAddressForm, isPublicAddress } from '../../src/collect/address-guard.ts';
import { createFetcher } from '../../src/collect/fetcher.ts';

describe('isPublicAddress', () => {
  it.each([
    '0.0.0.0',
    '10.1.2.3',
    '100.64.0.1',
    '100.100.100.200',
    '127.0.0.1',
    '127.255.255.254',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '172.31.255.255',
    '192.0.0.8',
    '192.0.2.1',
    '192.88.99.1',
    '192.168.1.1',
    '198.18.0.1',
    '198.51.100.7',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::127.0.0.1',
    '::ffff:127.0.0.1',
    '::ffff:10.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    '64:ff9b::10.0.0.1',
    '64:ff9b:1::1',
    '100::1',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    '2001:db8::1',
    '2001:10::1',
    '2002:7f00:1::1',
    '2002:c0a8:101::1',
    'fc00::1',
    'fd00:ec2::254',
    'fe80::1',
    'fe80::1%eth0',
    'fec0::1',
    'ff02::1',
    '4000::1',
    'not an address',
    '',
  ])('refuses %s', (address) => expect(isPublicAddress(address)).toBe(false));

  it.each([
    '1.1.1.1',
    '93.184.215.14',
    '172.32.0.1',
    '2606:2800:21f::1',
    '2a00:1450::1',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
  ])('allows %s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('inspectAddressForm', () => {
  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://127.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://[fe80::1]/',
    'http://①②⑦.0.0.1/',
    'http://0/',
    'http://localhost/',
    'http://LOCALHOST./',
    'http://printer.local/',
    'http://metadata.google.internal/',
    'http://169.254.169.254/latest/meta-data/',
    'http://user:secret@news.example/',
    'http://user@news.example/',
    'ftp://news.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'gopher://news.example/',
    'news.example',
    '',
  ])('refuses %s', (address) => expect(inspectAddressForm(address).outcome).toBe('refused'));

  it('allows public names on odd ports', () => {
    expect(inspectAddressForm('https://news.example:8443/feed').outcome).toBe('allowed');
  });

  it('lets the operator allow a host, or a host on one port', () => {
    expect(inspectAddressForm('http://127.0.0.1:81/', ['127.0.0.1']).outcome).toBe('allowed');
    expect(inspectAddressForm('http://[::1]:81/', ['[::1]:81']).outcome).toBe('allowed');
    expect(inspectAddressForm('http://127.0.0.1:81/', ['127.0.0.1:82']).outcome).toBe('refused');
    expect(inspectAddressForm('http://10.0.0.1/', ['127.0.0.1']).outcome).toBe('refused');
  });
});

describe('the guard at the connection', () => {
  let server: Server;
  let port = 0;
  const seen: string[] = [];
  beforeAll(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? '');
      if (request.url?.startsWith('/to?')) {
        const location = decodeURIComponent(request.url.slice(4));
        response.writeHead(302, { location }).end();
      } else response.end('secret');
    });
    server.on('connection', () => seen.push('connection'));
    // Without a host it listens on every IPv4 and IPv6 address of the machine.
    await new Promise<void>((resolve) => server.listen(0, resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const fetcherWith = (
    resolve: (host: string) => Promise<readonly string[]>,
    allowHosts: string[] = [],
  ) =>
    createFetcher({
      now: () => 0,
      sleep: async () => undefined,
      resolve,
      allowHosts,
      hostSpacingMs: 0,
      limits: { connectTimeoutMs: 2_000, totalTimeoutMs: 3_000 },
    });

  it('contacts nobody for names and literals that lead to this machine', async () => {
    seen.length = 0;
    const names: Record<string, string[]> = {
      'private.example': ['127.0.0.1'],
      'six.example': ['::1'],
      'mapped.example': ['::ffff:127.0.0.1'],
      'mixed.example': ['93.184.215.14', '127.0.0.1'],
      'zero.example': ['0.0.0.0'],
      'nat.example': ['64:ff9b::7f00:1'],
      'metadata.example': ['169.254.169.254'],
    };
    const fetcher = fetcherWith(async (host) => names[host] ?? []);
    const hosts = [
      ...Object.keys(names),
      '127.0.0.1',
      '2130706433',
      '0x7f.1',
      '0177.1',
      '[::1]',
      '[::ffff:127.0.0.1]',
      'localhost',
      '0',
    ];
    for (const host of hosts) {
      const outcome = await fetcher.fetch(`http://${host}:${port}/x`);
      expect(outcome.outcome, host).toBe('refused');
    }
    await fetcher.close();
    expect(seen).toEqual([]);
  });

  it('judges a name anew at each connection, so a name that turns private gains nothing', async () => {
    seen.length = 0;
    const answers = [['240.0.0.1'], ['127.0.0.1'], ['::1']];
    const fetcher = fetcherWith(async () => answers.shift() ?? []);
    for (let visit = 0; visit < 3; visit++) {
      const outcome = await fetcher.fetch(`http://rebind.example:${port}/x`);
      expect(outcome.outcome).toBe('refused');
    }
    await fetcher.close();
    expect(seen).toEqual([]);
  });

  it('never resolves a second time: the socket goes to the address that was checked', async () => {
    seen.length = 0;
    const answers: string[] = [];
    const fetcher = fetcherWith(
      async (host) => {
        answers.push(host);
        return ['127.0.0.1'];
      },
      [`chosen.example:${port}`],
    );
    const outcome = await fetcher.fetch(`http://chosen.example:${port}/x`);
    expect(outcome.outcome).toBe('fetched');
    const connections = seen.filter((entry) => entry === 'connection').length;
    expect(answers.length).toBe(connections);
    await fetcher.close();
  });

  it('checks every redirect', async () => {
    const fetcher = fetcherWith(
      async (host) => (host === 'inner.example' ? ['::1'] : ['127.0.0.1']),
      [`open.example:${port}`],
    );
    const targets = [
      `http://127.0.0.1:${port}/stolen`,
      `http://2130706433:${port}/stolen`,
      `http://[::1]:${port}/stolen`,
      `http://inner.example:${port}/stolen`,
      `//localhost:${port}/stolen`,
      'file:///etc/passwd',
      `http://u:p@open.example:${port}/stolen`,
    ];
    for (const target of targets) {
      const outcome = await fetcher.fetch(
        `http://open.example:${port}/to?${encodeURIComponent(target)}`,
      );
      expect(outcome.outcome, target).toBe('refused');
    }
    await fetcher.close();
    expect(seen.filter((entry) => entry === '/stolen')).toEqual([]);
  });
});
