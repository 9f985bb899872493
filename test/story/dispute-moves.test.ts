/** Rival figures across articles, and disputes that events overtake. */
import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../src/story/disputes.ts';
import { makeArticle } from './make-reading.ts';

const say = (speaker: string, content: string, act: 'say' | 'deny' = 'say') => [
  { source: speaker, cue: act === 'say' ? 'said' : 'denied', content, speaker, act },
];

function tells(id: string, speaker: string, content: string, publishedAt: string) {
  return makeArticle({
    id,
    text: `${speaker} said ${content}.`,
    publishedAt,
    statements: say(speaker, content),
  });
}

describe('rival figures in two articles', () => {
  const forty = tells(
    'a',
    'Norland',
    '40 soldiers were killed in the raid on the Karst sluice',
    '2025-03-01',
  );
  const twelve = tells(
    'b',
    'Suland',
    '12 soldiers were killed in the raid on the Karst sluice',
    '2025-03-02',
  );

  it('the later of two sides disputes the earlier', () => {
    const [dispute] = findDisputes([forty, twelve]);
    expect(dispute?.claim.text).toContain('40 soldiers');
    expect(dispute?.asserts.map(({ speaker }) => speaker.name)).toEqual(['Norland']);
    expect(dispute?.disputes.map(({ speaker }) => speaker.name)).toEqual(['Suland']);
  });

  it('neither the same figure nor other things nor another time make a dispute', () => {
    const same = tells(
      'c',
      'Suland',
      '40 soldiers were killed in the raid on the Karst sluice',
      '2025-03-02',
    );
    const things = tells(
      'd',
      'Suland',
      '12 missiles were fired in the raid on the Karst sluice',
      '2025-03-02',
    );
    const late = tells(
      'e',
      'Suland',
      '12 soldiers were killed in the raid on the Karst sluice',
      '2025-03-20',
    );
    const own = tells(
      'f',
      'Norland',
      '41 soldiers were killed in the raid on the Karst sluice',
      '2025-03-02',
    );
    for (const other of [same, things, late, own]) expect(findDisputes([forty, other])).toEqual([]);
  });
});

describe('what events overtake', () => {
  const content = 'its envoys will meet the envoys of Suland at Karst ridge';
  const claimed = tells('a', 'Norland', content, '2025-03-01');
  const denied = makeArticle({
    id: 'b',
    text: 'Suland denied that envoys will meet at Karst ridge.',
    publishedAt: '2025-03-02',
    statements: say('Suland', 'that envoys will meet at Karst ridge', 'deny'),
  });
  const met = (first: string, status: 'occurred' | 'denied' = 'occurred') =>
    makeArticle({
      id: 'c',
      text: 'Norland and Suland met on Thursday.',
      publishedAt: '2025-03-07',
      events: [
        {
          type: 'CONSULT',
          status,
          trigger: 'met',
          actors: [['Norland'], ['Suland']],
          time: { text: 'Thursday', first },
        },
      ],
    });

  it('a meeting that took place closes the dispute over it, with the passage', () => {
    const [dispute] = findDisputes([claimed, denied, met('2025-03-06')]);
    expect(dispute?.state).toBe('overtaken');
    expect(dispute?.closedBy?.span).toEqual({ start: 0, end: 35 });
  });

  it('an earlier meeting does not, nor one that did not happen', () => {
    for (const other of [met('2025-02-20'), met('2025-03-06', 'denied')]) {
      const [dispute] = findDisputes([claimed, denied, other]);
      expect(dispute?.state).toBe('open');
      expect(dispute?.closedBy).toBeUndefined();
    }
  });
});
