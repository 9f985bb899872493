/**
 * Readings of a story's articles to the dates that matter, each with one to three sentences. A
 * sentence stands under the day it speaks of: the day of its event or of a date in it, else, in
 * an article's lead, the day of publication. A date weighs as much as independent origins speak
 * of it; its sentences are those nearest to what all of them say, without saying it twice.
 */
import type { Day } from '../model/ids.ts';
import type { ReadArticle, TimelineEntry, TimelineSentence } from '../model/story.ts';
import { compareText } from './evidence.ts';
import { countOrigins, originsFrom } from './origins.ts';
import { groupReprints } from './reprints.ts';
import { collectDated, type DatedSentence } from './timeline-findings.ts';
import { chooseSentences } from './timeline-sentences.ts';

/**
 * `dates`: most dates; without it as many as the story's size asks for. `sentences`: most for a
 * date. `first`, `last`: days outside them are left out.
 */
export interface TimelineOptions {
  readonly dates?: number;
  readonly sentences?: number;
  readonly first?: Day;
  readonly last?: Day;
}

/** Oldest first. Dates with the most independent support are kept. */
export function buildTimeline(
  articles: readonly ReadArticle[],
  options: TimelineOptions = {},
): readonly TimelineEntry[] {
  const originOf = originsFrom(groupReprints(articles));
  const byDate = groupByDate(
    articles.flatMap((read) => collectDated(read, originOf(read.article.id))),
  );
  const dates = options.dates ?? defaultDates(articles.length, byDate.size);
  const { first = '', last = '9999' } = options;
  const within = [...byDate].filter(([date]) => date >= first && date <= last);
  const weighed = within.map(([date, dated]) => ({ date, dated, weight: weightOf(dated) }));
  weighed.sort((a, b) => b.weight - a.weight || compareText(a.date, b.date));
  const kept = weighed.slice(0, dates).sort((a, b) => compareText(a.date, b.date));
  return kept.map(({ date, dated }) => ({
    kind: 'timeline-entry',
    date,
    sentences: chooseSentences(dated, options.sentences ?? 2).map(toTimelineSentence),
    origins: countOrigins(
      dated.map((sentence) => sentence.read.article.id),
      originOf,
    ),
  }));
}

function groupByDate(dated: readonly DatedSentence[]): ReadonlyMap<Day, readonly DatedSentence[]> {
  const byDate = new Map<Day, DatedSentence[]>();
  for (const sentence of dated) {
    const group = byDate.get(sentence.date);
    if (group) group.push(sentence);
    else byDate.set(sentence.date, [sentence]);
  }
  return byDate;
}

function defaultDates(articles: number, found: number): number {
  return Math.min(found, Math.max(5, Math.round(2.5 * Math.sqrt(articles))), 40);
}

/** For each origin its strongest mention of the date and a little for the others; summed. */
function weightOf(dated: readonly DatedSentence[]): number {
  const byOrigin = new Map<string, { best: number; sum: number }>();
  for (const sentence of dated) {
    const known = byOrigin.get(sentence.originId) ?? { best: 0, sum: 0 };
    known.best = Math.max(known.best, sentence.weight);
    known.sum += sentence.weight;
    byOrigin.set(sentence.originId, known);
  }
  let weight = 0;
  for (const { best, sum } of byOrigin.values()) weight += best + 0.3 * Math.min(3, sum - best);
  return weight;
}

function toTimelineSentence(sentence: DatedSentence): TimelineSentence {
  return {
    text: sentence.text,
    articleId: sentence.read.article.id,
    citation: { revisionId: sentence.read.revision.id, span: sentence.span },
  };
}
