/**
 * Readings of a story's articles to its happenings: one meeting, one attack, one decision each,
 * with every place where it is told and the number of independent origins that tell it. Events
 * of one family are put together in order of arrival by days, parties, place and words; those
 * that contradict in their days never are. What is told without a day, and of nothing known, is
 * left out: it would be a happening of its own each time it is told.
 */
import type { Happening, HappeningReport, ReadArticle } from '../model/story.ts';
import { isReadable } from '../text/readable.ts';
import { cosine, nameOfText } from '../text/similarity.ts';
import { citationOf, compareText, inOrderOfArrival, saidAt, textOf } from './evidence.ts';
import { groupByLead } from './happening-leads.ts';
import {
  createDraft,
  extendDraft,
  type HappeningDraft,
  hasSureDays,
  isBroad,
  isSameHappening,
  mainParties,
  scoreMention,
} from './happening-match.ts';
import { collectMentions, dayOfNumber, type HappeningMention } from './happening-mentions.ts';
import { countOrigins, type OriginOf, originsFrom } from './origins.ts';
import { groupReprints } from './reprints.ts';

/** Only the latest drafts that share a party or day are compared with a mention. */
const comparedDrafts = 40;
/** Only neighbours in order of arrival can be one after all. */
const mergedDrafts = 120;
const longestParties = 4;

/** In order of their days, those without a day by when they were first told; [] where nothing is told. */
export function findHappenings(articles: readonly ReadArticle[]): readonly Happening[] {
  const originOf = originsFrom(groupReprints(articles));
  const leadGroups = groupByLead(articles);
  const cabinet = createCabinet();
  for (const read of inOrderOfArrival(articles)) {
    const { id } = read.article;
    for (const mention of collectMentions(read, originOf(id), leadGroups.get(id))) {
      place(cabinet, mention);
    }
  }
  return mergeDrafts(cabinet.drafts)
    .map((draft) => toHappening(draft, originOf))
    .sort((a, b) => compareText(whenOf(a), whenOf(b)) || compareText(a.id, b.id));
}

/**
 * What came to be told alike is one happening; the one told first takes the other in, until no two
 * are alike: what took another in is known better.
 */
function mergeDrafts(drafts: readonly HappeningDraft[]): readonly HappeningDraft[] {
  const merged = mergeOnce(drafts);
  return merged.length === drafts.length ? merged : mergeDrafts(merged);
}

function mergeOnce(drafts: readonly HappeningDraft[]): readonly HappeningDraft[] {
  const kept: HappeningDraft[] = [];
  for (const draft of drafts) {
    const same = kept.slice(-mergedDrafts).find((other) => isSameHappening(other, draft));
    if (same === undefined) kept.push(draft);
    else for (const mention of draft.mentions) extendDraft(same, mention);
  }
  return kept;
}

/** Drafts by what a mention can find them by. */
interface Cabinet {
  readonly drafts: HappeningDraft[];
  readonly byKey: Map<string, HappeningDraft[]>;
}

function createCabinet(): Cabinet {
  return { drafts: [], byKey: new Map() };
}

function place(cabinet: Cabinet, mention: HappeningMention): void {
  const keys = keysOf(mention);
  let best: HappeningDraft | undefined;
  let bestScore = -1;
  for (const draft of candidates(cabinet, keys)) {
    const score = scoreMention(draft, mention) ?? -1;
    if (score > bestScore) {
      best = draft;
      bestScore = score;
    }
  }
  if (best) extendDraft(best, mention);
  else if (canOpen(mention)) {
    best = createDraft(mention);
    cabinet.drafts.push(best);
  }
  if (best) file(cabinet, best, keys);
}

function candidates(cabinet: Cabinet, keys: readonly string[]): ReadonlySet<HappeningDraft> {
  const found = new Set<HappeningDraft>();
  for (const key of keys) {
    for (const draft of (cabinet.byKey.get(key) ?? []).slice(-comparedDrafts)) found.add(draft);
  }
  return found;
}

function file({ byKey }: Cabinet, draft: HappeningDraft, keys: readonly string[]): void {
  for (const key of keys) {
    const drafts = byKey.get(key);
    if (drafts === undefined) byKey.set(key, [draft]);
    else if (!drafts.includes(draft)) drafts.push(draft);
  }
}

/** Family with day, party, and group of articles. */
function keysOf({ family, days, parties, leadGroup }: HappeningMention): readonly string[] {
  const keys = [...parties.keys()].map((key) => `${family} ${key}`);
  if (leadGroup !== undefined) keys.push(`${family} lead ${leadGroup}`);
  if (days?.isExact) {
    for (let day = days.first - 1; day <= days.last + 1; day += 1) keys.push(`${family} ${day}`);
  }
  return keys;
}

/** Something took part or it has a place, and its days are told or supposed. */
function canOpen(mention: HappeningMention): boolean {
  const { days, parties, event, family } = mention;
  if (days === undefined || isBroad(days) || (parties.size === 0 && event.place === undefined))
    return false;
  // "Agreed" is told of everybody all the time: only with a day of its own.
  if (family !== 'agreement') return true;
  return days.isExact && !(parties.size < 2 && isPromise(mention));
}

/** "Vowed to press ahead": what one party says it will do is no agreement. */
function isPromise({ read, event }: HappeningMention): boolean {
  return event.trigger.some((span) => /^(?:vow|promis|pledg)/iu.test(textOf(read, span)));
}

function toHappening(draft: HappeningDraft, originOf: OriginOf): Happening {
  const { mentions } = draft;
  const [first] = mentions;
  if (first === undefined) throw new Error('Expected a mention in every happening');
  const reports = [...mentions].sort((a, b) => compareText(saidAt(a.read), saidAt(b.read)));
  const { type, mode } =
    mostFrequent(
      mentions.map(({ event }) => event),
      (event) => `${event.type} ${event.mode}`,
    ) ?? first.event;
  const days = daysOf(draft);
  const status = statusOf(reports, days);
  const place = mostNamed(draft.places.values())?.place;
  return {
    kind: 'happening',
    id: nameOfText(
      `happening ${first.read.revision.id} ${first.span.start} ${draft.family}`,
    ) as Happening['id'],
    type,
    ...(mode === undefined ? {} : { mode }),
    status,
    ...(days === undefined ? {} : { days }),
    ...(place === undefined
      ? {}
      : {
          place:
            place.country === undefined
              ? { name: place.name }
              : { name: place.name, country: place.country },
        }),
    participants: participantsOf(draft),
    told: toReport(chooseTold(draft, status, days)),
    reports: reports.map(toReport),
    origins: countOrigins(new Set(mentions.map(({ read }) => read.article.id)), originOf),
  };
}

/** The exact days that a third as many reports tell as the day told most; else none. */
function daysOf(draft: HappeningDraft): Happening['days'] {
  if (!hasSureDays(draft)) return undefined;
  const { dayCounts } = draft;
  const most = Math.max(...dayCounts.values());
  const kept = [...dayCounts].filter(([, count]) => count >= most / 3).map(([day]) => day);
  return { first: dayOfNumber(Math.min(...kept)), last: dayOfNumber(Math.max(...kept)) };
}

/** What was scheduled is so until somebody tells that it happened, and its day has come. */
function statusOf(
  reports: readonly HappeningMention[],
  days: Happening['days'],
): Happening['status'] {
  const last = reports.at(-1);
  if (days && last && saidAt(last.read).slice(0, 10) < days.first) return 'scheduled';
  const statuses = reports.map(({ event }) => event.status);
  return (
    (['occurred', 'ongoing', 'reported'] as const).find((status) => statuses.includes(status)) ??
    'scheduled'
  );
}

function participantsOf(draft: HappeningDraft): Happening['participants'] {
  const main = mainParties(draft);
  return [...draft.parties]
    .filter(([key]) => main.has(key))
    .sort((a, b) => b[1].count - a[1].count)
    .slice(0, longestParties)
    .map(([, { party }]) => party);
}

/**
 * Nearest to what all of them say, the shorter of two. A lead, what can stand alone, and what tells
 * it as it came about (not as a plan) go before others.
 */
function chooseTold(
  { mentions, terms, days: draftDays }: HappeningDraft,
  status: Happening['status'],
  days: Happening['days'],
): HappeningMention {
  let best = mentions[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const isDated = draftDays?.isExact === true && mention.days?.isExact === true;
    const isAfter = days !== undefined && saidAt(mention.read).slice(0, 10) >= days.first;
    const score =
      cosine(mention.terms, terms) +
      (mention.isLead ? 0.1 : 0) +
      (isDated ? 0.1 : 0) +
      (isReadable(mention.text) ? 0.3 : 0) +
      (mention.event.status === status ? 0.2 : 0) +
      (isAfter ? 0.2 : 0) -
      Math.max(0, mention.text.length - 160) / 800;
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  if (best === undefined) throw new Error('Expected a mention in every happening');
  return best;
}

function toReport({ read, span, text, event }: HappeningMention): HappeningReport {
  return {
    text,
    articleId: read.article.id,
    citation: citationOf(read, span),
    status: event.status,
    saidAt: saidAt(read),
  };
}

function mostNamed<T extends { readonly count: number }>(named: Iterable<T>): T | undefined {
  return [...named].sort((a, b) => b.count - a.count)[0];
}

function mostFrequent<T>(items: readonly T[], keyOf: (item: T) => string): T | undefined {
  const counts = new Map<string, { readonly item: T; count: number }>();
  for (const item of items) {
    const known = counts.get(keyOf(item));
    if (known) known.count += 1;
    else counts.set(keyOf(item), { item, count: 1 });
  }
  return mostNamed(counts.values())?.item;
}

function whenOf(happening: Happening): string {
  return happening.days?.first ?? happening.reports[0]?.saidAt.slice(0, 10) ?? '';
}
