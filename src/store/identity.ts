/**
 * Makes ids from what they name, so that the same address is the same article on every desk and
 * a text can be checked against its name. SHA-256, the first 80 bits, in lower-case base 32.
 */
import { createHash } from 'node:crypto';
import type { ArticleId, FeedId, Instant, OutletId, RevisionId, StoryId } from '../model/ids.ts';
import { cleanText } from './clean-text.ts';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The name of a sequence of strings; parts are kept apart, so ("ab","c") differs from ("a","bc"). */
function nameOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:${part}`);
  return toBase32(hash.digest().subarray(0, 10));
}

function toBase32(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  let name = '';
  for (let shift = bytes.length * 8 - 5; shift >= 0; shift -= 5) {
    name += alphabet[Number((bits >> BigInt(shift)) & 31n)];
  }
  return name;
}

/** `address` must be canonical already. */
export function articleIdOf(address: string): ArticleId {
  return nameOf('article', address) as ArticleId;
}

/** Of the title and text as the store keeps them (`cleanText`), so that a kept text answers to its name. */
export function revisionIdOf(articleId: ArticleId, title: string, text: string): RevisionId {
  return nameOf('revision', articleId, cleanText(title), cleanText(text)) as RevisionId;
}

export function feedIdOf(address: string): FeedId {
  return nameOf('feed', address) as FeedId;
}

/** By host name where there is one, else by name. */
export function outletIdOf(hostOrName: string): OutletId {
  return nameOf('outlet', hostOrName.toLowerCase()) as OutletId;
}

/** A story that an editor split off: its first article may have named another one already. */
export function splitStoryIdOf(firstArticleId: ArticleId, splitAt: Instant): StoryId {
  return nameOf('split story', firstArticleId, splitAt) as StoryId;
}

/** A story is named by its first article. */
export function storyIdOf(firstArticleId: ArticleId): StoryId {
  return nameOf('story', firstArticleId) as StoryId;
}
