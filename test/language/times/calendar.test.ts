import { expect, test } from 'vitest';
import {
  civilDate,
  dayNumber,
  dayOfInstant,
  formatDay,
  formatWeek,
  monthLength,
  weekdayOf,
} from '../../../src/language/times/calendar.ts';
import {
  coveredDays,
  durationValue,
  seasonValue,
  weekValue,
} from '../../../src/language/times/values.ts';

const day = (text: string) => dayOfInstant(`${text}T00:00:00.000Z`) ?? Number.NaN;

test('days count and format both ways, before 1970 and across leap years', () => {
  for (const text of ['1995-11-21', '2024-02-29', '1900-03-01', '0480-09-01']) {
    expect(formatDay(day(text))).toBe(text);
  }
  expect(civilDate(dayNumber({ year: 2025, month: 13, day: 1 }))).toEqual({
    year: 2026,
    month: 1,
    day: 1,
  });
});

test('weekdays, weeks and months', () => {
  expect(weekdayOf(day('2025-12-02'))).toBe(2);
  expect(weekdayOf(day('1969-12-28'))).toBe(7);
  expect(formatWeek(day('2021-01-03'))).toBe('2020-W53');
  expect(formatDay(weekValue(day('2025-12-02')).first)).toBe('2025-12-01');
  expect(monthLength(1900, 2)).toBe(28);
});

test('what is no instant is no day', () => {
  expect(dayOfInstant('soon')).toBeUndefined();
  expect(dayOfInstant(undefined)).toBeUndefined();
});

test('values of seasons and durations, and the part of a span that a mod leaves', () => {
  expect(seasonValue(1944, 'WI').value).toBe('1944-WI');
  expect(durationValue(3, 'decade')).toBe('P30Y');
  expect(durationValue('X', 'month')).toBe('PXM');
  expect(durationValue(2, 'hour')).toBe('PT2H');
  const march = { value: '2025-03', first: day('2025-03-01'), last: day('2025-03-31') };
  expect(coveredDays(march, 'END')).toEqual({ first: '2025-03-22', last: '2025-03-31' });
  expect(coveredDays(march, undefined)).toEqual({ first: '2025-03-01', last: '2025-03-31' });
});
