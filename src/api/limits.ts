/**
 * How much may be sent: a limit on bodies by route, and on replies by address. Counts live in
 * memory only, in a map that cannot grow without bound.
 */
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { ReadoutError } from '../model/error.ts';
import { answerError } from './errors.ts';

const kilobyte = 1024;
const defaultLimit = 64 * kilobyte;

/** Routes with a limit of their own, in bytes. An import is a stream: its lines are limited instead. */
const limitOfPath: ReadonlyMap<string, number> = new Map([
  ['/api/read', 10_000 * kilobyte],
  ['/api/sources/opml', 10_000 * kilobyte],
  ['/api/import', Number.POSITIVE_INFINITY],
]);

/** Refuses bodies over the limit of their route with `too-large`, before they are read whole. */
export function limitBodies(): MiddlewareHandler {
  return (c, next) => {
    const maxSize = limitOfPath.get(c.req.path) ?? defaultLimit;
    if (maxSize === Number.POSITIVE_INFINITY) return next();
    const onError: Parameters<typeof bodyLimit>[0]['onError'] = (context) =>
      answerError(
        context,
        new ReadoutError(
          'too-large',
          `The request is larger than the ${maxSize / kilobyte} KB accepted here. Send less at once.`,
        ),
      );
    return bodyLimit({ maxSize, onError })(c, next);
  };
}

/** Says how long an address must wait before its next reply: 0 when it may send now, in milliseconds. */
export type ReplyLimiter = (address: string, nowMs: number) => number;

/** Up to `most` replies in `windowMs` for each address; the oldest addresses are forgotten first. */
export function createReplyLimiter(
  most = 5,
  windowMs = 10 * 60_000,
  maxAddresses = 10_000,
): ReplyLimiter {
  const sentAt = new Map<string, number[]>();
  return (address, nowMs) => {
    const key = networkOf(address);
    const recent = (sentAt.get(key) ?? []).filter((at) => nowMs - at < windowMs);
    const wait = recent.length < most ? 0 : (recent[0] ?? nowMs) + windowMs - nowMs;
    if (wait === 0) recent.push(nowMs);
    sentAt.delete(key);
    sentAt.set(key, recent);
    for (const oldest of sentAt.keys()) {
      if (sentAt.size <= maxAddresses) break;
      sentAt.delete(oldest);
    }
    return wait;
  };
}

/** One person holds a whole /64 of IPv6 addresses, so the first four groups count as one. */
function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/u, '');
  if (!plain.includes(':')) return plain;
  const [head = '', tail] = plain.split('::');
  const groups = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  while (tail !== undefined && groups.length + last.length < 8) groups.push('0');
  return [...groups, ...last].slice(0, 4).join(':');
}
