import { describe, expect, it } from 'vitest';
import {
  createCertaintyJudge,
  createCertaintyView,
} from '../../../src/language/judge-certainty.ts';
import { loadKnowledge } from '../../../src/pipeline/knowledge.ts';

const knowledge = await loadKnowledge();

function certaintyOf(text: string, word: string): number {
  return createCertaintyJudge({ text, lang: 'en' }, knowledge)(text.indexOf(word)) ?? Number.NaN;
}

describe('certainty of an event', () => {
  it('falls from what is told to what is planned, hoped and denied', () => {
    const told = certaintyOf('The envoy met the rebels on Monday.', 'met');
    const planned = certaintyOf('The envoy plans to meet the rebels.', 'meet');
    const denied = certaintyOf('The envoy did not meet the rebels.', 'meet');
    expect(told).toBeGreaterThan(2);
    expect(planned).toBeLessThan(told - 0.5);
    expect(denied).toBeLessThan(0);
  });

  it('is negative after "failed to" and near certain after "managed to"', () => {
    expect(certaintyOf('The rebels failed to seize the town.', 'seize')).toBeLessThan(0);
    expect(certaintyOf('The rebels managed to seize the town.', 'seize')).toBeGreaterThan(1.5);
  });

  it('stays between -3 and +3 and has no answer where no word stands', () => {
    const text = 'Nobody never not met no one, if at all.';
    const judge = createCertaintyJudge({ text, lang: 'en' }, knowledge);
    for (let start = 0; start < text.length; start += 1) {
      const certainty = judge(start) ?? 0;
      expect(Math.abs(certainty)).toBeLessThanOrEqual(3);
    }
    expect(judge(text.length + 5)).toBeUndefined();
  });

  it('is judged by the rules alone without a model', () => {
    const { certainty: _, ...rules } = knowledge;
    const text = 'The envoy did not meet the rebels.';
    expect(createCertaintyJudge({ text, lang: 'en' }, rules)(text.indexOf('meet'))).toBe(-3);
  });
});

describe('what the model sees', () => {
  it('each feature once, and nothing where no word stands', () => {
    const view = createCertaintyView(
      { text: 'The envoy did not meet them.', lang: 'en' },
      knowledge,
    );
    const features = view(18);
    expect(new Set(features).size).toBe(features.length);
    expect(features).toContain('neg');
    expect(view(900)).toEqual([]);
  });
});
