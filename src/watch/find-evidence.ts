/**
 * One sentence held against a watch item: does it tell that what was awaited has come about? It
 * must have a word for the happening, told as past, and most of the names and matters that the
 * item is about, on a day within the item's time.
 */
import type { Day } from '../model/ids.ts';
import type { WatchItem } from '../model/watch.ts';
import type { ActorLexicon } from './actor-lexicon.ts';
import { isSameWord, type PassageWord, passageWordsOf } from './passage-words.ts';
import { isTold, partyOfId, type ToldSentence } from './told-sentences.ts';
import {
  happeningNouns,
  partsOfTrigger,
  type TriggerPart,
  type TriggerParts,
} from './trigger-parts.ts';

/** Share of the item's weight that a sentence must show. */
const enough = 0.6;
const mostNamed = 2;
/** Weight of a word for the happening that is not the item's own, and of one that can mean nothing else. */
const otherWord = 0.6;
const unmistakable = 1.5;
/** A day within so many characters is the happening's own. */
const besideDay = 30;

/** An item made ready for being held against many sentences. */
export interface Awaited extends TriggerParts {
  readonly item: WatchItem;
  readonly since: Day;
  readonly until: Day;
  /** The keys of the parties that a part names, as far as the story's articles know them. */
  readonly partiesOf: (part: TriggerPart) => ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

/** `since` and `until`: first and last day on which it may come about. */
export function awaitItem(item: WatchItem, lexicon: ActorLexicon, since: Day, until: Day): Awaited {
  const parts = partsOfTrigger(item.trigger);
  const parties = new Map(parts.parts.map((part) => [part, lexicon.partiesOf(part.words)]));
  return {
    ...parts,
    item,
    since,
    until,
    partiesOf: (part) => parties.get(part) ?? new Set(),
    actors: actorsOf(item, parts.parts, [...parties.values()]),
  };
}

/** The item's actors that its main words name: those of "which Republicans want" are not waited for. */
function actorsOf(
  item: WatchItem,
  parts: readonly TriggerPart[],
  parties: readonly ReadonlySet<string>[],
): ReadonlySet<string> {
  const stems = new Set(parts.flatMap(({ words }) => words.map(({ stem }) => stem)));
  const isMeant = (actorId: string): boolean =>
    parties.some((keys) => keys.has(partyOfId(actorId))) ||
    passageWordsOf(actorId.replace(/^[^:]*:/u, '')).every(({ stem }) => stems.has(stem));
  return new Set(item.match.actorIds.filter(isMeant).map(partyOfId));
}

/** How well the sentence shows the item, 0.6 to 1; 0 where it does not. */
export function showsItem(awaited: Awaited, sentence: ToldSentence): number {
  const { head, parts } = awaited;
  if (!head || sentence.isDisputed || sentence.isList || !isInTime(awaited, sentence)) return 0;
  const happening = weighHappening(awaited, head, sentence);
  if (happening === 0) return 0;
  // "the funeral on Monday": nothing but the happening and its day.
  if (parts.length === 0) return isOnDeadline(awaited, sentence) ? happening : 0;
  let shown = happening;
  let total = awaited.isUnmistakable ? unmistakable : 1;
  const named = new Set([...awaited.actors].filter((actor) => sentence.actors.has(actor)));
  let beside = 0;
  for (const part of parts) {
    const isFound = hasPart(awaited, part, sentence);
    total += part.weight;
    if (!isFound) continue;
    shown += part.weight;
    beside += 1;
    for (const party of awaited.partiesOf(part)) {
      if (awaited.actors.has(party)) named.add(party);
    }
  }
  // Two who are to meet must both be named.
  const isNamed = named.size >= Math.min(mostNamed, awaited.actors.size);
  const share = shown / total;
  return isNamed && (beside > 0 || awaited.isUnmistakable) && share >= enough ? share : 0;
}

/** 1 for the item's own word told as past, less for another word for it, 0 for none. */
function weighHappening(
  { toldBy, isUnmistakable }: Awaited,
  head: PassageWord,
  sentence: ToldSentence,
): number {
  const { words, stems } = sentence;
  if (words.some((word, i) => isSameWord(word, head) && isTelling(sentence, i, isUnmistakable))) {
    return isUnmistakable ? unmistakable : 1;
  }
  for (const stem of toldBy) {
    if ((stems.get(stem) ?? []).some((i) => isTelling(sentence, i, isUnmistakable))) {
      return isUnmistakable ? unmistakable : otherWord;
    }
  }
  return 0;
}

/** A verb told as past; a noun only beside a day that has been, or a verb that makes it one ("held a meeting"). */
function isTelling(sentence: ToldSentence, at: number, isUnmistakable: boolean): boolean {
  if (!isTold(sentence, at)) return false;
  const { words, days, read } = sentence;
  if (isUnmistakable || !happeningNouns.has(words[at]?.text ?? '')) return true;
  if (words.slice(Math.max(0, at - 4), at).some(({ text }) => making.has(text))) return true;
  const today = (read.article.publishedAt ?? read.article.firstArrivedAt).slice(0, 10);
  const stands = words[at]?.start ?? 0;
  return days.some(
    ({ first, last, start }) =>
      first === last && last <= today && Math.abs(start - stands) <= besideDay,
  );
}

const making: ReadonlySet<string> = new Set(
  'paid held made hosted attended took opened ended began concluded gave cast issued staged delivered sent had reached published announced'.split(
    ' ',
  ),
);

function hasPart(awaited: Awaited, part: TriggerPart, sentence: ToldSentence): boolean {
  for (const party of awaited.partiesOf(part)) if (sentence.actors.has(party)) return true;
  return part.words.every((word) => sentence.words.some((other) => isSameWord(word, other)));
}

/** No day named in it, or one within the item's time; without one the article's own day counts. */
function isInTime({ since, until }: Awaited, { days, read }: ToldSentence): boolean {
  const told = (read.article.publishedAt ?? read.article.firstArrivedAt).slice(0, 10);
  if (days.length === 0) return told <= until;
  // "meets Kim next month": what is dated after its article has not been.
  return days.some(({ first, last }) => last >= since && first <= until && first <= told);
}

function isOnDeadline({ item }: Awaited, { days, read }: ToldSentence): boolean {
  const day = item.deadline?.slice(0, 10);
  if (day === undefined) return false;
  if (days.length > 0) return days.some(({ first, last }) => first <= day && day <= last);
  return (read.article.publishedAt ?? read.article.firstArrivedAt).slice(0, 10) === day;
}
