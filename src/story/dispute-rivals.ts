/**
 * Statements of different sides that give different numbers for the same thing in the same days:
 * "40 soldiers were killed at the dam" and "12 soldiers were killed at the dam". The later one
 * disputes the earlier.
 */
import { type Counted, numbersIn } from '../text/counted-numbers.ts';
import type { Sides } from '../text/sides.ts';
import { isDistinctive, isNumber, sharedWords, weightedOverlap } from './content-words.ts';
import { type Contested, isNamed, type Utterance } from './dispute-findings.ts';

const windowDays = 5;
const sameMatter = 0.6;
const fewestTelling = 3;

/** The nearest earlier statement among `near` that an utterance sets another number against, as a contested claim. */
export function rivalOf(
  utterance: Utterance,
  near: readonly Utterance[],
  rarity: (word: string) => number,
  sides: Sides,
): Contested | undefined {
  const own = figuresOf(utterance);
  if (own.length === 0) return undefined;
  const earlier = near.filter(
    (other) =>
      other.voice.saidAt < utterance.voice.saidAt &&
      daysBetween(other, utterance) <= windowDays &&
      sides.sideOf(other.voice.speaker) !== undefined &&
      !sides.isSameSide(other.voice.speaker, utterance.voice.speaker) &&
      differs(own, figuresOf(other)) &&
      isSameMatter(other, utterance, rarity),
  );
  const first = earlier.at(-1);
  if (first === undefined) return undefined;
  const name = `${first.voice.articleId} ${first.words.join(' ')}`;
  const { claim, words, names } = first;
  return { name, claim, words, names, asserts: [first], disputes: [utterance] };
}

function figuresOf({ side, voice, claim }: Utterance): readonly Counted[] {
  return side === 'asserts' && isNamed(voice.speaker) ? numbersIn(claim.text) : [];
}

function differs(own: readonly Counted[], others: readonly Counted[]): boolean {
  const shared = own.filter(({ thing }) => others.some((other) => other.thing === thing));
  return (
    shared.length > 0 &&
    shared.every(({ thing, value }) =>
      others.every((other) => other.thing !== thing || other.value !== value),
    )
  );
}

/** The same words but for the numbers, and enough of them telling. */
function isSameMatter(a: Utterance, b: Utterance, rarity: (word: string) => number): boolean {
  const [one, other] = [a, b].map(({ words }) => words.filter((word) => !isNumber(word))) as [
    string[],
    string[],
  ];
  const telling = sharedWords(one, other).filter((word) => isDistinctive(word, rarity));
  return telling.length >= fewestTelling && weightedOverlap(one, other, rarity) >= sameMatter;
}

function daysBetween(a: Utterance, b: Utterance): number {
  return Math.abs(Date.parse(a.voice.saidAt) - Date.parse(b.voice.saidAt)) / 86_400_000;
}
