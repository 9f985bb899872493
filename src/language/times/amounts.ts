/** Amounts in words or figures, with what softens them: "nearly four", "a few", "25". */
import type { TimeMod } from '../../model/reading.ts';
import {
  approximately,
  cardinals,
  lessThan,
  moreThan,
  ordinals,
  vagueAmounts,
} from '../locales/en/time-words.ts';
import type { TimeScan } from './expression.ts';

/** An amount that ends before token `to`; X is one that is not counted. */
export interface Amount {
  readonly to: number;
  readonly value: number | 'X';
  readonly mod?: TimeMod;
}

/** The amount at token `at`: "four", "25", "a", "more than two", "several". */
export function readAmount(scan: TimeScan, at: number): Amount | undefined {
  const soft = readSoftening(scan, at);
  const start = soft?.to ?? at;
  const amount = readCounted(scan, start) ?? readVague(scan, start);
  if (amount === undefined) return undefined;
  return soft === undefined ? amount : { ...amount, mod: soft.mod };
}

function readSoftening(scan: TimeScan, at: number): { to: number; mod: TimeMod } | undefined {
  const little = scan.lower[at] === 'a' && scan.lower[at + 1] === 'little';
  if (little && scan.lower[at + 2] === 'more' && scan.lower[at + 3] === 'than') {
    return { to: at + 4, mod: 'MORE_THAN' };
  }
  const word = scan.lower[at] ?? '';
  const next = scan.lower[at + 1] ?? '';
  if (lessThan.has(word)) return { to: at + 1, mod: 'LESS_THAN' };
  if (moreThan.has(word)) return { to: at + 1, mod: 'MORE_THAN' };
  if (word === 'more' && next === 'than') return { to: at + 2, mod: 'MORE_THAN' };
  if (word === 'less' && next === 'than') return { to: at + 2, mod: 'LESS_THAN' };
  if (word === 'at' && next === 'least') return { to: at + 2, mod: 'MORE_THAN' };
  if (word === 'just' && /^(?:over|under)$/u.test(next)) {
    return { to: at + 2, mod: next === 'over' ? 'MORE_THAN' : 'LESS_THAN' };
  }
  if (approximately.has(word) && readCounted(scan, at + 1)) return { to: at + 1, mod: 'APPROX' };
  return undefined;
}

function readCounted(scan: TimeScan, at: number): Amount | undefined {
  const word = scan.lower[at] ?? '';
  if (word === 'half' && /^(?:a|an)$/u.test(scan.lower[at + 1] ?? ''))
    return { to: at + 2, value: 0.5 };
  if (word === 'a' || word === 'an') return readAfterArticle(scan, at);
  if (scan.isNumber[at]) return readFigures(scan, at);
  const value = cardinals.get(word);
  if (value === undefined || value >= 100) return undefined;
  return addHalf(scan, readCompound(scan, at, value));
}

function readAfterArticle(scan: TimeScan, at: number): Amount | undefined {
  const next = scan.lower[at + 1] ?? '';
  if (next === 'few' || next === 'number') return undefined;
  if (next === 'hundred') return { to: at + 2, value: 100 };
  if (next === 'dozen') return { to: at + 2, value: 12 };
  if (next === 'half' && scan.words[at + 2] === '-') return { to: at + 3, value: 0.5 };
  if (next === 'couple') return undefined;
  return { to: at + 1, value: 1 };
}

function readFigures(scan: TimeScan, at: number): Amount | undefined {
  const figures = (scan.words[at] ?? '').replaceAll(',', '');
  if (!/^\d{1,4}(?:\.\d{1,2})?$/u.test(figures)) return undefined;
  return addHalf(scan, { to: at + 1, value: Number(figures) });
}

/** "twenty-five", "one hundred". */
function readCompound(scan: TimeScan, at: number, value: number): Amount {
  const hyphen = scan.words[at + 1] === '-' ? 1 : 0;
  const next = cardinals.get(scan.lower[at + 1 + hyphen] ?? '');
  if (value >= 20 && next !== undefined && next < 10)
    return { to: at + 2 + hyphen, value: value + next };
  if (value < 20 && next === 100) return { to: at + 2, value: value * 100 };
  return { to: at + 1, value };
}

/** "two and a half". */
function addHalf(scan: TimeScan, amount: Amount): Amount {
  const { to, value } = amount;
  if (scan.lower[to] !== 'and' || value === 'X') return amount;
  if (scan.lower[to + 1] === 'half') return { to: to + 2, value: value + 0.5 };
  if (scan.lower[to + 1] === 'a' && scan.lower[to + 2] === 'half')
    return { to: to + 3, value: value + 0.5 };
  return amount;
}

function readVague(scan: TimeScan, at: number): Amount | undefined {
  const start = /^(?:a|the)$/u.test(scan.lower[at] ?? '') ? at + 1 : at;
  const word = scan.lower[start] ?? '';
  if (!vagueAmounts.has(word)) return undefined;
  if (word === 'couple')
    return { to: scan.lower[start + 1] === 'of' ? start + 2 : start + 1, value: 'X' };
  return { to: start + 1, value: 'X' };
}

/** The day of a month at `at`: "3", "3rd", "third"; undefined outside 1 to 31. */
export function readDayOfMonth(scan: TimeScan, at: number): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(scan.lower[at] ?? '');
  const day = match === null ? undefined : Number(match[1]);
  return day !== undefined && day >= 1 && day <= 31 ? day : undefined;
}

/** An ordinal in words or figures at `at`: "third", "19th", "twenty-first". */
export function readOrdinal(scan: TimeScan, at: number): { to: number; value: number } | undefined {
  const word = scan.lower[at] ?? '';
  const figures = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(word);
  if (figures !== null) return { to: at + 1, value: Number(figures[1]) };
  const single = ordinals.get(word);
  if (single !== undefined) return { to: at + 1, value: single };
  const ten = cardinals.get(word);
  const one = scan.words[at + 1] === '-' ? ordinals.get(scan.lower[at + 2] ?? '') : undefined;
  if (ten === undefined || ten < 20 || one === undefined || one > 9) return undefined;
  return { to: at + 3, value: ten + one };
}
