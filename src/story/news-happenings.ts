/**
 * What happened or was arranged since, or was first told since: happenings that no known article
 * tells, those that were awaited and have come about, and what fresh articles open with where
 * that is no happening of its own. What was long past when the reader looked is background.
 */
import type { HappeningNews } from '../model/news.ts';
import type { Happening, HappeningReport } from '../model/story.ts';
import { contentWords, createRarity, weightedOverlap } from './content-words.ts';
import { citationOf, partyKey } from './evidence.ts';
import { type NewsMaterial, readableSentence, speaksOfThePast } from './news-material.ts';
import type { OriginOf } from './origins.ts';
import { measurePresence } from './presence.ts';
import { collectDated, type DatedSentence } from './timeline-findings.ts';

/** From this share of the lighter lead on, two tell the same. */
const sameLead = 0.45;
const leadSentences = 3;
const changeWeights = { new: 1.5, confirmed: 1.8, scheduled: 1.1 } as const;
/** What an article opens with is what it was written for. */
const leadWeight = 1.5;

/** In no order. */
export function findHappeningNews(
  happenings: readonly Happening[],
  material: NewsMaterial,
  originOf: OriginOf,
): readonly HappeningNews[] {
  const principals = measurePresence(material.articles, originOf);
  const told = happenings.flatMap((happening) => {
    const presence = Math.max(
      0,
      ...happening.participants.map((party) => principals.get(partyKey(party)) ?? 0),
    );
    return tellHappening(happening, presence, material, originOf);
  });
  return [...told, ...tellLeads(material, originOf)];
}

function tellHappening(
  happening: Happening,
  presence: number,
  material: NewsMaterial,
  originOf: OriginOf,
): readonly HappeningNews[] {
  const { reports, days } = happening;
  const fresh = reports.filter(({ articleId }) => material.isFresh(articleId));
  const change = changeOf(happening, fresh, material);
  if (change === undefined || (days !== undefined && days.last < material.firstDay)) return [];
  const best = [happening.told, ...fresh]
    .filter((report) => fresh.includes(report) || isFreshReport(report, fresh))
    .map((report) => cite(report, material))
    .find((report) => report !== undefined);
  if (best === undefined) return [];
  const origins = new Set(fresh.map(({ articleId }) => originOf(articleId))).size;
  return [
    {
      kind: 'happening',
      change,
      status: happening.status,
      ...best.cited,
      origins,
      weight:
        (changeWeights[change] * (0.5 + 0.5 * presence) * (1 + 0.5 * Math.log2(origins))) /
        (1 + 0.04 * best.position),
      ...(days === undefined ? {} : { date: days.first }),
    },
  ];
}

function isFreshReport(report: HappeningReport, fresh: readonly HappeningReport[]): boolean {
  return fresh.some(({ articleId }) => articleId === report.articleId);
}

/** Undefined where it had been told as it is now. */
function changeOf(
  { reports, status }: Happening,
  fresh: readonly HappeningReport[],
  { arrivedAt, since }: NewsMaterial,
): HappeningNews['change'] | undefined {
  if (fresh.length === 0) return undefined;
  const known = reports.filter(({ articleId }) => arrivedAt(articleId) <= since);
  if (known.length === 0) return status === 'scheduled' ? 'scheduled' : 'new';
  const wasAwaited = known.every((report) => report.status === 'scheduled');
  const hasCome = fresh.some((report) => report.status === 'occurred');
  return wasAwaited && hasCome && status !== 'scheduled' ? 'confirmed' : undefined;
}

/** The report's sentence, where it can be read alone, looks at no other time, and is in words of its own. */
function cite(report: HappeningReport, material: NewsMaterial) {
  const read = material.readOf(report.articleId);
  if (read === undefined || read.revision.id !== report.citation.revisionId) return undefined;
  const sentence = readableSentence(read, report.citation.span.start);
  if (sentence === undefined || material.isTold(sentence.text)) return undefined;
  const { span, text, position } = sentence;
  if (speaksOfThePast(read, span, material.firstDay)) return undefined;
  const { id: articleId, firstArrivedAt: arrivedAt } = read.article;
  return { position, cited: { text, articleId, arrivedAt, citation: citationOf(read, span) } };
}

/** What fresh articles open with, under the day they speak of. */
function tellLeads(material: NewsMaterial, originOf: OriginOf): readonly HappeningNews[] {
  const lastDay = material.until.slice(0, 10);
  const leads = material.fresh
    .flatMap((read) => collectDated(read, originOf(read.article.id)))
    .filter(({ position }) => position < leadSentences)
    .filter(({ date }) => date >= material.firstDay && date <= lastDay)
    .filter(({ read, span }) => readableSentence(read, span.start) !== undefined)
    .filter(({ text }) => !material.isTold(text));
  return groupLeads(leads).flatMap(tellLead);
}

function groupLeads(leads: readonly DatedSentence[]): readonly (readonly DatedSentence[])[] {
  const words = new Map(leads.map((lead) => [lead, contentWords(lead.text)]));
  const rarity = createRarity(words.values());
  const groups: DatedSentence[][] = [];
  for (const lead of leads) {
    const own = words.get(lead) ?? [];
    const home = groups.find(
      ([first]) => first && weightedOverlap(words.get(first) ?? [], own, rarity) >= sameLead,
    );
    if (home) home.push(lead);
    else groups.push([lead]);
  }
  return groups;
}

function tellLead(group: readonly DatedSentence[]): readonly HappeningNews[] {
  const [best] = [...group].sort((a, b) => b.weight - a.weight || a.position - b.position);
  if (best === undefined) return [];
  const origins = new Set(group.map(({ originId }) => originId)).size;
  return [
    {
      kind: 'happening',
      date: best.date,
      change: 'new',
      status: 'occurred',
      text: best.text,
      articleId: best.read.article.id,
      citation: citationOf(best.read, best.span),
      arrivedAt: best.read.article.firstArrivedAt,
      origins,
      weight:
        leadWeight * (best.weight / (1 + 0.15 * best.position)) * (1 + 0.5 * Math.log2(origins)),
    },
  ];
}
