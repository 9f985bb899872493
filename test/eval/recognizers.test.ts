import { describe, expect, it } from 'vitest';
import { parseCase } from '../../src/eval/recognizers.ts';
import { agreesWith, scoreRecognizers } from '../../src/eval/score-recognizers.ts';
import type { TimeExpression } from '../../src/model/reading.ts';

const gold = parseCase({
  Input: 'They met on Monday.',
  Context: { ReferenceDateTime: '2025-12-02T00:00:00' },
  Results: [
    {
      Text: 'monday',
      Start: 12,
      End: 17,
      Resolution: { values: [{ timex: 'XXXX-WXX-1', type: 'date', value: '2025-12-01' }] },
    },
  ],
});

const monday: TimeExpression = {
  start: 12,
  end: 18,
  type: 'DATE',
  value: '2025-12-01',
  days: { first: '2025-12-01', last: '2025-12-01' },
};

describe('parseCase', () => {
  it('makes half-open spans and takes the date that the case counts from', () => {
    expect(gold.times).toMatchObject([{ start: 12, end: 18 }]);
    expect(gold.publishedAt).toBe('2025-12-02T00:00:00.000Z');
  });

  it('looks for the text where the case gives no offsets', () => {
    const { times } = parseCase({ Input: 'On Friday', Results: [{ Text: 'friday' }] });
    expect(times).toMatchObject([{ start: 3, end: 9, readings: [] }]);
  });
});

describe('agreesWith', () => {
  const reading = {
    timex: undefined,
    type: 'date',
    value: undefined,
    start: undefined,
    end: undefined,
  };

  it('compares days', () => {
    expect(agreesWith(monday, gold.times[0]?.readings ?? [])).toBe(true);
    expect(agreesWith(monday, [{ ...reading, value: '2025-12-08' }])).toBe(false);
  });

  it('takes the end of a range as not included', () => {
    const week = { ...monday, days: { first: '2025-12-01', last: '2025-12-07' } };
    const range = { ...reading, type: 'daterange', start: '2025-12-01' };
    expect(agreesWith(week, [{ ...range, end: '2025-12-08' }])).toBe(true);
    expect(agreesWith(week, [{ ...range, end: '2025-12-07' }])).toBe(false);
  });

  it('compares hours, days with hours and lengths', () => {
    const time = { ...monday, type: 'TIME' as const, value: '2025-12-01T16:00' };
    expect(agreesWith(time, [{ ...reading, type: 'datetime', value: '2025-12-01 16:00:00' }])).toBe(
      true,
    );
    expect(agreesWith(time, [{ ...reading, type: 'datetime', value: '2025-12-01 17:00:00' }])).toBe(
      false,
    );
    const length = { ...monday, type: 'DURATION' as const, value: 'P3D' };
    expect(
      agreesWith(length, [{ ...reading, type: 'duration', timex: 'P3D', value: '259200' }]),
    ).toBe(true);
    expect(
      agreesWith(length, [{ ...reading, type: 'duration', timex: 'P4D', value: '345600' }]),
    ).toBe(false);
  });
});

describe('scoreRecognizers', () => {
  it('counts spans and values', () => {
    const read = () => ({ times: [monday] }) as never;
    const { strict, relaxed, value, errors } = scoreRecognizers([gold], 'en', read);
    expect([strict.f1, relaxed.f1, value.f1, errors.length]).toEqual([1, 1, 1, 0]);
  });

  it('says what was missed', () => {
    const { relaxed, errors } = scoreRecognizers([gold], 'en', () => ({ times: [] }) as never);
    expect(relaxed.f1).toBe(0);
    expect(errors[0]).toContain('"Monday" 2025-12-01');
  });
});
