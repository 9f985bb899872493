/** The shipped sample wire: whole, in order, right about weekdays, and with no words in anybody's mouth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleId, StoryId } from '../src/model/ids.ts';
import type { ImportRecord } from '../src/pipeline/desk.ts';
import { createGroupingIndex } from '../src/story/grouping.ts';

const folder = join(import.meta.dirname, '..', 'samples', 'dayton-1995');
const records = readFileSync(join(folder, 'wire.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as ImportRecord);

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** Days named with their weekday: "Tuesday, Nov. 21", "Sunday, 12 November". */
function namedDays(text: string) {
  const monthName = `(${months.join('|')})[a-z]*\\.?`;
  const pattern = new RegExp(
    `(${weekdays.join('|')}),? (?:${monthName} (\\d{1,2})|(\\d{1,2}) ${monthName})`,
    'g',
  );
  return [...text.matchAll(pattern)].map((match) => ({
    phrase: match[0],
    weekday: match[1],
    month: months.indexOf(match[2] ?? match[5] ?? ''),
    day: Number(match[3] ?? match[4]),
  }));
}

const leadOf = (text: string) => text.split('\n\n')[0] ?? '';

/** The day of "DAYTON, Ohio, Nov 1 —" or "ZAGREB, 1 Nov (ANS) —"; undefined where the lead names none. */
function datelineOf(text: string): Date | undefined {
  const match = /^[^—]*?(?:(Nov|Dec)\.? (\d{1,2})|(\d{1,2}) (Nov|Dec))[^—]* —/.exec(leadOf(text));
  if (!match) return undefined;
  const month = months.indexOf(match[1] ?? match[4] ?? '');
  return new Date(Date.UTC(1995, month, Number(match[2] ?? match[3])));
}

describe('the sample wire', () => {
  it('has at least 30 dispatches of 120 to 260 words, each complete', () => {
    expect(records.length).toBeGreaterThanOrEqual(30);
    for (const record of records) {
      expect(record).toMatchObject({
        origin: expect.any(String),
        address: expect.stringMatching(/^https:\/\/[a-z-]+\.example\/1995\/1[12]\/\d\d\/[a-z-]+$/),
        title: expect.any(String),
        publishedAt: expect.stringMatching(/^1995-1[12]-\d\dT\d\d:\d\d:00\.000Z$/),
        outlet: expect.any(String),
        lang: 'en',
      });
      const words = record.text.split(/\s+/).length;
      expect(words, record.title).toBeGreaterThanOrEqual(120);
      expect(words, record.title).toBeLessThanOrEqual(262);
      expect(record.text, record.title).toContain('\n\n');
    }
  });

  it('is in order of arrival, and nothing arrives before it is published', () => {
    const arrivals = records.map((record) => record.arrivedAt ?? '');
    expect([...arrivals].sort()).toEqual(arrivals);
    for (const record of records) {
      expect(Date.parse(record.arrivedAt ?? '')).toBeGreaterThan(
        Date.parse(record.publishedAt ?? ''),
      );
    }
  });

  it('is published on the day of its dateline, or in the night after it', () => {
    for (const record of records) {
      const dateline = datelineOf(record.text);
      if (!dateline) continue;
      const hours = (Date.parse(record.publishedAt ?? '') - dateline.getTime()) / 3_600_000;
      expect(hours, record.title).toBeGreaterThan(0);
      expect(hours, record.title).toBeLessThan(30);
    }
  });

  it('calls the day of its dateline by the right name', () => {
    let checked = 0;
    for (const record of records) {
      const dateline = datelineOf(record.text);
      const named = leadOf(record.text).match(new RegExp(weekdays.join('|'), 'g'));
      if (!dateline || !named) continue;
      expect(named, record.title).toContain(weekdays[dateline.getUTCDay()]);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
  });

  it('names the right weekday where a date stands beside it', () => {
    const named = records.flatMap((record) => namedDays(record.text));
    expect(named.length).toBeGreaterThan(2);
    for (const { phrase, weekday, month, day } of named) {
      expect(weekdays[new Date(Date.UTC(1995, month, day)).getUTCDay()], phrase).toBe(weekday);
    }
  });

  it('has no quotation marks, and so no quotation', () => {
    for (const record of records) {
      expect(`${record.title} ${record.text}`).not.toMatch(/["“”„«»‘’‚]/);
      // An apostrophe stands inside or right after a word, never before one.
      expect(record.text).not.toMatch(/(^|[\s(])'/m);
    }
  });

  it('has one article in two revisions, the later saying what was wrong', () => {
    const addresses = new Set(records.map((record) => record.address));
    expect(addresses.size).toBe(records.length - 1);
    const revised = records.filter((record) =>
      records.some((other) => other !== record && other.address === record.address),
    );
    expect(revised).toHaveLength(2);
    expect(revised[0]?.text).not.toContain('Correction:');
    expect(revised[1]?.text).toContain('Correction:');
  });

  it('falls into two stories, with its four reprints recognised', () => {
    const index = createGroupingIndex();
    const sizes = new Map<string, number>();
    let reprints = 0;
    const firstTexts = records.filter(
      (record) => records.find((other) => other.address === record.address) === record,
    );
    for (const record of firstTexts) {
      const { title = '', text, publishedAt = '', outlet = '' } = record;
      const id = record.address as ArticleId;
      const placement = index.place({ id, title, text, publishedAt, outlet, lang: 'en' });
      const story = placement.storyId ?? (`story of ${id}` as StoryId);
      index.assign(
        { id, title, text, publishedAt, outlet, lang: 'en' },
        story,
        placement.reprintOf,
      );
      sizes.set(story, (sizes.get(story) ?? 0) + 1);
      if (placement.reprintOf) reprints += 1;
    }
    expect([...sizes.values()]).toEqual([28, 4]);
    expect(reprints).toBe(4);
  });
});
