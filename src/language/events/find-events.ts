/**
 * Pass: clauses to events in PLOVER's types: who did what to or with whom, when, where, and
 * whether it happened. Precision comes first: a trigger without a participant gives no event.
 */
import type {
  Event,
  EventStatus,
  Participant,
  PlaceMention,
  Sentence,
  TimeExpression,
} from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import { type Draft, type Pass, publishedDay } from '../draft.ts';
import type { Knowledge } from '../knowledge.ts';
import { groupStart, isFiniteVerb } from '../syntax/phrases.ts';
import { readSyntax } from '../syntax/shallow.ts';
import type { Word } from '../syntax/words.ts';
import { agreesWithRoot } from './agrees-with-root.ts';
import { findTime } from './find-time.ts';
import { asWillingness, findGoverning } from './governed.ts';
import { findParties, type Parties } from './participants.ts';
import { settleStatus } from './settle-status.ts';
import { judgeStatus } from './status.ts';
import { settlePlaces } from './title-place.ts';
import { verbalTypes } from './trigger-lexicon.ts';
import { findTrigger, type Trigger } from './triggers.ts';

/** Finds events in English text; other languages give none yet. */
export const findEvents: Pass = {
  name: 'events',
  needs: ['sentences', 'tokens', 'mentions', 'times', 'places', 'ruleStatements'],
  makes: ['events'],
  run(draft: Draft, knowledge: Knowledge) {
    if (draft.lang !== 'en' && !draft.lang.startsWith('en-')) return { events: [] };
    const { words } = readSyntax(draft);
    const events: Event[] = [];
    let taken = -1;
    for (let at = 0; at < words.length; at += 1) {
      if (at <= taken || (words[at] as Word).quotation >= 0) continue;
      const found = findTrigger(words, at);
      if (found === undefined) continue;
      if (joinEarlier(draft, words, found, events)) continue;
      const governing = findGoverning(words, found);
      const trigger = governing?.trigger ?? found;
      const event = makeEvent(draft, knowledge, words, trigger, governing?.governed);
      if (event === undefined || isRepeated(event, events.at(-1))) continue;
      events.push(event);
      taken = Math.max(at, lastOf(words, trigger));
    }
    return { events: settlePlaces(draft, knowledge, events) };
  },
};

/** The last word that the trigger takes up; with "attack or invade" the second verb too. */
function lastOf(words: readonly Word[], { at, partner = at }: Trigger): number {
  const isPaired = partner > at && words[partner + 1]?.tag === 'cc';
  return isPaired && words[partner + 2]?.lemma !== undefined ? partner + 2 : partner;
}

function makeEvent(
  draft: Draft,
  knowledge: Knowledge,
  words: readonly Word[],
  trigger: Trigger,
  governed: Trigger | undefined,
): Event | undefined {
  const parties = partiesOf(draft, words, trigger, governed);
  const willing = asWillingness(words, trigger);
  const meant = willing ?? trigger;
  if (!isSupported(meant, parties.actors, parties.recipients, words[trigger.at]?.lemma))
    return undefined;
  const { type, mode } = meant;
  const status =
    willing === undefined
      ? settleStatus(words, trigger, draft.ruleStatements, knowledge.certainty)
      : 'occurred';
  const { eventRoots } = knowledge;
  if (eventRoots && !agreesWithRoot(eventRoots, words, trigger.at, type, status, parties))
    return undefined;
  const { start, end } = draft.sentences[(words[trigger.at] as Word).sentence] as Sentence;
  const evidence = { start, end };
  const place = findPlace(draft, words, trigger, evidence, [
    ...parties.actors,
    ...parties.recipients,
  ]);
  const time = findTime(words, trigger, draft.times);
  return {
    kind: 'event',
    type,
    ...(mode === undefined ? {} : { mode }),
    status: isToCome(words, trigger, status, time, publishedDay(draft)) ? 'scheduled' : status,
    trigger: triggerSpans(words, trigger),
    actors: parties.actors,
    recipients: parties.recipients,
    ...(place === undefined ? {} : { place }),
    ...(time === undefined ? {} : { time }),
    evidence,
  };
}

/** "When they meet next Friday": what the present tense tells of a day after publication is planned. */
function isToCome(
  words: readonly Word[],
  { at, form }: Trigger,
  status: EventStatus,
  time: TimeExpression | undefined,
  published: string | undefined,
): boolean {
  if (form === 'noun' || status === 'denied' || status === 'scheduled') return false;
  const group = words.slice(groupStart(words, at), at).map(({ lower }) => lower);
  const isTold = status !== 'hypothetical' && /^vbz?$/u.test(words[at]?.tag ?? '');
  // "announced that he would meet him in June": what would be is the will of then.
  if (!isTold && !(group.includes('would') && status === 'hypothetical')) return false;
  const first = time?.days?.first;
  return first !== undefined && published !== undefined && first > published;
}

/** The parties of the trigger; those to whom something is promised or refused stand with the verb it governs. */
function partiesOf(
  draft: Draft,
  words: readonly Word[],
  trigger: Trigger,
  governed: Trigger | undefined,
): Parties {
  const context = { text: draft.text, words, mentions: draft.mentions };
  const parties = findParties(context, trigger);
  if (governed === undefined || parties.recipients.length > 0) return parties;
  const { recipients } = findParties(context, governed);
  const isActor = ({ name }: Participant) => parties.actors.some((actor) => actor.name === name);
  return { ...parties, recipients: recipients.filter((party) => !isActor(party)) };
}

/** A verb needs an actor or, in the passive, somebody acted upon; a noun needs two parties or one of each side. */
function isSupported(
  trigger: Trigger,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  lemma: string | undefined,
): boolean {
  const isKnown = actors.some(({ actorId }) => actorId !== undefined);
  // "A top Norland official praised Sudmark": not known, but whose official is told.
  const isNamed = recipients.length > 0 && actors.some(({ name }) => /\p{Lu}/u.test(name));
  if (verbalTypes.has(trigger.type) && !isKnown && !isNamed) return false;
  if (trigger.form === 'noun') return actors.length > 0 && actors.length + recipients.length >= 2;
  if (isOneSided(trigger, actors, recipients, lemma)) return false;
  // Freeing and giving back need somebody or something freed.
  if (trigger.type === 'CONCEDE' && trigger.partner === undefined && recipients.length === 0)
    return actors.length > 0 && /^(?:resign|concede|yield|apologi[sz]e|call)/u.test(lemma ?? '');
  return trigger.passive ? recipients.length > 0 || actors.length > 0 : actors.length > 0;
}

/** Meetings with nobody and fights against nobody are mostly figures of speech. */
function isOneSided(
  { type, mode, passive, partner }: Trigger,
  actors: readonly Participant[],
  recipients: readonly Participant[],
  lemma = '',
): boolean {
  if (passive || recipients.length > 0) return false;
  if (type === 'CONSULT' && mode === 'meet') return !isSeveral(actors) && !gatherings.test(lemma);
  return type === 'ASSAULT' && mode !== 'airstrike' && mode !== 'kill' && partner === undefined;
}

/** Two who are named, or a group: "the two leaders met". */
function isSeveral(actors: readonly Participant[]): boolean {
  return (
    actors.length > 1 ||
    actors.some(({ actorId, name }) => actorId === undefined && /\p{Ll}s$/u.test(name))
  );
}

/** What one party alone can do of a meeting. */
const gatherings = /^(?:attend|host|hold|join|open|convene|conclude|resume)$/u;

function triggerSpans(words: readonly Word[], { at, partner }: Trigger): readonly Span[] {
  const spans = [at, ...(partner === undefined ? [] : [partner])].sort((a, b) => a - b);
  return spans.map((index) => {
    const { start, end } = words[index] as Word;
    return { start, end };
  });
}

const atPlace =
  /(?:^|[\s(])(?:in|at|near|outside|inside|to|from|around|across)\s+(?:(?:the|a|city|town|village|of|capital|region|province|port|resort|state|border|eastern|western|northern|southern|central)\s+){0,4}$/iu;

/** A place of the sentence that a preposition locates, the nearest after the trigger first. */
function findPlace(
  draft: Draft,
  words: readonly Word[],
  trigger: Trigger,
  evidence: Span,
  parties: readonly Participant[],
): PlaceMention | undefined {
  const { start } = words[trigger.at] as Word;
  const places = within(draft.places, evidence).filter((place) => {
    if (parties.some((party) => party.start < place.end && place.start < party.end)) return false;
    if (/^[-–]/u.test(draft.text.slice(place.end, place.end + 1))) return false;
    return atPlace.test(draft.text.slice(Math.max(evidence.start, place.start - 40), place.start));
  });
  const opening = places.find((place) => place.start < start && place.start - evidence.start < 25);
  const until = clauseLimit(words, trigger);
  return places.find((place) => place.start > start && place.start < until) ?? opening;
}

/** Offset up to which words belong to the trigger's clause: the next finite verb, at most 30 words on. */
function clauseLimit(words: readonly Word[], { at, form }: Trigger): number {
  // "Talks between A and B resumed in": the verb of an event noun belongs to it.
  let verbs = form === 'noun' ? 1 : 0;
  const { sentence } = words[at] as Word;
  let last = at;
  while (last + 1 < words.length && last - at < 30 && words[last + 1]?.sentence === sentence) {
    const next = words[last + 1] as Word;
    if (isFiniteVerb(next) && words[last + 2]?.lower !== 'by') {
      verbs -= 1;
      if (verbs < 0) break;
    }
    last += 1;
  }
  return (words[last] as Word).end;
}

function isRepeated(event: Event, last: Event | undefined): boolean {
  if (
    last === undefined ||
    last.type !== event.type ||
    last.evidence.start !== event.evidence.start
  )
    return false;
  // "A summit between A and B was held": the noun has told it.
  if (last.trigger.some(({ start }) => event.trigger.some((span) => span.start === start)))
    return true;
  const names = (list: readonly Participant[]) => list.map(({ name }) => name).join('|');
  return names(last.actors) === names(event.actors) && last.mode === event.mode;
}

/** "Kushner is reported to have joined the delegation": one more participant of the meeting told just before. */
function joinEarlier(
  draft: Draft,
  words: readonly Word[],
  trigger: Trigger,
  events: Event[],
): boolean {
  const word = words[trigger.at] as Word;
  const last = events.at(-1);
  if (word.lemma !== 'join' || trigger.type !== 'CONSULT' || last?.type !== 'CONSULT') return false;
  const sentence = draft.sentences[word.sentence] as Sentence;
  if (sentence.start - last.evidence.end > 3) return false;
  const { actors } = findParties({ text: draft.text, words, mentions: draft.mentions }, trigger);
  if (actors.length === 0) return false;
  const status = judgeStatus(words, trigger);
  const joined = actors.map((actor) => (status === last.status ? actor : { ...actor, status }));
  events[events.length - 1] = { ...last, recipients: [...last.recipients, ...joined] };
  return true;
}
