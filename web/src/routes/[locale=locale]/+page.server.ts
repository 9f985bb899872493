/** The front page: the brief of the lead story and what else is followed. */

import { chooseLead } from '$lib/reading/lead.ts';
import { orderWatchItems } from '$lib/reading/watch-order.ts';
import { askDesk } from '$lib/server/ask-desk.ts';
import { citationsOf, findPlaces, watchCitationsOf } from '$lib/server/find-places.ts';
import { loadBrief } from '$lib/server/load-brief.ts';
import type { PageServerLoad } from './$types';

const storiesShown = 13;
const openingSentences = 4;
const watchItemsShown = 6;

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
  const { desk, locale } = locals;
  setHeaders({ 'cache-control': 'no-cache' });
  const { items, total } = await askDesk(() =>
    desk.listStories({ limit: storiesShown, offset: 0 }),
  );
  const lead = chooseLead(items);
  if (lead === undefined) return { view: undefined, others: [], total };
  const view = await loadBrief(desk, lead.id, { kind: 'latest' });
  const { brief } = view;
  const awaited = orderWatchItems(view.watchItems).slice(0, watchItemsShown);
  const opening = (brief.sections[0]?.sentences ?? []).slice(0, openingSentences);
  const places = await findPlaces(desk, locale, brief, [
    ...citationsOf([brief.headline, brief.standfirst, ...opening]),
    ...watchCitationsOf(awaited),
  ]);
  const others = items.filter(({ id }) => id !== lead.id);
  return { view, opening, awaited, places, others, total };
};
