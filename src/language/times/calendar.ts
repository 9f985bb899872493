/** Days of the proleptic Gregorian calendar as whole numbers (0 is 1970-01-01) and back. */
import type { Day } from '../../model/ids.ts';

const msPerDay = 86_400_000;

/** A calendar date; `month` and `day` from 1. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The number of a day. Months and days out of range carry over. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.floor(date.getTime() / msPerDay);
}

/** The date of a day's number. */
export function civilDate(number: number): CivilDate {
  const date = new Date(number * msPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number of days in a month. */
export function monthLength(year: number, month: number): number {
  return dayNumber({ year, month: month + 1, day: 1 }) - dayNumber({ year, month, day: 1 });
}

/** `2025-12-02`; years are padded to four figures. */
export function formatDay(number: number): Day {
  const { year, month, day } = civilDate(number);
  return `${formatYear(year)}-${pad(month)}-${pad(day)}`;
}

/** `0480`, `1995`. */
export function formatYear(year: number): string {
  return String(Math.abs(year)).padStart(4, '0');
}

/** `02`. */
export function pad(number: number): string {
  return String(number).padStart(2, '0');
}

/** The ISO 8601 week of a day: `2025-W49`. */
export function formatWeek(number: number): string {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDate(thursday);
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1;
  return `${formatYear(year)}-W${pad(week)}`;
}

/** The day an instant falls on in UTC; undefined where the text is no instant. */
export function dayOfInstant(instant: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/u.exec(instant ?? '');
  if (match === null) return undefined;
  return dayNumber({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}
