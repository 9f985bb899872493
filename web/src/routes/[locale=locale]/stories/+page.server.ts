/** The list of stories, a page at a time. */
import { readPage } from '$lib/paging.ts';
import { askDesk } from '$lib/server/ask-desk.ts';
import type { PageServerLoad } from './$types';

const perPage = 30;

export const load: PageServerLoad = async ({ locals, url }) => {
  const page = readPage(url.searchParams);
  const { items, total } = await askDesk(() =>
    locals.desk.listStories({ limit: perPage, offset: (page - 1) * perPage }),
  );
  return { stories: items, page, pages: Math.max(1, Math.ceil(total / perPage)) };
};
