/** What must hold for any text whatever: spans inside it and in order, no throw, linear work. */
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/language/index.ts';
import type { Span } from '../../src/model/span.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { tokenize } from '../../src/text/tokens.ts';

const knowledge = await loadKnowledge();
const publishedAt = '2025-12-02T09:00:00.000Z';

const pieces = [
  'Mr. ',
  'U.S. ',
  'the Kremlin ',
  'said ',
  '“',
  '”',
  '"',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '…',
  '(',
  ')',
  '\ud800',
  '\udc00',
  '😀',
  'שלום ',
  'مرحبا ',
  'Україна ',
  'on Tuesday ',
  'March 3 ',
  '1944 ',
  'Dayton, Ohio ',
  'Kim Jong-un ',
  '-',
  '–',
  "'s ",
  'officials ',
  'a senior ',
  '\u0000',
  '\u202e',
  'nearly ',
  'four years ',
  'later ',
  'BC ',
  '12:30 ',
  'al-',
  'von der ',
  '中国。',
  'e\u0301',
];

/** A small linear congruential generator: the same texts on every run. */
function* randomTexts(count: number): Generator<string> {
  let seed = 20251202;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * below);
  };
  for (let made = 0; made < count; made += 1) {
    yield Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join('');
  }
}

function expectOrdered(spans: readonly Span[], text: string, what: string): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start, what).toBeGreaterThanOrEqual(end);
    expect(span.end, what).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end, what).toBeLessThanOrEqual(text.length);
}

describe('any text', () => {
  test('spans lie inside it, in order, without overlaps', () => {
    for (const text of randomTexts(400)) {
      const reading = readText({ text, lang: 'en', publishedAt }, knowledge);
      expectOrdered(reading.sentences, text, 'sentences');
      expectOrdered(reading.mentions, text, 'mentions');
      expectOrdered(reading.times, text, 'times');
      expectOrdered(reading.places, text, 'places');
    }
  });

  test('the same text gives the same reading', () => {
    for (const text of randomTexts(20)) {
      const input = { text, lang: 'en', publishedAt };
      expect(readText(input, knowledge)).toEqual(readText(input, knowledge));
    }
  });

  test.each([
    '(',
    'a',
    'A',
    '.',
    '“',
    '-',
    '1',
    "'",
    ' A',
    'U.',
    '\n',
    'the ',
    'Mr. ',
    'Kim ',
    'May ',
  ])('a long row of %j is read without hanging', (piece) => {
    const text = piece.repeat(Math.ceil(120_000 / piece.length));
    const reading = readText({ text, lang: 'en', publishedAt }, knowledge);
    expectOrdered(reading.mentions, text, 'mentions');
  });

  test('a megabyte without a break is split and cut into tokens', () => {
    for (const piece of ['(', 'a', '. ', '5. ', 'A.', '" ']) {
      const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(splitSentences(text, 'de').length).toBeGreaterThan(0);
      expect(tokenize(text).length).toBeGreaterThan(0);
    }
  });

  test('eight times the text costs at most sixteen times the work', () => {
    const paragraph =
      'On Tuesday the Kremlin said Anna Vale, the envoy, met Gen. Mark Osei in Dayton, Ohio. “We go on,” she said two days later.\n\n';
    const cost = (times: number) => {
      const text = paragraph.repeat(times);
      const runs = [0, 1, 2].map(() => {
        const before = process.cpuUsage().user;
        readText({ text, lang: 'en', publishedAt }, knowledge);
        return process.cpuUsage().user - before;
      });
      return Math.min(...runs);
    };
    cost(100);
    expect(cost(1600) / cost(200)).toBeLessThan(16);
  });
});
