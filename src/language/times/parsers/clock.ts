/** Times of day: "5:34 AM", "9 p.m.", "21:34", "0430 hours", "noon", "midnight". */

import { pad } from '../calendar.ts';
import type { TimeParser, TimeScan } from '../expression.ts';

const meridiem = /^(?:a\.m\.?|p\.m\.?|am|pm)$/u;

/** A time of day with hour and, where stated, minutes. */
export const parseClock: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const joined = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|hrs|h)$/u.exec(word);
  if (joined !== null) return clockHit(at, at + 1, Number(joined[1]), joined[2], joined[3] ?? '');
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/u.exec(word);
  const next = scan.lower[at + 1] ?? '';
  if (match !== null && meridiem.test(next))
    return clockHit(at, at + 2, Number(match[1]), match[2], next);
  if (/^\d{1,2}:\d\d(?::\d\d)?$/u.test(word)) {
    const [hour, minute] = word.split(':');
    return isRatio(scan, at) ? undefined : clockHit(at, at + 1, Number(hour), minute, '');
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(word);
  if (military !== null && /^(?:hours|hrs|gmt|utc)$/u.test(next)) {
    return clockHit(at, at + 2, Number(military[1]), military[2], '');
  }
  return undefined;
};

function isRatio(scan: TimeScan, at: number): boolean {
  return !/^(?:at|by|until|till|from|to|around|about|before|after|since|between|and|,|\(|on)$/u.test(
    scan.lower[at - 1] ?? '',
  );
}

function clockHit(
  from: number,
  to: number,
  hour: number,
  minute: string | undefined,
  suffix: string,
) {
  const isPm = suffix.startsWith('p');
  const isAm = suffix.startsWith('a');
  const hour24 = isPm && hour < 12 ? hour + 12 : isAm && hour === 12 ? 0 : hour;
  if (hour24 > 24) return undefined;
  const value = minute === undefined ? `T${pad(hour24)}` : `T${pad(hour24)}:${minute}`;
  return { from, to, expression: { kind: 'clock' as const, value } };
}

const named: ReadonlyMap<string, string> = new Map([
  ['noon', 'T12:00'],
  ['midday', 'TMI'],
  ['midnight', 'T24:00'],
  ['dawn', 'TMO'],
  ['dusk', 'TEV'],
  ['sunrise', 'TMO'],
  ['sunset', 'TEV'],
]);

/** "noon", "midnight", "dawn". */
export const parseNamedHour: TimeParser = (scan, at) => {
  const value = named.get(scan.lower[at] ?? '');
  if (value === undefined || /^\p{Lu}/u.test(scan.words[at] ?? '')) return undefined;
  return { from: at, to: at + 1, expression: { kind: 'clock', value } };
};

/** "the morning", "that afternoon", "this evening", "night". */
export const parseDayPart: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const isFrame = /^(?:the|that|this)$/u.test(word);
  let start = isFrame ? at + 1 : at;
  const step = stepOf(scan.lower[start]);
  if (isFrame && step !== undefined) start += 1;
  if (/^(?:early|late)$/u.test(scan.lower[start] ?? '')) start += 1;
  const part = parts.get(scan.lower[start] ?? '');
  if (
    part === undefined ||
    (!isFrame && !/^(?:at|by|every|during|through|one|last)$/u.test(scan.lower[at - 1] ?? ''))
  )
    return undefined;
  const anchor = word === 'this' ? ('publication' as const) : ('running' as const);
  return {
    from: at,
    to: start + 1,
    expression: { kind: 'shift', amount: step ?? 0, unit: 'day', anchor },
    part,
  };
};

function stepOf(word: string | undefined): number | undefined {
  if (word === 'next' || word === 'following') return 1;
  if (word === 'previous') return -1;
  return word === 'same' ? 0 : undefined;
}

const parts: ReadonlyMap<string, string> = new Map([
  ['morning', 'TMO'],
  ['afternoon', 'TAF'],
  ['evening', 'TEV'],
  ['night', 'TNI'],
]);
