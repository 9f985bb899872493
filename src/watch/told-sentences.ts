/**
 * An article to what its sentences tell, in the form in which watch items are held against them:
 * words, who is named, which days are named, and what is only claimed or still ahead.
 */
import type { Event } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { aheadWords } from './happening-words.data.ts';
import { type PassageWord, passageWordsOf } from './passage-words.ts';

/** `start` counts from the sentence's own start. */
export interface NamedDays {
  readonly first: string;
  readonly last: string;
  readonly start: number;
}

/** A sentence of an article. `actors`: party keys of those named in it. */
export interface ToldSentence {
  readonly read: ReadArticle;
  readonly span: Span;
  readonly words: readonly PassageWord[];
  readonly stems: ReadonlyMap<string, readonly number[]>;
  readonly actors: ReadonlySet<string>;
  /** Days named in it, first and last, and where in it they are named. */
  readonly days: readonly NamedDays[];
  readonly isDisputed: boolean;
  /** Says what to watch next. */
  readonly isList: boolean;
  readonly position: number;
  /** Events that are not told as having come about, by their trigger's place in the sentence. */
  readonly unreal: readonly Span[];
}

const ahead: ReadonlySet<string> = new Set(aheadWords.split(' '));
const lookedBack = 24;
const lookedOn = 12;
const unreal: ReadonlySet<Event['status']> = new Set(['scheduled', 'hypothetical', 'denied']);

/** The article's sentences in order. */
export function tellSentences(read: ReadArticle): readonly ToldSentence[] {
  const { sentences, mentions, events, statements, times, disputes, expectations } = read.reading;
  const named = [
    ...mentions,
    ...events.flatMap((event) => [...event.actors, ...event.recipients]),
    ...statements.flatMap(({ source, speaker }) =>
      source.slice(0, 1).map(({ start, end }) => ({ start, end, actorId: speaker.actorId })),
    ),
  ];
  const told = sentences.map((span, position) => ({
    span,
    position,
    actors: new Set<string>(),
    days: [] as NamedDays[],
    unreal: [] as Span[],
    isDisputed: false,
    isList: false,
  }));
  const at = (offset: number) => told.find(({ span }) => span.start <= offset && offset < span.end);
  for (const { start, actorId } of named) {
    if (actorId !== undefined) at(start)?.actors.add(partyOfId(actorId));
  }
  for (const { start, days } of times) {
    const sentence = days && at(start);
    if (sentence) sentence.days.push({ ...days, start: start - sentence.span.start });
  }
  for (const { status, trigger } of events) {
    for (const part of unreal.has(status) ? trigger : []) at(part.start)?.unreal.push(part);
  }
  for (const { claim } of disputes) {
    const sentence = at(claim.start);
    if (sentence) sentence.isDisputed = true;
  }
  for (const { form, evidence } of expectations) {
    const sentence = form === 'watch' ? at(evidence.start) : undefined;
    if (sentence) sentence.isList = true;
  }
  return told.map((sentence) => {
    const words = passageWordsOf(read.revision.text.slice(sentence.span.start, sentence.span.end));
    return { ...sentence, read, words, stems: indexOf(words) };
  });
}

function indexOf(words: readonly PassageWord[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  words.forEach(({ stem }, i) => {
    const known = index.get(stem);
    if (known) known.push(i);
    else index.set(stem, [i]);
  });
  return index;
}

/** A country and its government are one party. */
export function partyOfId(actorId: string): string {
  return actorId.replace(/^(?:country|government):/u, 'state:');
}

/** Is the word at an index told as having come about: not ahead, not denied, not only planned? */
export function isTold({ words, unreal: spans, span }: ToldSentence, index: number): boolean {
  const word = words[index];
  if (!word) return false;
  const offset = span.start + word.start;
  if (spans.some(({ start, end }) => start <= offset && offset < end)) return false;
  for (let i = index; i >= Math.max(0, index - lookedBack); i -= 1) {
    const before = words[i];
    if (before && i < index && ahead.has(before.text)) return false;
    if (before?.opensClause) break;
  }
  if (/^to(?: be| have)?$/u.test(words[index - 1]?.text ?? '')) return false;
  if (/^(?:be|have)$/u.test(words[index - 1]?.text ?? '') && words[index - 2]?.text === 'to') {
    return false;
  }
  return !isPutAhead(words, index);
}

/** "a vote in parliament is expected": what follows puts it ahead. */
function isPutAhead(words: readonly PassageWord[], index: number): boolean {
  for (let i = index + 1; i < Math.min(words.length, index + lookedOn); i += 1) {
    const word = words[i];
    if (!word || word.opensClause) return false;
    if (/^(?:will|would|could|may|might)$/u.test(word.text)) return true;
    const next = words[i + 1]?.text ?? '';
    if (/^(?:is|are|was|were|be)$/u.test(word.text)) {
      return /^(?:expected|scheduled|planned|due|likely|set|to|possible|postponed|cancelled|put)$/u.test(
        next,
      );
    }
  }
  return false;
}
