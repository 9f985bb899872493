/** Answers questions about single articles, their revisions and passages. */

import type { Article } from '../model/article.ts';
import { ReadoutError } from '../model/error.ts';
import type { RevisionId } from '../model/ids.ts';
import type { Span } from '../model/span.ts';
import type { AsOf, Page, PageRequest } from '../store/store.ts';
import { summarise } from './answer-story.ts';
import type { ArticleSummary, ArticleView, Passage } from './desk.ts';
import type { Workshop } from './workshop.ts';

/** The latest revision, unless another is chosen; the reading is absent until it has been made. */
export async function answerArticle(
  { store }: Workshop,
  reference: string,
  choice: { readonly revision?: RevisionId },
): Promise<ArticleView> {
  const article = await store.findArticle(reference);
  if (article === undefined) throw unknownArticle(reference);
  const revisions = await store.listRevisions(article.id);
  const revision =
    choice.revision === undefined
      ? revisions.at(-1)
      : revisions.find(({ id }) => id === choice.revision);
  if (revision === undefined) {
    throw new ReadoutError(
      'not-found',
      'This article has no such text (yet): it may not have been fetched.',
    );
  }
  const filing = await store.findFiling(article.id);
  return {
    article,
    revision,
    reading: await store.findReading(revision.id),
    revisions: revisions.map(({ text: _, ...rest }) => rest),
    story: filing === undefined ? undefined : await store.findStory(filing.storyId),
    reprintOf:
      filing?.reprintOf === undefined ? undefined : await findSummary(store, filing.reprintOf),
  };
}

export async function answerPassage(
  { store }: Workshop,
  revisionId: RevisionId,
  span: Span,
): Promise<Passage> {
  const revision = await store.findRevision(revisionId);
  const article = revision && (await store.findArticle(revision.articleId));
  if (revision === undefined || article === undefined) {
    throw new ReadoutError('not-found', `No revision is known as "${revisionId.slice(0, 40)}".`);
  }
  if (span.start < 0 || span.start >= span.end || span.end > revision.text.length) {
    throw new ReadoutError(
      'bad-input',
      `Expected a span within 0–${revision.text.length}, got ${span.start}–${span.end}.`,
    );
  }
  return {
    articleId: article.id,
    revisionId,
    outletName: article.outletName,
    title: revision.title,
    span,
    text: revision.text.slice(span.start, span.end),
  };
}

/** Newest first; articles that have not been read yet are left out of a page. */
export async function listArticleSummaries(
  { store }: Workshop,
  request: PageRequest & AsOf,
): Promise<Page<ArticleSummary>> {
  const { total, items } = await store.listArticles(request);
  const loaded = await store.loadArticles(
    items.map(({ id }) => id),
    request.asOf,
  );
  const byId = new Map(loaded.map((article) => [article.article.id, article]));
  const summaries = items.flatMap(({ id }: Article) => {
    const article = byId.get(id);
    return article === undefined ? [] : [summarise(article)];
  });
  return { total, items: summaries };
}

async function findSummary(
  store: Workshop['store'],
  articleId: Article['id'],
): Promise<ArticleSummary | undefined> {
  const [article] = await store.loadArticles([articleId]);
  return article === undefined ? undefined : summarise(article);
}

function unknownArticle(reference: string): ReadoutError {
  return new ReadoutError(
    'not-found',
    `No article is known as "${reference.slice(0, 80)}". Look for it with: readout search WORDS`,
  );
}
