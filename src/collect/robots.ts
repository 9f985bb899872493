/**
 * Turns a robots.txt into rules and answers whether a path may be fetched (RFC 9309). Longest
 * rule wins, `allow` wins a tie. Lenient where the big crawlers are: a missing colon, a missing
 * line end, `user-agent: Name/1.0`. Does not fetch; see robots-gate.ts.
 */

interface Rule {
  readonly allow: boolean;
  /** Percent-encoded; may hold `*`, and `$` at the end. */
  readonly pattern: string;
}

interface Group {
  readonly agents: Set<string>;
  readonly rules: Rule[];
  crawlDelaySeconds?: number;
}

/** The groups of one robots.txt and the sitemaps it names. Empty for an empty or foreign file. */
export interface RobotsFile {
  readonly groups: readonly Group[];
  readonly sitemaps: readonly string[];
}

/** RFC 9309 asks for at least 500 KiB; what lies beyond is not read. */
export const robotsSizeLimitBytes = 500 * 1024;

/** Never fails: lines that mean nothing are skipped. */
export function parseRobots(bytes: Uint8Array): RobotsFile {
  const text = new TextDecoder('utf-8').decode(
    dropByteOrderMark(bytes.subarray(0, robotsSizeLimitBytes)),
  );
  const groups: Group[] = [];
  const sitemaps: string[] = [];
  let group: Group | undefined;
  let groupHasRules = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const field = readField(line);
    if (field === undefined) continue;
    if (field.key === 'user-agent') {
      if (group === undefined || groupHasRules) {
        group = { agents: new Set(), rules: [] };
        groups.push(group);
        groupHasRules = false;
      }
      group.agents.add(productOf(field.value));
    } else if (field.key === 'allow' || field.key === 'disallow') {
      groupHasRules = true;
      if (group !== undefined) addRule(group, field.key === 'allow', field.value);
    } else if (field.key === 'crawl-delay' && group !== undefined) {
      const seconds = Number(field.value);
      if (seconds >= 0) group.crawlDelaySeconds = seconds;
    } else if (field.key === 'sitemap') sitemaps.push(field.value);
  }
  return { groups, sitemaps };
}

/** `agent` is the bare product name, as `Readout`. A path without any matching rule is allowed. */
export function isAllowedByRobots(file: RobotsFile, agent: string, address: string): boolean {
  const path = pathOf(address);
  if (path === '/robots.txt') return true;
  let best: Rule | undefined;
  for (const group of groupsFor(file, agent)) {
    for (const rule of group.rules) {
      if (!matchesPattern(rule.pattern, path)) continue;
      const longer = best === undefined || rule.pattern.length > best.pattern.length;
      if (longer || (rule.pattern.length === best?.pattern.length && rule.allow)) best = rule;
    }
  }
  return best?.allow ?? true;
}

/** Seconds the site asks to leave between requests; undefined where it asks for none. */
export function crawlDelayOf(file: RobotsFile, agent: string): number | undefined {
  return groupsFor(file, agent).find((group) => group.crawlDelaySeconds !== undefined)
    ?.crawlDelaySeconds;
}

/** The groups that name the agent; without any, those for everybody. */
function groupsFor(file: RobotsFile, agent: string): readonly Group[] {
  const own = file.groups.filter((group) => group.agents.has(agent.toLowerCase()));
  return own.length > 0 ? own : file.groups.filter((group) => group.agents.has('*'));
}

/** Files begin with whole and with broken byte order marks; each byte of one is skipped in turn. */
function dropByteOrderMark(bytes: Uint8Array): Uint8Array {
  let start = 0;
  for (const mark of [0xef, 0xbb, 0xbf]) if (bytes[start] === mark) start++;
  return bytes.subarray(start);
}

function readField(line: string): { key: string; value: string } | undefined {
  // Not trim(): that would take a byte order mark in the middle of the file for a space.
  const content = line.replace(/#.*/, '').replace(/^[ \t\v\f]+|[ \t\v\f]+$/g, '');
  const colon = content.indexOf(':');
  const split = colon >= 0 ? colon : content.search(/\s/);
  if (split <= 0) return undefined;
  const key = content
    .slice(0, split)
    .replace(/[ \t]+$/, '')
    .toLowerCase();
  const value = content.slice(split + 1).trim();
  if (colon < 0 && !/^(?:user-?agent|allow|disallow)$/.test(key)) return undefined;
  if (/^user[ -]?agent$/.test(key)) return { key: 'user-agent', value };
  return { key, value };
}

/** `Foo/1.0` and `Foo Bar` name the product `foo`. */
function productOf(value: string): string {
  if (/^\*(?:\s|$)/.test(value)) return '*';
  return (/^[a-z_-]*/i.exec(value)?.[0] ?? '').toLowerCase();
}

function addRule(group: Group, allow: boolean, value: string): void {
  if (value === '') return;
  const pattern = encodePath(value);
  group.rules.push({ allow, pattern });
  // A page's index stands for its folder.
  const index = /^(.*\/)index\.html?$/.exec(pattern);
  if (allow && index?.[1] !== undefined) group.rules.push({ allow, pattern: `${index[1]}$` });
}

function pathOf(address: string): string {
  const rest = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*([^#]*)/i.exec(address)?.[1] ?? address;
  return encodePath(rest.startsWith('/') ? rest : `/${rest}`);
}

/** Non-ASCII as UTF-8 escapes, escapes in upper case, so that both sides compare octet by octet. */
function encodePath(path: string): string {
  return path
    .replace(/\P{ASCII}+/gu, (run) => encodeURIComponent(run.replace(/\p{Cs}/gu, '\ufffd')))
    .replace(/%[0-9a-f]{2}/gi, (code) => code.toUpperCase());
}

/** Follows every place the pattern may have reached at once: no backtracking, so no slow pattern. */
function matchesPattern(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts[0] ?? '';
  if (!path.startsWith(first)) return false;
  if (parts.length === 1) return !anchored || path.length === first.length;
  let at = first.length;
  for (const part of parts.slice(1, anchored ? -1 : undefined)) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  const last = parts.at(-1) ?? '';
  return !anchored || (path.length - last.length >= at && path.endsWith(last));
}
