/** Finds the article in a file or at a web address, without keeping anything. */
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readoutVersion } from '../api/version.ts';
import { ReadoutError } from '../model/error.ts';
import type { Instant, LanguageTag } from '../model/ids.ts';
import type { Context } from './context.ts';

export interface FoundArticle {
  readonly origin: string;
  readonly address?: string;
  readonly title: string;
  readonly byline?: string;
  readonly publishedAt?: Instant;
  readonly outlet?: string;
  readonly lang?: LanguageTag;
  readonly text: string;
}

/** Every article of a file; throws `bad-input` with the reason where it has none. */
export async function readArticles(
  place: string,
  { world, warn, fail }: Context,
): Promise<readonly FoundArticle[]> {
  const { readImportSource } = await import('../collect/files.ts');
  const found: FoundArticle[] = [];
  const errors: string[] = [];
  for await (const item of readImportSource(resolve(world.cwd, place), { stdin: world.stdin })) {
    if ('error' in item) errors.push(`${item.origin}: ${item.error}`);
    else if ('record' in item) found.push({ ...item.record, title: item.record.title ?? '' });
  }
  if (found.length === 0) {
    throw new ReadoutError('bad-input', errors[0] ?? `There is no article in ${place}.`);
  }
  if (errors.length > 0) fail();
  for (const error of errors) warn(error);
  return found;
}

/** The article at an address, fetched as politely and as guarded as everything the desk fetches. */
export async function fetchArticle(
  address: string,
  { settings }: Context,
): Promise<readonly FoundArticle[]> {
  const { createFetcher } = await import('../collect/fetcher.ts');
  const fetcher = createFetcher({
    now: () => Date.now(),
    sleep: (ms) => sleep(ms),
    version: readoutVersion,
    allowHosts: settings.allowHosts,
  });
  try {
    const answer = await fetcher.fetch(address);
    if (answer.outcome !== 'fetched') {
      const reason = 'reason' in answer ? answer.reason : 'It has not changed.';
      throw new ReadoutError('unreachable', `${address} cannot be read: ${reason}`);
    }
    return [await extract(answer)];
  } finally {
    await fetcher.close();
  }
}

async function extract(fetched: {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
}): Promise<FoundArticle> {
  const { decodeText } = await import('../collect/decode.ts');
  const { extractArticle } = await import('../collect/extract.ts');
  const { text: html } = decodeText(fetched.bytes, fetched.contentType);
  const article = extractArticle(html, { address: fetched.address });
  if (article === undefined) {
    throw new ReadoutError(
      'bad-input',
      `No article was found at ${fetched.address}. Give the address of one article, or save its text in a file.`,
    );
  }
  const { siteName, ...rest } = article;
  return {
    origin: fetched.address,
    ...rest,
    address: rest.address ?? fetched.address,
    ...(siteName === undefined ? {} : { outlet: siteName }),
  };
}
