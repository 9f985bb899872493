/** An article's text, what was found in it, and how it differs from the text before. */
import { redirect } from '@sveltejs/kit';
import type { RevisionId } from '$engine/model/ids.ts';
import type { ArticleView } from '$engine/pipeline/desk.ts';
import { articleAddress, readSpan } from '$lib/addresses.ts';
import type { PublicDesk } from '$lib/desk.ts';
import { type Change, compareTexts, compareWords } from '$lib/reading/changes.ts';
import { askDesk } from '$lib/server/ask-desk.ts';
import type { PageServerLoad } from './$types';

/** What the text before this one said differently. */
export interface RevisionChanges {
  readonly earlier: number;
  readonly title: readonly Change[] | undefined;
  readonly paragraphs: readonly (readonly Change[])[];
}

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { desk, locale } = locals;
  const wanted = url.searchParams.get('revision');
  const choice = wanted === null ? {} : { revision: wanted as RevisionId };
  const view = await askDesk(() => desk.article(params.id, choice));
  if (view.article.id !== params.id) {
    redirect(307, articleAddress(locale, view.article.id) + url.search);
  }
  setHeaders({ 'cache-control': 'no-cache' });
  return { view, cited: readSpan(url.searchParams), changes: await findChanges(desk, view) };
};

async function findChanges(
  desk: PublicDesk,
  { article, revision, revisions }: ArticleView,
): Promise<RevisionChanges | undefined> {
  const before = revisions.findLast(({ number }) => number < revision.number);
  if (before === undefined) return undefined;
  const earlier = await askDesk(() => desk.article(article.id, { revision: before.id }));
  const { title, text, number } = earlier.revision;
  return {
    earlier: number,
    title: title === revision.title ? undefined : compareWords(title, revision.title),
    paragraphs: compareTexts(text, revision.text),
  };
}
