import { describe, expect, it } from 'vitest';
import type { StoryId } from '../../src/model/ids.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import type { WatchItem } from '../../src/model/watch.ts';
import { closeWatchItems } from '../../src/watch/close.ts';
import { proposeWatchItems } from '../../src/watch/propose.ts';
import { makeArticle } from '../story/make-reading.ts';

const storyId = 'story' as StoryId;
const visit = 'a visit by the joint commission to the Upper Dam';

const announced = makeArticle({
  id: 'announced',
  text: `Next comes ${visit} on March 10. Traders in Arvik waited.`,
  publishedAt: '2025-03-01',
  expectations: [
    {
      form: 'scheduled',
      content: visit,
      actors: [['the joint commission', 'organisation:joint-commission']],
      time: { text: 'on March 10', first: '2025-03-10' },
    },
  ],
});

function visited(
  id: string,
  plan: { status?: 'occurred' | 'scheduled'; day: string },
): ReadArticle {
  return makeArticle({
    id,
    text: 'The joint commission paid its visit to the Upper Dam and measured the inflow.',
    publishedAt: plan.day,
    events: [
      {
        type: 'CONSULT',
        status: plan.status ?? 'occurred',
        trigger: 'visit',
        actors: [['The joint commission', 'organisation:joint-commission']],
      },
    ],
  });
}

function propose(articles: readonly ReadArticle[], asOf = '2025-03-02'): readonly WatchItem[] {
  return proposeWatchItems(articles, storyId, `${asOf}T12:00:00.000Z`);
}

describe('proposeWatchItems', () => {
  it('makes an item of what is scheduled, with its deadline and source', () => {
    const [item] = propose([announced]);
    expect(item).toMatchObject({
      trigger: visit,
      deadline: '2025-03-10T23:59:59.999Z',
      state: 'open',
      origin: 'proposed',
      proposedFrom: { revisionId: 'rev-announced' },
    });
    expect(item?.match.eventTypes).toContain('CONSULT');
    expect(item?.match.actorIds).toEqual(['organisation:joint-commission']);
  });

  it('makes one item of what two articles say, with the same id', () => {
    const again = makeArticle({
      id: 'again',
      text: 'Due next: the visit by the joint commission to the Upper Dam.',
      publishedAt: '2025-03-02',
      expectations: [
        { form: 'watch', content: 'the visit by the joint commission to the Upper Dam' },
      ],
    });
    const one = propose([announced]);
    const two = propose([again, announced], '2025-03-03');
    expect(two).toHaveLength(1);
    expect(two[0]?.id).toBe(one[0]?.id);
  });

  it('knows nothing of articles that arrived later', () => {
    expect(propose([announced], '2025-02-01')).toEqual([]);
  });

  it('passes over what was past when it was written', () => {
    const past = makeArticle({
      id: 'past',
      text: `There was ${visit} on February 10.`,
      publishedAt: '2025-03-01',
      expectations: [
        {
          form: 'scheduled',
          content: visit,
          time: { text: 'on February 10', first: '2025-02-10' },
        },
      ],
    });
    expect(propose([past])).toEqual([]);
  });
});

describe('closeWatchItems', () => {
  const items = propose([announced]);
  const close = (articles: readonly ReadArticle[], asOf: string): WatchItem | undefined =>
    closeWatchItems(items, articles, `${asOf}T12:00:00.000Z`)[0];

  it('is met, with the sentence, when a later article tells that it occurred', () => {
    const item = close([announced, visited('met', { day: '2025-03-10' })], '2025-03-10');
    expect(item).toMatchObject({
      state: 'met',
      closedBy: 'evidence',
      closedAt: '2025-03-10T12:00:00.000Z',
      evidence: [{ revisionId: 'rev-met' }],
    });
  });

  it('is not met by what is still only scheduled, by an earlier article, or by the article it came from', () => {
    const planned = visited('planned', { status: 'scheduled', day: '2025-03-05' });
    const earlier = visited('earlier', { day: '2025-02-20' });
    expect(close([announced, planned, earlier], '2025-03-06')?.state).toBe('open');
  });

  it('is not met by other actors doing the like', () => {
    const others = makeArticle({
      id: 'others',
      text: 'Schoolchildren paid a visit to the Upper Dam.',
      publishedAt: '2025-03-10',
      events: [
        { type: 'CONSULT', trigger: 'visit', actors: [['Schoolchildren', 'collective:children']] },
      ],
    });
    expect(close([announced, others], '2025-03-10')?.state).toBe('open');
  });

  it('lapses when the deadline and two days of grace are over', () => {
    expect(close([announced], '2025-03-12')?.state).toBe('open');
    expect(close([announced], '2025-03-13')).toMatchObject({
      state: 'lapsed',
      closedBy: 'deadline',
      evidence: [],
    });
  });

  it('does not know yet what arrives after the instant asked for', () => {
    expect(close([visited('met', { day: '2025-03-10' })], '2025-03-09')?.state).toBe('open');
  });

  it('looks for what an editor asks about a day gone by', () => {
    const asked = items.map(
      ({ proposedFrom: _, ...item }): WatchItem => ({
        ...item,
        origin: 'editor',
        createdAt: '2025-06-01T00:00:00.000Z',
      }),
    );
    const closeAsked = (articles: readonly ReadArticle[]) =>
      closeWatchItems(asked, articles, '2025-06-02T00:00:00.000Z')[0]?.state;
    expect(closeAsked([announced, visited('met', { day: '2025-03-10' })])).toBe('met');
    expect(closeAsked([announced])).toBe('lapsed');
  });

  it('never touches what an editor closed', () => {
    const closed = items.map(
      (item): WatchItem => ({ ...item, state: 'dismissed', closedBy: 'editor' }),
    );
    const articles = [announced, visited('met', { day: '2025-03-10' })];
    expect(closeWatchItems(closed, articles, '2025-03-20T00:00:00.000Z')).toEqual(closed);
  });

  it('lapses without a deadline when the story has moved on, sooner for what waits for words', () => {
    const asks = makeArticle({
      id: 'asks',
      text: 'To watch: a visit by the joint commission to the Upper Dam; an answer from Suland on the sluices.',
      publishedAt: '2025-03-01',
      expectations: [
        { form: 'watch', content: visit },
        { form: 'watch', content: 'an answer from Suland on the sluices' },
      ],
    });
    const open = propose([asks]);
    const statesAt = (day: string) =>
      closeWatchItems(open, [asks], `${day}T12:00:00.000Z`)
        .map(({ state, trigger }) => `${trigger.slice(0, 9)} ${state}`)
        .sort();
    expect(statesAt('2025-03-10')).toEqual(['a visit b open', 'an answer open']);
    expect(statesAt('2025-03-20')).toEqual(['a visit b open', 'an answer lapsed']);
    expect(statesAt('2025-04-05')).toEqual(['a visit b lapsed', 'an answer lapsed']);
  });

  it.each([
    'The joint commission will pay a visit to the Upper Dam.',
    'A visit by the joint commission to the Upper Dam is expected on Friday.',
    'The joint commission cancelled its visit to the Upper Dam.',
    'Ahead of a visit to the Upper Dam the joint commission met farmers.',
  ])('is not met by what is ahead or came to nothing: %s', (text) => {
    const later = makeArticle({
      id: 'later',
      text,
      publishedAt: '2025-03-05',
      events: [
        {
          type: 'CONSULT',
          trigger: 'joint commission',
          actors: [['oint commission', 'organisation:joint-commission']],
        },
      ],
    });
    expect(close([announced, later], '2025-03-05')?.state).toBe('open');
  });
});
