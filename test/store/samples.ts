/** Small records to fill a store with; all texts are made up. */
import type { Outlet } from '../../src/model/article.ts';
import type { Brief } from '../../src/model/brief.ts';
import type { Instant, StoryId } from '../../src/model/ids.ts';
import type { Reading } from '../../src/model/reading.ts';
import { articleIdOf, outletIdOf, revisionIdOf } from '../../src/store/identity.ts';
import type { IncomingArticle } from '../../src/store/store.ts';

/** Minutes after noon of the tests' day. */
export function at(minutes: number): Instant {
  return new Date(Date.UTC(2026, 2, 1, 12, minutes)).toISOString();
}

export const harbour: Outlet = {
  kind: 'outlet',
  id: outletIdOf('harbour.example'),
  name: 'Harbour Wire',
  host: 'harbour.example',
};

export interface SampleArticle {
  readonly address?: string;
  readonly title?: string;
  readonly text?: string;
  readonly arrivedAt?: Instant;
  readonly publishedAt?: Instant;
  readonly outlet?: Outlet;
}

/** Article `key`; the same key is the same address. */
export function sampleArticle(key: string | number, given: SampleArticle = {}): IncomingArticle {
  const address = given.address ?? `https://harbour.example/${key}`;
  const title = given.title ?? `Dispatch ${key}`;
  const text = given.text ?? `Envoys met in Larkhaven for round ${key}.\n\nNobody left early.`;
  const articleId = articleIdOf(address);
  return {
    articleId,
    address,
    outlet: given.outlet ?? harbour,
    ...(given.publishedAt === undefined ? {} : { publishedAt: given.publishedAt }),
    revision: { id: revisionIdOf(articleId, title, text), title, lang: 'en', text },
    arrivedAt: given.arrivedAt ?? at(0),
  };
}

export function sampleReading(analyser = 'test-1', more: Partial<Reading> = {}): Reading {
  const empty = { mentions: [], times: [], places: [], statements: [], events: [] };
  const rest = { disputes: [], demands: [], expectations: [] };
  const sentences = [{ start: 0, end: 10, paragraph: 0 }];
  return { kind: 'reading', analyser, lang: 'en', sentences, ...empty, ...rest, ...more };
}

export function sampleBrief(storyId: StoryId, headline: string): Brief {
  const sentence = { text: headline, lang: 'en', basis: 'built' as const, citations: [] };
  const counts = { articleCount: 1, originCount: 1 };
  const rest = { sections: [], sources: [], asOf: at(0), version: 0 };
  return { kind: 'brief', storyId, headline: sentence, standfirst: sentence, ...rest, ...counts };
}
