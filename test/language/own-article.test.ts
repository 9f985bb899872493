/** An article of our own with every construction that the reader must find, from the public record of 1995. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutAll, readForTest } from './read-for-test.ts';
import { expectStatement, splitArticle } from './unfolding-talks.ts';

const path = join(import.meta.dirname, '..', 'fixtures', 'unfolding-talks-own.txt');
const { title, text } = splitArticle(readFileSync(path, 'utf8'));
const reading = readForTest(text, { title, publishedAt: '1995-11-01T20:00:00.000Z' });

describe('statements of the article', () => {
  test.each([
    ['White House', 'the meeting was scheduled for Wednesday afternoon'],
    ['White House', 'necessary step toward a “lasting peace,”'],
    ['U.S. officials', 'guarded optimism'],
    ['Observers', 'that Belgrade’s core demands'],
    ['Sarajevo', 'recent territorial gains'],
    ['Belgrade', 'recent territorial gains'],
    ['Belgrade', 'fighting continues'],
    ['Analysts', 'any settlement will require painful compromises'],
    ['others', 'that a map drawn under such pressure will hold'],
    ['Commentators', 'the political weight of U.S. involvement'],
  ])('%s: %s', (speaker, part) => {
    expectStatement(reading, text, speaker, part);
  });

  test('acts and form follow the cue', () => {
    expect(expectStatement(reading, text, 'Observers', 'core demands').act).toBe('warn');
    expect(expectStatement(reading, text, 'Belgrade', 'territorial').act).toBe('dispute');
    expect(expectStatement(reading, text, 'White House', 'lasting peace').form).toBe('mixed');
    expect(expectStatement(reading, text, 'Analysts', 'settlement').form).toBe('indirect');
  });

  test('what is reported by nobody named is less certain', () => {
    const hearsay = reading.statements.find(({ content }) =>
      cutAll(text, content).some((part) => part.includes('to have joined')),
    );
    expect(hearsay?.source).toEqual([]);
    expect(hearsay?.certainty).toBeLessThan(2);
  });
});

test('the territorial claim is asserted by one side and disputed by the other', () => {
  const dispute = reading.disputes.find(({ claim }) =>
    text.slice(claim.start, claim.end).includes('territorial gains'),
  );
  expect(dispute?.asserts.map(({ speaker }) => speaker.name)).toEqual(['Sarajevo']);
  expect(dispute?.disputes.map(({ speaker }) => speaker.name)).toEqual(['Belgrade']);
});

test('the meeting has its day, place and people, one of them reported', () => {
  const [meeting] = reading.events;
  expect(meeting).toMatchObject({ type: 'CONSULT', mode: 'meet', status: 'occurred' });
  expect(meeting?.time?.value).toBe('1995-11-01');
  expect(meeting?.place?.name).toBe('Dayton');
  expect(meeting?.actors.map(({ name }) => name)).toEqual(['Franjo Tudjman']);
  const others = new Map(meeting?.recipients.map(({ name, status }) => [name, status]));
  expect(others.has('Richard Holbrooke')).toBe(true);
  expect(others.get('Igor Ivanov')).toBe('reported');
});

test('the meeting before it has the weekend as its time', () => {
  const meeting = reading.events.find(({ place }) => place?.name === 'Geneva');
  expect(meeting).toMatchObject({ type: 'CONSULT', status: 'occurred' });
  expect(meeting?.time?.days).toEqual({ first: '1995-10-28', last: '1995-10-29' });
});

test('each demand in the list is one', () => {
  expect(reading.demands.map(({ party }) => party.name)).toEqual(['Belgrade', 'Belgrade']);
  expect(
    cutAll(
      text,
      reading.demands.map(({ content }) => content),
    ),
  ).toEqual(['an end to sanctions', 'recognition of the Serb entity']);
});

test('the three things to watch', () => {
  const watched = reading.expectations.filter(({ form }) => form === 'watch');
  expect(
    cutAll(
      text,
      watched.map(({ content }) => content),
    ),
  ).toEqual([
    expect.stringMatching(/^readouts from the White House .* on the map$/u),
    expect.stringMatching(/^reactions from Sarajevo .* in one piece$/u),
    expect.stringMatching(/^any immediate changes .* wreck it$/u),
  ]);
});
