/**
 * Two voices, one thing, two accounts: "Kyiv said 40 soldiers died; Moscow put the toll at 12", and
 * "the army said it had taken the town; the militia said it still held it".
 */
import type { DisputedClaim, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { type Counted, countedWords, numbersIn } from '../../text/counted-numbers.ts';
import { within } from '../../text/spans-in-order.ts';
import { type Draft, rememberOfStatement } from '../draft.ts';
import { heldWords, takenWords } from '../locales/en/claim-words.ts';
import { voiceOf } from './voices.ts';
import { contentWords, textOf } from './wording.ts';

/** A rival account stands this near, in code units from cue to cue. */
const farthestRival = 400;

/** Others' claims before a statement, nearest first; gathered when first asked for, for few statements take anything up. */
export type Earlier = () => readonly Statement[];

/** The claim that a statement sets another figure or holder against. */
export function claimOfRivalFigure(
  draft: Draft,
  statement: Statement,
  earlier: Earlier,
): DisputedClaim | undefined {
  const at = statement.cue[0]?.start ?? 0;
  const near = () => earlier().filter(({ cue }) => at - (cue[0]?.end ?? 0) <= farthestRival);
  const rival = rivalNumber(draft, statement, near) ?? rivalHolder(draft, statement, near);
  if (rival === undefined) return undefined;
  const claim = longestOf(rival.content);
  return { claim, asserts: [voiceOf(draft, rival)], disputes: [voiceOf(draft, statement)] };
}

function rivalNumber(draft: Draft, statement: Statement, near: Earlier): Statement | undefined {
  if (statement.form === 'direct') return undefined;
  const numbers = numbersIn(textOf(draft, statement.content));
  if (numbers.length === 0) return undefined;
  return near().find((other) => {
    const isRival = numbersOf(draft, other).some(({ thing, value }) =>
      numbers.some((mine) => mine.thing === thing && mine.value !== value),
    );
    return isRival && isSameMatter(textOf(draft, statement.content), textOf(draft, other.content));
  });
}

// A statement with numbers is held against all that stand near it: theirs are looked for once.
const numbersOf = rememberOfStatement((draft, statement): readonly Counted[] =>
  numbersIn(textOf(draft, statement.content)),
);

const death =
  /\b(?:kill\p{L}*|dead|died|deaths?|tolls?|casualt\p{L}+|lost their lives|slain|losses)\b/iu;
const alive =
  /\b(?:sav\p{L}+|rescu\p{L}+|surviv\p{L}+|relocat\p{L}+|moved|homeless|evacuat\p{L}+|buried|sent)\b/iu;
const fewestShared = 2;

/** "75,000 buried" and "122 rescued" are no rival numbers: both tell of deaths, or share what is told of them. */
function isSameMatter(a: string, b: string): boolean {
  if (death.test(a) && death.test(b)) return !alive.test(a) && !alive.test(b);
  const words = tellingWords(a);
  return [...tellingWords(b)].filter((word) => words.has(word)).length >= fewestShared;
}

function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return contentWords(words.filter((word) => !countedWords.has(word)));
}

/** One says that a place was taken, another that it is held. */
function rivalHolder(draft: Draft, statement: Statement, near: Earlier): Statement | undefined {
  const own = holdingIn(draft, statement);
  if (own === undefined) return undefined;
  return near().find((other) => {
    const theirs = holdingIn(draft, other);
    return theirs !== undefined && theirs.taken !== own.taken && meets(own.places, theirs.places);
  });
}

interface Holding {
  readonly taken: boolean;
  readonly places: readonly string[];
}

function holdingIn(draft: Draft, { content }: Statement): Holding | undefined {
  const places = content.flatMap((span) => within(draft.places, span).map(({ name }) => name));
  if (places.length === 0) return undefined;
  const text = textOf(draft, content);
  const held = heldWords.test(text);
  return held || takenWords.test(text) ? { taken: !held, places } : undefined;
}

function meets(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name) => b.includes(name));
}

/** The longest of a statement's spans: the one that tells most of what is claimed. */
export function longestOf(content: readonly Span[]): Span {
  const longest = content.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0] as Span;
  return { start: longest.start, end: longest.end };
}
