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
import { awaitsWords, triggerStems } from './trigger-match.ts';

const shownBy: ReadonlySet<Event['status']> = new Set(['occurred', 'ongoing']);
const eventShare = 0.34;
const statementShare = 0.4;
const bareShare = 0.6;

/** At most one citation for an article, the sentence that shares most words; [] for none. */
export function findEvidence(
  item: WatchItem,
  read: ReadArticle,
  since: Instant,
  until: Instant | undefined,
): readonly Citation[] {
  const spans = [...eventSpans(item, read, since, until), ...statementSpans(item, read)];
  let best: Span | undefined;
  let bestShare = 0;
  for (const { span, needed } of spans) {
    const share = shareOf(item, read.revision.text.slice(span.start, span.end));
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
    .filter((event) => eventTypes.length === 0 || eventTypes.includes(event.type))
    .filter((event) => actorIds.length === 0 || hasActor(event, actorIds))
    .map((event) => ({
      span: event.evidence,
      needed: eventTypes.length > 0 && actorIds.length > 0 ? eventShare : bareShare,
    }));
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
    .map((statement) => ({ span: sentencesOf(statement, read), needed: statementShare }));
}

/** A country and its government are one actor here. */
function isAmong(actorId: ActorId, actorIds: readonly ActorId[]): boolean {
  return actorIds.some((other) => other === actorId || stateOf(other) === stateOf(actorId));
}

function stateOf(actorId: ActorId): string {
  return actorId.replace(/^(?:country|government):/u, 'state:');
}

function sentencesOf(statement: Statement, read: ReadArticle): Span {
  const at = statement.content[0]?.start ?? statement.cue[0]?.start ?? 0;
  return (
    read.reading.sentences.find((sentence) => sentence.start <= at && at < sentence.end) ??
    statement.content[0] ?? { start: 0, end: 0 }
  );
}

/** Share of the item's words that a passage has. */
function shareOf(item: WatchItem, passage: string): number {
  const stems = new Set(triggerStems(passage));
  const { words } = item.match;
  if (words.length === 0) return 0;
  const shared = words.filter((word) => stems.has(word)).length;
  return shared >= Math.min(2, words.length) ? shared / words.length : 0;
}
