/** Texts that are no articles: one sentence without end must not take time without end. */
import { expect, it } from 'vitest';
import { readText } from '../../src/language/pipeline.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

const length = 150_000;

it.each([
  'word ',
  'Ministry of ',
  'he said that ',
  'he denied he said ',
  'Kim Jong ',
  '“said ',
  'U.S. ',
  '. ',
  '"',
  '12 May 2018, ',
  'and, ',
])('reads %j over and over in seconds', async (piece) => {
  const knowledge = await loadKnowledge();
  const text = piece.repeat(Math.ceil(length / piece.length));
  const before = process.cpuUsage();
  const reading = readText({ text, lang: 'en' }, knowledge);
  const { user, system } = process.cpuUsage(before);
  expect(reading.kind).toBe('reading');
  // What grows with the square of the text takes a minute and more here.
  expect((user + system) / 1e6).toBeLessThan(10);
});
