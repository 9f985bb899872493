/**
 * Does a mention tell of a happening already known? Days decide first: two exact days that differ
 * by more than a time zone are two happenings. Then who takes part, where, and how it is told.
 */
import type { PlaceMention } from '../model/reading.ts';
import type { HappeningParty } from '../model/story.ts';
import { addInto, cosine } from '../text/similarity.ts';
import type { HappeningFamily } from './happening-kinds.data.ts';
import type { DayRange, HappeningMention } from './happening-mentions.ts';
import { heaviest } from './story-terms.ts';

const leastScore = 2.6;
const keptTerms = 60;
/** How alike two happenings must be told, and within how many days, to be one after all. */
const leastAlike = 0.45;
const mergedWithinDays = 30;
/** A mention without a day is of something recent rather than of something long past. */
const recencyDays = 21;
/** What nobody dates is one happening only while it is still being told. */
const longestSilenceDays = 21;
/** Later than that a mention without a day must name two of its parties. */
const longestMemoryDays = 45;
/** More days than these are no time of a happening. */
const broadDays = 31;
/** A day told once is sure where it was told within so many days of it. */
const freshDays = 3;
/** Parties named by fewer of the mentions than this are not what it is about. */
const leastPartyShare = 0.2;

/** A happening while it is put together. Mutable. */
export interface HappeningDraft {
  readonly family: HappeningFamily;
  readonly mentions: HappeningMention[];
  readonly leadGroups: Set<number>;
  /** How many mentions tell each exact day. */
  readonly dayCounts: Map<number, number>;
  /** The day told most, else supposed days. */
  days: DayRange | undefined;
  readonly parties: Map<string, { readonly party: HappeningParty; count: number }>;
  readonly places: Map<string, { readonly place: PlaceMention; count: number }>;
  terms: Map<string, number>;
}

export function createDraft(mention: HappeningMention): HappeningDraft {
  const draft: HappeningDraft = {
    family: mention.family,
    mentions: [],
    leadGroups: new Set(),
    dayCounts: new Map(),
    days: undefined,
    parties: new Map(),
    places: new Map(),
    terms: new Map(),
  };
  extendDraft(draft, mention);
  return draft;
}

export function extendDraft(draft: HappeningDraft, mention: HappeningMention): void {
  draft.mentions.push(mention);
  if (mention.leadGroup !== undefined) draft.leadGroups.add(mention.leadGroup);
  for (const [key, party] of mention.parties) countIn(draft.parties, key, { party });
  const { place } = mention.event;
  if (place) countIn(draft.places, place.name, { place });
  addInto(draft.terms, mention.terms);
  if (draft.terms.size > keptTerms * 2) draft.terms = new Map(heaviest(draft.terms, keptTerms));
  setDays(draft, mention.days);
}

function countIn<T extends object>(
  counts: Map<string, T & { count: number }>,
  key: string,
  value: T,
): void {
  const known = counts.get(key);
  if (known) known.count += 1;
  else counts.set(key, { ...value, count: 1 });
}

function setDays(draft: HappeningDraft, days: DayRange | undefined): void {
  if (days?.isExact) {
    for (let day = days.first; day <= days.last; day += 1) {
      draft.dayCounts.set(day, (draft.dayCounts.get(day) ?? 0) + 1 / (days.last - days.first + 1));
    }
    const [first] = [...draft.dayCounts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
    if (first !== undefined) draft.days = { first, last: first, isExact: true };
  } else if (draft.days === undefined) {
    draft.days = days;
  }
}

/** At least 0 where the mention tells of it, the larger the surer; undefined where it does not. */
export function scoreMention(draft: HappeningDraft, mention: HappeningMention): number | undefined {
  const place = scorePlace(draft, mention);
  const parties = scoreParties(draft, mention);
  const days = scoreDays(draft, mention, parties > 1 && place >= 0);
  if (days === undefined) return undefined;
  if (parties <= 0 && place <= 0 && !sharesLead(draft, mention)) return undefined;
  const words = 3 * cosine(mention.terms, draft.terms);
  const lead = sharesLead(draft, mention) ? 1 : 0;
  const score = days + place + parties + words + lead - leastScore;
  return score >= 0 ? score : undefined;
}

function sharesLead(draft: HappeningDraft, { leadGroup }: HappeningMention): boolean {
  return leadGroup !== undefined && draft.leadGroups.has(leadGroup);
}

/** Undefined for days that contradict; with `isLikely` a day told once may be another day's. */
function scoreDays(
  draft: HappeningDraft,
  mention: HappeningMention,
  isLikely: boolean,
): number | undefined {
  const known = draft.days;
  const { days, saidOn, event } = mention;
  if (known && days) {
    const gap = Math.max(days.first - known.last, known.first - days.last, 0);
    if (known.isExact && days.isExact) {
      if (gap <= 1) return gap === 0 ? 2.5 : 1.5;
      return isLikely && !hasSureDays(draft) ? 0 : undefined;
    }
    // A month names days without being exact; a lead's supposed days are a hint and no more.
    if (gap === 0) return isBroad(days) || isBroad(known) ? 0.4 : 1.2;
    return event.time?.days === undefined && gap <= 3 ? 0 : undefined;
  }
  const near = known ?? days;
  if (near === undefined) return saidOn - lastSaidOn(draft) > longestSilenceDays ? undefined : 0;
  if (event.status === 'scheduled' && near.last < saidOn - 1) return undefined;
  if (event.status === 'occurred' && near.first > saidOn + 1) return undefined;
  const silence = Math.abs(saidOn - near.last);
  if (silence > longestMemoryDays && !isLikely) return undefined;
  return 0.8 * Math.exp(-silence / recencyDays);
}

/** "In 2017": nearly everything is within it. */
export function isBroad({ first, last }: DayRange): boolean {
  return last - first > broadDays;
}

function lastSaidOn({ mentions }: HappeningDraft): number {
  return Math.max(...mentions.map(({ saidOn }) => saidOn));
}

/**
 * One day told once among many undated reports may be another one's, unless it is the only day
 * told, and was told when it was fresh.
 */
export function hasSureDays({ days, dayCounts, mentions }: HappeningDraft): boolean {
  if (!days?.isExact) return false;
  const told = dayCounts.get(days.first) ?? 0;
  if (told >= 2 || told >= mentions.length / 4) return true;
  return (
    dayCounts.size === 1 &&
    mentions.some(
      (mention) => mention.days?.isExact && Math.abs(mention.saidOn - days.first) <= freshDays,
    )
  );
}

/** Are two drafts one happening, now that all of both is known? */
export function isSameHappening(a: HappeningDraft, b: HappeningDraft): boolean {
  if (a.family !== b.family) return false;
  const parties = mainParties(b);
  const shared = [...mainParties(a)].filter((key) => parties.has(key)).length;
  if (shared < 2) return false;
  if (isOneDay(a, b)) return true;
  if (areDaysApart(a, b) || cosine(a.terms, b.terms) < leastAlike) return false;
  return isNear(a, b) && isOnePlace(a, b);
}

function areDaysApart(a: HappeningDraft, b: HappeningDraft): boolean {
  if (!a.days || !b.days || !hasSureDays(a) || !hasSureDays(b)) return false;
  return Math.max(a.days.first - b.days.last, b.days.first - a.days.last) > 1;
}

/** Two who met on a day met once, whatever place the reports go on to name. */
function isOneDay(a: HappeningDraft, b: HappeningDraft): boolean {
  if (a.family !== 'meeting' || !hasSureDays(a) || !hasSureDays(b)) return false;
  return [...a.dayCounts.keys()].some((day) => b.dayCounts.has(day));
}

/** Told of in the same weeks. */
function isNear(a: HappeningDraft, b: HappeningDraft): boolean {
  const median = ({ mentions }: HappeningDraft): number =>
    mentions.map(({ saidOn }) => saidOn).sort((x, y) => x - y)[mentions.length >> 1] ?? 0;
  return Math.abs(median(a) - median(b)) <= mergedWithinDays;
}

/** One name, or one of the two a country and the other in it. */
function isOnePlace(a: HappeningDraft, b: HappeningDraft): boolean {
  const [one, other] = [mainPlace(a), mainPlace(b)];
  if (one?.name === other?.name) return true;
  if (one?.country === undefined || one.country !== other?.country) return false;
  return isWholeCountry(one) || isWholeCountry(other);
}

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

function isWholeCountry({ name, country }: PlaceMention): boolean {
  return country !== undefined && countryNames.of(country) === name;
}

/** The place told most; undefined for none. */
function mainPlace({ places }: HappeningDraft): PlaceMention | undefined {
  return [...places.values()].sort((a, b) => b.count - a.count)[0]?.place;
}

/** Two cities, or a city in another country, are two places. */
function scorePlace(draft: HappeningDraft, { event: { place } }: HappeningMention): number {
  if (!place || draft.places.size === 0) return 0;
  if (draft.places.has(place.name)) return 1.2;
  const isWithin = [...draft.places.values()].some(
    ({ place: { country, name } }) =>
      country !== undefined &&
      country === place.country &&
      (isCountry(name, draft) || isCountry(place.name, draft)),
  );
  return isWithin ? 0.4 : -1;
}

/** Of two names in one country the one that takes part as a country is no town. */
function isCountry(name: string, draft: HappeningDraft): boolean {
  return [...draft.parties.values()].some(({ party }) => party.name === name);
}

function scoreParties(draft: HappeningDraft, { parties }: HappeningMention): number {
  const main = mainParties(draft);
  if (parties.size === 0 || main.size === 0) return 0;
  let shared = 0;
  for (const key of parties.keys()) if (main.has(key)) shared += 1;
  const fewer = Math.min(parties.size, main.size);
  if (shared === 0) return isMixed([...parties.keys(), ...main]) ? -0.5 : -2;
  if (shared >= 2) return 1.5;
  return fewer === 1 ? 0.8 : 0.2;
}

/** A person on one side and a country on the other may be the same party. */
function isMixed(keys: readonly string[]): boolean {
  return (
    keys.some((key) => key.startsWith('state:')) && keys.some((key) => key.startsWith('person:'))
  );
}

/** The keys of parties that enough of the mentions name. */
export function mainParties(draft: HappeningDraft): ReadonlySet<string> {
  const least = draft.mentions.length * leastPartyShare;
  return new Set([...draft.parties].filter(([, { count }]) => count >= least).map(([key]) => key));
}
