/**
 * Fetches and remembers each site's robots.txt and answers whether an address may be fetched.
 * As RFC 9309 has it: no such file (4xx) allows everything; a server in trouble (5xx, no
 * answer) allows nothing until asked again; up to five redirects are followed.
 */
import { crawlDelayOf, isAllowedByRobots, parseRobots, type RobotsFile } from './robots.ts';

/** What fetching a robots.txt came to. `status` 0 means no answer. */
export interface RobotsAnswer {
  readonly status: number;
  readonly bytes: Uint8Array;
  /** Why there was no answer, as a sentence. */
  readonly reason?: string;
}

export type RobotsVerdict =
  | { readonly outcome: 'allowed'; readonly crawlDelaySeconds?: number }
  | { readonly outcome: 'disallowed'; readonly reason: string }
  /** The file itself could not be had: ask again later. */
  | { readonly outcome: 'unknown'; readonly reason: string };

export interface RobotsGate {
  ask(url: URL): Promise<RobotsVerdict>;
}

type Site = { readonly until: number } & (
  | { readonly kind: 'file'; readonly file: RobotsFile }
  | { readonly kind: 'trouble'; readonly reason: string }
);

const dayMs = 24 * 60 * 60 * 1000;
const troubleMs = 10 * 60 * 1000;
const sitesKept = 2_000;

/** `agent` is the bare product name; `load` fetches one robots.txt, redirects included. */
export function createRobotsGate(options: {
  readonly agent: string;
  readonly now: () => number;
  readonly load: (address: URL) => Promise<RobotsAnswer>;
}): RobotsGate {
  const sites = new Map<string, Promise<Site>>();

  async function siteOf(url: URL): Promise<Site> {
    const known = sites.get(url.origin);
    if (known !== undefined && (await known).until > options.now()) return known;
    const loading = loadSite(url, options);
    sites.delete(url.origin);
    sites.set(url.origin, loading);
    if (sites.size > sitesKept) sites.delete(sites.keys().next().value ?? '');
    loading.catch(() => sites.delete(url.origin));
    return loading;
  }

  return {
    async ask(url) {
      const site = await siteOf(url);
      if (site.kind === 'trouble') return { outcome: 'unknown', reason: site.reason };
      if (!isAllowedByRobots(site.file, options.agent, url.href))
        return {
          outcome: 'disallowed',
          reason: `${url.host} asks automatic readers not to fetch this address (robots.txt).`,
        };
      const crawlDelaySeconds = crawlDelayOf(site.file, options.agent);
      return { outcome: 'allowed', ...(crawlDelaySeconds !== undefined && { crawlDelaySeconds }) };
    },
  };
}

async function loadSite(
  url: URL,
  options: { readonly now: () => number; readonly load: (address: URL) => Promise<RobotsAnswer> },
): Promise<Site> {
  const answer = await options.load(new URL('/robots.txt', url.origin));
  if (answer.status >= 200 && answer.status < 300)
    return { kind: 'file', file: parseRobots(answer.bytes), until: options.now() + dayMs };
  // Too many requests is "later", not "no rules".
  if (answer.status >= 300 && answer.status < 500 && answer.status !== 429)
    return { kind: 'file', file: { groups: [], sitemaps: [] }, until: options.now() + dayMs };
  const trouble = `The robots.txt of ${url.host} could not be read (the server answered ${answer.status}), so nothing is fetched from there for now.`;
  return { kind: 'trouble', reason: answer.reason ?? trouble, until: options.now() + troubleMs };
}
