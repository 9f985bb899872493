/** Texts that are no articles: one sentence without end must not take time without end. */
import { expect, it } from 'vitest';
import { readText } from '../../src/language/pipeline.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

// The longest sentence that is read into: longer ones are passed over (segment.ts).
const length = 99_000;

it.each([
  'word ',
  'Ministry of ',
  'he said that ',
  'he denied he said ',
  'Kim Jong ',
  'Trinidad and Tobago ',
  'the envoy of Norway, Ann Lee, ',
  'Secretary of State Ann Lee of Ohio ',
  'Norway ’ s Foreign Ministry ',
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
