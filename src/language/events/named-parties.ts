/**
 * A range of words to the participants that it names: mentions of actors; where a subject holds
 * none, whom its pronoun means, or a short phrase with a name in it.
 */
import type { Mention, Participant } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import { distinctByName, participantOf } from '../from-mention.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { bodyNouns, collectiveNouns, kinNouns, quantityNouns } from '../locales/en/groups.ts';
import { roleHeads } from '../locales/en/roles.ts';
import { anonymousHeads, collectiveHeads } from '../locales/en/speakers.ts';
import { phraseStart, type Range, sentenceStart, spanOf } from '../syntax/phrases.ts';
import type { Tag, Word } from '../syntax/words.ts';
import { isCompounded, isModifier } from './modifiers.ts';

/** What the search for participants sees. */
export interface PartyContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

const settings = new Set([
  'in',
  'at',
  'near',
  'outside',
  'inside',
  'across',
  'around',
  'within',
  'throughout',
  'under',
]);

/** The participants named in a range of words; what only locates or owns is none. */
export function participantsIn(
  context: PartyContext,
  range: Range,
  asSubject: boolean,
): readonly Participant[] {
  const { words, mentions } = context;
  if (range.to <= range.from) return [];
  const span = spanOf(words, asSubject ? ownPart(words, upToClause(words, range)) : range);
  const named = within(mentions, span).filter(
    (mention) =>
      isParty(context, mention, span) &&
      !(asSubject && (isCompounded(context, mention) || isKin(context.text, mention))),
  );
  const parties = asSubject ? withoutApposition(words, range, named) : named;
  const participants = distinctByName(parties.map(participantOf));
  if (participants.length > 0 || !asSubject) return participants;
  const pronoun = range.to - range.from === 1 ? words[range.from] : undefined;
  if (pronoun?.tag === 'pron') return antecedentOf(context, range.from);
  const phrase = describeSubject(context, range);
  return phrase === undefined ? [] : [phrase];
}

/** "Doe, the envoy for Norland, said": what stands between the commas only tells who Doe is. */
function withoutApposition(
  words: readonly Word[],
  range: Range,
  named: readonly Mention[],
): readonly Mention[] {
  if (words[range.to - 1]?.tag !== 'comma') return named;
  let comma = range.from;
  while (words[comma]?.tag !== 'comma') comma += 1;
  const opener = words[comma + 1];
  if (opener === undefined || !describingTags.has(opener.tag)) return named;
  const before = named.filter(({ end }) => end < opener.start);
  return before.length > 0 ? before : named;
}

const describingTags: ReadonlySet<Tag> = new Set<Tag>(['det', 'noun', 'adj', 'num']);

/** "a deal with Norland that lifts", "a missile from Norland": what is no group of people acts for nobody it goes with. */
function ownPart(words: readonly Word[], range: Range): Range {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const { tag, lower } = words[at] as Word;
    if (tag !== 'prep' || lower === 'of') continue;
    const head = words[at - 1] as Word;
    const isAgent = isGroupNoun(head.lower) || roleHeads.has(head.lower);
    const isOwn = head.tag !== 'noun' || (isAgent && homePrepositions.has(lower));
    return isOwn ? range : { from: range.from, to: at };
  }
  return range;
}

/** Who is "from" Norland acts for it; who is an envoy "to" it, or an expert "on" it, does not. */
const homePrepositions: ReadonlySet<string> = new Set(['from', 'in', 'at', 'inside', 'within']);

function isGroupNoun(noun: string): boolean {
  return (
    collectiveHeads.has(noun) ||
    anonymousHeads.has(noun) ||
    bodyNouns.has(noun) ||
    collectiveNouns.has(noun)
  );
}

/** "Doe, who met Roe, said", "Doe, asked about the North, warned": a subject ends before its clause. */
function upToClause(words: readonly Word[], range: Range): Range {
  for (let at = range.from + 1; at < range.to; at += 1) {
    const { tag } = words[at] as Word;
    const next = words[at + 1]?.tag;
    const opensParticiple = tag === 'comma' && (next === 'vbn' || next === 'vbg' || next === 'vbd');
    if (tag === 'rel' || opensParticiple) return { from: range.from, to: at };
  }
  return range;
}

/** "JANE DOE: And he attacks them": the name tells who speaks. */
const labelsSpeaker = /^\s?:/u;

/**
 * "Russia denied that it had attacked": the party named before the pronoun. Of several, the one
 * that speaks right before a person ("Doe said he"), or with which the sentence opens.
 */
function antecedentOf(context: PartyContext, at: number): readonly Participant[] {
  const { words } = context;
  const pronoun = words[at] as Word;
  if (!/^(?:it|they|he|she)$/u.test(pronoun.lower)) return [];
  const first = words[sentenceStart(words, at)];
  if (first === undefined || first.start >= pronoun.start) return [];
  const isPerson = pronoun.lower === 'he' || pronoun.lower === 'she';
  const named = antecedentsIn(context, { start: first.start, end: pronoun.start }, isPerson);
  const [earliest, ...others] = named;
  const isAlone = others.every(({ name }) => name === earliest?.name);
  const opens = earliest !== undefined && earliest.start - first.start < openingReach;
  const nearest = named.at(-1);
  if (isPerson && nearest !== undefined && says(words, at, nearest))
    return [participantOf(nearest)];
  if (pronoun.lower === 'they' && !opens) return [];
  return isAlone || isPerson || opens ? named.slice(0, 1).map(participantOf) : [];
}

/** How far from the sentence's first letter its subject begins, in UTF-16 code units. */
const openingReach = 12;

function antecedentsIn(context: PartyContext, span: Span, isPerson: boolean): readonly Mention[] {
  const { mentions, text } = context;
  return within(mentions, span).filter(
    (mention) =>
      mention.actorId !== undefined &&
      isPerson === (mention.kind === 'person') &&
      !isModifier(context, mention, span) &&
      !labelsSpeaker.test(text.slice(mention.end, mention.end + 2)),
  );
}

/** "Doe said he", "Doe said that he": whoever is named right before the verb. */
function says(words: readonly Word[], at: number, { end }: Span): boolean {
  const verb = words[at - 1]?.lower === 'that' ? words[at - 2] : words[at - 1];
  return verb !== undefined && (verb.tag === 'vbd' || verb.tag === 'vbz') && verb.start - end <= 1;
}

/** "Norland's", also as news agencies space it: "Norland ’ s". */
export function isOwner(text: string, { end }: Span): boolean {
  return ownerMark.test(text.slice(end, end + 5));
}

const ownerMark = /^\s?['’](?:s?\b|\ss\s)/u;

function isParty(context: PartyContext, mention: Mention, span: Span): boolean {
  const { text } = context;
  if (isModifier(context, mention, span) || isWhere(text, mention)) return false;
  if (isOwner(text, mention) && mention.end < span.end) return false;
  const before = /([\p{L}]+)\s+(?:the\s+)?$/u.exec(
    text.slice(Math.max(0, mention.start - 20), mention.start),
  );
  return before === null || !settings.has((before[1] ?? '').toLowerCase());
}

/** "in Helsinki, Finland": the country of a place. */
function isWhere(text: string, { start, kind }: Mention): boolean {
  return kind === 'country' && placeBefore.test(text.slice(Math.max(0, start - 40), start));
}

const placeBefore = /\b(?:in|at|near|outside)(?:\s\p{Lu}[\p{L}.’'-]*){1,3}\s?,\s$/u;

/** "the parents of Jane Doe", "critics of Doe": who belongs to a person is another. */
function isKin(text: string, { start, kind }: Mention): boolean {
  if (kind !== 'person') return false;
  const [, noun] = belonging.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return noun !== undefined && kinNouns.has(noun);
}

const belonging = /(?:^|\s)(\p{Ll}+)\sof\s(?:\p{Lu}\p{L}*\.?\s){0,3}$/u;

/** "U.S. representatives and Ukrainian officials": a short subject with a name in it. */
function describeSubject(context: PartyContext, range: Range): Participant | undefined {
  const { text, words } = context;
  if (range.to - range.from > 7) return undefined;
  if (settings.has(words[range.from - 1]?.lower ?? '')) return groupBefore(context, range.from - 2);
  const parts = words.slice(range.from, range.to);
  if (!parts.some(({ tag }) => tag === 'propn') || parts.some(({ lower }) => timeWords.has(lower)))
    return undefined;
  const head = parts.at(-1);
  // "Things are going well": a capital that only opens the sentence names nobody.
  if (parts.length === 1 && sentenceStart(words, range.from) === range.from) return undefined;
  // "a tour of Asia", "the Japanese city of Nagasaki": a name inside a phrase is not its head.
  const isName = head?.tag === 'propn' && !hidesHead(parts);
  if (!isName && !isGroupNoun(head?.lower ?? '')) return undefined;
  return writtenParty(text, spanOf(words, range));
}

/** "students throughout Norland": the group that is there. */
function groupBefore({ text, words }: PartyContext, head: number): Participant | undefined {
  if (head < 0 || !isGroupNoun((words[head] as Word).lower)) return undefined;
  const from = phraseStart(words, head, sentenceStart(words, head));
  return writtenParty(text, spanOf(words, { from, to: head + 1 }));
}

/** The words themselves as a party's name. */
function writtenParty(text: string, span: Span): Participant {
  return { ...span, name: text.slice(span.start, span.end).replace(/^the\s+/iu, '') };
}

/** Whether a preposition or "a" stands before the last name, other than in "hundreds of", "a group of". */
function hidesHead(parts: readonly Word[]): boolean {
  if (parts.some(({ lower }) => quantityNouns.has(lower))) return false;
  return parts.some(({ tag, lower }) => tag === 'prep' || lower === 'a' || lower === 'an');
}
