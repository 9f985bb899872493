/**
 * What a story's articles say is scheduled, awaited or worth watching, to watch items. Items that
 * say the same become one; those that most origins name, that have a date, and that are most
 * recent come first. Ids depend on the story and the words alone, so proposing again gives the
 * same items.
 */
import type { Instant, StoryId, WatchItemId } from '../model/ids.ts';
import type { Expectation } from '../model/reading.ts';
import type { ReadArticle } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { nameOfText } from '../text/similarity.ts';
import { matchOf, triggerStems } from './trigger-match.ts';
import { partsOfTrigger } from './trigger-parts.ts';

const mostItems = 60;
const longestTrigger = 280;
const fewestWords = 2;
const longestClause = 30;
/** Nobody waits for what is more than two years off. */
const longestDays = 730;
/** "it was unclear how …" tells of something; a trigger names something. */
const clauseLike = /^(?:it|there|he|she|they|this|that|we|i|you)\b/iu;
const sameItem = 0.6;
const dayMs = 86_400_000;
/** Something expected without a date is worth watching for this long. */
const freshDays = 45;

const weightOfForm: Record<Expectation['form'], number> = {
  watch: 3,
  deadline: 2.5,
  scheduled: 2,
  awaited: 1.5,
};

interface Candidate {
  readonly read: ReadArticle;
  readonly expectation: Expectation;
  readonly trigger: string;
  readonly stems: readonly string[];
  readonly saidAt: Instant;
  readonly deadline: Instant | undefined;
  readonly articles: Set<string>;
}

/** At most sixty open items, what matters most first. Articles that arrived after `asOf` are passed over. */
export function proposeWatchItems(
  articles: readonly ReadArticle[],
  storyId: StoryId,
  asOf: Instant,
): readonly WatchItem[] {
  const known = articles
    .filter((read) => read.article.firstArrivedAt <= asOf)
    .sort(
      (a, b) =>
        compareText(a.article.firstArrivedAt, b.article.firstArrivedAt) ||
        compareText(a.article.id, b.article.id),
    );
  const latest = known.map(saidAtOf).sort().at(-1) ?? '';
  const candidates = mergeSame(known.flatMap(collectCandidates));
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, latest) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || compareText(a.candidate.trigger, b.candidate.trigger));
  return ranked.slice(0, mostItems).map(({ candidate }) => toWatchItem(candidate, storyId));
}

function collectCandidates(read: ReadArticle): readonly Candidate[] {
  const { text } = read.revision;
  const found: Candidate[] = [];
  for (const expectation of read.reading.expectations) {
    const trigger = text
      .slice(expectation.content.start, expectation.content.end)
      .replace(/\s+/gu, ' ')
      .replace(/^(?:and|or)\s+|[;,.]+$/giu, '')
      .trim();
    const stems = triggerStems(trigger);
    if (trigger.length > longestTrigger || stems.length < fewestFor(expectation)) continue;
    if (clauseLike.test(trigger) || isPast(expectation, trigger)) continue;
    if (expectation.form !== 'watch' && !isWholeClause(expectation, trigger, read)) continue;
    const saidAt = saidAtOf(read);
    const deadline = deadlineOf(expectation, read);
    if (deadline !== undefined && Date.parse(deadline) - Date.parse(saidAt) > longestDays * dayMs)
      continue;
    if (deadline !== undefined && deadline < saidAt) continue;
    found.push({
      read,
      expectation,
      trigger,
      stems,
      saidAt,
      deadline,
      articles: new Set([read.article.id]),
    });
  }
  return found;
}

/** Ends in the middle, or only says what could be. */
const isTornOff =
  /\b(?:an?|the|of|in|on|at|to|for|by|with|from|that|and|or|his|her|its|their)$|\b(?:might|could|may|should) |^\P{L}/iu;

/**
 * What no list says to watch must begin where a clause begins, be short enough to be read at once,
 * and name a day or a happening that can be told when it comes.
 */
function isWholeClause(
  { content, evidence, time }: Expectation,
  trigger: string,
  read: ReadArticle,
): boolean {
  if (trigger.split(' ').length > longestClause || isTornOff.test(trigger)) return false;
  if (time?.days === undefined && partsOfTrigger(trigger).head === undefined) return false;
  const before = read.revision.text.slice(evidence.start, content.start).trimEnd();
  if (/\b(?:an?|the|his|her|its|their|this|in|of|for|on|at|to)$/iu.test(before)) return false;
  const opens =
    before === '' || /(?:[,;:—–]|\s-|\b(?:that|said|says|and|but|as|while|if))$/iu.test(before);
  return opens || /^(?:(?:an?|the)\s|\p{Lu})/u.test(trigger);
}

/** With its day, "the funeral on Monday" is enough; what nobody listed must say more for itself. */
function fewestFor({ form, time }: Expectation): number {
  if (form !== 'watch') return fewestWords + 1;
  return time?.days === undefined ? fewestWords : 1;
}

/** "Paris had demanded their release by Sunday; that deadline passed": nothing to wait for. */
function isPast(expectation: Expectation, trigger: string): boolean {
  return expectation.form === 'deadline' && /\b(?:had|passed|was|were)\b/u.test(trigger);
}

/** The end of the last day the expectation names; a day without a year is the next of that name. */
function deadlineOf({ time }: Expectation, read: ReadArticle): Instant | undefined {
  const last = time?.days?.last;
  if (time === undefined || last === undefined) return undefined;
  const deadline = `${last}T23:59:59.999Z`;
  const yearBefore = `${Number(last.slice(0, 4)) - 1}${deadline.slice(4)}`;
  const isYearTold = /\d{4}|year/u.test(read.revision.text.slice(time.start, time.end));
  return !isYearTold && yearBefore >= saidAtOf(read) ? yearBefore : deadline;
}

/** The first to arrive stands for all that say the same. */
function mergeSame(candidates: readonly Candidate[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  const keptWith = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const near = new Set(candidate.stems.flatMap((stem) => keptWith.get(stem) ?? []));
    const same = [...near].find((other) => saysSame(other, candidate));
    if (same) {
      same.articles.add(candidate.read.article.id);
      continue;
    }
    kept.push(candidate);
    for (const stem of candidate.stems) {
      keptWith.set(stem, [...(keptWith.get(stem) ?? []), candidate]);
    }
  }
  return kept;
}

function saysSame(a: Candidate, b: Candidate): boolean {
  if (a.deadline && b.deadline && a.deadline !== b.deadline) return false;
  const shared = a.stems.filter((stem) => b.stems.includes(stem)).length;
  return shared / Math.min(a.stems.length, b.stems.length) >= sameItem && shared >= 2;
}

/** 0 for what is too old to matter at the story's latest article. */
function scoreOf(candidate: Candidate, latest: Instant): number {
  const age = (Date.parse(latest) - Date.parse(candidate.saidAt)) / dayMs;
  const isDue = candidate.deadline !== undefined && candidate.deadline >= latest;
  if (!isDue && age > freshDays) return 0;
  const support = Math.log2(1 + candidate.articles.size);
  const actors = candidate.expectation.actors.length > 0 ? 1.3 : 1;
  const fresh = Math.exp(-age / 20);
  return (
    weightOfForm[candidate.expectation.form] * support * actors * (isDue ? 1.5 : 1) * (0.2 + fresh)
  );
}

function toWatchItem(candidate: Candidate, storyId: StoryId): WatchItem {
  const { read, expectation, trigger, stems, deadline } = candidate;
  return {
    kind: 'watch-item',
    id: nameOfText(`${storyId} ${[...stems].sort().join(' ')} ${deadline ?? ''}`) as WatchItemId,
    storyId,
    trigger,
    match: matchOf(trigger, expectation.actors),
    ...(deadline === undefined ? {} : { deadline }),
    origin: 'proposed',
    proposedFrom: {
      revisionId: read.revision.id,
      span: { start: expectation.evidence.start, end: expectation.evidence.end },
    },
    state: 'open',
    evidence: [],
    createdAt: read.article.firstArrivedAt,
  };
}

function saidAtOf(read: ReadArticle): Instant {
  return read.article.publishedAt ?? read.article.firstArrivedAt;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
