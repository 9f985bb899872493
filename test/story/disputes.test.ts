import { describe, expect, it } from 'vitest';
import { findDisputes } from '../../src/story/disputes.ts';
import { makeArticle } from './make-reading.ts';

const claimed = makeArticle({
  id: 'claim',
  text: 'Norland said its engineers had repaired the broken sluice at Karst ridge last week.',
  publishedAt: '2025-03-01',
  outlet: 'Valley News',
  statements: [
    {
      source: 'Norland',
      cue: 'said',
      content: 'its engineers had repaired the broken sluice at Karst ridge last week',
      speaker: 'Norland',
      act: 'say',
    },
  ],
});
const denied = makeArticle({
  id: 'denial',
  text: 'Suland denied that engineers had repaired the sluice at Karst ridge.',
  publishedAt: '2025-03-03',
  outlet: 'Echo',
  statements: [
    {
      source: 'Suland',
      cue: 'denied',
      content: 'that engineers had repaired the sluice at Karst ridge',
      speaker: 'Suland',
      act: 'deny',
    },
  ],
});
const unrelated = makeArticle({
  id: 'other',
  text: 'Suland denied that its ships had entered the northern harbour at night.',
  publishedAt: '2025-03-03',
  statements: [
    {
      source: 'Suland',
      cue: 'denied',
      content: 'that its ships had entered the northern harbour at night',
      speaker: 'Suland',
      act: 'deny',
    },
  ],
});
const both = makeArticle({
  id: 'both',
  text: 'Norland claims the village of Ostra, a claim that Suland disputes.',
  publishedAt: '2025-03-05',
  disputes: [
    {
      claim: 'the village of Ostra',
      asserts: [['Norland', 'Norland claims the village of Ostra']],
      disputes: [['Suland', 'a claim that Suland disputes']],
    },
  ],
});

describe('findDisputes', () => {
  it('names an accusation by what is claimed, not by whom it is said of', () => {
    const text =
      'Critics accused him of paying the engineers of Norland in secret. Suland denied it.';
    const accused = makeArticle({
      id: 'accused',
      text,
      disputes: [
        {
          claim: 'him of paying the engineers of Norland in secret',
          asserts: [
            ['Critics', 'Critics accused him of paying the engineers of Norland in secret.'],
          ],
          disputes: [['Suland', 'Suland denied it.']],
        },
      ],
    });
    const [only] = findDisputes([accused]);
    expect(only?.claim.text).toBe('paying the engineers of Norland in secret');
    const { start, end } = only?.claim.citation.span ?? { start: 0, end: 0 };
    expect(text.slice(start, end)).toBe(only?.claim.text);
  });

  it('finds what one article shows as disputed, with both sides', () => {
    const [dispute] = findDisputes([both]);
    expect(dispute?.claim.text).toBe('the village of Ostra');
    expect(dispute?.asserts.map((voice) => voice.speaker.name)).toEqual(['Norland']);
    expect(dispute?.disputes.map((voice) => voice.speaker.name)).toEqual(['Suland']);
    expect(dispute?.state).toBe('open');
  });

  it('matches a denial to the assertion of another article', () => {
    const disputes = findDisputes([claimed, denied, unrelated]);
    expect(disputes).toHaveLength(1);
    expect(disputes[0]?.since).toBe('2025-03-01T12:00:00.000Z');
    expect(disputes[0]?.lastMovedAt).toBe('2025-03-03T12:00:00.000Z');
    expect(disputes[0]?.disputes[0]?.articleId).toBe('denial');
  });

  it('makes no dispute of a denial that nobody asserts, nor of agreement', () => {
    expect(findDisputes([unrelated])).toEqual([]);
    expect(findDisputes([claimed])).toEqual([]);
  });

  it('does not let a party dispute itself', () => {
    const self = makeArticle({
      id: 'self',
      text: 'Norland denied that engineers had repaired the sluice at Karst ridge.',
      publishedAt: '2025-03-03',
      statements: [
        {
          content: 'that engineers had repaired the sluice at Karst ridge',
          speaker: 'Norland',
          act: 'deny',
        },
      ],
    });
    expect(findDisputes([claimed, self])).toEqual([]);
  });

  it('does not match by names alone, nor a ministry against its country', () => {
    const about = (id: string, source: string, act: 'say' | 'deny', content: string) =>
      makeArticle({
        id,
        text: `${source} spoke: ${content}.`,
        publishedAt: id === 'first' ? '2025-03-02' : '2025-03-03',
        statements: [{ source, content, speaker: source, act, kind: 'organisation' }],
      });
    const names = 'Secretary Anna Lindholm of the Karst Ridge Water Board';
    expect(
      findDisputes([
        about('first', 'Norland', 'say', `${names} would discuss the proposal`),
        about('second', 'Suland', 'deny', `${names} left hours before`),
      ]),
    ).toEqual([]);
    const sluice = 'engineers had repaired the broken sluice at the ridge';
    expect(
      findDisputes([
        about('first', 'The Norland army', 'say', sluice),
        about('second', 'Norland officials', 'deny', sluice),
      ]),
    ).toEqual([]);
  });

  it('hears a reprint only once', () => {
    const copy = makeArticle({
      id: 'copy',
      text: both.revision.text,
      publishedAt: '2025-03-06',
      outlet: 'Third Post',
      disputes: [
        {
          claim: 'the village of Ostra',
          asserts: [['Norland', 'Norland claims the village of Ostra']],
          disputes: [['Suland', 'a claim that Suland disputes']],
        },
      ],
    });
    const [dispute] = findDisputes([both, copy]);
    expect(dispute?.asserts).toHaveLength(1);
    expect(dispute?.lastMovedAt).toBe('2025-03-05T12:00:00.000Z');
  });

  it('keeps a dispute’s id when more articles arrive, in whatever order they are given', () => {
    const before = findDisputes([claimed, denied]).map((dispute) => dispute.id);
    const after = findDisputes([unrelated, denied, claimed]).map((dispute) => dispute.id);
    expect(before).toHaveLength(1);
    expect(after).toEqual(before);
  });

  it('calls a dispute dormant when the story has moved on for two months', () => {
    const late = makeArticle({ id: 'late', text: 'Rain fell.', publishedAt: '2025-06-20' });
    expect(findDisputes([both, late])[0]?.state).toBe('dormant');
  });

  it('calls a dispute conceded when who disputed it confirms it', () => {
    const confirmed = makeArticle({
      id: 'yes',
      text: 'Suland confirmed that engineers had repaired the sluice at Karst ridge.',
      publishedAt: '2025-03-09',
      statements: [
        {
          source: 'Suland',
          cue: 'confirmed',
          content: 'that engineers had repaired the sluice at Karst ridge',
          speaker: 'Suland',
          act: 'confirm',
        },
      ],
    });
    expect(findDisputes([claimed, denied, confirmed])[0]?.state).toBe('conceded');
  });
});
