/** The newest happenings that most independent origins tell of, as their leads tell them. */
import type { BriefSentence } from '../../model/brief.ts';
import type { Instant } from '../../model/ids.ts';
import type { Event } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { ReadArticle } from '../../model/story.ts';
import { isOpinion } from '../../text/opinion.ts';
import type { Candidate } from '../candidates.ts';
import type { Material } from '../material.ts';
import { chooseCandidates, type Said } from '../selection.ts';
import { takeDated } from '../sentence.ts';

const most = 5;
const leastShare = 0.12;
const newsDays = 3;
const besidesDays = 1.5;
const sourceOpens = 30;
const dayMs = 86_400_000;

/** Up to five sentences, those that matter most, in the order in which they happened. */
export function draftWhatHappened(material: Material, said: Said): readonly BriefSentence[] {
  const leads = material.news.filter((candidate) => candidate.position === 0);
  const isGroundStory = leads.filter(isGroundOnly).length * 2 > leads.length;
  const scored = material.news
    .filter((candidate) => isGroundStory || !isGroundOnly(candidate))
    .filter((candidate) => hasHappened(candidate) && !isLeftover(candidate, material.latest))
    .map((candidate) => ({ candidate, score: scoreNews(candidate, material) }));
  const perOrigin = newsOrigins(material) < 3 ? 4 : 2;
  const chosen = chooseCandidates(scored, said, { most, perOrigin, leastShare });
  return [...chosen].sort(inOrderOfTelling).map((candidate) => takeDated(candidate, material));
}

function inOrderOfTelling(a: Candidate, b: Candidate): number {
  if (a.saidAt !== b.saidAt) return a.saidAt < b.saidAt ? -1 : 1;
  return a.span.start - b.span.start;
}

/** What an older article tells besides its lead is no news any more. */
function isLeftover({ position, saidAt }: Candidate, latest: Instant): boolean {
  return position > 0 && Date.parse(latest) - Date.parse(saidAt) > besidesDays * dayMs;
}

/** Neither still to come nor long past when it was written, nor overtaken by its own article's news. */
function hasHappened({
  read,
  span,
  text,
  events,
  statements,
  saidAt,
  position,
}: Candidate): boolean {
  if (toCome.test(text) && !events.some(({ status }) => status === 'occurred')) return false;
  if (position > 0 && isOld(read, span, saidAt)) return false;
  if (position === 0) return true;
  // "… in a referendum on Tuesday that the mediators say has no effect" is no statement of theirs.
  const isStatement = statements.some(({ source }) =>
    source.some(({ start }) => start < span.start + sourceOpens),
  );
  if (isDatedNews(read, span, saidAt) && !isStatement) return true;
  return events.some(isHappening);
}

/** Demands and words of praise are no happenings, though they are events; a denial is one on a day, as in a vote. */
export function isHappening({ status, type, time }: Event): boolean {
  if (!/occurred|ongoing|reported/u.test(status)) return false;
  return /REJECT|ACCUSE/u.test(type) ? time !== undefined : !/REQUEST|SUPPORT|THREATEN/u.test(type);
}

/** It names a day of the week before it was written. */
function isDatedNews(read: ReadArticle, span: Span, saidAt: Instant): boolean {
  const since = new Date(Date.parse(saidAt) - longPastDays * dayMs).toISOString().slice(0, 10);
  return read.reading.times.some(
    ({ start, days }) =>
      days !== undefined &&
      start >= span.start &&
      start < span.end &&
      days.last >= since &&
      days.first <= saidAt.slice(0, 10),
  );
}

export const toCome =
  /\b(?:is|are) (?:(?:also|now|still) )?(?:to|expected|due|scheduled|set|planned|likely) \b|\bwill\b/u;
const longPastDays = 7;

/** All days that it names lie more than a week before it was written. */
export function isOld(read: ReadArticle, span: Span, saidAt: Instant): boolean {
  const days = read.reading.times.flatMap(({ start, days: covered }) =>
    covered && start >= span.start && start < span.end ? [covered.last] : [],
  );
  const since = new Date(Date.parse(saidAt) - longPastDays * dayMs).toISOString().slice(0, 10);
  return days.length > 0 && days.every((day) => day < since);
}

/** Fighting and the like has a section of its own, unless it is what the story is about. */
export function isGroundOnly(candidate: Candidate): boolean {
  const told = candidate.events.filter((event) => /occurred|ongoing|reported/u.test(event.status));
  return (
    told.length > 0 &&
    told.every((event) => /ASSAULT|MOBILIZE|COERCE|RETREAT|AID/u.test(event.type))
  );
}

/** How many origins the very newest articles have: where there are few, each may say more. */
function newsOrigins(material: Material): number {
  const since = Date.parse(material.latest) - newsDays * dayMs;
  const fresh = material.news.filter((candidate) => Date.parse(candidate.saidAt) >= since);
  return new Set(fresh.map((candidate) => candidate.originId)).size;
}

/** How much a candidate is news: agreed on, early in its article, new, telling of something that occurred. */
export function scoreNews(candidate: Candidate, material: Material): number {
  if (candidate.position > 12) return 0;
  const latest = Date.parse(material.latest);
  const age = Math.max(0, (latest - Date.parse(candidate.saidAt)) / dayMs);
  return (
    (0.1 + material.support(candidate)) *
    Math.exp(-age / 5) *
    (1 / (1 + 0.35 * candidate.position)) *
    tellingOf(candidate) *
    plainness(candidate.text) *
    (isOpinion(candidate.read) ? 0.1 : 1) *
    (candidate.position > 0 && material.isContested(candidate) ? 0.05 : 1)
  );
}

/** More for what occurred, less for what tells of neither an event nor a statement. */
function tellingOf(candidate: Candidate): number {
  if (candidate.events.some((event) => /occurred|ongoing/u.test(event.status))) return 1.5;
  if (candidate.statements.some((statement) => statement.source.length > 0)) return 1.1;
  return candidate.events.length > 0 ? 1 : 0.4;
}

/** Less for long, very short and open-ended sentences, questions and sentences that are mostly quotation. */
export function plainness(text: string): number {
  const words = text.split(/\s+/u).length;
  const length = words > 45 ? 0.6 : words > 35 ? 0.85 : words < 10 ? 0.5 : 1;
  // "… deny that they would accept it.": what it is stands in another sentence.
  const open = /\s(?:it|them|this|that|so|itself)\s?\.$/u.test(text) ? 0.5 : 1;
  const quoted = (text.match(/[“"«][^”"»]*[”"»]|``.*?''/gu) ?? []).join('').length / text.length;
  return length * open * (quoted > 0.5 ? 0.6 : 1) * (/\?|``/u.test(text) ? 0.6 : 1);
}
