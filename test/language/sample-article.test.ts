/** The findings in names, places and times that the product rests on: in our own words, and in the sample. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/language/index.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

const knowledge = await loadKnowledge();
const publishedAt = '2025-12-02T12:00:00.000Z';
const folder = process.env.READOUT_EVAL_DATA ?? join(import.meta.dirname, '../../../shared/data');
const samplePath = join(folder, 'sample/unfolding-talks-article.txt');

const ownWords = `Russian President Vladimir Putin on Tuesday received a U.S. team led by President Donald Trump’s special envoy, Steve Witkoff. Jared Kushner, Trump’s son-in-law, is reported to have come along.

The Kremlin said the talks were set for Tuesday afternoon in the Kremlin, while U.S. officials, including the White House, were hopeful. U.S. representatives and Ukrainian officials had talked in Florida over the weekend. Ukrainian President Volodymyr Zelenskyy was touring Europe to rally Kyiv’s friends. Observers warn that Moscow’s demands remain.

Moscow has claimed the city of Pokrovsk (Krasnoarmeysk), which Kyiv disputes. Analysts say a pause is hard after nearly four years of war. Some leaders worked with Kyiv and Washington. Commentators also note the politics.`;

describe.each([
  ['in our own words', ownWords, true],
  [
    'the sample article',
    existsSync(samplePath) ? readFileSync(samplePath, 'utf8') : '',
    existsSync(samplePath),
  ],
])('%s', (title, text, isThere) => {
  test.skipIf(!isThere)(isThere ? 'finds what matters' : `skipped: no ${samplePath}`, () => {
    const reading = readText({ text, lang: 'en', publishedAt }, knowledge);
    const actors = new Set(reading.mentions.map((mention) => mention.actorId ?? mention.name));
    for (const actor of [
      'person:vladimir-putin',
      'person:donald-trump',
      'person:steve-witkoff',
      'person:jared-kushner',
      'person:volodymyr-zelenskyy',
      'government:RU',
      'government:UA',
      'government:US',
      'observers',
      'analysts',
      'commentators',
      'some leaders',
    ]) {
      expect(actors, title).toContain(actor);
    }
    const roleOf = (id: string) => reading.mentions.find(({ actorId }) => actorId === id)?.role;
    expect(roleOf('person:steve-witkoff')).toBe('special envoy');
    expect(roleOf('person:jared-kushner')).toBe('Trump’s son-in-law');
    expect(roleOf('person:vladimir-putin')).toBe('Russian President');
    const towns = reading.places.filter((place) => place.name === 'Pokrovsk');
    expect(towns.map(({ start, end, country }) => `${text.slice(start, end)} ${country}`)).toEqual([
      'Pokrovsk UA',
      'Krasnoarmeysk UA',
    ]);
    expect(reading.places.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Florida', 'Kremlin']),
    );
    expect(
      reading.times.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`),
    ).toEqual([
      'Tuesday 2025-12-02',
      'Tuesday afternoon 2025-12-02TAF',
      'the weekend 2025-11-29/2025-11-30',
      'nearly four years P4Y',
    ]);
  });
});
