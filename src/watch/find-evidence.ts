/**
 * One article to the sentences that show a watch item has come about: an event that occurred,
 * of a kind the item names, with one of its actors and enough of its words; or, for an item that
 * waits for words (a reaction, a statement), such a statement by one of its actors.
 */
import type { ActorId, Instant } from '../model/ids.ts';
import type { Event, Statement } from '../model/reading.ts';
import type { Citation, Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { awaitsWords, topicOf, triggerStems } from './trigger-match.ts';

const shownBy: ReadonlySet<Event['status']> = new Set(['occurred', 'ongoing']);
/** Share of its words that must show: with actor and kind of event, with one of the two, with neither. */
const eventShare = 0.34;
const halfShare = 0.6;
const bareShare = 0.75;
const statementShare = 0.4;
const leadSentences = 2;
const ahead =
  /\b(?:will|would|could|may|might|should|shall|if|expect(?:s|ed)?|plan(?:s|ned)?|due|scheduled|is to|are to|likely|hopes?|seeks?|wants?|aims?|ahead of|before)\b/iu;

/** At most one citation for an article, the sentence that shares most words; [] for none. */
export function findEvidence(
  item: WatchItem,
  read: ReadArticle,
  since: Instant,
  until: Instant | undefined,
): readonly Citation[] {
  const spans = [
    ...eventSpans(item, read, since, until),
    ...statementSpans(item, read),
    ...leadSpans(item, read),
  ];
  let best: Span | undefined;
  let bestShare = 0;
  for (const { span, needed, words } of spans) {
    const share = shareOf(words, read.revision.text.slice(span.start, span.end));
    if (share >= needed && share > bestShare) {
      best = span;
      bestShare = share;
    }
  }
  if (!best) return [];
  return [{ revisionId: read.revision.id, span: { start: best.start, end: best.end } }];
}

interface Candidate {
  readonly span: Span;
  readonly needed: number;
  readonly words: readonly string[];
}

function eventSpans(
  item: WatchItem,
  read: ReadArticle,
  since: Instant,
  until: Instant | undefined,
): readonly Candidate[] {
  const { actorIds, eventTypes } = item.match;
  return read.reading.events
    .filter((event) => shownBy.has(event.status))
    .filter((event) => happenedBetween(event, since, until))
    .filter((event) => actorIds.length === 0 || hasActor(event, actorIds))
    .map((event) => {
      const isKind = eventTypes.includes(event.type);
      const isKnown = isKind && actorIds.length > 0;
      const needed = isKnown ? eventShare : isKind || actorIds.length > 0 ? halfShare : bareShare;
      return { span: event.evidence, needed, words: item.match.words };
    });
}

/** An event's own day, where the text gives one, must not lie before the item nor after its end. */
function happenedBetween(event: Event, since: Instant, until: Instant | undefined): boolean {
  const days = event.time?.days;
  if (!days) return true;
  return (
    days.last >= since.slice(0, 10) && (until === undefined || days.first <= until.slice(0, 10))
  );
}

function hasActor(event: Event, actorIds: readonly ActorId[]): boolean {
  return [...event.actors, ...event.recipients].some(
    (actor) => actor.actorId !== undefined && isAmong(actor.actorId, actorIds),
  );
}

function statementSpans(item: WatchItem, read: ReadArticle): readonly Candidate[] {
  const { actorIds } = item.match;
  if (!awaitsWords(item.match) || actorIds.length === 0) return [];
  return read.reading.statements
    .filter(({ speaker }) => speaker.actorId !== undefined && isAmong(speaker.actorId, actorIds))
    .map((statement) => ({
      span: sentenceOf(statement, read),
      needed: statementShare,
      words: topicOf(item.match),
    }));
}

/**
 * An article's first sentences, where one names an actor of the item and nothing in it lies
 * ahead: "The council voted to suspend …" tells of the vote, though suspending is still to come.
 */
function leadSpans(item: WatchItem, read: ReadArticle): readonly Candidate[] {
  const { actorIds, words } = item.match;
  if (actorIds.length === 0 || words.length < 2) return [];
  const { sentences, mentions, expectations, events } = read.reading;
  const isWithin = (span: Span, at: number): boolean => span.start <= at && at < span.end;
  return sentences
    .slice(0, leadSentences)
    .filter((sentence) => !ahead.test(read.revision.text.slice(sentence.start, sentence.end)))
    .filter((sentence) => !expectations.some(({ evidence }) => isWithin(sentence, evidence.start)))
    .filter(
      (sentence) =>
        !events.some(
          ({ status, evidence }) =>
            isWithin(sentence, evidence.start) && /scheduled|denied/u.test(status),
        ),
    )
    .filter((sentence) =>
      mentions.some(
        ({ start, actorId }) =>
          isWithin(sentence, start) && actorId !== undefined && isAmong(actorId, actorIds),
      ),
    )
    .map((sentence) => ({ span: sentence, needed: halfShare, words }));
}

/** A country and its government are one actor here. */
function isAmong(actorId: ActorId, actorIds: readonly ActorId[]): boolean {
  return actorIds.some((other) => other === actorId || stateOf(other) === stateOf(actorId));
}

function stateOf(actorId: ActorId): string {
  return actorId.replace(/^(?:country|government):/u, 'state:');
}

function sentenceOf(statement: Statement, read: ReadArticle): Span {
  const at = statement.content[0]?.start ?? statement.cue[0]?.start ?? 0;
  return (
    read.reading.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ??
    statement.content[0] ?? { start: 0, end: 0 }
  );
}

/** Share of the words that a passage has: at least two of them, or all; 1 where there are none. */
function shareOf(words: readonly string[], passage: string): number {
  if (words.length === 0) return 1;
  const stems = new Set(triggerStems(passage));
  const shared = words.filter((word) => stems.has(word)).length;
  return shared >= Math.min(2, words.length) ? shared / words.length : 0;
}
