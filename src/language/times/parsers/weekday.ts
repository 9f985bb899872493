/** Weekdays and weekends: "Tuesday", "last Friday", "Tuesday afternoon", "over the weekend". */
import { weekdays } from '../../locales/en/calendar.ts';
import type { TimeParser, TimeScan, Which } from '../expression.ts';

/** "Tuesday", "next Friday", "Tuesday last week". */
export const parseWeekday: TimeParser = (scan, at) => {
  const which = readWhich(scan, at);
  const start = which === undefined ? at : at + 1;
  const weekday = weekdays.get(scan.lower[start] ?? '');
  const word = scan.words[start] ?? '';
  if (weekday === undefined || !/^\p{Lu}/u.test(word)) return undefined;
  const isPlural = word.endsWith('days');
  if (isPlural)
    return { from: at, to: start + 1, expression: { kind: 'set', value: `XXXX-WXX-${weekday}` } };
  const isShort = !word.endsWith('day');
  if (isShort && scan.words[start + 1] !== '.') return undefined;
  const to = isShort ? start + 2 : start + 1;
  const week = readWeekAfter(scan, to);
  return {
    from: at,
    to: week?.to ?? to,
    expression: {
      kind: 'weekday',
      weekday,
      ...(which === undefined ? {} : { which }),
      ...(week === undefined ? {} : { weeks: week.weeks }),
    },
  };
};

/** "of last week", "next week", "the week before last" not: the week that a weekday lies in. */
function readWeekAfter(scan: TimeScan, at: number): { to: number; weeks: number } | undefined {
  const start = scan.lower[at] === 'of' ? at + 1 : at;
  if (scan.lower[start + 1] !== 'week') return undefined;
  if (scan.lower[start] === 'previous') return undefined;
  const which = readWhich(scan, start);
  if (which === undefined) return undefined;
  return { to: start + 2, weeks: { last: -1, next: 1, this: 0, running: 0 }[which] };
}

/** "the weekend", "last weekend", "this weekend". */
export const parseWeekend: TimeParser = (scan, at) => {
  const which = readWhich(scan, at);
  const hasArticle = scan.lower[at] === 'the';
  const start = which === undefined && !hasArticle ? at : at + 1;
  const isWeekend = scan.lower[start] === 'weekend';
  if (!isWeekend || (start === at && scan.lower[at - 1] === 'a')) return undefined;
  return { from: at, to: start + 1, expression: { kind: 'weekend', ...(which ? { which } : {}) } };
};

function readWhich(scan: TimeScan, at: number): Which | undefined {
  const word = scan.lower[at] ?? '';
  if (word === 'last' || word === 'past' || word === 'previous') return 'last';
  if (word === 'next' || word === 'coming') return 'next';
  return word === 'this' ? 'this' : undefined;
}
