/** The article that the product was designed from; runs where the folder of corpora is. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findDataFolder } from '../../src/eval/data-folder.ts';
import { cutAll, readForTest } from './read-for-test.ts';
import { expectStatement, splitArticle } from './unfolding-talks.ts';

const folder = findDataFolder();
const path = join(folder ?? '', 'sample', 'unfolding-talks-article.txt');
const present = folder !== undefined && existsSync(path);

if (!present) {
  console.warn('Skipped: the sample article is not there. Set READOUT_EVAL_DATA to its folder.');
}

describe.skipIf(!present)('the sample article, published 2025-12-02', () => {
  const { title, text } = splitArticle(present ? readFileSync(path, 'utf8') : '');
  const reading = readForTest(text, { title });

  test.each([
    ['the Kremlin', 'the meeting was scheduled'],
    ['the Kremlin', 'an important step'],
    ['U.S. officials', 'cautious optimism'],
    ['observers', 'core demands'],
    ['Moscow', 'territorial gains'],
    ['Kyiv', 'territorial gains'],
    ['Kyiv', 'fighting continues'],
    ['analysts', 'hard compromises'],
    ['commentators', 'political sensitivity'],
  ])('%s: %s', (speaker, part) => {
    expectStatement(reading, text, speaker, part);
  });

  test('Moscow asserts what Kyiv disputes', () => {
    const dispute = reading.disputes.find(({ claim }) =>
      text.slice(claim.start, claim.end).includes('territorial gains'),
    );
    expect(dispute?.asserts.map(({ speaker }) => speaker.actorId)).toEqual(['government:RU']);
    expect(dispute?.disputes.map(({ speaker }) => speaker.actorId)).toEqual(['government:UA']);
  });

  test('the meeting in Moscow on 2 December', () => {
    const [meeting] = reading.events;
    expect(meeting).toMatchObject({ type: 'CONSULT', mode: 'meet', status: 'occurred' });
    expect(meeting?.time?.value).toBe('2025-12-02');
    expect(meeting?.place?.name).toMatch(/Moscow|Kremlin/u);
    expect(meeting?.actors.map(({ name }) => name)).toEqual(['Vladimir Putin']);
    const others = new Map(meeting?.recipients.map(({ name, status }) => [name, status]));
    expect(others.has('Steve Witkoff')).toBe(true);
    expect(others.get('Jared Kushner')).toBe('reported');
  });

  test('the Florida meeting on the weekend before', () => {
    const meeting = reading.events.find(({ place }) => place?.name === 'Florida');
    expect(meeting).toMatchObject({ type: 'CONSULT', status: 'occurred' });
    expect(meeting?.time?.value).toBe('2025-11-29/2025-11-30');
    expect(meeting?.actors.map(({ actorId }) => actorId)).toEqual([
      'government:US',
      'government:UA',
    ]);
  });

  test('two demands and three things to watch', () => {
    expect(reading.demands.map(({ party }) => party.name)).toEqual(['Moscow', 'Moscow']);
    expect(
      cutAll(
        text,
        reading.demands.map(({ content }) => content),
      ),
    ).toHaveLength(2);
    expect(reading.expectations.filter(({ form }) => form === 'watch')).toHaveLength(3);
  });
});
