import { describe, expect, it } from 'vitest';
import type { ArticleId, StoryId } from '../../src/model/ids.ts';
import { createGroupingIndex, type GroupingInput } from '../../src/story/grouping.ts';

const dam = [
  'Negotiators from Norland and Suland met in Arvik to discuss how much water the Upper Dam may hold back. The Norland delegation was led by minister Ada Brenn.',
  'Ada Brenn said in Arvik that Norland would open the sluices of the Upper Dam if Suland signed the water treaty. Suland has asked for outside monitors at the dam.',
  'Suland rejected the Norland offer on the Upper Dam and called for monitors. A further round in Arvik is planned, the delegations said after the water talks.',
];
const election =
  'Voters in the island state of Corvo went to the polls to choose a president after a campaign fought over fishing rights and the price of bread, with turnout high in the capital Porto Alto.';

function input(id: string, title: string, text: string, day: string): GroupingInput {
  return { id: id as ArticleId, title, text, publishedAt: `${day}T08:00:00.000Z` };
}

const stream: readonly GroupingInput[] = [
  input('1', 'Norland and Suland open water talks', dam[0] ?? '', '2025-03-01'),
  input('2', 'Corvo votes for a president', election, '2025-03-01'),
  input('3', 'Norland offers to open sluices', dam[1] ?? '', '2025-03-03'),
  input('4', 'Suland rejects Norland water offer', dam[2] ?? '', '2025-03-09'),
];

function place(articles: readonly GroupingInput[]): readonly string[] {
  const index = createGroupingIndex();
  return articles.map((article) => {
    const { storyId = `story-${article.id}` as StoryId, reprintOf } = index.place(article);
    index.assign(article, storyId, reprintOf);
    return storyId;
  });
}

describe('grouping', () => {
  it('keeps one unfolding matter together and another apart', () => {
    expect(place(stream)).toEqual(['story-1', 'story-2', 'story-1', 'story-1']);
  });

  it('gives the same stories when the same articles are placed again', () => {
    expect(place(stream)).toEqual(place(stream));
  });

  it('respects where an editor put an article', () => {
    const index = createGroupingIndex();
    const [first, second, third] = stream;
    if (!first || !second || !third) throw new Error('Expected three articles.');
    index.assign(first, 'chosen' as StoryId);
    index.assign(second, 'other' as StoryId);
    expect(index.place(third).storyId).toBe('chosen');
  });

  it('names the article that a new one reprints, however it is dressed', () => {
    const index = createGroupingIndex();
    const text = dam.join(' ');
    index.assign(input('o', 'Talks', text, '2025-03-01'), 's' as StoryId);
    const copy = input('c', 'Another headline', `ARVIK (AFP) - ${text}`, '2025-03-02');
    expect(index.place(copy)).toEqual({ storyId: 's', reprintOf: 'o' });
  });

  it('opens a story for an article without words', () => {
    expect(createGroupingIndex().place({ id: 'x' as ArticleId, title: '', text: '' })).toEqual({});
  });

  it('finds a story that still grows among many newer ones with the same words', () => {
    const index = createGroupingIndex({ longestPostings: 3 });
    const [first, , third, fourth] = stream;
    if (!first || !third || !fourth) throw new Error('Expected articles.');
    index.assign(first, 's' as StoryId);
    for (let i = 0; i < 6; i += 1) {
      const other = input(`o${i}`, `Norland Suland dam water gate ${i}`, `Lot ${i}.`, '2025-03-02');
      index.assign(other, `other-${i}` as StoryId);
      if (i === 3) index.assign(third, 's' as StoryId);
    }
    expect(index.place(fourth).storyId).toBe('s');
  });

  it('does not change what it says by being asked', () => {
    const index = createGroupingIndex();
    const [first, , third] = stream;
    if (!first || !third) throw new Error('Expected articles.');
    index.assign(first, 's' as StoryId);
    expect(index.place(third)).toEqual(index.place(third));
  });
});
