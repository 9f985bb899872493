import { describe, expect, it } from 'vitest';
import { readForTest } from '../read-for-test.ts';

/** `TYPE trigger` of each event. */
function triggersOf(text: string): string[] {
  return readForTest(text).events.map(
    ({ type, trigger }) =>
      `${type} ${trigger.map(({ start, end }) => text.slice(start, end)).join(' ')}`,
  );
}

describe('verb forms that are nouns or adjectives', () => {
  it.each([
    ['Norway welcomed Sweden’s promising reply.', ['SUPPORT welcomed']],
    ['The Norway-Sweden meeting was cut short.', []],
    ['Norway enforces sanctions on Sweden.', []],
    ['Norway fears a first strike against Sweden.', []],
  ])('%s', (text, expected) => {
    expect(triggersOf(text)).toEqual(expected);
  });

  it('do not hide verbs', () => {
    expect(triggersOf('Norway was meeting Sweden.')).toEqual(['CONSULT meeting']);
    expect(triggersOf('Norway sanctions Sweden.')).toEqual(['SANCTION sanctions']);
  });
});

describe('figures of speech', () => {
  it.each([
    'Norway captured attention in Sweden.',
    'Norway concluded the deal was dead.',
    'Jane Roe took over as minister from John Doe.',
    'The plan of Norway met resistance in Sweden.',
  ])('%s', (text) => {
    expect(triggersOf(text)).toEqual([]);
  });

  it('an attack in words is criticism', () => {
    expect(triggersOf('Norway launched a scathing attack on Sweden.')).toEqual([
      'ACCUSE launched attack',
    ]);
    expect(triggersOf('Norway launched a heavy attack on Sweden.')).toEqual([
      'ASSAULT launched attack',
    ]);
  });
});
