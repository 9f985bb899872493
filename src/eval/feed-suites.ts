/**
 * Runs src/collect/feed.ts over the feed test suites of feedparser and gofeed: counts what is
 * read and what is refused with which words, and compares the titles and the number of items
 * where a suite states them in a form that is cheap to read.
 */
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readHtmlLine } from '../collect/dom.ts';
import { readFeed } from '../collect/feed.ts';
import { type ArchiveMember, readArchive } from './archives.ts';

export interface FeedSuiteReport {
  readonly files: number;
  readonly read: number;
  /** Reason to number of files. */
  readonly refused: ReadonlyMap<string, number>;
  /** Files on which the reader threw: there should be none. */
  readonly crashed: readonly string[];
  /** The longest time for one file, in milliseconds. */
  readonly slowestMs: number;
  readonly checks: Readonly<Record<CheckName, { readonly right: number; readonly total: number }>>;
  readonly mismatches: readonly FeedMismatch[];
}

export interface FeedMismatch {
  readonly file: string;
  readonly check: CheckName;
  readonly expected: string;
  readonly got: string;
}

type CheckName = 'feedTitle' | 'itemCount' | 'itemTitle';
type Expectations = Partial<Record<CheckName, string>>;

/** `folder` holds the suites as `.tar.xz`. Throws where one cannot be opened. */
export async function reportFeedSuites(folder: string): Promise<FeedSuiteReport> {
  const members: ArchiveMember[] = [];
  for (const name of (await readdir(folder)).filter((name) => name.endsWith('.tar.xz')).sort()) {
    for await (const member of readArchive(join(folder, name))) members.push(member);
  }
  const texts = new Map(members.map((member) => [member.name, member]));
  const feeds = members.filter((member) => isFeedFile(member, texts));
  return score(feeds, texts);
}

/** gofeed keeps what it expects of `x.xml` in `x.json`; LICENSE files are no feeds. */
function isFeedFile(member: ArchiveMember, all: ReadonlyMap<string, ArchiveMember>): boolean {
  if (member.name.endsWith('.xml')) return true;
  if (!member.name.endsWith('.json')) return false;
  return !all.has(member.name.replace(/\.json$/, '.xml')) && !/_expected\.json$/.test(member.name);
}

function score(
  feeds: readonly ArchiveMember[],
  all: ReadonlyMap<string, ArchiveMember>,
): FeedSuiteReport {
  const refused = new Map<string, number>();
  const crashed: string[] = [];
  const mismatches: FeedMismatch[] = [];
  const checks = {
    feedTitle: { right: 0, total: 0 },
    itemCount: { right: 0, total: 0 },
    itemTitle: { right: 0, total: 0 },
  };
  let read = 0;
  let slowestMs = 0;
  for (const member of feeds) {
    const before = performance.now();
    try {
      const reading = readFeed(member.bytes, { address: 'https://suite.example/feed' });
      if (reading.outcome === 'refused')
        refused.set(reading.reason, (refused.get(reading.reason) ?? 0) + 1);
      else {
        read++;
        const got: Record<CheckName, string> = {
          feedTitle: reading.feed.title,
          itemCount: String(reading.feed.items.length),
          itemTitle: reading.feed.items[0]?.title ?? '',
        };
        for (const [name, stated] of Object.entries(expectationsOf(member, all))) {
          const check = name as CheckName;
          // The suites keep markup in titles; Readout keeps their text.
          const expected = readHtmlLine(stated);
          if (expected === '') continue;
          checks[check].total++;
          if (got[check] === expected) checks[check].right++;
          else mismatches.push({ file: basename(member.name), check, expected, got: got[check] });
        }
      }
    } catch (error) {
      crashed.push(`${member.name}: ${String(error)}`);
    }
    slowestMs = Math.max(slowestMs, performance.now() - before);
  }
  return { files: feeds.length, read, refused, crashed, slowestMs, checks, mismatches };
}

function expectationsOf(
  member: ArchiveMember,
  all: ReadonlyMap<string, ArchiveMember>,
): Expectations {
  const text = Buffer.from(member.bytes).toString('utf8');
  const expect = /Expect:\s*(.*)/.exec(text)?.[1];
  if (expect !== undefined) return pythonExpectations(expect);
  const partner = all.get(member.name.replace(/\.xml$/, '.json'));
  return partner === undefined || partner === member ? {} : jsonExpectations(partner);
}

/** `not bozo and entries[0]['title'] == 'Item 1 title'` */
function pythonExpectations(expression: string): Expectations {
  const literal = String.raw`u?(?:'((?:[^'\\])*)'|"((?:[^"\\])*)")\s*(?:$|and\b)`;
  const feedTitle = new RegExp(String.raw`feed(?:\['title'\]|\.title) == ${literal}`).exec(
    expression,
  );
  const itemTitle = new RegExp(String.raw`entries\[0\](?:\['title'\]|\.title) == ${literal}`).exec(
    expression,
  );
  const itemCount = /len\(entries\) == (\d+)/.exec(expression)?.[1];
  return {
    ...(feedTitle && { feedTitle: feedTitle[1] ?? feedTitle[2] ?? '' }),
    ...(itemTitle && { itemTitle: itemTitle[1] ?? itemTitle[2] ?? '' }),
    ...(itemCount !== undefined && { itemCount }),
  };
}

function jsonExpectations(partner: ArchiveMember): Expectations {
  const expected: unknown = JSON.parse(Buffer.from(partner.bytes).toString('utf8'));
  if (typeof expected !== 'object' || expected === null) return {};
  const title =
    'title' in expected && typeof expected.title === 'string' ? expected.title : undefined;
  const list =
    'items' in expected ? expected.items : 'entries' in expected ? expected.entries : undefined;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const first = items[0];
  const itemTitle =
    typeof first === 'object' && first !== null && 'title' in first ? first.title : undefined;
  return {
    ...(title !== undefined && { feedTitle: title }),
    ...(items.length > 0 && { itemCount: String(items.length) }),
    ...(typeof itemTitle === 'string' && { itemTitle }),
  };
}
