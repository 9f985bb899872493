/** Searches all articles; an address without words shows only the form. */
import { readPage } from '$lib/paging.ts';
import { askDesk } from '$lib/server/ask-desk.ts';
import type { PageServerLoad } from './$types';

const perPage = 20;
const longestQuery = 300;

export const load: PageServerLoad = async ({ locals, url }) => {
  const given = url.searchParams.get('q') ?? '';
  const words = given
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  const page = readPage(url.searchParams);
  if (words === '') return { words, page, pages: 1, total: 0, hits: [] };
  const { items, total } = await askDesk(() =>
    locals.desk.search(words, { limit: perPage, offset: (page - 1) * perPage }),
  );
  return { words, page, pages: Math.max(1, Math.ceil(total / perPage)), total, hits: items };
};
