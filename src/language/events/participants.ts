/**
 * Who takes part in an event: the subject of its trigger, its objects and by-phrases, the
 * parties of "talks between A and B". Participants are mentions of actors; where the subject
 * holds none, a short phrase with a name in it stands for itself.
 */
import type { Mention, Participant } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { blamingVerbs, sendingVerbs } from '../locales/en/governing-verbs.ts';
import { bodyNouns, collectiveNouns } from '../locales/en/groups.ts';
import { anonymousHeads, collectiveHeads } from '../locales/en/speakers.ts';
import {
  groupStart,
  isFiniteVerb,
  phraseEnd,
  phraseStart,
  type Range,
  sentenceEnd,
  sentenceStart,
  spanOf,
} from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { within } from './spans-index.ts';
import type { Trigger } from './triggers.ts';

export interface Parties {
  readonly actors: readonly Participant[];
  readonly recipients: readonly Participant[];
}

/** What the search for participants sees. */
interface PartyContext {
  readonly text: string;
  readonly words: readonly Word[];
  readonly mentions: readonly Mention[];
}

/** The two sides of an event; either may be empty. */
export function findParties(context: PartyContext, trigger: Trigger): Parties {
  return trigger.form === 'noun'
    ? partiesOfNoun(context, trigger)
    : partiesOfVerb(context, trigger);
}

function partiesOfVerb(context: PartyContext, trigger: Trigger): Parties {
  const { words } = context;
  const subjects = findSubjects(context, trigger);
  const after = rangeAfter(words, trigger.at);
  if (!trigger.passive) {
    const objects = objectsIn(context, trigger, after);
    return { actors: subjects, recipients: apartFrom(objects, subjects) };
  }
  const by = findBy(words, after);
  const agents = by === undefined ? [] : participantsIn(context, by, false);
  return { actors: agents, recipients: apartFrom(subjects, agents) };
}

/** Who does it: whom the governing verb sends or blames ("sent X to meet"), else the subject. */
function findSubjects(context: PartyContext, trigger: Trigger): readonly Participant[] {
  const { words } = context;
  const sent = findSent(words, trigger.at);
  if (sent !== undefined) {
    const parties = participantsIn(context, sent, false);
    if (parties.length > 0) return parties;
  }
  const subject = findSubjectRange(words, trigger.at);
  return subject === undefined ? [] : participantsIn(context, subject, true);
}

/** The words between "sent" and "to meet", between "blamed" and "for attacking": they name who acts. */
function findSent(words: readonly Word[], at: number): Range | undefined {
  const group = groupStart(words, at);
  const link = words[group - 1];
  const { sentence, tag } = words[at] as Word;
  if (link?.sentence !== sentence) return undefined;
  const isGerund = tag === 'vbg' && /^(?:for|of|from|with|into)$/u.test(link.lower);
  if (link.tag !== 'to' && !isGerund) return undefined;
  const senders = link.tag === 'to' ? sendingVerbs : blamingVerbs;
  for (let i = group - 2; i >= 0 && group - i < 16; i -= 1) {
    const word = words[i] as Word;
    if (word.sentence !== sentence || word.tag === 'stop') return undefined;
    if (word.lemma === undefined || !word.tag.startsWith('vb')) continue;
    const isPassive =
      word.tag === 'vbn' && /^(?:is|are|was|were|been|be)$/u.test(words[i - 1]?.lower ?? '');
    const isSender = senders.has(word.lemma) && !isPassive && i < group - 2;
    return isSender ? { from: i + 1, to: group - 1 } : undefined;
  }
  return undefined;
}

/** What the verb takes: parties; else who owns what it takes, or a phrase that describes them. */
function objectsIn(context: PartyContext, trigger: Trigger, after: Range): readonly Participant[] {
  const { words } = context;
  const direct = participantsIn(context, after, false).filter(
    (party) => !holdsPartner(words, trigger, party),
  );
  if (direct.length > 0) return direct;
  const clause = trigger.type === 'REQUEST' ? findThatSubject(words, after) : undefined;
  if (clause !== undefined) return participantsIn(context, clause, true);
  const named = antecedentOfObject(context, after.from);
  if (named.length > 0) return named;
  return ownedTypes.has(trigger.type) ? ownersIn(context, after) : [];
}

/** How far back the person may be named whom "him" or "her" means, in UTF-16 code units. */
const pronounReach = 400;

/** "visited him": the last person named before the clause's own subject. */
function antecedentOfObject({ words, mentions }: PartyContext, at: number): readonly Participant[] {
  const pronoun = words[at];
  if (pronoun === undefined || !/^(?:him|her)$/u.test(pronoun.lower)) return [];
  const next = words[at + 1];
  if (pronoun.lower === 'her' && next !== undefined && ['noun', 'adj', 'propn'].includes(next.tag))
    return [];
  const span = { start: Math.max(0, pronoun.start - pronounReach), end: pronoun.start };
  const persons = within(mentions, span).filter(
    ({ kind, actorId }) => kind === 'person' && actorId !== undefined,
  );
  const subject = persons.at(-1);
  const other = persons.findLast(({ actorId }) => actorId !== subject?.actorId);
  return other === undefined ? [] : [toParticipant(other)];
}

/** "demanded that the government resign": the subject of the clause. */
function findThatSubject(words: readonly Word[], after: Range): Range | undefined {
  const that = words[after.to];
  if (that?.lower !== 'that') return undefined;
  const to = phraseEnd(words, after.to + 1);
  return to > after.to + 1 ? { from: after.to + 1, to } : undefined;
}

/** What is said or done about somebody's words, laws or goods is said or done to them. */
const ownedTypes: ReadonlySet<Trigger['type']> = new Set<Trigger['type']>([
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'SANCTION',
  'CONCEDE',
]);

/** How many words after the verb its object's owner ends at the latest. */
const ownerReach = 7;

/** "welcomed the president's statement": the owner. */
function ownersIn({ words, mentions, text }: PartyContext, range: Range): readonly Participant[] {
  if (range.to <= range.from) return [];
  const near = { from: range.from, to: Math.min(range.to, range.from + ownerReach) };
  const owners = within(mentions, spanOf(words, near)).filter(({ end }) =>
    /^['’]s?\s/u.test(text.slice(end, end + 3)),
  );
  return owners.slice(0, 1).map(toParticipant);
}

/** "sent troops to": the noun that the verb needs is no party. */
function holdsPartner(words: readonly Word[], { partner }: Trigger, party: Span): boolean {
  const word = partner === undefined ? undefined : words[partner];
  return (
    word !== undefined &&
    word.start >= party.start &&
    word.end === party.end &&
    party.end - party.start <= word.end - word.start
  );
}

function apartFrom(
  list: readonly Participant[],
  other: readonly Participant[],
): readonly Participant[] {
  return list.filter(({ name }) => !other.some((participant) => participant.name === name));
}

/** "Talks between A and B", "A's visit to B", "an attack on B by A". */
function partiesOfNoun(context: PartyContext, trigger: Trigger): Parties {
  const { words } = context;
  const after = rangeAfter(words, trigger.at);
  const preposition = words[trigger.at + 1]?.lower;
  const owner = findOwner(words, trigger.at);
  const others = participantsIn(context, after, false);
  if (preposition === 'between' || preposition === 'of') return { actors: others, recipients: [] };
  if (preposition === 'by') return { actors: others, recipients: [] };
  const subject = owner ?? findSubjectRange(words, trigger.at);
  const actors = subject === undefined ? [] : participantsIn(context, subject, true);
  return { actors, recipients: apartFrom(others, actors) };
}

/** The possessor of a noun, "Putin's" in "Putin's first meeting with". */
function findOwner(words: readonly Word[], at: number): Range | undefined {
  for (let i = at - 1; i > 0 && at - i < 5; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'possessive')
      return { from: phraseStart(words, i - 1, Math.max(0, i - 12)), to: i };
    if (!['adj', 'noun', 'num', 'propn'].includes(word.tag)) return undefined;
  }
  return undefined;
}

/** The subject of the verb at `at`: its own, or that of the verb which governs it. */
function findSubjectRange(words: readonly Word[], at: number): Range | undefined {
  const group = groupStart(words, at);
  const own = subjectBefore(words, group);
  if (own !== undefined && words[group - 1]?.tag !== 'to' && words[at]?.tag !== 'noun') {
    return own.relative ? antecedent(words, own.from) : own;
  }
  // "says fighting continues": a gerund that opens a clause has no subject before it.
  const opener = words[group - 1];
  if (
    words[at]?.tag === 'vbg' &&
    opener !== undefined &&
    isFiniteVerb(opener) &&
    opener.tag !== 'aux'
  )
    return undefined;
  const start = sentenceStart(words, at);
  for (let verb = group - 1; verb > start; verb -= 1) {
    const word = words[verb] as Word;
    if (word.quotation >= 0 || !isFiniteVerb(word)) continue;
    const subject = subjectBefore(words, groupStart(words, verb));
    if (subject !== undefined) return subject.relative ? antecedent(words, subject.from) : subject;
  }
  return undefined;
}

/** "the drone, which": the phrase that a relative pronoun stands for. */
function antecedent(words: readonly Word[], pronoun: number): Range | undefined {
  let last = pronoun - 1;
  if (words[last]?.tag === 'comma') last -= 1;
  const word = words[last];
  if (word === undefined || word.sentence !== words[pronoun]?.sentence) return undefined;
  return { from: phraseStart(words, last, Math.max(0, last - 30)), to: last + 1 };
}

const closers = new Set([
  'after',
  'before',
  'because',
  'while',
  'when',
  'as',
  'amid',
  'during',
  'since',
  'if',
  'that',
  'saying',
  'following',
  'despite',
  'ahead',
  'who',
  'which',
  'whether',
]);

/** The words in which an object may stand: up to the end of the clause, at most 24. */
function rangeAfter(words: readonly Word[], at: number): Range {
  const limit = Math.min(sentenceEnd(words, at), at + 25);
  let end = at + 1;
  for (; end < limit; end += 1) {
    const word = words[end] as Word;
    if (
      word.tag === 'stop' ||
      word.tag === 'colon' ||
      word.tag === 'quote' ||
      closers.has(word.lower)
    )
      break;
    if (word.tag === 'modal' || (word.tag === 'aux' && end > at + 1)) break;
    if (word.tag === 'vbd' && words[end + 1]?.lower !== 'by') break;
    if (word.tag === 'to' && words[end + 1]?.tag === 'vb' && end > at + 1) break;
    if (word.tag === 'comma' && !goesOnAfterComma(words, end)) break;
  }
  return { from: at + 1, to: end };
}

/** A comma before an apposition or a further party, not before a new clause. */
function goesOnAfterComma(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || !['propn', 'det', 'noun', 'adj'].includes(next.tag)) return false;
  const after = words[phraseEnd(words, at + 1)];
  return after === undefined || after.sentence !== next.sentence || !isFiniteVerb(after);
}

function findBy(words: readonly Word[], range: Range): Range | undefined {
  for (let at = range.from; at < range.to; at += 1) {
    if (words[at]?.lower === 'by') return { from: at + 1, to: range.to };
  }
  return undefined;
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
]);

/** The participants named in a range of words; what only locates or owns is none. */
function participantsIn(
  context: PartyContext,
  range: Range,
  asSubject: boolean,
): readonly Participant[] {
  const { words, mentions } = context;
  if (range.to <= range.from) return [];
  const span = spanOf(words, range);
  const named = within(mentions, span).filter((mention) => isParty(context, mention, span));
  const participants = distinct(named.map(toParticipant));
  if (participants.length > 0 || !asSubject) return participants;
  const pronoun = range.to - range.from === 1 ? words[range.from] : undefined;
  if (pronoun?.tag === 'pron') return antecedentOf(context, range.from);
  const phrase = describeSubject(context, range);
  return phrase === undefined ? [] : [phrase];
}

/** "Russia denied that it had attacked": the party named first in the sentence, when it comes before the pronoun. */
function antecedentOf({ words, mentions }: PartyContext, at: number): readonly Participant[] {
  const pronoun = words[at] as Word;
  if (!/^(?:it|they|he|she)$/u.test(pronoun.lower)) return [];
  const first = words[sentenceStart(words, at)];
  if (first === undefined || first.start >= pronoun.start) return [];
  const persons = pronoun.lower === 'he' || pronoun.lower === 'she';
  const named = within(mentions, { start: first.start, end: pronoun.start });
  const party = named.find(
    ({ kind, actorId }) => actorId !== undefined && persons === (kind === 'person'),
  );
  return party === undefined ? [] : [toParticipant(party)];
}

function isParty({ text }: PartyContext, mention: Mention, span: Span): boolean {
  if (/^\s?['’]s?\b/u.test(text.slice(mention.end, mention.end + 3)) && mention.end < span.end)
    return false;
  const before = /([\p{L}]+)\s+(?:the\s+)?$/u.exec(
    text.slice(Math.max(0, mention.start - 20), mention.start),
  );
  return before === null || !settings.has((before[1] ?? '').toLowerCase());
}

function toParticipant({ start, end, name, actorId }: Mention): Participant {
  return actorId === undefined ? { start, end, name } : { start, end, name, actorId };
}

function distinct(list: readonly Participant[]): readonly Participant[] {
  return list.filter(({ name }, at) => list.findIndex((other) => other.name === name) === at);
}

/** "U.S. representatives and Ukrainian officials": a short subject with a name in it. */
function describeSubject({ text, words }: PartyContext, range: Range): Participant | undefined {
  if (range.to - range.from > 7) return undefined;
  const parts = words.slice(range.from, range.to);
  if (!parts.some(({ tag }) => tag === 'propn') || parts.some(({ lower }) => timeWords.has(lower)))
    return undefined;
  const head = parts.at(-1);
  // "Things are going well": a capital that only opens the sentence names nobody.
  if (parts.length === 1 && sentenceStart(words, range.from) === range.from) return undefined;
  const noun = head?.lower ?? '';
  const isGroup =
    collectiveHeads.has(noun) ||
    anonymousHeads.has(noun) ||
    bodyNouns.has(noun) ||
    collectiveNouns.has(noun);
  if (head?.tag !== 'propn' && !isGroup) return undefined;
  const span = spanOf(words, range);
  return { ...span, name: text.slice(span.start, span.end).replace(/^the\s+/iu, '') };
}
