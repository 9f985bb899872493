/** Sets of words with which several patterns for times can begin, and what stands behind an article. */
import {
  approximately,
  cardinals,
  lessThan,
  moreThan,
  ordinals,
  units,
  vagueAmounts,
} from '../locales/en/time-words.ts';

/** Stands for any token of figures among what can open a pattern. */
export const figures = Symbol('figures');

/** What can open a pattern: figures, words with blanks between them, or the keys of a list. */
export type Opening = typeof figures | string | ReadonlySet<string> | ReadonlyMap<string, unknown>;

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** "last", "next" and the like before a name of the calendar. */
export const calendarFrames: ReadonlySet<string> = new Set(
  words('last past previous next coming this'),
);

/** "third"; "twenty" for "twenty-first". */
export const ordinalWords: ReadonlySet<string> = new Set([...ordinals.keys(), ...cardinals.keys()]);

/** What `readAmount` reads first. */
export const amountWords: ReadonlySet<string> = new Set([
  ...words('a an the half more less at just'),
  ...lessThan,
  ...moreThan,
  ...approximately,
  ...cardinals.keys(),
  ...vagueAmounts,
]);

/** What can follow "the" in a time and begins none itself: "the following year". */
export const afterThe: readonly string[] = words(
  'following subsequent preceding prior same final closing near future time intervening entire whole',
);

/** What can follow "a" in a time: a unit, an amount, or what stands between. */
export const afterA: ReadonlySet<string> = new Set([
  ...words('hundred dozen half little - ‐ ‑'),
  ...words('more full long consecutive whole additional straight short further'),
  ...units.keys(),
  ...vagueAmounts,
]);
