/** Events that are to come: meetings and visits, and what is done on a day that is known ahead. */
import type { Event, Expectation } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import { type Draft, publishedDay } from '../draft.ts';
import { eventNouns, travelVerbs } from '../locales/en/event-verbs.ts';
import { groupStart, isFiniteVerb, phraseStart, reach } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { endOfClause } from './clause-continuation.ts';
import { clauseStart } from './clause-start.ts';
import { rangeOf, wordClause } from './clause-wording.ts';
import { makeExpectation } from './make-expectation.ts';
import { isCalledOff } from './scheduled.ts';

/** A scheduled event is awaited, unless its sentence has said so already, or it is no more than a threat or a guess. */
export function expectationOfEvent(
  draft: Draft,
  words: readonly Word[],
  event: Event,
  toldIn: ReadonlySet<number>,
): readonly Expectation[] {
  if (event.status !== 'scheduled' || toldIn.has(event.evidence.start)) return [];
  // "ahead of talks with" tells that talks come, not what is to come when.
  const word = event.trigger.map(({ start, end }) => draft.text.slice(start, end).toLowerCase())[0];
  if (event.trigger.length === 1 && eventNouns.has(word ?? '') && event.mode !== 'visit') return [];
  if (isCalledOff(draft, event.evidence) || isFigurative(draft, event)) return [];
  const content = contentOf(words, event);
  if (content === undefined) return [];
  const pivot = event.trigger[0]?.start;
  const expectation = makeExpectation(draft, 'scheduled', content, event.evidence, pivot);
  const { days } = expectation.time ?? {};
  if (days === undefined && (event.type !== 'CONSULT' || isPast(draft, event))) return [];
  if (days !== undefined && !announcing.has(event.type)) return [];
  if (/\bhad\b/u.test(draft.text.slice(content.start, pivot))) return [];
  const isAhead = days !== undefined && days.first > (publishedDay(draft) ?? days.first);
  return !isAhead && isPurposeOfPastTravel(words, event) ? [] : [expectation];
}

/** "will meet no resistance", "will meet the demand": nobody is met. */
function isFigurative({ text }: Draft, { trigger, evidence }: Event): boolean {
  const { start, end } = trigger[0] ?? evidence;
  return (
    text.slice(start, end).toLowerCase() === 'meet' &&
    /^\s(?:with\s)?(?:no|little|resistance|opposition|the (?:needs?|demands?|deadline|criteria|requirements?))\b/u.test(
      text.slice(end, end + 30),
    )
  );
}

/** What is done on a day that is known ahead; threats and accusations come without one. */
const announcing: ReadonlySet<Event['type']> = new Set([
  'CONSULT',
  'AGREE',
  'COOPERATE',
  'AID',
  'SANCTION',
  'RETREAT',
  'MOBILIZE',
  'SUPPORT',
  'CONCEDE',
]);

/** "was to meet", "had planned to visit", "if they were to meet": over, or never more than supposed. */
function isPast(draft: Draft, { trigger, evidence }: Event): boolean {
  const at = trigger[0]?.start ?? evidence.start;
  const before = draft.text.slice(Math.max(evidence.start, at - 60), at);
  return /\b(?:was|were|had|had been|if|whether|would|likely|probably|may|might|have to)\b[^,;]*$/iu.test(
    before,
  );
}

/** A verb of travel is looked for this many words before "to meet". */
const farthestTravel = 12;

/** "flew to the capital to meet the minister": who flew has most likely met him. */
function isPurposeOfPastTravel(words: readonly Word[], { trigger, evidence }: Event): boolean {
  const verb = firstFrom(words, trigger[0]?.start ?? evidence.start);
  if (words[verb] === undefined) return false;
  const to = groupStart(words, verb) - 1;
  if (words[to]?.tag !== 'to') return false;
  for (let at = to - 1; at >= 0 && to - at < farthestTravel; at -= 1) {
    const { lemma, tag, sentence } = words[at] as Word;
    if (sentence !== words[to]?.sentence) return false;
    if (lemma !== undefined && travelVerbs.has(lemma)) return tag === 'vbd';
  }
  return false;
}

/** From who takes part to the end of the clause: "Ri plans to meet separately with the envoys". */
function contentOf(words: readonly Word[], event: Event): Span | undefined {
  const parties = [...event.trigger, ...event.actors];
  const start = Math.min(...parties.map((span) => span.start));
  const places = event.place === undefined ? [] : [event.place];
  const times = event.time === undefined ? [] : [event.time];
  const inside = [...parties, ...event.recipients, ...times, ...places].filter(
    (span) => span.start >= start && span.end <= event.evidence.end,
  );
  const end = Math.max(...inside.map((span) => span.end));
  const last = endOfClause(words, firstFrom(words, start), firstFrom(words, end));
  const opening = Math.max(
    event.actors.length === 0 ? subjectOf(words, start) : phraseBefore(words, start),
    event.evidence.start,
  );
  // "the report, which is to be released Tuesday": what it is stands elsewhere.
  const first = words[firstFrom(words, opening)];
  if (first === undefined || first.tag === 'rel' || isFiniteVerb(first)) return undefined;
  const span = {
    start: clauseOf(words, opening, event.trigger[0]?.start ?? end),
    end: Math.max(end, words[last - 1]?.end ?? end),
  };
  return wordClause(words, span, end);
}

/** "the hostages are to be | released": from the beginning of the clause, where nobody named acts. */
function subjectOf(words: readonly Word[], start: number): number {
  const own = clauseStart(words, groupStart(words, firstFrom(words, start)));
  const before = words[own - 1];
  const isPredicate = before !== undefined && isFiniteVerb(before);
  return words[isPredicate ? clauseStart(words, own - 1) : own]?.start ?? start;
}

/** "; he takes off with plans to meet": who is named before the semicolon is no part of it. */
function clauseOf(words: readonly Word[], start: number, trigger: number): number {
  const last = firstFrom(words, trigger) - 1;
  for (let at = last; last - at < reach && (words[at]?.start ?? -1) > start; at -= 1) {
    if (words[at]?.lower === ';') return words[at + 1]?.start ?? start;
  }
  return start;
}

/** A title or what a clause belongs to stands this many words before, at most. */
const longestTitle = 12;

/** "Foreign Minister | Ri", "the meeting | the two will hold": the whole phrase, with its title or head. */
function phraseBefore(words: readonly Word[], start: number): number {
  const { from } = rangeOf(words, { start, end: start + 1 });
  const before = words[from - 1];
  if (words[from]?.start !== start || before === undefined) return start;
  if (!['det', 'noun', 'propn', 'adj'].includes(before.tag)) return start;
  return words[phraseStart(words, from - 1, Math.max(0, from - longestTitle))]?.start ?? start;
}
