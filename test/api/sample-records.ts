/** One small story of our own making, complete and consistent: two articles, a brief, a dispute. */
import type { Article, Revision } from '../../src/model/article.ts';
import type { Brief } from '../../src/model/brief.ts';
import type {
  ArticleId,
  ClaimId,
  FeedId,
  HappeningId,
  OutletId,
  ReplyId,
  RevisionId,
  StoryId,
  WatchItemId,
} from '../../src/model/ids.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { Reply } from '../../src/model/reply.ts';
import type { Citation } from '../../src/model/span.ts';
import type { HappeningReport } from '../../src/model/story.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import type { ArticleSummary, NewsView, StoryView } from '../../src/pipeline/desk.ts';
import type { FeedState, StoryRow } from '../../src/store/store.ts';

export const noon = '1995-11-03T12:00:00.000Z';

export const text =
  'The ministry said the bridge was open. The town council disputed that.\n\nTalks resume in Norham on Monday.';

const spanOf = (part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

export const article: Article = {
  kind: 'article',
  id: 'article-one' as ArticleId,
  address: 'https://wire.example/bridge?day=3',
  outletId: 'outlet-one' as OutletId,
  outletName: 'Northern Wire',
  publishedAt: noon,
  firstArrivedAt: '1995-11-03T12:05:00.000Z',
};

export const revision: Revision = {
  kind: 'revision',
  id: 'revision-one' as RevisionId,
  articleId: article.id,
  number: 1,
  title: 'Bridge said to be open',
  lang: 'en',
  text,
  arrivedAt: '1995-11-03T12:05:00.000Z',
};

const ministry = { name: 'The ministry', kind: 'government' } as const;
const council = { name: 'The town council', kind: 'organisation' } as const;

export const reading: Reading = {
  kind: 'reading',
  analyser: 'test-1',
  lang: 'en',
  sentences: [
    { ...spanOf('The ministry said the bridge was open.'), paragraph: 0 },
    { ...spanOf('The town council disputed that.'), paragraph: 0 },
    { ...spanOf('Talks resume in Norham on Monday.'), paragraph: 1 },
  ],
  mentions: [
    { ...spanOf('The ministry'), ...ministry },
    { ...spanOf('The town council'), ...council },
  ],
  times: [{ ...spanOf('on Monday'), type: 'DATE', value: '1995-11-06' }],
  places: [{ ...spanOf('Norham'), name: 'Norham', country: 'GB', lat: 55.7, lon: -2.1 }],
  statements: [
    {
      kind: 'statement',
      source: [spanOf('The ministry')],
      cue: [spanOf('said')],
      content: [spanOf('the bridge was open')],
      speaker: ministry,
      act: 'assert',
      certainty: 3,
      form: 'indirect',
    },
  ],
  events: [
    {
      kind: 'event',
      type: 'CONSULT',
      mode: 'meet',
      status: 'scheduled',
      trigger: [spanOf('Talks')],
      actors: [],
      recipients: [],
      place: { ...spanOf('Norham'), name: 'Norham' },
      time: { ...spanOf('on Monday'), type: 'DATE', value: '1995-11-06' },
      evidence: spanOf('Talks resume in Norham on Monday.'),
    },
  ],
  disputes: [
    {
      claim: spanOf('the bridge was open'),
      asserts: [
        {
          speaker: ministry,
          act: 'assert',
          evidence: spanOf('The ministry said the bridge was open.'),
        },
      ],
      disputes: [
        { speaker: council, act: 'dispute', evidence: spanOf('The town council disputed that.') },
      ],
    },
  ],
  demands: [
    {
      party: council,
      stance: 'demands',
      content: spanOf('that'),
      evidence: spanOf('The town council disputed that.'),
    },
  ],
  expectations: [
    {
      form: 'scheduled',
      content: spanOf('Talks resume in Norham on Monday'),
      actors: [],
      evidence: spanOf('Talks resume in Norham on Monday.'),
    },
  ],
};

export const storyRow: StoryRow = {
  id: 'story-one' as StoryId,
  label: 'Norham bridge talks',
  articleCount: 2,
  originCount: 1,
  firstPublishedAt: noon,
  lastPublishedAt: noon,
  lastArrivedAt: '1995-11-03T12:05:00.000Z',
};

const cite = (part: string): Citation => ({ revisionId: revision.id, span: spanOf(part) });

export const brief: Brief = {
  kind: 'brief',
  storyId: storyRow.id,
  version: 0,
  asOf: noon,
  headline: {
    text: 'Bridge said to be open',
    lang: 'en',
    basis: 'built',
    citations: [cite('The ministry said the bridge was open.')],
  },
  standfirst: {
    text: 'The ministry said the bridge was open.',
    lang: 'en',
    basis: 'taken',
    citations: [cite('The ministry said the bridge was open.')],
  },
  sections: [
    {
      key: 'what-to-watch',
      sentences: [
        {
          text: 'Talks resume in Norham on Monday.',
          lang: 'en',
          basis: 'taken',
          citations: [cite('Talks resume in Norham on Monday.')],
        },
      ],
    },
  ],
  sources: [
    {
      number: 1,
      articleId: article.id,
      revisionId: revision.id,
      outletName: 'Northern Wire',
      title: revision.title,
      address: article.address,
      publishedAt: noon,
      reprintedBy: ['article-two' as ArticleId],
    },
  ],
  articleCount: 2,
  originCount: 1,
};

export const summary: ArticleSummary = {
  id: article.id,
  revisionId: revision.id,
  title: revision.title,
  outletName: article.outletName,
  address: article.address,
  publishedAt: noon,
  firstArrivedAt: article.firstArrivedAt,
  lang: 'en',
  revisionCount: 1,
  storyId: storyRow.id,
};

export const watchItem: WatchItem = {
  kind: 'watch-item',
  id: 'watch-one' as WatchItemId,
  storyId: storyRow.id,
  trigger: 'talks resume in Norham',
  match: { actorIds: [], eventTypes: ['CONSULT'], words: ['talks'] },
  deadline: '1995-11-06T23:59:59.999Z',
  origin: 'proposed',
  proposedFrom: cite('Talks resume in Norham on Monday.'),
  state: 'open',
  evidence: [],
  createdAt: noon,
};

const talksReport: HappeningReport = {
  text: 'Talks resume in Norham on Monday.',
  articleId: article.id,
  citation: cite('Talks resume in Norham on Monday.'),
  status: 'scheduled',
  saidAt: noon,
};

export const storyView: StoryView = {
  story: storyRow,
  asOf: noon,
  articles: [summary],
  cited: [],
  reprints: [{ kind: 'reprint-group', originId: article.id, reprints: [] }],
  timeline: [
    {
      kind: 'timeline-entry',
      date: '1995-11-06',
      origins: 1,
      sentences: [
        {
          text: 'Talks resume in Norham on Monday.',
          articleId: article.id,
          citation: cite('Talks resume in Norham on Monday.'),
        },
      ],
    },
  ],
  happenings: [
    {
      kind: 'happening',
      id: 'happening-one' as HappeningId,
      type: 'CONSULT',
      mode: 'meet',
      status: 'scheduled',
      days: { first: '1995-11-06', last: '1995-11-06' },
      place: { name: 'Norham', country: 'GB' },
      participants: [{ name: 'the ministry' }],
      told: talksReport,
      reports: [talksReport],
      origins: 1,
    },
  ],
  disputes: [
    {
      kind: 'dispute',
      id: 'claim-one' as ClaimId,
      claim: { text: 'the bridge was open', citation: cite('the bridge was open') },
      asserts: [
        {
          speaker: ministry,
          act: 'assert',
          text: 'The ministry said the bridge was open.',
          articleId: article.id,
          citation: cite('The ministry said the bridge was open.'),
          saidAt: noon,
        },
      ],
      disputes: [
        {
          speaker: council,
          act: 'dispute',
          text: 'The town council disputed that.',
          articleId: article.id,
          citation: cite('The town council disputed that.'),
          saidAt: noon,
        },
      ],
      since: noon,
      lastMovedAt: noon,
      state: 'open',
    },
  ],
  positions: [
    {
      kind: 'position',
      party: { name: 'The town council' },
      issue: 'bridge',
      wordings: [
        {
          stance: 'refuses',
          text: 'The town council disputed that.',
          articleId: article.id,
          citation: cite('The town council disputed that.'),
          saidAt: noon,
        },
      ],
    },
  ],
  watchItems: [watchItem],
};

const told = {
  articleId: article.id,
  arrivedAt: article.firstArrivedAt,
  origins: 1,
  weight: 1,
};

/** One piece of news of each kind, the dispute first. */
export const newsView: NewsView = {
  story: storyRow,
  articles: [summary],
  news: {
    kind: 'news',
    since: '1995-11-02T00:00:00.000Z',
    until: noon,
    shortCount: 4,
    articleCount: 2,
    reprintCount: 1,
    items: [
      {
        kind: 'dispute',
        ...told,
        disputeId: 'claim-one' as ClaimId,
        change: 'opened',
        state: 'open',
        claim: { text: 'the bridge was open', citation: cite('the bridge was open') },
        speaker: council,
        side: 'disputes',
        text: 'The town council disputed that.',
        citation: cite('The town council disputed that.'),
      },
      {
        kind: 'position',
        ...told,
        change: 'stance',
        party: { name: 'The town council' },
        issue: 'bridge',
        stance: 'refuses',
        text: 'The town council disputed that.',
        citation: cite('The town council disputed that.'),
        before: {
          stance: 'accepts',
          text: 'the bridge was open',
          articleId: article.id,
          citation: cite('the bridge was open'),
          saidAt: '1995-11-01T12:00:00.000Z',
        },
      },
      {
        kind: 'changed-text',
        ...told,
        text: 'Talks resume in Norham on Monday.',
        citation: cite('Talks resume in Norham on Monday.'),
        changes: [
          {
            before: { text: 'Talks resume on Sunday.', citation: cite('Talks resume') },
            after: {
              text: 'Talks resume in Norham on Monday.',
              citation: cite('Talks resume in Norham on Monday.'),
            },
          },
        ],
        moreChanges: 2,
      },
      {
        kind: 'watch',
        ...told,
        watchItemId: watchItem.id,
        state: 'met',
        trigger: watchItem.trigger,
        text: 'Talks resume in Norham on Monday.',
        citation: cite('Talks resume in Norham on Monday.'),
      },
      {
        kind: 'happening',
        ...told,
        date: '1995-11-06',
        change: 'new',
        status: 'occurred',
        text: 'Talks resume in Norham on Monday.',
        citation: cite('Talks resume in Norham on Monday.'),
      },
      {
        kind: 'statement',
        ...told,
        speaker: ministry,
        act: 'assert',
        text: 'The ministry said the bridge was open.',
        citation: cite('The ministry said the bridge was open.'),
      },
    ],
  },
};

export const source: FeedState = {
  feed: {
    kind: 'feed',
    id: 'feed-one' as FeedId,
    address: 'https://wire.example/feed',
    form: 'feed',
    title: 'Northern Wire',
    outletId: article.outletId,
    addedAt: noon,
  },
  outletName: 'Northern Wire',
  nextPollAt: '1995-11-03T12:30:00.000Z',
  lastPolledAt: noon,
  lastError: 'The server did not answer within 20 seconds.',
  failuresInARow: 2,
  pollIntervalMinutes: 30,
  gone: false,
  articleCount: 2,
  validators: {},
};

export const heldReply: Reply = {
  kind: 'reply',
  id: 'reply-one' as ReplyId,
  storyId: storyRow.id,
  name: 'A reader',
  text: 'The bridge was closed when I passed.',
  receivedAt: noon,
  state: 'held',
};
