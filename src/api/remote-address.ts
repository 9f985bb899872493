/** Finds out from which address a request really came: the connection's, or what a trusted passer-on says. */
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { carriesToken } from './guard.ts';

/** Sent by the pages' server, with the token, to say for whom it asks. */
export const forwardedAddressHeader = 'x-readout-address';

/**
 * The address, or undefined when the request was made inside the process and names none. A proxy
 * on the same machine is believed about the last address in `X-Forwarded-For`; nobody else is.
 */
export function findRemoteAddress(c: Context, token: string): string | undefined {
  if (carriesToken(c, token)) {
    const named = c.req.header(forwardedAddressHeader);
    if (named !== undefined) return named;
  }
  const incoming = (c.env as Partial<HttpBindings> | undefined)?.incoming;
  if (incoming === undefined) return undefined;
  return resolveForwarded(incoming.socket.remoteAddress, c.req.header('x-forwarded-for'));
}

/** The connection's address, or what a proxy on this machine appended last to `X-Forwarded-For`. */
export function resolveForwarded(
  connected: string | undefined,
  forwardedFor: string | undefined,
): string | undefined {
  const last = forwardedFor?.split(',').at(-1)?.trim();
  return last && connected !== undefined && isLoopback(connected) ? last : connected;
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(?:::ffff:)?127\./u.test(address);
}
