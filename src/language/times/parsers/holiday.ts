/** Holidays with a fixed day: "Christmas 1914", "New Year's Eve". */
import type { TimeParser } from '../expression.ts';

const fixed: readonly (readonly [readonly string[], number, number])[] = [
  [['new', 'year', "'s", 'eve'], 12, 31],
  [['new', 'year', "'s", 'day'], 1, 1],
  [['christmas', 'eve'], 12, 24],
  [['christmas', 'day'], 12, 25],
  [['christmas'], 12, 25],
  [['boxing', 'day'], 12, 26],
  [['valentine', "'s", 'day'], 2, 14],
  [['halloween'], 10, 31],
];

/** A holiday and its year where one follows. */
export const parseHoliday: TimeParser = (scan, at) => {
  if (!/^\p{Lu}/u.test(scan.words[at] ?? '')) return undefined;
  for (const [words, month, day] of fixed) {
    const stands = words.every(
      (word, offset) => (scan.lower[at + offset] ?? '').replace('’', "'") === word,
    );
    if (!stands) continue;
    const yearAt = at + words.length + (scan.lower[at + words.length] === 'of' ? 1 : 0);
    const year = /^(?:1\d{3}|20\d{2})$/u.test(scan.words[yearAt] ?? '')
      ? Number(scan.words[yearAt])
      : undefined;
    const to = year === undefined ? at + words.length : yearAt + 1;
    return {
      from: at,
      to,
      expression: { kind: 'date', month, day, ...(year === undefined ? {} : { year }) },
    };
  }
  return undefined;
};
