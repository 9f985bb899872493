import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/reading.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import { findParties } from '../../src/story/parties.ts';
import { findPositions } from '../../src/story/positions.ts';
import { makeArticle } from './make-reading.ts';

/** An article whose mentions are looked up in its text. */
function withMentions(
  read: ReadArticle,
  named: readonly (readonly [text: string, kind: Mention['kind'], actorId: string])[],
): ReadArticle {
  const mentions = named.map(([text, kind, actorId]): Mention => {
    const start = read.revision.text.indexOf(text);
    expect(start).toBeGreaterThanOrEqual(0);
    return { start, end: start + text.length, kind, name: text, actorId: actorId as ActorId };
  });
  return { ...read, reading: { ...read.reading, mentions } };
}

const text =
  'Suland and Norland met. Sulandian foreign minister Ada Bern demands the lifting of sanctions on Suland. Former Norland President Carl Dorn offers talks.';
const article = withMentions(
  makeArticle({
    id: 'a',
    text,
    demands: [
      {
        party: 'Ada Bern',
        kind: 'person',
        actorId: 'person:ada-bern',
        content: 'the lifting of sanctions on Suland',
      },
    ],
  }),
  [
    ['Suland', 'country', 'country:SU'],
    ['Norland', 'country', 'country:NO'],
    ['Ada Bern', 'person', 'person:ada-bern'],
    ['Carl Dorn', 'person', 'person:carl-dorn'],
  ],
);
const person = (name: string) => ({
  name,
  kind: 'person' as const,
  actorId: `person:${name.toLowerCase().replace(' ', '-')}` as ActorId,
});

describe('findParties', () => {
  const parties = findParties([article]);

  it('takes who is introduced in office for the state', () => {
    expect(parties.partyOf(person('Ada Bern'))).toEqual({ name: 'Suland', actorId: 'country:SU' });
  });

  it('takes a government and its army for the country', () => {
    const army = {
      name: 'the army',
      kind: 'organisation' as const,
      actorId: 'military:SU' as ActorId,
    };
    expect(parties.partyOf(army)).toEqual({ name: 'Suland', actorId: 'country:SU' });
  });

  it('leaves a predecessor and a stranger for themselves', () => {
    expect(parties.partyOf(person('Carl Dorn')).name).toBe('Carl Dorn');
    expect(parties.partyOf(person('Eve Falk')).name).toBe('Eve Falk');
  });
});

it("a minister's demand is the country's position, and says whose words it is", () => {
  const [position] = findPositions([article]);
  expect(position).toMatchObject({ party: { name: 'Suland' }, issue: 'sanctions' });
  expect(position?.wordings[0]?.saidBy).toBe('Ada Bern');
});
