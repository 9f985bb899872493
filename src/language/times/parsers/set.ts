/** Repeated times: "every day", "daily", "per month", "twice a week", "each Tuesday". */
import { weekdays } from '../../locales/en/calendar.ts';
import { cardinals, units } from '../../locales/en/time-words.ts';
import type { TimeParser, TimeScan, TimeUnit } from '../expression.ts';

const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['nightly', 'P1D'],
  ['weekly', 'P1W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
  ['annual', 'P1Y'],
]);

const letters: Readonly<Record<TimeUnit, string>> = {
  second: 'PT1S',
  minute: 'PT1M',
  hour: 'PT1H',
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  quarter: 'P3M',
  year: 'P1Y',
  decade: 'P10Y',
  century: 'P100Y',
};

/** "Daily", "the daily Hürriyet", "a daily newspaper": no time. */
function isNewspaper(scan: TimeScan, at: number): boolean {
  const next = scan.words[at + 1] ?? '';
  if (/^\p{Lu}/u.test(scan.words[at] ?? '')) return true;
  return (
    /^(?:newspapers?|papers?|magazines?)$/u.test(next) ||
    (scan.lower[at - 1] === 'the' && /^\p{Lu}/u.test(next))
  );
}

/** "every year", "each of these days" not; "every Tuesday", "every two weeks", "per day". */
export const parseSet: TimeParser = (scan, at) => {
  const word = scan.lower[at] ?? '';
  const adverb = adverbs.get(word);
  if (adverb !== undefined && !isNewspaper(scan, at)) {
    return { from: at, to: at + 1, expression: { kind: 'set', value: adverb } };
  }
  if (/^(?:once|twice|times)$/u.test(word) && /^(?:a|an)$/u.test(scan.lower[at + 1] ?? '')) {
    const unit = units.get(scan.lower[at + 2] ?? '');
    return unit && { from: at, to: at + 3, expression: { kind: 'set', value: letters[unit] } };
  }
  if (word !== 'every' && word !== 'each' && word !== 'per') return undefined;
  const other = word === 'every' && scan.lower[at + 1] === 'other' ? 1 : 0;
  const count = other === 1 ? undefined : cardinals.get(scan.lower[at + 1] ?? '');
  const unitAt = count === undefined ? at + 1 + other : at + 2;
  const unit = units.get(scan.lower[unitAt] ?? '');
  if (unit !== undefined) {
    const value = letters[unit].replace('1', String(count ?? 1 + other));
    return { from: at, to: unitAt + 1, expression: { kind: 'set', value } };
  }
  const weekday = weekdays.get(scan.lower[unitAt] ?? '');
  if (weekday !== undefined)
    return { from: at, to: unitAt + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
  const isPart = /^(?:morning|night|evening|afternoon)$/u.test(scan.lower[at + 1] ?? '');
  return isPart ? { from: at, to: at + 2, expression: { kind: 'set', value: 'P1D' } } : undefined;
};
