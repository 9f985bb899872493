import { describe, expect, it } from 'vitest';
import type { ActorId } from '../../src/model/ids.ts';
import type { Mention } from '../../src/model/reading.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import { findStances } from '../../src/story/stances.ts';
import { findStandings } from '../../src/story/standings.ts';
import { makeArticle } from './make-reading.ts';

const names = ['Norland', 'Suland', 'Bern', 'Dorn'];

/** An article in which every name of `names` is a mention wherever it stands. */
function article(id: string, text: string, plan: object = {}): ReadArticle {
  const read = makeArticle({ id, text, ...plan });
  const mentions = names
    .flatMap((name) =>
      [...text.matchAll(new RegExp(name, 'gu'))].map(
        ({ index }): Mention => ({
          start: index,
          end: index + name.length,
          kind: 'person',
          name,
          actorId: `person:${name.toLowerCase()}` as ActorId,
        }),
      ),
    )
    .toSorted((a, b) => a.start - b.start);
  return { ...read, reading: { ...read.reading, mentions } };
}

const stancesIn = (text: string, plan: object = {}) => {
  const { revision, reading } = article('a', text, plan);
  return findStances(revision.text, reading).map(
    ({ holder, way, target }) => `${holder.name} ${way} ${target.name}`,
  );
};

describe('findStances', () => {
  it('reads a verb between two names, in either direction', () => {
    expect(stancesIn('Bern slams Dorn over the sluices.')).toEqual(['Bern against Dorn']);
    expect(stancesIn('Bern backs Dorn for the post.')).toEqual(['Bern for Dorn']);
    expect(stancesIn('Dorn was praised by Bern.')).toEqual(['Bern for Dorn']);
    expect(stancesIn('Bern calls for Dorn to resign.')).toEqual(['Bern against Dorn']);
  });

  it('reads the second verb of one subject, and verbs that a headline capitalises', () => {
    expect(stancesIn('Bern tours the fields, blasts Dorn over water.')).toEqual([
      'Bern against Dorn',
    ]);
    expect(stancesIn('Bern Takes Hard Line on Dorn')).toEqual(['Bern against Dorn']);
    expect(stancesIn('Bern Delivers Eulogy For Dorn')).toEqual(['Bern for Dorn']);
  });

  it('reads nouns, and what is said after a colon', () => {
    expect(stancesIn('Bern’s feud with Dorn goes on.')).toEqual(['Bern against Dorn']);
    expect(stancesIn('Bern’s Dorn endorsement angers farmers')).toEqual(['Bern for Dorn']);
    expect(stancesIn('Bern: Dorn should resign')).toEqual(['Bern against Dorn']);
  });

  it('gives every name of a list its stance', () => {
    expect(stancesIn('Norland and Suland slam Dorn.')).toEqual([
      'Norland against Dorn',
      'Suland against Dorn',
    ]);
  });

  it('passes over what is denied, the verb of another, and where it happens', () => {
    expect(stancesIn('Bern does not blame Dorn.')).toEqual([]);
    expect(stancesIn('Bern welcomes home three farmers freed by Dorn.')).toEqual([]);
    expect(stancesIn('Bern praised the treaty on Norland television.')).toEqual([]);
    expect(stancesIn('In his speech to Norland, Bern denounced Dorn.')).toEqual([
      'Bern against Dorn',
    ]);
  });

  it('reads acts aimed at somebody and what is done to somebody', () => {
    const statements = [
      {
        source: 'Bern',
        cue: 'accused',
        content: 'Dorn of flooding the fields',
        speaker: 'Bern',
        actorId: 'person:bern',
        act: 'accuse',
      },
    ];
    expect(stancesIn('Bern accused Dorn of flooding the fields.', { statements })).toEqual([
      'Bern against Dorn',
    ]);
  });

  it('says nothing of two names beside each other, nor of who stands for himself', () => {
    expect(stancesIn('Bern met Dorn. Suland, which slams Bern, left.')).not.toContain(
      'Bern against Dorn',
    );
    expect(stancesIn('Bern and Dorn left.')).toEqual([]);
    expect(stancesIn('Bern defends Bern.')).toEqual([]);
  });
});

describe('findStandings', () => {
  const one = article('a', 'Norland condemned Suland over the sluices.', {
    publishedAt: '2025-03-01',
  });
  const two = article('b', 'On Monday Norland denounced Suland for the new dam in the north.', {
    publishedAt: '2025-03-04',
  });

  it('counts what two origins tell, the latest passage first', () => {
    const [standing] = findStandings([one, two]);
    expect(standing).toMatchObject({ origins: 2, for: { count: 0 }, against: { count: 2 } });
    expect(standing?.against.latest.map(({ articleId }) => articleId)).toEqual(['b', 'a']);
  });

  it('leaves out what one origin alone tells', () => {
    expect(findStandings([one])).toEqual([]);
  });
});
