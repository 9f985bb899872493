import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/story/timeline.ts';
import { makeArticle } from './make-reading.ts';

const met =
  'The ministers of Norland and Suland met in Arvik on Monday to talk about water. They will return in April.';
const later =
  'Observers arrived at the dam. The ministers had met in Arvik on March 3 for a first talk about the sluices of the dam.';

const first = makeArticle({
  id: 'a',
  text: met,
  publishedAt: '2025-03-04',
  events: [{ type: 'CONSULT', trigger: 'met', time: { text: 'on Monday', first: '2025-03-03' } }],
});
const second = makeArticle({
  id: 'b',
  text: later,
  publishedAt: '2025-03-20',
  events: [{ type: 'CONSULT', trigger: 'met', time: { text: 'on March 3', first: '2025-03-03' } }],
});

describe('buildTimeline', () => {
  it('files by when it happened and not when it was reported', () => {
    const dates = buildTimeline([second, first]).map((entry) => entry.date);
    expect(dates).toContain('2025-03-03');
    expect(dates).not.toContain('2025-03-04');
  });

  it('counts the independent origins of a date', () => {
    const copy = makeArticle({
      id: 'c',
      text: met,
      publishedAt: '2025-03-05',
      events: [
        { type: 'CONSULT', trigger: 'met', time: { text: 'on Monday', first: '2025-03-03' } },
      ],
    });
    const entry = buildTimeline([first, second, copy]).find(({ date }) => date === '2025-03-03');
    expect(entry?.origins).toBe(2);
  });

  it('has sentences whose text is exactly the cited span', () => {
    for (const entry of buildTimeline([first, second])) {
      expect(entry.sentences.length).toBeGreaterThan(0);
      for (const { text, articleId, citation } of entry.sentences) {
        const read = [first, second].find(({ article }) => article.id === articleId);
        expect(citation.revisionId).toBe(read?.revision.id);
        expect(read?.revision.text.slice(citation.span.start, citation.span.end)).toBe(text);
      }
    }
  });

  it('takes nothing from a list of what to watch', () => {
    const asks = makeArticle({
      id: 'asks',
      text: 'What to watch next: the first talk about the sluices on March 3.',
      publishedAt: '2025-03-04',
      times: [{ text: 'on March 3', first: '2025-03-03' }],
      expectations: [{ form: 'watch', content: 'the first talk about the sluices on March 3' }],
    });
    expect(buildTimeline([asks])).toEqual([]);
    const sentences = buildTimeline([first, asks]).flatMap((entry) => entry.sentences);
    expect(sentences.map(({ articleId }) => articleId)).not.toContain('asks');
  });

  it('takes nothing from a post, but what a quotation shows as such', () => {
    const says = (text: string, content: string) =>
      makeArticle({
        id: 'says',
        text,
        publishedAt: '2025-03-04',
        times: [{ text: 'on March 3', first: '2025-03-03' }],
        statements: [{ content, speaker: 'Suland', act: 'say', form: 'direct' }],
      });
    const post = 'We opened the sluices on March 3.';
    expect(buildTimeline([says(`${post} — Suland (@suland)`, post)])).toEqual([]);
    const quoted = '“We opened the sluices on March 3,”';
    expect(buildTimeline([says(`${quoted} Suland said.`, quoted)])).toHaveLength(1);
  });

  it('keeps to the number of dates and sentences asked for, oldest first', () => {
    const entries = buildTimeline([first, second], { dates: 1, sentences: 1 });
    expect(entries.map((entry) => entry.date)).toEqual(['2025-03-03']);
    expect(entries[0]?.sentences).toHaveLength(1);
    const all = buildTimeline([first, second]).map((entry) => entry.date);
    expect(all).toEqual([...all].sort());
  });

  it('takes no date from what is only planned or denied', () => {
    const planned = makeArticle({
      id: 'p',
      text: 'A signing is foreseen. The ministers will meet again in the capital.',
      publishedAt: '2025-03-04',
      events: [{ type: 'CONSULT', status: 'scheduled', trigger: 'meet' }],
    });
    expect(buildTimeline([planned]).map((entry) => entry.date)).toEqual(['2025-03-04']);
    expect(buildTimeline([])).toEqual([]);
  });
});
