import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/eval/ecb.ts';
import {
  createChance,
  edits,
  paragraphsOf,
  withBackgroundOf,
} from '../../src/eval/reprint-edits.ts';
import { type EditPair, judgeEdits } from '../../src/eval/score-reprint-edits.ts';
import { judgePairs, type StoryPair } from '../../src/eval/score-story-pairs.ts';

const text = [
  'The sluices of the Upper Dam were opened on Monday after a long dispute.',
  'The minister said that the program would go on. “We will not wait any longer than we must,” she added after the talks.',
  'Farmers in the valley had asked for water since May.',
  'Suland called the decision a breach of the treaty.',
  'A further round of talks is planned for the autumn in Arvik.',
].join('\n\n');
const original = { title: 'Sluices opened', text };
const other = { title: 'Corvo votes', text: text.replaceAll('dam', 'port') };

describe('edits', () => {
  it('are the same for the same seed', () => {
    for (const edit of Object.values(edits)) {
      expect(edit(original, createChance(7), other)).toEqual(
        edit(original, createChance(7), other),
      );
    }
  });

  it('keep quotations while sentences are rewritten', () => {
    const rewritten = edits.sentencesRewritten?.(original, createChance(1), other).text ?? '';
    expect(rewritten).toContain('“We will not wait any longer than we must,”');
    expect(rewritten).toContain('stated');
    expect(rewritten).not.toContain('The minister said');
  });

  it('cut from the bottom and spell as the British do', () => {
    const cut = edits.cutFromBottom?.(original, createChance(1), other).text ?? '';
    expect(text.startsWith(cut)).toBe(true);
    expect(cut.length).toBeLessThan(text.length);
    expect(edits.britishSpelling?.(original, createChance(1), other).text).toContain('programme');
  });

  it('recycle no more than a quarter as background', () => {
    const longer = withBackgroundOf(text, other.text);
    expect(longer.startsWith(text)).toBe(true);
    expect(longer.length).toBeLessThanOrEqual(text.length * 1.25 + 4);
  });

  it('find paragraphs in a text that has none', () => {
    expect(paragraphsOf('One. Two. Three. Four.')).toEqual(['One. Two. Three.', 'Four.']);
  });
});

describe('pairs of copies and look-alikes', () => {
  const textOf = (title: string) => ({ title, text, outlet: 'x', day: '2025-03-01' });
  const pair = (kind: string, isCopy: boolean): EditPair => ({
    kind,
    isCopy,
    texts: [textOf('a'), textOf('b')],
  });
  const pairs = [
    pair('cut', true),
    pair('cut', true),
    pair('lead', true),
    pair('sameStory', false),
    pair('sameStory', false),
  ];

  it('counts copies found and look-alikes grouped', () => {
    const score = judgeEdits(pairs, [true, false, true, true, false]);
    expect(score).toMatchObject({ precision: 2 / 3, recall: 2 / 3 });
    expect(score.f1).toBeCloseTo(2 / 3);
    expect(score.kinds).toContainEqual({ kind: 'cut', isCopy: true, pairs: 2, grouped: 1 });
    expect(score.wrong).toEqual(['cut: a | b', 'sameStory: a | b']);
  });

  it('scores pairs of one event', () => {
    const story = (isSame: boolean): StoryPair => ({ lang: 'en', articles: [], isSame });
    const score = judgePairs(
      [story(true), story(true), story(false), story(false)],
      (one) => one.isSame,
    );
    expect(score).toMatchObject({ accuracy: 1, f1: 1, wrong: [] });
    expect(judgePairs([story(true), story(false)], () => true)).toMatchObject({
      accuracy: 1 / 2,
      f1: 2 / 3,
    });
  });
});

describe('ECB+', () => {
  it('gives sentences without the address that opens some texts', () => {
    const token = (sentence: number, number: number, word: string) =>
      `<token t_id="1" sentence="${sentence}" number="${number}">${word}</token>`;
    const xml = [token(0, 0, 'http'), token(0, 1, ':'), token(1, 0, 'A'), token(1, 1, 'B')].join(
      '',
    );
    expect(sentencesOf(xml)).toEqual(['A B']);
  });
});
