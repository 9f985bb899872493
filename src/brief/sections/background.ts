/**
 * What led here: turning points before the news, spread evenly over the story, oldest first, each
 * with its day. Of each stretch of the story the date that most origins speak of, told by one
 * sentence of an article that gave none before.
 */
import type { BriefSentence } from '../../model/brief.ts';
import type { TimelineEntry } from '../../model/story.ts';
import { isOpinion } from '../../text/opinion.ts';
import { type Candidate, candidateAt } from '../candidates.ts';
import { likenessOf } from '../content.ts';
import type { Material } from '../material.ts';
import { createSaid, type Said } from '../selection.ts';
import { takeSentence } from '../sentence.ts';
import { isHappening, plainness } from './what-happened.ts';

const mostSentences = 5;
const newsDays = 3;
const saidAlready = 0.6;
const dayMs = 86_400_000;

interface TurningPoint {
  readonly date: string;
  readonly candidate: Candidate;
  readonly weight: number;
}

/** Up to five sentences; none when the story is as new as its news. */
export function draftBackground(material: Material, said: Said): readonly BriefSentence[] {
  const newest = Date.parse(material.latest) - newsDays * dayMs;
  const since = new Date(newest).toISOString().slice(0, 10);
  const points = material.input.timeline
    .filter((entry) => entry.date < since)
    .flatMap((entry) => turningPoints(entry, material, said))
    .concat(leadsBefore(material, since, said))
    .sort((a, b) => b.weight - a.weight || (a.date < b.date ? 1 : -1));
  const kept: TurningPoint[] = [];
  const own = createSaid();
  const everything = { first: '', last: since };
  const stretches = stretchesBefore(material, since);
  // A stretch without a turning point leaves its place to the weightiest of the others.
  for (const stretch of [...stretches, ...stretches.map(() => everything)]) {
    if (kept.length >= mostSentences) break;
    const point = points.find(
      ({ date, candidate }) =>
        date >= stretch.first &&
        date < stretch.last &&
        own.isNew(candidate.stems) &&
        !kept.some((other) => other.candidate.read === candidate.read || other.date === date),
    );
    if (!point) continue;
    own.keep(point.candidate.stems);
    said.keep(point.candidate.stems);
    kept.push(point);
  }
  kept.sort((a, b) => (a.date < b.date ? -1 : 1));
  return kept.map(({ date, candidate }) => ({ ...takeSentence(candidate), date }));
}

/** Stretches of time with as many articles each, oldest first; what lies before the first article is in the first. */
function stretchesBefore(
  material: Material,
  since: string,
): readonly { readonly first: string; readonly last: string }[] {
  const days = material.input.articles
    .map(({ article }) => (article.publishedAt ?? article.firstArrivedAt).slice(0, 10))
    .filter((day) => day < since)
    .sort();
  const cuts = Array.from({ length: mostSentences - 1 }, (_, i) => {
    return days[Math.floor(((i + 1) * days.length) / mostSentences)] ?? since;
  });
  const ends = [...new Set([...cuts, since])];
  return ends.map((last, i) => ({ first: ends[i - 1] ?? '', last }));
}

/** The entry's sentences that can stand here. */
function turningPoints(
  entry: TimelineEntry,
  material: Material,
  said: Said,
): readonly TurningPoint[] {
  return entry.sentences.flatMap(({ citation }) => {
    const candidates = material.candidatesOf(citation.revisionId);
    const candidate = candidateAt(candidates, (citation.span.start + citation.span.end) >> 1);
    if (!candidate || isOpinion(candidate.read) || material.isContested(candidate)) return [];
    // What was written before the day tells of a plan.
    if (candidate.saidAt.slice(0, 10) < entry.date) return [];
    if (said.isNearly(candidate.stems, (a, b) => likenessOf(a, b) >= saidAlready)) return [];
    return weigh(candidate, entry.date, entry.origins);
  });
}

/** The leads of older articles, by the day on which they were written. */
function leadsBefore(material: Material, since: string, said: Said): readonly TurningPoint[] {
  return material.input.articles
    .filter(({ article }) => (article.publishedAt ?? article.firstArrivedAt).slice(0, 10) < since)
    .flatMap((read) => {
      const [lead] = material.candidatesOf(read.revision.id);
      if (lead?.position !== 0 || lead.originId !== read.article.id || isOpinion(read)) return [];
      if (material.isContested(lead)) return [];
      if (said.isNearly(lead.stems, (a, b) => likenessOf(a, b) >= saidAlready)) return [];
      return weigh(lead, lead.saidAt.slice(0, 10), 1);
    });
}

/** A lead that tells of a happening weighs most; what is neither is no turning point. */
function weigh(candidate: Candidate, date: string, origins: number): readonly TurningPoint[] {
  const isLead = candidate.position === 0;
  const happened = candidate.events.some(
    (event) => event.status === 'occurred' && isHappening(event),
  );
  if (!isLead && !happened) return [];
  const weight =
    (1 + origins) * (isLead ? 2 : 1) * (happened ? 1.5 : 1) * plainness(candidate.text);
  return [{ date, candidate, weight }];
}
