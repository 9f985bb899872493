/**
 * What is still to come: meetings and votes that are scheduled, deadlines, what is awaited, and
 * the things that an article itself says to watch ("What to watch next: a; b; and c" gives three).
 */
import type { Event, Expectation, Participant, TimeExpression } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft } from '../draft.ts';
import { within } from '../events/spans-index.ts';
import {
  awaitedPatterns,
  awaitedWords,
  deadlineNeeds,
  deadlineNouns,
  deadlineWords,
  scheduleWords,
  watchHeading,
} from '../locales/en/claim-words.ts';
import { eventNouns } from '../locales/en/event-verbs.ts';
import { groupStart, sentenceEnd, spanOf } from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { splitList } from './split-list.ts';

/** The expectations of a text whose events are found, in order of their content. */
export function findExpectations(draft: Draft, words: readonly Word[]): readonly Expectation[] {
  const firstWords = findFirstWords(words, draft.sentences.length);
  const awaiting = sentencesAwaiting(words);
  const found: Expectation[] = [];
  let watching = -1;
  draft.sentences.forEach((sentence, index) => {
    const first = firstWords[index] ?? -1;
    if (first < 0) return;
    const text = draft.text.slice(sentence.start, sentence.end);
    const heading = watchHeading.exec(text);
    if (heading !== null) {
      const items = watchedItems(draft, words, sentence, heading[0].length, first);
      if (items.length === 0) watching = sentence.paragraph + 1;
      found.push(...items);
      return;
    }
    if (watching >= 0 && isListed(draft, sentence, watching)) {
      found.push(makeExpectation(draft, 'watch', trimItem(draft.text, sentence), sentence));
      watching = sentence.paragraph + 1;
      return;
    }
    found.push(...scheduledIn(draft, words, sentence, first));
    if (awaiting.has(index)) found.push(...awaitedIn(draft, sentence, text));
  });
  const told = new Set(found.map(({ evidence }) => evidence.start));
  found.push(...draft.events.flatMap((event) => ofEvent(draft, event, told)));
  return found.sort((a, b) => a.content.start - b.content.start);
}

function sentencesAwaiting(words: readonly Word[]): ReadonlySet<number> {
  const awaiting = new Set<number>();
  for (const { form, sentence } of words) if (tellsOfAwaiting(form)) awaiting.add(sentence);
  return awaiting;
}

function findFirstWords(words: readonly Word[], count: number): readonly number[] {
  const first = new Array<number>(count).fill(-1);
  words.forEach((word, at) => {
    if (first[word.sentence] === -1) first[word.sentence] = at;
  });
  return first;
}

// ---- what to watch -----------------------------------------------------------------------

/** The items after the heading in its own sentence; none where the heading stands alone. */
function watchedItems(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  headingLength: number,
  first: number,
): readonly Expectation[] {
  const start = sentence.start + headingLength;
  const last = sentenceEndWithin(words, first, sentence.end);
  let from = first;
  while (from < last && (words[from] as Word).start < start) from += 1;
  if (last - from < fewestWatched) return [];
  return splitWatched(words, from, last).map((range) =>
    makeExpectation(draft, 'watch', spanOf(words, range), sentence),
  );
}

/** "What happens next is." lists nothing. */
const fewestWatched = 3;

function splitWatched(words: readonly Word[], from: number, to: number) {
  const items = splitList(words, from, to);
  const listed = words.slice(from, to).some(({ lower }) => lower === ';');
  // Without semicolons the commas of one long sentence do not part a list for certain.
  return listed ? items : [{ from, to: trimStop(words, from, to) }];
}

function trimStop(words: readonly Word[], from: number, to: number): number {
  let end = to;
  while (end > from + 1 && ['stop', 'comma', 'colon'].includes((words[end - 1] as Word).tag))
    end -= 1;
  return end;
}

function sentenceEndWithin(words: readonly Word[], first: number, end: number): number {
  let at = first;
  while (at < words.length && (words[at] as Word).start < end) at += 1;
  return at;
}

/** A paragraph right below a heading that opens with a bullet, a dash or a number. */
function isListed(
  draft: Draft,
  sentence: Span & { readonly paragraph: number },
  watching: number,
): boolean {
  return (
    sentence.paragraph === watching &&
    /^(?:[-–—*•·]|\d+[.)])\s/u.test(draft.text.slice(sentence.start, sentence.start + 5))
  );
}

function trimItem(text: string, sentence: Span): Span {
  const part = text.slice(sentence.start, sentence.end);
  const lead = /^(?:[-–—*•·]|\d+[.)])\s+/u.exec(part)?.[0].length ?? 0;
  const tail = /[.;,\s]{0,20}$/u.exec(part.slice(-20))?.[0].length ?? 0;
  const end = sentence.end - tail;
  const start = sentence.start + lead;
  return end > start ? { start, end } : sentence;
}

// ---- scheduled and awaited ---------------------------------------------------------------

/** "is scheduled for Tuesday", "talks set for Friday", "the vote is due on". */
function scheduledIn(
  draft: Draft,
  words: readonly Word[],
  sentence: Span,
  first: number,
): readonly Expectation[] {
  const last = Math.min(words.length, first + 400);
  for (let at = first + 1; at < last; at += 1) {
    const word = words[at] as Word;
    if (word.start >= sentence.end) break;
    if (!isScheduling(word.form) || word.quotation >= 0) continue;
    const span = spanOfSchedule(words, at);
    if (span === undefined) continue;
    const time = timeIn(draft, span);
    if (time === undefined && word.lower !== 'scheduled' && word.lower !== 'slated') continue;
    const expectation = makeExpectation(draft, 'scheduled', span, sentence);
    // "was scheduled to coincide with": over, unless a day ahead is named.
    if (expectation.time === undefined && isOver(draft, words, at)) continue;
    return [expectation];
  }
  return [];
}

const isScheduling = tellOfForm(({ lower }) => scheduleWords.has(lower));

function isOver(draft: Draft, words: readonly Word[], at: number): boolean {
  const group = words[groupStart(words, at)];
  const word = words[at];
  if (group === undefined || word === undefined) return false;
  return /\b(?:was|were|had)\b/iu.test(draft.text.slice(group.start, word.start));
}

function spanOfSchedule(words: readonly Word[], at: number): Span | undefined {
  const next = words[at + 1];
  if (next === undefined || !/^(?:for|to|on|in|at|by)$/u.test(next.lower)) return undefined;
  const group = groupStart(words, at);
  const subject = subjectBefore(words, group);
  if (subject === undefined || subject.relative) return undefined;
  const passive = words.slice(group, at).some(({ tag }) => tag === 'aux');
  if (!passive && (next.lower !== 'for' || subject.to < group)) return undefined;
  if (words.slice(group, at).some(({ tag }) => tag === 'neg')) return undefined;
  return spanOf(words, { from: subject.from, to: clauseEnd(words, at) });
}

/** Up to the next comma, "and", dash or stop. */
function clauseEnd(words: readonly Word[], at: number): number {
  const limit = sentenceEnd(words, at);
  let end = at + 1;
  while (end < limit) {
    const word = words[end] as Word;
    if (['comma', 'stop', 'colon', 'dash', 'quote'].includes(word.tag)) break;
    if (word.tag === 'cc' && ['vbd', 'vbz', 'aux', 'modal'].includes(words[end + 1]?.tag ?? ''))
      break;
    end += 1;
  }
  return end;
}

/** Whether a word is one of those without which no pattern for what is awaited or due matches. */
const tellsOfAwaiting = tellOfForm(({ lower }) => awaitedWords.test(lower));

function awaitedIn(draft: Draft, sentence: Span, text: string): readonly Expectation[] {
  const lower = text.toLowerCase();
  for (const { pattern, needs } of awaitedPatterns) {
    if (!holdsAny(lower, needs)) continue;
    const match = pattern.exec(text);
    if (match === null || !isAhead(text, match)) continue;
    const end = sentence.end - (/[.!?]?["”’]?$/u.exec(text)?.[0].length ?? 0);
    const start = sentence.start + match.index;
    if (end > start) return [makeExpectation(draft, 'awaited', { start, end }, sentence)];
  }
  if (!holdsAny(lower, deadlineNeeds) || !deadlineNouns.test(text)) return [];
  const time = within(draft.times, sentence).find(({ start }) =>
    deadlineWords.test(
      text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start),
    ),
  );
  const end = sentence.end - (/[.!?]?["”’]?$/u.exec(text)?.[0].length ?? 0);
  return time === undefined
    ? []
    : [makeExpectation(draft, 'deadline', { start: sentence.start, end }, sentence)];
}

function holdsAny(text: string, parts: readonly string[]): boolean {
  return parts.some((part) => text.includes(part));
}

/** "unclear whether he was joking" awaits nothing; "unclear whether they will meet" does. */
function isAhead(text: string, match: RegExpExecArray): boolean {
  if (!/clear|known|certain/iu.test(match[0])) return true;
  return /^[^;]{0,120}\b(?:will|would|can|could|might|may)\b/u.test(
    text.slice(match.index + match[0].length),
  );
}

/** A scheduled event is awaited, unless its sentence has said so already, or it is no more than a threat or a guess. */
function ofEvent(draft: Draft, event: Event, toldIn: ReadonlySet<number>): readonly Expectation[] {
  if (event.status !== 'scheduled' || toldIn.has(event.evidence.start)) return [];
  // "ahead of talks with" tells that talks come, not what is to come when.
  const word = event.trigger.map(({ start, end }) => draft.text.slice(start, end).toLowerCase())[0];
  if (event.trigger.length === 1 && eventNouns.has(word ?? '') && event.mode !== 'visit') return [];
  const content = contentOf(draft, event);
  const expectation = makeExpectation(draft, 'scheduled', content, event.evidence);
  const isDated = expectation.time?.days !== undefined;
  if (!isDated && (event.type !== 'CONSULT' || isPast(draft, event))) return [];
  return isDated && !announcing.has(event.type) ? [] : [expectation];
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

/** From who takes part to the end of the clause: "Ri plans to meet separately with the envoys". */
function contentOf(draft: Draft, event: Event): Span {
  const parties = [...event.trigger, ...event.actors];
  const start = Math.min(...parties.map((span) => span.start));
  const places = event.place === undefined ? [] : [event.place];
  const times = event.time === undefined ? [] : [event.time];
  const inside = [...parties, ...event.recipients, ...times, ...places].filter(
    (span) => span.start >= start && span.end <= event.evidence.end,
  );
  const end = Math.max(...inside.map((span) => span.end));
  const rest = draft.text.slice(end, Math.min(event.evidence.end, end + longestTail));
  const tail =
    /^[^,;:.()—–“”"]*?(?=\s(?:and|but|as|while|when|after|before|which|who|where|because|amid|if)\s|[,;:.()—–“”"]|$)/u.exec(
      rest,
    )?.[0] ?? '';
  const whole = end + longestTail < event.evidence.end && tail.length === rest.length ? '' : tail;
  return { start: Math.max(start, event.evidence.start), end: end + whole.trimEnd().length };
}

const longestTail = 120;

function timeIn(draft: Draft, span: Span): TimeExpression | undefined {
  return within(draft.times, span).find(
    ({ type, value }) => (type === 'DATE' || type === 'TIME') && !/_REF$/u.test(value ?? ''),
  );
}

function makeExpectation(
  draft: Draft,
  form: Expectation['form'],
  content: Span,
  { start, end }: Span,
): Expectation {
  const time =
    timeIn(draft, content) ?? (form === 'deadline' ? timeIn(draft, { start, end }) : undefined);
  const base = { form, content, actors: actorsIn(draft, content), evidence: { start, end } };
  const ahead = time === undefined ? undefined : lookAhead(draft, time);
  return ahead === undefined ? base : { ...base, time: ahead };
}

const weekdayName = /^(?:on\s+)?(?:mon|tues|wednes|thurs|fri|satur|sun)day$/iu;
const dayMs = 86_400_000;

/** A bare weekday in what is to come is the next one, where the times' own pass took the last; any other day past is no time of it. */
function lookAhead(draft: Draft, time: TimeExpression): TimeExpression | undefined {
  const { publishedAt } = draft.input;
  const { value, days } = time;
  if (publishedAt === undefined || value === undefined || days === undefined) return time;
  if (days.last >= publishedAt.slice(0, 10)) return time;
  if (!weekdayName.test(draft.text.slice(time.start, time.end)) || value !== days.first) {
    return undefined;
  }
  const next = new Date(Date.parse(`${days.first}T00:00:00Z`) + 7 * dayMs)
    .toISOString()
    .slice(0, 10);
  return { ...time, value: next, days: { first: next, last: next } };
}

function actorsIn(draft: Draft, span: Span): readonly Participant[] {
  const actors = within(draft.mentions, span).map(({ start, end, name, actorId }) =>
    actorId === undefined ? { start, end, name } : { start, end, name, actorId },
  );
  return actors.filter(({ name }, at) => actors.findIndex((actor) => actor.name === name) === at);
}
