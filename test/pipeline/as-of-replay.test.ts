/**
 * What the desk answers as of an instant is what a desk answers to which nothing has come since:
 * the sample wire taken in whole, and the same wire as it came in, day by day, in another order
 * within the day. A seeded shuffle stands in for chance.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk, ImportRecord } from '../../src/pipeline/desk.ts';
import { openTestDesk, type TestDesk } from './open-test-desk.ts';

const file = join(import.meta.dirname, '..', '..', 'samples', 'dayton-1995', 'wire.jsonl');

/** As if each day's dispatches had come in together, at its end. */
const records = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ImportRecord)
  .map((record) => ({ ...record, arrivedAt: `${record.publishedAt?.slice(0, 10)}T23:00:00.000Z` }));
const days = [...new Set(records.map(({ arrivedAt }) => arrivedAt.slice(0, 10)))].sort();
const asked = [2, 8, 13, days.length - 1].map((at) => days[at] ?? '');

/** Park and Miller's generator: the same order in every run. */
function shuffle<T>(items: readonly T[], seed: number): T[] {
  const left = [...items];
  const shuffled: T[] = [];
  let state = seed;
  while (left.length > 0) {
    state = (state * 48_271) % 2_147_483_647;
    shuffled.push(...left.splice(state % left.length, 1));
  }
  return shuffled;
}

/** Texts of one article keep their order: the later one is its newest text, also within an instant. */
function shuffleArticles(items: readonly ImportRecord[], seed: number): ImportRecord[] {
  const texts = new Map<string, ImportRecord[]>();
  for (const item of items) {
    const address = item.address ?? item.origin;
    texts.set(address, [...(texts.get(address) ?? []), item]);
  }
  return shuffle([...texts.values()], seed).flat();
}

/** Everything that is derived, as of the end of a day. */
async function answerAll(desk: Desk, day: string) {
  const asOf = `${day}T23:30:00.000Z`;
  const since = `${days[Math.max(0, days.indexOf(day) - 2)]}T23:30:00.000Z`;
  const { items } = await desk.listStories({ limit: 50, offset: 0, asOf });
  const stories = [];
  for (const { id } of items) {
    stories.push({
      story: await desk.story(id, { asOf }),
      news: await desk.news(id, { since, asOf }),
      brief: await desk.brief(id, { asOf }).catch(({ code }: { code: string }) => ({ code })),
    });
  }
  return { items, stories };
}

describe('as of an instant', () => {
  const answers = new Map<string, unknown>();
  let whole: TestDesk;
  let daily: TestDesk;
  beforeAll(async () => {
    whole = await openTestDesk({ clock: () => new Date('1996-01-01T00:00:00.000Z') });
    await whole.desk.importArticles(shuffleArticles(records, 7));
    await whole.desk.settled();
    let now = '1995-10-01T00:00:00.000Z';
    daily = await openTestDesk({ clock: () => new Date(now) });
    for (const day of days) {
      now = `${day}T23:30:00.000Z`;
      const came = records.filter(({ arrivedAt }) => arrivedAt.startsWith(day));
      await daily.desk.importArticles(shuffleArticles(came, 11));
      await daily.desk.settled();
      if (asked.includes(day)) answers.set(day, await answerAll(daily.desk, day));
    }
  }, 300_000);
  afterAll(async () => {
    await whole?.close();
    await daily?.close();
  });

  it.each(asked)(
    'the end of %s answers as it did on that day',
    async (day) => {
      expect(await answerAll(whole.desk, day)).toEqual(answers.get(day));
    },
    120_000,
  );

  it.each(asked)(
    'the end of %s is answered alike after more has come',
    async (day) => {
      expect(await answerAll(daily.desk, day)).toEqual(answers.get(day));
    },
    120_000,
  );

  it('moves on from day to day', () => {
    expect(new Set([...answers.values()].map((answer) => JSON.stringify(answer))).size).toBe(
      asked.length,
    );
  });
});
