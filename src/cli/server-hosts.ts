/**
 * Which names the server answers to. A page of another site can make a browser send requests to
 * this machine under that site's own name (DNS rebinding); an address or `localhost` cannot be
 * had that way, so only these and the names that the operator gave are answered.
 */
import { isIP } from 'node:net';

/** Whether the `Host` header names this server: an IP address, localhost, its own or a stated name. */
export function isOwnHost(
  header: string | undefined,
  server: { readonly host: string; readonly siteHosts: readonly string[] },
): boolean {
  const name = hostName(header);
  if (name === undefined) return false;
  if (isIP(name) !== 0 || name === 'localhost' || name.endsWith('.localhost')) return true;
  return [server.host, ...server.siteHosts].some((own) => hostName(own) === name);
}

/** The name without port and brackets, in lower case; undefined where there is none. */
function hostName(header: string | undefined): string | undefined {
  const match = /^(?:\[([0-9a-f:.]+)\]|([^:[\]]+))(?::\d+)?$/iu.exec(header?.trim() ?? '');
  return (match?.[1] ?? match?.[2])?.toLowerCase();
}
