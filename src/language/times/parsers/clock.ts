/** Times of day: "5:34 AM", "9 p.m.", "21:34", "0430 hours", "noon", "midnight". */

import { timeZones } from '../../locales/en/time-zones.ts';
import { pad } from '../calendar.ts';
import type { TimeParser, TimeScan } from '../expression.ts';

const meridiem = /^(?:a\.m\.?|p\.m\.?|am|pm)$/u;

/** A time of day with hour and, where stated, minutes. */
export const parseClock: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const joined = /^(\d{1,2})(?:[:.](\d\d))?(am|pm|hrs|h)$/u.exec(word);
  if (joined !== null)
    return clockHit(scan, at, at + 1, Number(joined[1]), joined[2], joined[3] ?? '');
  const match = /^(\d{1,2})(?:[:.](\d\d))?$/u.exec(word);
  const next = scan.lower[at + 1] ?? '';
  if (match !== null && meridiem.test(next))
    return clockHit(scan, at, at + 2, Number(match[1]), match[2], next);
  if (/^\d{1,2}:\d\d(?::\d\d)?$/u.test(word)) {
    const [hour, minute] = word.split(':');
    return isRatio(scan, at) && readZone(scan, at + 1) === undefined
      ? undefined
      : clockHit(scan, at, at + 1, Number(hour), minute, '');
  }
  const military = /^([01]\d|2[0-3])([0-5]\d)$/u.exec(word);
  if (
    military !== null &&
    (/^(?:hours|hrs)$/u.test(next) || readZone(scan, at + 1) !== undefined)
  ) {
    return clockHit(
      scan,
      at,
      /^h/u.test(next) ? at + 2 : at + 1,
      Number(military[1]),
      military[2],
      '',
    );
  }
  return undefined;
};

/** The zone after an hour: its offset as TIMEX3, empty where it is only named ("Kyiv time"). */
function readZone(scan: TimeScan, at: number): { to: number; offset: string } | undefined {
  const isOpen = scan.words[at] === '(' || scan.words[at] === ',';
  const offset = timeZones.get(scan.words[isOpen ? at + 1 : at] ?? '');
  if (offset !== undefined && !isOpen) return { to: at + 1, offset };
  if (scan.lower[at] === 'local' && scan.lower[at + 1] === 'time')
    return { to: at + 2, offset: '' };
  const isNamed = /^\p{Lu}\p{Ll}+$/u.test(scan.words[at] ?? '');
  const length = isNamed && /^\p{Lu}\p{Ll}+$/u.test(scan.words[at + 1] ?? '') ? 2 : 1;
  if (!isNamed || scan.words[at + length] !== 'time') return undefined;
  return { to: at + length + 1, offset: '' };
}

function isRatio(scan: TimeScan, at: number): boolean {
  return !/^(?:at|by|until|till|from|to|around|about|before|after|since|between|and|,|\(|on)$/u.test(
    scan.lower[at - 1] ?? '',
  );
}

function clockHit(
  scan: TimeScan,
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
  if (Number(minute ?? 0) > 59) return undefined;
  const value = `T${pad(hour24)}:${minute ?? '00'}`;
  const zone = readZone(scan, to);
  const zoned = `${value}${zone?.offset ?? ''}`;
  return { from, to: zone?.to ?? to, expression: { kind: 'clock' as const, value: zoned } };
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
