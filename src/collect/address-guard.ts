/**
 * Decides which addresses Readout may contact, and makes the connector that enforces it. The
 * name is resolved, every answer is checked, and the socket goes to the very address that was
 * checked: there is no second resolution that could answer otherwise. Ranges are from the IANA
 * special-purpose registries, by way of ipaddr.js.
 */
import { lookup } from 'node:dns/promises';
import { isIP, type Socket } from 'node:net';
import ipaddr from 'ipaddr.js';
import { buildConnector } from 'undici';
import { ReadoutError } from '../model/error.ts';

/** Answers every IP address of a host name; throws where there is none. */
export type ResolveHost = (hostname: string) => Promise<readonly string[]>;

export interface GuardOptions {
  /** `host` or `host:port` that the operator allows although it is not public. */
  readonly allowHosts?: readonly string[];
  /** Default: the system's resolver. */
  readonly resolve?: ResolveHost;
  readonly connectTimeoutMs?: number;
}

/** An address that may be asked for, or the reason why not, as a sentence for the user. */
export type AddressInspection =
  | { readonly outcome: 'allowed'; readonly url: URL }
  | { readonly outcome: 'refused'; readonly reason: string };

/** Azure's and Alibaba's metadata services answer on addresses that look public or nearly so. */
const metadataAddresses = new Set(['168.63.129.16', '100.100.100.200']);

/** True for an address on the open internet. Anything that does not parse is not public. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/%.*$/, '');
  if (isIP(bare) === 0) return false;
  const ip = ipaddr.parse(bare);
  if (ip instanceof ipaddr.IPv4) return isPublicV4(ip);
  const range = ip.range();
  if (range === 'ipv4Mapped') return isPublicV4(ip.toIPv4Address());
  // NAT64: an IPv6-only network reaches IPv4 this way, so the address inside decides.
  if (range === 'rfc6052') return isPublicV4(new ipaddr.IPv4(ip.toByteArray().slice(12)));
  return range === 'unicast' && ip.match(globalUnicast, 3);
}

const globalUnicast = ipaddr.IPv6.parse('2000::');

function isPublicV4(ip: ipaddr.IPv4): boolean {
  return ip.range() === 'unicast' && !metadataAddresses.has(ip.toString());
}

/**
 * Parses an address as browsers do (so that `0x7f.1`, `017700000001` and `2130706433` are all
 * 127.0.0.1) and refuses what can be refused without resolving: other schemes, names and
 * passwords in the address, private addresses written out, and names that are local by definition.
 */
export function inspectAddressForm(
  address: string,
  allowHosts: readonly string[] = [],
): AddressInspection {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined)
    return refuse(
      `"${clip(address)}" is not a web address; give one that starts with https:// or http://.`,
    );
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return refuse(`Readout only fetches http:// and https:// addresses, not ${url.protocol}`);
  if (url.username !== '' || url.password !== '')
    return refuse(
      'The address contains a user name or password; Readout does not send those. Give the address without them.',
    );
  if (isAllowedHost(url, allowHosts)) return { outcome: 'allowed', url };
  const host = bareHost(url.hostname);
  if (isIP(host) !== 0 && !isPublicAddress(host)) return refuse(privateReason(host));
  if (/(?:^|\.)(?:localhost|local|internal|home\.arpa)$/.test(host))
    return refuse(privateReason(host));
  return { outcome: 'allowed', url };
}

/** True where the operator's list names the host, with this port or without any. */
export function isAllowedHost(
  url: { readonly hostname: string; readonly port: string; readonly protocol: string },
  allowHosts: readonly string[],
): boolean {
  const host = bareHost(url.hostname);
  const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port;
  return allowHosts.some((entry) => {
    const allowed = entry.trim().toLowerCase();
    return (
      bareHost(allowed) === host || allowed === `${host}:${port}` || allowed === `[${host}]:${port}`
    );
  });
}

/**
 * An undici connector behind which no private address can be reached, whatever the name said a
 * moment ago. A refusal arrives as `ReadoutError` with code `refused`.
 */
export function createGuardedConnector(options: GuardOptions = {}): buildConnector.connector {
  const connectTo = buildConnector({ timeout: options.connectTimeoutMs ?? 10_000 });
  return (target, callback) => {
    chooseAddresses(target, options).then(
      (addresses) => connectToFirst(connectTo, target, addresses, callback),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    );
  };
}

/** All addresses of the target, checked; one private address among them refuses the name whole. */
async function chooseAddresses(
  target: buildConnector.Options,
  options: GuardOptions,
): Promise<readonly string[]> {
  const host = bareHost(target.hostname);
  const url = { hostname: host, port: target.port ?? '', protocol: target.protocol };
  const addresses = isIP(host) !== 0 ? [host] : await (options.resolve ?? resolveBySystem)(host);
  if (addresses.length === 0) throw new Error(`${host} has no address`);
  if (isAllowedHost(url, options.allowHosts ?? [])) return addresses;
  const refused = addresses.find((address) => !isPublicAddress(address));
  if (refused !== undefined) throw new ReadoutError('refused', privateReason(host, refused));
  return addresses;
}

const addressesTried = 3;

/** Tries the checked addresses in turn; the TLS name stays the name that was asked for. */
function connectToFirst(
  connectTo: buildConnector.connector,
  target: buildConnector.Options,
  addresses: readonly string[],
  callback: buildConnector.Callback,
  attempt = 0,
): void {
  const host = bareHost(target.hostname);
  const servername = isIP(host) === 0 ? host : undefined;
  const checked = {
    ...target,
    hostname: addresses[attempt] ?? '',
    ...(servername && { servername }),
  };
  connectTo(checked, (...[error, socket]: Parameters<buildConnector.Callback>) => {
    const next = attempt + 1;
    if (error !== null && next < Math.min(addresses.length, addressesTried))
      connectToFirst(connectTo, target, addresses, callback, next);
    else if (error !== null) callback(error, null);
    else callback(null, socket as Socket);
  });
}

async function resolveBySystem(hostname: string): Promise<readonly string[]> {
  const answers = await lookup(hostname, { all: true, verbatim: true });
  return answers.map((answer) => answer.address);
}

/** Without brackets and the dot that ends a full name, in lower case. */
function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

function privateReason(host: string, address?: string): string {
  const where = address === undefined || address === host ? host : `${host} (${address})`;
  return `${where} is not on the public internet, so Readout does not contact it. If it is meant to, name the host in READOUT_ALLOW_HOSTS and start Readout again.`;
}

function refuse(reason: string): AddressInspection {
  return { outcome: 'refused', reason };
}

function clip(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
