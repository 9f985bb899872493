/** Looks up every place that a page cites, each once, with the text around it. */
import type { Brief, BriefSentence } from '$engine/model/brief.ts';
import type { ArticleId } from '$engine/model/ids.ts';
import type { Citation } from '$engine/model/span.ts';
import type { WatchItem } from '$engine/model/watch.ts';
import type { ArticleSummary } from '$engine/pipeline/desk.ts';
import { citationAddress } from '$lib/addresses.ts';
import type { Locale } from '$lib/catalogue/locales.ts';
import type { PublicDesk } from '$lib/desk.ts';
import { type CitedPlace, type CitedPlaces, citationKey } from '$lib/reading/citations.ts';
import { contextOf } from '$lib/reading/context.ts';
import { deskErrorCode } from './ask-desk.ts';
import { findCitedRevision, keptArticleOf } from './revision-cache.ts';

/**
 * Articles of citations that are not among the brief's own sources (evidence of watch items) are
 * looked up in `articles`, the other articles of the story, and only then asked for one by one.
 */
export async function findPlaces(
  desk: PublicDesk,
  locale: Locale,
  brief: Brief,
  citations: readonly Citation[],
  articles: readonly ArticleSummary[] = [],
): Promise<CitedPlaces> {
  const unique = new Map(citations.map((citation) => [citationKey(citation), citation]));
  const sources = new Map(brief.sources.map((source) => [source.revisionId, source]));
  const known = new Map(articles.map(({ revisionId, id }) => [revisionId, id]));
  const places = await Promise.all(
    [...unique].map(async ([key, citation], index) => {
      const source = sources.get(citation.revisionId);
      const articleId =
        source?.articleId ??
        known.get(citation.revisionId) ??
        keptArticleOf(citation.revisionId) ??
        (await findArticleOf(desk, citation));
      if (articleId === undefined) return undefined;
      const place = await findPlace(desk, locale, articleId, citation, `passage-${index + 1}`);
      if (place === undefined) return undefined;
      return [key, source ? { ...place, number: source.number } : place] as const;
    }),
  );
  return Object.fromEntries(places.filter((place) => place !== undefined));
}

async function findPlace(
  desk: PublicDesk,
  locale: Locale,
  articleId: ArticleId,
  citation: Citation,
  id: string,
): Promise<CitedPlace | undefined> {
  const revision = await findCitedRevision(desk, articleId, citation.revisionId);
  const passage = revision && contextOf(revision.text, citation.span);
  if (revision === undefined || passage === undefined) return undefined;
  const { outletName, title, lang, publishedAt } = revision;
  const href = citationAddress(locale, articleId, citation);
  return { id, outletName, title, lang, href, passage, ...(publishedAt && { publishedAt }) };
}

async function findArticleOf(desk: PublicDesk, citation: Citation): Promise<ArticleId | undefined> {
  try {
    return (await desk.passage(citation.revisionId, citation.span)).articleId;
  } catch (cause) {
    if (['not-found', 'bad-input'].includes(deskErrorCode(cause) ?? '')) return undefined;
    throw cause;
  }
}

/** Where watch items were read and what closed them. */
export function watchCitationsOf(items: readonly WatchItem[]): readonly Citation[] {
  return items.flatMap(({ evidence, proposedFrom }) =>
    proposedFrom === undefined ? evidence : [...evidence, proposedFrom],
  );
}

/** Every citation of the sentences, in reading order. */
export function citationsOf(sentences: readonly BriefSentence[]): readonly Citation[] {
  return sentences.flatMap((sentence) => sentence.citations);
}

/** Headline, standfirst and all sections, in reading order. */
export function sentencesOf(brief: Brief): readonly BriefSentence[] {
  return [
    brief.headline,
    brief.standfirst,
    ...brief.sections.flatMap((section) => section.sentences),
  ];
}
