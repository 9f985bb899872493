import { describe, expect, it } from 'vitest';
import { parseSince } from '../../src/api/since.ts';

const now = '2025-12-03T15:30:00.000Z';

describe('parseSince', () => {
  it.each([
    ['2025-12-02', '2025-12-02T00:00:00.000Z'],
    ['2025-12-02T09:30Z', '2025-12-02T09:30:00.000Z'],
    ['today', '2025-12-03T00:00:00.000Z'],
    ['Yesterday', '2025-12-02T00:00:00.000Z'],
    ['2 days ago', '2025-12-01T15:30:00.000Z'],
    ['an hour ago', '2025-12-03T14:30:00.000Z'],
    ['30m', '2025-12-03T15:00:00.000Z'],
    ['3h ago', '2025-12-03T12:30:00.000Z'],
    ['a week ago', '2025-11-26T15:30:00.000Z'],
    ['last month', '2025-11-03T15:30:00.000Z'],
  ])('reads %j', (text, instant) => {
    expect(parseSince(text, now)).toBe(instant);
  });

  it.each(['', 'soon', 'tomorrow', '2025-02-30', '-1 days ago', 'ago', '99999 years ago'])(
    'refuses %j',
    (text) => {
      expect(parseSince(text, now)).toSatisfy(
        (found) => found === undefined || String(found).startsWith('-'),
      );
    },
  );

  it('takes no words without a clock to count from', () => {
    expect(parseSince('yesterday')).toBeUndefined();
    expect(parseSince('2 days ago')).toBeUndefined();
  });
});
