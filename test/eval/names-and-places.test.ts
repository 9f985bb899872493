import { describe, expect, it } from 'vitest';
import { scoreNameSentences } from '../../src/eval/score-names.ts';
import { scorePlaceTexts } from '../../src/eval/score-places.ts';
import type { Mention, PlaceMention, Reading } from '../../src/model/reading.ts';

const empty: Omit<Reading, 'mentions' | 'places'> = {
  kind: 'reading',
  analyser: 'test',
  lang: 'en',
  sentences: [],
  times: [],
  statements: [],
  events: [],
  disputes: [],
  demands: [],
  expectations: [],
};

function readerOf(mentions: readonly Mention[], places: readonly PlaceMention[]) {
  return (): Reading => ({ ...empty, mentions, places });
}

//            0123456789012345678901234567890123456789
const text = 'Kay Moss of the Lagoon Front met in Oran';

describe('scoring names', () => {
  const gold = [
    { start: 0, end: 8, group: 'person' },
    { start: 16, end: 28, group: 'organisation' },
    { start: 36, end: 40, group: 'location' },
  ] as const;
  const person: Mention = { start: 0, end: 8, kind: 'person', name: 'Kay Moss' };

  it('counts a span only where both ends and the group are right', () => {
    const short: Mention = { start: 16, end: 22, kind: 'organisation', name: 'Lagoon' };
    const { all, groups } = scoreNameSentences([{ text, gold }], readerOf([person, short], []));
    expect(all).toMatchObject({ precision: 1 / 2, recall: 1 / 3, found: 2, gold: 3 });
    expect(groups.person.f1).toBe(1);
    expect(groups.organisation).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  });

  it('leaves out what overlaps a label without a counterpart', () => {
    const other = [{ start: 0, end: 8, group: 'other' }] as const;
    const { all } = scoreNameSentences([{ text, gold: other }], readerOf([person], []));
    expect(all).toMatchObject({ found: 0, gold: 0 });
  });

  it('shows what differs beside the gold', () => {
    const short: Mention = { start: 16, end: 22, kind: 'organisation', name: 'Lagoon' };
    const { errors } = scoreNameSentences([{ text, gold }], readerOf([person, short], []));
    expect(errors).toHaveLength(2);
    expect(errors[0]).toMatch(/^found organisation "Lagoon"\tgold organisation "Lagoon Front"\t/u);
    expect(errors[1]).toMatch(/^found —\tgold location "Oran"\t/u);
  });
});

describe('scoring places', () => {
  const gold = [
    { start: 16, end: 22, lat: 10, lon: 10 },
    { start: 36, end: 40, lat: 0, lon: 0 },
  ];

  it('counts within 161 km over the found and over all', () => {
    // A degree of latitude is 111.2 km: one degree is near, two are not.
    const at = (lat: number): PlaceMention => ({ start: 36, end: 40, name: 'Oran', lat, lon: 0 });
    const near = scorePlaceTexts([{ id: '1', text, places: gold }], readerOf([], [at(1)]));
    expect(near).toMatchObject({ accuracy161: 1, overall161: 1 / 2 });
    expect(near.spans).toMatchObject({ precision: 1, recall: 1 / 2 });
    const far = scorePlaceTexts([{ id: '1', text, places: gold }], readerOf([], [at(2)]));
    expect(far).toMatchObject({ accuracy161: 0, overall161: 0 });
    expect(far.errors.join('\n')).toContain('222 km');
  });

  it('does not count a gold span without coordinates as wrong', () => {
    const places = [{ start: 36, end: 40 }];
    const found: PlaceMention = { start: 36, end: 40, name: 'Oran', lat: 1, lon: 1 };
    const { spans, accuracy161 } = scorePlaceTexts(
      [{ id: '1', text, places }],
      readerOf([], [found]),
    );
    expect(spans.recall).toBe(1);
    expect(accuracy161).toBe(0);
  });
});
