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
/** Per desk, as a test may run several; in order of last use. */
const kept = new WeakMap<PublicDesk, Map<RevisionId, CitedRevision>>();

/** Undefined where the desk does not have it. */
export async function findCitedRevision(
  desk: PublicDesk,
  articleId: ArticleId,
  revisionId: RevisionId,
): Promise<CitedRevision | undefined> {
  const known = kept.get(desk) ?? new Map<RevisionId, CitedRevision>();
  kept.set(desk, known);
  const revision = known.get(revisionId) ?? (await askFor(desk, articleId, revisionId));
  if (revision === undefined) return undefined;
  known.delete(revisionId);
  known.set(revisionId, revision);
  const oldest = known.keys().next().value;
  if (known.size > mostKept && oldest !== undefined) known.delete(oldest);
  return revision;
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
