/**
 * Is what a desk answers as of an instant what a desk answers to which nothing has come since? One
 * desk takes the replay in whole and in no order; another takes it in as it came, and is asked
 * between arrivals. Everything that is derived is compared, kind by kind and story by story.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import { type ArticleReader, createArticleReader } from '../pipeline/article-reader.ts';
import type { Desk } from '../pipeline/desk.ts';
import { openDesk } from '../pipeline/open-desk.ts';
import { makeRandom, shuffle } from './random.ts';
import { loadReplay, type ReplayRecord } from './replay-corpus.ts';

const askedInstants = 4;
/** Of the days on which something came, one in so many ends a delivery to the desk that follows. */
const daysADelivery = 20;
const mostStories = 100;
const now = '2020-01-01T00:00:00.000Z';

/** Kind and story of an answer to the answer as JSON. */
type Answers = ReadonlyMap<string, string>;

export interface AsOfReport {
  /** How many answers were compared. */
  readonly answers: number;
  /** By kind of answer, the share that was equal. */
  readonly shares: Readonly<Record<string, number>>;
  /** Each first difference of two answers. */
  readonly differences: readonly string[];
}

/** Throws as `loadReplay` and `openDesk` do. */
export async function scoreAsOf(dataFolder: string): Promise<AsOfReport> {
  const records = await loadReplay(dataFolder);
  const random = makeRandom(4);
  const instants = chooseInstants(records, random);
  const reader = rememberReadings(createArticleReader());
  const followed = await askWhileFollowing(reader, records, instants, random);
  const later = await askAfterwards(reader, records, instants, random);
  await reader.close();
  const counts = new Map<string, { equal: number; all: number }>();
  const differences: string[] = [];
  for (const [question, then] of followed) {
    const kind = question.split(' ')[0] ?? '';
    const count = counts.get(kind) ?? { equal: 0, all: 0 };
    counts.set(kind, count);
    const afterwards = later.get(question) ?? 'nothing';
    count.all += 1;
    if (afterwards === then) count.equal += 1;
    else differences.push(`${question}: ${showDifference(then, afterwards)}`);
  }
  const shares = [...counts].map(([kind, { equal, all }]) => [kind, equal / all] as const);
  return {
    answers: followed.size,
    shares: Object.fromEntries(shares),
    differences,
  };
}

/** Each a moment after something came, the last after everything. */
function chooseInstants(
  records: readonly ReplayRecord[],
  random: () => number,
): readonly Instant[] {
  const arrivals = daysOf(records);
  shuffle(arrivals, random);
  const chosen = arrivals.slice(0, askedInstants - 1);
  return [...chosen, records.at(-1)?.arrivedAt ?? now].map(momentAfter).sort();
}

function daysOf(records: readonly ReplayRecord[]): Instant[] {
  return [...new Set(records.map(({ arrivedAt }) => arrivedAt))];
}

function momentAfter(instant: Instant): Instant {
  return new Date(Date.parse(instant) + 30 * 60_000).toISOString();
}

/** Reads each text once for both desks: that readings repeat is held by a test of its own. */
function rememberReadings(reader: ArticleReader): ArticleReader {
  const known = new Map<string, Reading>();
  return {
    async read(inputs) {
      const keys = inputs.map((input) => JSON.stringify(input));
      const fresh = inputs.filter((_, at) => !known.has(keys[at] ?? ''));
      const readings = await reader.read(fresh);
      fresh.forEach((input, at) => {
        const reading = readings[at];
        if (reading !== undefined) known.set(JSON.stringify(input), reading);
      });
      return keys.flatMap((key) => known.get(key) ?? []);
    },
    close: () => reader.close(),
  };
}

async function askWhileFollowing(
  reader: ArticleReader,
  records: readonly ReplayRecord[],
  instants: readonly Instant[],
  random: () => number,
): Promise<Answers> {
  let clock = records[0]?.arrivedAt ?? now;
  return withDesk(
    reader,
    () => clock,
    async (desk) => {
      const answers = new Map<string, string>();
      let waiting: ReplayRecord[] = [];
      for (const [number, day] of daysOf(records).entries()) {
        waiting.push(...records.filter(({ arrivedAt }) => arrivedAt === day));
        clock = momentAfter(day);
        const isAsked = instants.includes(clock);
        if (!isAsked && number % daysADelivery > 0) continue;
        await takeIn(desk, waiting, random);
        waiting = [];
        if (isAsked) await askEverything(desk, clock, instants, answers);
      }
      return answers;
    },
  );
}

async function askAfterwards(
  reader: ArticleReader,
  records: readonly ReplayRecord[],
  instants: readonly Instant[],
  random: () => number,
): Promise<Answers> {
  return withDesk(
    reader,
    () => now,
    async (desk) => {
      await takeIn(desk, records, random);
      const answers = new Map<string, string>();
      for (const asOf of instants) await askEverything(desk, asOf, instants, answers);
      return answers;
    },
  );
}

async function withDesk<T>(
  { read }: ArticleReader,
  clock: () => Instant,
  use: (desk: Desk) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'readout-as-of-'));
  const reader = { read, close: async () => {} };
  const desk = await openDesk({ dataDir, reader, clock: () => new Date(clock()) });
  try {
    return await use(desk);
  } finally {
    await desk.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** In any order; only the texts of one article keep theirs, since the last to come is the newest. */
async function takeIn(
  desk: Desk,
  records: readonly ReplayRecord[],
  random: () => number,
): Promise<void> {
  const texts = new Map<string, ReplayRecord[]>();
  for (const record of records) {
    texts.set(record.origin, [...(texts.get(record.origin) ?? []), record]);
  }
  const articles = [...texts.values()];
  shuffle(articles, random);
  await desk.importArticles(articles.flat());
  await desk.settled();
}

async function askEverything(
  desk: Desk,
  asOf: Instant,
  instants: readonly Instant[],
  answers: Map<string, string>,
): Promise<void> {
  const keep = (kind: string, subject: string, answer: unknown): void => {
    answers.set(`${kind} ${subject} as of ${asOf}`, JSON.stringify(answer));
  };
  const since = instants[instants.indexOf(asOf) - 1] ?? `${asOf.slice(0, 7)}-01T00:00:00.000Z`;
  const { items } = await desk.listStories({ limit: mostStories, offset: 0, asOf });
  keep('stories', 'all', items);
  for (const { id } of items) {
    const view = await desk.story(id, { asOf });
    keep('articles', id, [view.story, view.articles, view.reprints]);
    keep('timeline', id, view.timeline);
    keep('happenings', id, view.happenings);
    keep('disputes', id, view.disputes);
    keep('positions', id, [view.positions, view.standings]);
    keep('watchItems', id, view.watchItems);
    keep('news', id, (await desk.news(id, { since, asOf })).news);
    keep('brief', id, await desk.brief(id, { asOf }).catch((error: unknown) => String(error)));
  }
}

/** Where two answers part, with some of what stands there in each. */
function showDifference(then: string, afterwards: string): string {
  let at = 0;
  while (at < then.length && then[at] === afterwards[at]) at += 1;
  const part = (answer: string): string => answer.slice(Math.max(0, at - 60), at + 120);
  return `then …${part(then)}… afterwards …${part(afterwards)}…`;
}
