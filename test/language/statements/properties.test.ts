/** What must hold of the findings in any text: spans inside it, in order, never overlapping in a role; no throw; linear cost. */
import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../src/model/reading.ts';
import type { Span } from '../../../src/model/span.ts';
import { readForTest } from '../read-for-test.ts';

const pieces = [
  'said',
  'says',
  'told',
  'claims that',
  'denied',
  'according to',
  'met',
  'will meet',
  'attacked',
  'was accused by',
  'Kyiv',
  'the Kremlin',
  'Ana Ruiz',
  'he',
  'who',
  'they',
  'officials',
  'demands — including',
  'What to watch next:',
  '“',
  '”',
  '"',
  '‘',
  '’s',
  ',',
  '.',
  ';',
  ':',
  '—',
  '(',
  ')',
  '\n\n',
  '\n',
  ' ',
  'and',
  'but',
  'that',
  'to',
  'not',
  'if',
  'on Tuesday',
  '40 soldiers',
  'in Geneva',
  '😀',
  '\u0000',
  '\ud800',
  'العربية',
  '中文。',
  'é\u0301',
  '``',
  "''",
  '...',
];

/** The same pieces in the same disorder on every machine. */
function makeText(seed: number, length: number): string {
  let state = seed;
  const parts: string[] = [];
  for (let i = 0; i < length; i += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    parts.push(pieces[state % pieces.length] ?? '');
  }
  return parts.join(seed % 3 === 0 ? '' : ' ');
}

function expectSpans(text: string, spans: readonly Span[]): void {
  spans.forEach(({ start, end }, at) => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
  });
}

function expectSound(text: string, reading: Reading): void {
  for (const { source, cue, content, certainty } of reading.statements) {
    for (const role of [source, cue, content]) expectSpans(text, role);
    expect(cue.length).toBeGreaterThan(0);
    expect(content.length).toBeGreaterThan(0);
    expect(Math.abs(certainty)).toBeLessThanOrEqual(3);
  }
  for (const { trigger, actors, recipients, evidence } of reading.events) {
    expectSpans(text, trigger);
    for (const party of [...actors, ...recipients]) expectSpans(text, [party]);
    expectSpans(text, [evidence]);
  }
  for (const { claim, asserts, disputes } of reading.disputes) {
    expectSpans(text, [claim]);
    expect(asserts.length).toBeGreaterThan(0);
    expect(disputes.length).toBeGreaterThan(0);
  }
  for (const { content } of [...reading.demands, ...reading.expectations])
    expectSpans(text, [content]);
}

describe('any text', () => {
  test('spans lie inside the text, in order, apart from one another in a role', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const text = makeText(seed, 5 + (seed % 90));
      expectSound(text, readForTest(text));
    }
  });

  test.each([
    '',
    ' ',
    '\n',
    '“',
    '”',
    '"',
    'said',
    'said said said',
    '“said”',
    'he',
    ', he said',
    '“a” said',
    '\ud83d',
  ])('%j is read without a throw', (text) => {
    expectSound(text, readForTest(text));
  });

  test.each(['uk', 'ru', 'fr', 'de', 'es', 'ar', 'zh', 'und'])('in %s too', (lang) => {
    const listed = ['сказав', 'что', 'dit', 'que', 'sagte', 'dass', 'dijo', 'قال', 'إن', 'сообщил'];
    for (let seed = 1; seed <= 40; seed += 1) {
      const text = makeText(seed, 40).replaceAll('said', listed[seed % listed.length] ?? '');
      expectSound(text, readForTest(text, { lang }));
    }
  });

  test('the same text gives the same reading', () => {
    const text = makeText(7, 400);
    expect(readForTest(text)).toEqual(readForTest(text));
  });

  test.each(Object.getOwnPropertyNames(Object.prototype).map((name) => name.toLowerCase()))(
    'a word is not looked up among what every object has: %s',
    (name) => {
      const text = `She said the ${name} that failed may ${name}. ${name} is sure that it will.`;
      const { statements } = readForTest(text);
      expect(statements.length).toBeGreaterThan(0);
      for (const { certainty } of statements) expect(certainty).toBeTypeOf('number');
    },
  );

  test('lists are in order of their first span', () => {
    const { events, statements } = readForTest(makeText(11, 500));
    const starts = statements.map(({ source, cue, content }) =>
      Math.min(...[...source, ...cue, ...content].map(({ start }) => start)),
    );
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const triggers = events.map(({ trigger }) => trigger[0]?.start ?? 0);
    expect(triggers).toEqual(triggers.toSorted((a, b) => a - b));
  });
});

describe('cost', () => {
  test.each([
    ['one endless sentence', 'officials said that Kyiv denied and '],
    ['one endless quotation', '“ Kyiv said that '],
    ['short sentences', 'Kyiv said it met Warsaw. '],
    ['words without a stop', 'said '],
  ])('grows with the length of the text: %s', (_name, piece) => {
    const short = timeOf(piece.repeat(400));
    const long = timeOf(piece.repeat(6400));
    // Sixteen times the text; quadratic cost would take 256 times as long.
    expect(long).toBeLessThan(Math.max(short, 4) * 90);
  });
});

/** Processor time of a reading in milliseconds: the best of three. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    readForTest(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
