import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/collect/dates.ts';
import { parseRetryAfter } from '../../src/collect/retry-after.ts';

describe('parseDate', () => {
  it.each([
    ['2017-09-18', '2017-09-18T00:00:00.000Z'],
    ['1995-11-21T15:30:00Z', '1995-11-21T15:30:00.000Z'],
    ['1995-11-21T15:30:00.123+02:00', '1995-11-21T13:30:00.123Z'],
    ['1995-11-21 15:30:00 -0500', '1995-11-21T20:30:00.000Z'],
    ['1995-11-21T15:30', '1995-11-21T15:30:00.000Z'],
    ['19951121T1530Z', '1995-11-21T15:30:00.000Z'],
    ['Tue, 21 Nov 1995 15:30:00 GMT', '1995-11-21T15:30:00.000Z'],
    ['Tue, 21 Nov 95 15:30 EST', '1995-11-21T20:30:00.000Z'],
    ['21 Nov 1995', '1995-11-21T00:00:00.000Z'],
    ['November 21, 1995 at 3:04 pm', '1995-11-21T15:04:00.000Z'],
    ['Nov. 21st, 1995 12:10 a.m. PST', '1995-11-21T08:10:00.000Z'],
    ['Published: 1 December 1995', '1995-12-01T00:00:00.000Z'],
    ['21 novembre 1995 à 10h30', '1995-11-21T10:30:00.000Z'],
    ['21. November 1995', '1995-11-21T00:00:00.000Z'],
    ['21 de noviembre de 1995', '1995-11-21T00:00:00.000Z'],
    ['21 листопада 1995', '1995-11-21T00:00:00.000Z'],
    ['1764583200', '2025-12-01T10:00:00.000Z'],
    ['1764583200000', '2025-12-01T10:00:00.000Z'],
  ])('reads %s', (text, instant) => expect(parseDate(text)).toBe(instant));

  it.each([
    undefined,
    '',
    'yesterday',
    '2025-02-30',
    '31 Foo 2025',
    '1995-13-01',
    'May the talks go on',
    '12',
    '2025-01-01T25:00',
    'x'.repeat(1_000),
  ])('does not read %s', (text) => expect(parseDate(text)).toBeUndefined());
});

describe('parseRetryAfter', () => {
  const now = Date.parse('1995-11-21T00:00:00Z');
  it.each([
    ['30', 30_000],
    ['Tue, 21 Nov 1995 00:01:00 GMT', 60_000],
    ['Mon, 20 Nov 1995 00:00:00 GMT', 0],
    ['99999999999', 7 * 24 * 60 * 60 * 1000],
    ['-5', undefined],
    ['soon', undefined],
    [undefined, undefined],
  ])('%s', (value, expected) => expect(parseRetryAfter(value, now)).toBe(expected));
});
