import { describe, expect, it } from 'vitest';
import type { WatchItemId } from '../../src/model/ids.ts';
import type { NewsItem, StoryNews } from '../../src/model/news.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import { findDisputes } from '../../src/story/disputes.ts';
import { findHappenings } from '../../src/story/happenings.ts';
import { buildNews, type NewsInput } from '../../src/story/news.ts';
import { findPositions } from '../../src/story/positions.ts';
import { groupReprints } from '../../src/story/reprints.ts';
import { compareTexts } from '../../src/story/text-changes.ts';
import { makeArticle } from './make-reading.ts';

const since = '2025-03-05T00:00:00.000Z';
const until = '2025-03-08T00:00:00.000Z';

function newsOf(articles: readonly ReadArticle[], more: Partial<NewsInput> = {}): StoryNews {
  return buildNews({
    articles,
    reprints: groupReprints(articles),
    happenings: findHappenings(articles),
    disputes: findDisputes(articles),
    positions: findPositions(articles),
    watchItems: [],
    changed: [],
    since,
    until,
    ...more,
  });
}

function ofKind<K extends NewsItem['kind']>(news: StoryNews, kind: K) {
  return news.items.filter((item): item is Extract<NewsItem, { kind: K }> => item.kind === kind);
}

const said =
  'Norland said on Tuesday that the sluices of the great dam stay closed until the rains come.';
const norland = { speaker: 'Norland', actorId: 'country:NL', act: 'refuse' as const };

const known = makeArticle({
  id: 'known',
  publishedAt: '2025-03-04',
  text: `${said} Farmers in the valley wait for water, and the price of bread rises.`,
  statements: [
    {
      ...norland,
      source: 'Norland',
      cue: 'said',
      content: 'that the sluices of the great dam stay closed until the rains come',
    },
  ],
});

const meeting = makeArticle({
  id: 'meeting',
  publishedAt: '2025-03-06',
  outlet: 'Valley News',
  text: 'The ministers of Norland and Suland met in Arvik on Thursday and agreed on a hot line. Norland announced that engineers of both countries will inspect the turbines together.',
  events: [{ type: 'CONSULT', trigger: 'met', time: { text: 'on Thursday', first: '2025-03-06' } }],
  statements: [
    {
      speaker: 'Norland',
      actorId: 'country:NL',
      act: 'announce',
      source: 'Norland',
      cue: 'announced',
      content: 'that engineers of both countries will inspect the turbines together',
    },
  ],
});

describe('buildNews', () => {
  it('tells what happened and what was said since, each at its citation', () => {
    const news = newsOf([known, meeting]);
    expect(ofKind(news, 'happening').map(({ date }) => date)).toEqual(['2025-03-06']);
    expect(ofKind(news, 'statement').map(({ act }) => act)).toEqual(['announce']);
    for (const { text, citation } of news.items) {
      expect(meeting.revision.text.slice(citation?.span.start, citation?.span.end)).toBe(text);
    }
  });

  it('has nothing where nothing came', () => {
    const news = newsOf([known, meeting], { since: '2025-03-07T00:00:00.000Z' });
    expect(news).toMatchObject({ items: [], shortCount: 0, articleCount: 0 });
  });

  it('never takes a reprint for news', () => {
    const copy = makeArticle({
      id: 'copy',
      publishedAt: '2025-03-06',
      outlet: 'The Morning Copy',
      text: known.revision.text,
      statements: [
        {
          ...norland,
          source: 'Norland',
          cue: 'said',
          content: 'that the sluices of the great dam stay closed until the rains come',
        },
      ],
    });
    expect(newsOf([known, copy])).toMatchObject({ items: [], articleCount: 1, reprintCount: 1 });
  });

  it('leaves out what the same party said before in other words', () => {
    const again = makeArticle({
      id: 'again',
      publishedAt: '2025-03-06',
      outlet: 'Valley News',
      text: 'In the capital Norland repeated that sluices of the dam would stay closed until rains come. Nobody else spoke at the session of the council on Thursday.',
      statements: [
        {
          ...norland,
          source: 'Norland',
          cue: 'repeated',
          content: 'that sluices of the dam would stay closed until rains come',
        },
      ],
    });
    expect(ofKind(newsOf([known, again]), 'statement')).toEqual([]);
  });

  it('leaves out what happened long before', () => {
    const background = makeArticle({
      id: 'background',
      publishedAt: '2025-03-06',
      outlet: 'Valley News',
      text: 'The two countries fought over the water of the valley on May 2, 1988, for eleven days.',
      events: [
        {
          type: 'ASSAULT',
          trigger: 'fought',
          time: { text: 'on May 2, 1988', first: '1988-05-02' },
        },
      ],
    });
    expect(ofKind(newsOf([known, background]), 'happening')).toEqual([]);
  });

  it('counts the origins that tell the same, once', () => {
    const second = makeArticle({
      id: 'second',
      publishedAt: '2025-03-07',
      outlet: 'Coast Wire',
      text: 'In Arvik the ministers of Norland and Suland met on Thursday and agreed on the hot line.',
      events: [
        { type: 'CONSULT', trigger: 'met', time: { text: 'on Thursday', first: '2025-03-06' } },
      ],
    });
    const happenings = ofKind(newsOf([known, meeting, second]), 'happening');
    expect(happenings.map(({ origins }) => origins)).toEqual([2]);
  });

  it('tells of a dispute that opened, and of nothing in one that stayed as it was', () => {
    const contested = {
      text: 'Norland claims that the dam is safe in any flood. Suland disputes that the dam is safe in any flood.',
      disputes: [
        {
          claim: 'the dam is safe in any flood',
          asserts: [['Norland', 'Norland claims that the dam is safe in any flood.']] as const,
          disputes: [['Suland', 'Suland disputes that the dam is safe in any flood.']] as const,
        },
      ],
    };
    const early = makeArticle({ id: 'd', publishedAt: '2025-03-04', ...contested });
    const late = makeArticle({ id: 'd', publishedAt: '2025-03-06', ...contested });
    const opened = ofKind(newsOf([known, late]), 'dispute');
    expect(opened).toMatchObject([{ change: 'opened', side: 'disputes' }]);
    expect(opened[0]?.speaker.name).toBe('Suland');
    expect(ofKind(newsOf([known, early]), 'dispute')).toEqual([]);
  });

  it('shows a changed position with the wording before', () => {
    const stanceAt = (id: string, day: string, text: string, stance: 'refuses' | 'accepts') =>
      makeArticle({
        id,
        publishedAt: day,
        outlet: `Paper ${id}`,
        text,
        demands: [
          {
            party: 'Suland',
            actorId: 'country:SU',
            stance,
            content: 'foreign inspection of the turbine hall',
          },
        ],
      });
    const articles = [
      stanceAt(
        'p1',
        '2025-03-02',
        'Suland refuses foreign inspection of the turbine hall.',
        'refuses',
      ),
      stanceAt(
        'p2',
        '2025-03-06',
        'At last Suland accepts foreign inspection of the turbine hall, after weeks of talks.',
        'accepts',
      ),
    ];
    const [news] = ofKind(newsOf(articles), 'position');
    expect(news).toMatchObject({ change: 'stance', stance: 'accepts' });
    expect(news?.before?.stance).toBe('refuses');
  });

  it('tells of watch items that were met or lapsed since, not before', () => {
    const item = (id: string, closedAt: string, state: WatchItem['state']): WatchItem => ({
      kind: 'watch-item',
      id: id as WatchItemId,
      storyId: 's' as WatchItem['storyId'],
      trigger: `word of ${id}`,
      match: { actorIds: [], eventTypes: [], words: [] },
      origin: 'editor',
      state,
      evidence: [],
      createdAt: '2025-03-01T00:00:00.000Z',
      closedAt,
    });
    const news = newsOf([known], {
      watchItems: [
        item('met', '2025-03-06T00:00:00.000Z', 'met'),
        item('before', '2025-03-04T00:00:00.000Z', 'met'),
        item('lapsed', '2025-03-07T00:00:00.000Z', 'lapsed'),
        item('dismissed', '2025-03-07T00:00:00.000Z', 'dismissed'),
      ],
    });
    expect(news.items.map((each) => each.kind === 'watch' && each.watchItemId)).toEqual([
      'met',
      'lapsed',
    ]);
  });

  it('shows what a source changed in a text that was known', () => {
    const before = { ...known.revision, text: 'Six men were hurt at the dam. The road is open.' };
    const after = { ...known.revision, text: 'Nine men were hurt at the dam. The road is open.' };
    const read = { ...known, revision: { ...after, arrivedAt: '2025-03-06T00:00:00.000Z' } };
    const [news] = ofKind(newsOf([read], { changed: [{ read, before }] }), 'changed-text');
    expect(news?.changes.map(({ before: was, after: is }) => [was?.text, is?.text])).toEqual([
      ['Six men were hurt at the dam.', 'Nine men were hurt at the dam.'],
    ]);
  });

  it('fits what it shows first into a minute', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      makeArticle({
        id: `m${String(n).padStart(2, '0')}`,
        publishedAt: '2025-03-06',
        outlet: `Paper ${n}`,
        text: `Town number ${n} in district ${n + 100} opened its gate${n} for the convoy${n} of the relief${n} mission on Thursday.`,
        events: [
          { type: 'AID', trigger: 'opened', time: { text: 'on Thursday', first: '2025-03-06' } },
        ],
      }),
    );
    const news = newsOf([known, ...many]);
    expect(news.shortCount).toBeLessThan(12);
    expect(news.items.length).toBeGreaterThan(news.shortCount);
  });

  it('answers the same in whatever order the articles are given', () => {
    expect(newsOf([meeting, known])).toEqual(newsOf([known, meeting]));
  });
});

describe('compareTexts', () => {
  const revision = (text: string) => ({ ...known.revision, text });
  const pairs = (before: string, after: string) =>
    compareTexts(revision(before), revision(after)).map((change) => [
      change.before?.text,
      change.after?.text,
    ]);

  it('pairs a new wording with the old, and names what was added or taken out', () => {
    expect(
      pairs(
        'The bridge fell at noon. Nobody was hurt. The mayor resigned over the bridge.',
        'The bridge fell at dusk. Nobody was hurt. Divers search the river bed for cars.',
      ),
    ).toEqual([
      ['The bridge fell at noon.', 'The bridge fell at dusk.'],
      [undefined, 'Divers search the river bed for cars.'],
      ['The mayor resigned over the bridge.', undefined],
    ]);
  });

  it('takes another form for no change', () => {
    expect(pairs('He said "no". She left.', 'He said “no”.\n\nShe  left.')).toEqual([]);
  });
});
