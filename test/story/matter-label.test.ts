import { describe, expect, it } from 'vitest';
import { createStoryLabeller } from '../../src/story/matter-label.ts';
import { makeArticle } from './make-reading.ts';

/** An article that opens with the countries' names and a matter, written as `id`. */
function article(id: number, matter: string, title = `Paper ${id} on the day`) {
  const text = `Norland and Suland quarrelled over ${matter} in the hall of Arvik on day ${id}. Nobody smiled.`;
  const read = makeArticle({ id: `a${id}`, text, title });
  const mentions = ['Norland', 'Suland'].map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    kind: 'country' as const,
    name,
    actorId: `country:${name === 'Norland' ? 'NL' : 'SU'}` as never,
  }));
  return { ...read, reading: { ...read.reading, mentions } };
}

function labels(matters: readonly string[]): readonly string[] {
  const labeller = createStoryLabeller();
  return matters.map((matter, id) => labeller.add(article(id, matter)));
}

describe('createStoryLabeller', () => {
  it('calls a small story by a title', () => {
    const labeller = createStoryLabeller();
    const title = 'Norland and Suland quarrel over sluices';
    expect(labeller.add(article(1, 'river sluices', title))).toBe(title);
  });

  it('calls a large one by who it is between and what about', () => {
    expect(labels(Array(12).fill('river sluices')).at(-1)).toBe('Norland, Suland: river sluices');
  });

  it('follows the story, and does not flicker on the way', () => {
    const all = labels([
      ...Array(40).fill('river sluices'),
      ...Array(80).fill('prisoner exchange'),
    ]);
    const large = all.slice(10);
    expect(large[0]).toBe('Norland, Suland: river sluices');
    expect(large.at(-1)).toBe('Norland, Suland: prisoner exchange');
    const changes = large.filter((label, at) => at > 0 && label !== large[at - 1]);
    expect(changes).toHaveLength(1);
    const mixed = labels(
      Array.from({ length: 80 }, (_, n) => (n % 2 ? 'river sluices' : 'prisoner exchange')),
    );
    const turns = mixed.slice(10).filter((label, at, rest) => at > 0 && label !== rest[at - 1]);
    expect(turns.length).toBeLessThan(2);
  });

  it('is the same for the same articles in the same order, and empty without words', () => {
    const matters = Array.from({ length: 30 }, (_, n) => `matter${n % 3} talks`);
    expect(labels(matters)).toEqual(labels(matters));
    expect(createStoryLabeller().add(makeArticle({ id: 'x', title: ' ', text: 'x' }))).toBe('');
  });
});
