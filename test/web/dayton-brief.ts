/** The brief of the Dayton story, with its disputes, watch items, timeline and replies. */
import type { Brief, BriefSentence } from '../../src/model/brief.ts';
import type { ArticleId, ClaimId, ReplyId, StoryId, WatchItemId } from '../../src/model/ids.ts';
import type { StoryNews } from '../../src/model/news.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { Dispute, DisputeVoice, TimelineEntry } from '../../src/model/story.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import type { StoryRow } from '../../src/store/store.ts';
import { articles, cite, daytonId } from './dayton.ts';

export const asOf = '1995-11-22T06:00:00.000Z';

function taken(articleId: string, text: string): BriefSentence {
  return { text, lang: 'en', basis: 'taken', citations: [cite(articleId, text)] };
}

const initialled =
  'The presidents of Bosnia, Croatia and Serbia initialled a peace agreement near Dayton on Tuesday that keeps Bosnia one state made of two entities.';

export const brief: Brief = {
  kind: 'brief',
  storyId: daytonId,
  version: 2,
  asOf,
  headline: {
    text: 'Bosnia peace agreement initialled near Dayton; status of Brcko left open',
    lang: 'en',
    basis: 'built',
    citations: [cite('initialled000001', initialled)],
  },
  standfirst: {
    text: 'After three weeks on a closed air base the three presidents have initialled an agreement that keeps Bosnia one state; Bosnian Serb leaders are reported not to have accepted the map.',
    lang: 'en',
    basis: 'built',
    citations: [
      cite('initialled000001', initialled),
      cite(
        'initialled000001',
        'Some Bosnian Serb leaders said they had not accepted the map, mediators acknowledged.',
      ),
    ],
  },
  sections: [
    {
      key: 'what-happened',
      sentences: [
        taken('initialled000001', initialled),
        taken('initialled000001', 'A force led by NATO is to watch over it.'),
        taken('initialled000001', 'The signing is set for Paris in December.'),
        taken(
          'slavonia00000001',
          'Croatia and the Serbs of Eastern Slavonia have signed an agreement that returns the region to Zagreb after a year under international administration, mediators said on Sunday.',
        ),
        taken('corridor00000001', 'The width of the corridor near Brcko was still open.'),
      ],
    },
    {
      key: 'disputed',
      sentences: [
        taken(
          'opening0000000001',
          'Bosnian Serb commanders have claimed that their forces still hold the corridor near Brcko, a claim that Sarajevo disputes.',
        ),
      ],
    },
    {
      key: 'positions',
      sentences: [
        taken(
          'opening0000000001',
          'The government in Sarajevo demands that the capital remain undivided.',
        ),
      ],
    },
    {
      key: 'reactions',
      sentences: [
        taken(
          'slavonia00000001',
          'Diplomats said the step removed one of the dangers of a wider war, but that the map of Bosnia was still open.',
        ),
      ],
    },
    {
      key: 'background',
      sentences: [
        taken(
          'opening0000000001',
          'The talks are closed to the press, and the base has been sealed off.',
        ),
      ],
    },
  ],
  sources: [
    ['initialled000001', []],
    ['slavonia00000001', []],
    ['corridor00000001', []],
    ['opening0000000001', ['opening0000000002', 'opening0000000003']],
  ].map(([id, reprints], index) => {
    const wired = articles.find(({ article }) => article.id === id);
    const revision = wired?.revisions.at(-1);
    if (!wired || !revision) throw new Error(`Expected an article "${String(id)}"`);
    return {
      number: index + 1,
      articleId: wired.article.id,
      revisionId: revision.id,
      outletName: wired.article.outletName,
      title: revision.title,
      address: wired.article.address,
      publishedAt: wired.article.publishedAt ?? asOf,
      reprintedBy: reprints as readonly string[] as readonly ArticleId[],
    };
  }),
  articleCount: 8,
  originCount: 6,
};

function voice(
  name: string,
  kind: DisputeVoice['speaker']['kind'],
  act: DisputeVoice['act'],
  articleId: string,
  text: string,
): DisputeVoice {
  const saidAt =
    articles.find(({ article }) => article.id === articleId)?.article.publishedAt ?? asOf;
  return {
    speaker: { name, kind },
    act,
    text,
    articleId: articleId as ArticleId,
    citation: cite(articleId, text),
    saidAt,
  };
}

const corridor = 'their forces still hold the corridor near Brcko';

export const disputes: readonly Dispute[] = [
  {
    kind: 'dispute',
    id: 'claim00000000001' as ClaimId,
    claim: { text: corridor, citation: cite('opening0000000001', corridor) },
    asserts: [
      voice(
        'Bosnian Serb commanders',
        'armed-group',
        'assert',
        'opening0000000001',
        'Bosnian Serb commanders have claimed that their forces still hold the corridor near Brcko',
      ),
    ],
    disputes: [
      voice(
        'Sarajevo',
        'government',
        'dispute',
        'opening0000000001',
        'a claim that Sarajevo disputes',
      ),
      voice(
        'United Nations officers',
        'organisation',
        'doubt',
        'opening0000000001',
        'United Nations officers in the area said they could not confirm either account.',
      ),
    ],
    since: '1995-11-01T21:10:00.000Z',
    lastMovedAt: '1995-11-17T12:00:00.000Z',
    state: 'open',
  },
];

const base = {
  kind: 'watch-item',
  storyId: daytonId,
  match: { actorIds: [], eventTypes: [], words: [] },
  createdAt: '1995-11-01T22:00:00.000Z',
} as const;

export const watchItems: readonly WatchItem[] = [
  {
    ...base,
    id: 'watch1' as WatchItemId,
    trigger: 'the formal signing in Paris',
    deadline: '1995-12-15T00:00:00.000Z',
    implies: 'the agreement takes effect and the force under NATO can deploy',
    origin: 'editor',
    state: 'open',
    evidence: [],
  },
  {
    ...base,
    id: 'watch2' as WatchItemId,
    trigger: 'an agreement on Eastern Slavonia between Zagreb and Belgrade',
    origin: 'proposed',
    proposedFrom: cite(
      'opening0000000001',
      'an agreement on Eastern Slavonia between Zagreb and Belgrade',
    ),
    state: 'met',
    evidence: [
      cite('slavonia00000001', 'The agreement was reached beside the main talks near Dayton.'),
    ],
    closedAt: '1995-11-12T18:00:00.000Z',
    closedBy: 'evidence',
  },
  {
    ...base,
    id: 'watch3' as WatchItemId,
    trigger: 'a first joint statement by the three delegations',
    deadline: '1995-11-10T00:00:00.000Z',
    origin: 'proposed',
    proposedFrom: cite('opening0000000001', 'a first joint statement by the three delegations'),
    state: 'lapsed',
    evidence: [],
    closedAt: '1995-11-10T00:00:00.000Z',
    closedBy: 'deadline',
  },
];

export const timeline: readonly TimelineEntry[] = [
  [
    '1995-11-01',
    'opening0000000001',
    'The talks are closed to the press, and the base has been sealed off.',
    1,
  ],
  [
    '1995-11-12',
    'slavonia00000001',
    'The agreement was reached beside the main talks near Dayton.',
    2,
  ],
  ['1995-11-21', 'initialled000001', initialled, 3],
].map(([date, articleId, text, origins]) => ({
  kind: 'timeline-entry',
  date: String(date),
  sentences: [
    {
      text: String(text),
      articleId: articleId as ArticleId,
      citation: cite(String(articleId), String(text)),
    },
  ],
  origins: Number(origins),
}));

const told = { arrivedAt: asOf, origins: 2, weight: 1 };

/** One piece of news of each kind; two fit into the minute. */
export const news: StoryNews = {
  kind: 'news',
  since: '1995-11-20T00:00:00.000Z',
  until: asOf,
  shortCount: 2,
  articleCount: 4,
  reprintCount: 1,
  items: [
    {
      kind: 'happening',
      ...told,
      date: '1995-11-21',
      change: 'new',
      status: 'occurred',
      text: initialled,
      articleId: 'initialled000001' as ArticleId,
      citation: cite('initialled000001', initialled),
    },
    {
      kind: 'changed-text',
      ...told,
      text: 'Nobody has signed <b>this</b>.',
      articleId: 'hostile000000001' as ArticleId,
      citation: cite('hostile000000001', 'A text with markup'),
      changes: [
        {
          before: {
            text: '<script>window.harmed=1</script>',
            citation: cite('hostile000000001', 'A text with markup'),
          },
          after: {
            text: 'A text with markup',
            citation: cite('hostile000000001', 'A text with markup'),
          },
        },
      ],
      moreChanges: 2,
    },
    {
      kind: 'dispute',
      ...told,
      disputeId: 'dispute1' as ClaimId,
      change: 'opened',
      state: 'open',
      claim: { text: corridor, citation: cite('opening0000000001', corridor) },
      speaker: { name: 'Sarajevo', kind: 'government' },
      side: 'disputes',
      text: 'a claim that Sarajevo disputes',
      articleId: 'opening0000000001' as ArticleId,
      citation: cite('opening0000000001', 'a claim that Sarajevo disputes'),
    },
    {
      kind: 'position',
      ...told,
      change: 'stance',
      party: { name: 'Sarajevo' },
      issue: 'the capital',
      stance: 'demands',
      text: 'that the capital remain undivided',
      articleId: 'opening0000000001' as ArticleId,
      citation: cite('opening0000000001', 'that the capital remain undivided'),
      before: {
        stance: 'offers',
        text: 'had agreed to stay',
        articleId: 'opening0000000001' as ArticleId,
        citation: cite('opening0000000001', 'had agreed to stay'),
        saidAt: '1995-11-02T12:00:00.000Z',
      },
    },
    {
      kind: 'statement',
      ...told,
      speaker: { name: 'Observers', kind: 'collective' },
      act: 'warn',
      text: 'that the map remained the hardest question',
      articleId: 'opening0000000001' as ArticleId,
      citation: cite('opening0000000001', 'that the map remained the hardest question'),
    },
    {
      kind: 'watch',
      watchItemId: 'watch1' as WatchItemId,
      state: 'lapsed',
      trigger: '<img src=x onerror=window.harmed=1> a first joint statement',
      arrivedAt: asOf,
      origins: 0,
      weight: 1,
    },
  ],
};

export const replies: readonly Reply[] = [
  {
    kind: 'reply',
    id: 'reply1' as ReplyId,
    storyId: daytonId,
    name: 'A reader in Graz',
    website: 'https://reader.example/notes',
    text: 'Was the status of Brcko ever part of the first map?\n\nThe early reports do not say.',
    receivedAt: '1995-11-22T08:00:00.000Z',
    state: 'approved',
  },
  {
    kind: 'reply',
    id: 'reply2' as ReplyId,
    storyId: daytonId,
    name: '<i onclick=window.harmed=1>Mallory</i>',
    website: 'javascript:window.harmed=1',
    text: '<script>window.harmed=1</script>',
    receivedAt: '1995-11-22T09:00:00.000Z',
    state: 'approved',
  },
];

export const stories: readonly StoryRow[] = [
  {
    id: daytonId,
    label: 'Talks on Bosnia near Dayton',
    articleCount: 8,
    originCount: 6,
    firstPublishedAt: '1995-11-01T21:10:00.000Z',
    lastPublishedAt: '1995-11-21T22:30:00.000Z',
    lastArrivedAt: asOf,
  },
  ...[
    ['Cease-fire talks for the northern islands', 5, 21, '1995-11-19T08:00:00.000Z'],
    ['Grain corridor through the strait', 3, 3, '1995-11-20T08:00:00.000Z'],
    ['Border commission meets after two years', 2, 11, '1995-11-18T08:00:00.000Z'],
    ['Exchange of prisoners announced, then put off', 1, 1, '1995-11-15T08:00:00.000Z'],
    ['مفاوضات المياه بين ضفتي النهر', 4, 12, '1995-11-14T08:00:00.000Z'],
    ['Переговори про вугільний рух залізницею', 2, 5, '1995-11-13T08:00:00.000Z'],
    ['<script>window.harmed=1</script> & a hostile label', 1, 2, '1995-11-12T08:00:00.000Z'],
  ].map(([label, originCount, articleCount, last], index) => ({
    id: `story00000000000${index}` as StoryId,
    label: String(label),
    articleCount: Number(articleCount),
    originCount: Number(originCount),
    firstPublishedAt: '1995-11-02T08:00:00.000Z',
    lastPublishedAt: String(last),
    lastArrivedAt: String(last),
  })),
];
