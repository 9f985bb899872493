import { describe, expect, it } from 'vitest';
import { createStoryPostings } from '../../src/story/story-postings.ts';
import { numberOfTerm, packVector } from '../../src/text/packed-vector.ts';

const dam = packVector(
  new Map([
    ['dam', 2],
    ['water', 1],
  ]),
);
const water = packVector(new Map([['water', 1]]));

describe('stories under their terms', () => {
  it('tells the stories that share a term and how much of each it is', () => {
    const postings = createStoryPostings(4);
    postings.put(0, dam, 2, new Set());
    postings.put(70, water, 1, new Set());
    expect(postings.share(dam)).toEqual([
      { place: 0, weight: 2.5 },
      { place: 70, weight: 1 },
    ]);
    expect(postings.share(dam)).toHaveLength(2);
    expect(postings.share(packVector(new Map([['vote', 1]])))).toEqual([]);
  });

  it('lets the story go that has not grown for longest, and still counts it', () => {
    const postings = createStoryPostings(2);
    const known = [0, 1, 2].map(() => new Set<number>());
    for (const place of [0, 1, 0, 2]) postings.put(place, water, 1, known[place] ?? new Set());
    expect(postings.share(water).map(({ place }) => place)).toEqual([0, 2]);
    expect(postings.count(numberOfTerm('water'))).toBe(3);
  });

  it('forgets a story that is taken out', () => {
    const postings = createStoryPostings(4);
    const known = new Set<number>();
    postings.put(0, dam, 2, known);
    postings.put(1, water, 1, new Set());
    postings.drop(0, known);
    expect(postings.share(dam)).toEqual([{ place: 1, weight: 1 }]);
    expect(postings.count(numberOfTerm('dam'))).toBe(0);
  });
});
