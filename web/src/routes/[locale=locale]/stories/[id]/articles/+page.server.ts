/** All articles of a story, a page at a time, newest first. */
import { error, redirect } from '@sveltejs/kit';
import { storyArticlesAddress } from '$lib/addresses.ts';
import { readPage } from '$lib/paging.ts';
import { askDesk } from '$lib/server/ask-desk.ts';
import { readChoice } from '$lib/server/load-brief.ts';
import type { PageServerLoad } from './$types';

const perPage = 50;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { desk, locale } = locals;
  const page = readPage(url.searchParams);
  const choice = readChoice(url.searchParams);
  const { story, articles } = await askDesk(() =>
    desk.story(params.id, {
      parts: [],
      articleLimit: perPage,
      articleOffset: (page - 1) * perPage,
      ...(choice.kind === 'as-of' ? { asOf: choice.asOf } : {}),
    }),
  );
  if (story.id !== params.id) redirect(307, storyArticlesAddress(locale, story.id) + url.search);
  const pages = Math.max(1, Math.ceil(story.articleCount / perPage));
  if (page > pages) error(404, { message: 'Not found', code: 'not-found' });
  setHeaders({ 'cache-control': 'no-cache' });
  return { story, articles, page, pages };
};
