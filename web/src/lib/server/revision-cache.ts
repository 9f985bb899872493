/** Keeps the texts that pages cite most. A revision never changes, so what is kept is never wrong. */
import type { ArticleId, RevisionId } from '$engine/model/ids.ts';
import type { PublicDesk } from '$lib/desk.ts';
import { deskErrorCode } from './ask-desk.ts';

/** A text with what a citation says about it. */
export interface CitedRevision {
  readonly articleId: ArticleId;
  readonly text: string;
  readonly title: string;
  readonly lang: string;
  readonly outletName: string;
  readonly publishedAt?: string;
}

const mostKept = 400;
/** In order of last use; a text that is being asked for is in it too, so that nobody asks twice. */
const kept = new Map<RevisionId, Promise<CitedRevision | undefined>>();
const articleIds = new Map<RevisionId, ArticleId>();

/** The article of a text that is kept or being asked for; undefined for others. */
export function keptArticleOf(revisionId: RevisionId): ArticleId | undefined {
  return articleIds.get(revisionId);
}

/** Undefined where the desk does not have it; that is not kept, since it may still come. */
export async function findCitedRevision(
  desk: PublicDesk,
  articleId: ArticleId,
  revisionId: RevisionId,
): Promise<CitedRevision | undefined> {
  const asked = kept.get(revisionId) ?? askFor(desk, articleId, revisionId);
  kept.delete(revisionId);
  kept.set(revisionId, asked);
  articleIds.set(revisionId, articleId);
  const oldest = kept.keys().next().value;
  if (kept.size > mostKept && oldest !== undefined) forget(oldest);
  let found: CitedRevision | undefined;
  try {
    found = await asked;
    return found;
  } finally {
    if (found === undefined && kept.get(revisionId) === asked) forget(revisionId);
  }
}

function forget(revisionId: RevisionId): void {
  kept.delete(revisionId);
  articleIds.delete(revisionId);
}

async function askFor(
  desk: PublicDesk,
  articleId: ArticleId,
  revisionId: RevisionId,
): Promise<CitedRevision | undefined> {
  try {
    const { article, revision } = await desk.article(articleId, { revision: revisionId });
    return {
      articleId,
      text: revision.text,
      title: revision.title,
      lang: revision.lang,
      outletName: article.outletName,
      ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    };
  } catch (cause) {
    // The page says so by leaving the marker a plain link to the list of sources.
    if (deskErrorCode(cause) === 'not-found') return undefined;
    throw cause;
  }
}
