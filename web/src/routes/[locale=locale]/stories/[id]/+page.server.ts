/** A story's brief with everything that stands around it, and the taking in of replies. */
import { fail, redirect } from '@sveltejs/kit';
import type { StoryId } from '$engine/model/ids.ts';
import type { NewReply } from '$engine/pipeline/desk.ts';
import { storyAddress } from '$lib/addresses.ts';
import type { PublicDesk } from '$lib/desk.ts';
import { type ReplyFailure, trapField } from '$lib/reply-form.ts';
import { askDesk, deskErrorCode } from '$lib/server/ask-desk.ts';
import { citationsOf, findPlaces, sentencesOf, watchCitationsOf } from '$lib/server/find-places.ts';
import { loadBrief, readChoice } from '$lib/server/load-brief.ts';
import { loadNews, rememberVisit } from '$lib/server/load-news.ts';
import type { Actions, PageServerLoad } from './$types';

/** Of the story's articles the page names the newest and those that it cites; a page of their own lists all. */
const newestArticles = 8;

export const load: PageServerLoad = async ({ locals, params, url, cookies, setHeaders }) => {
  const { desk, locale, origin } = locals;
  const choice = readChoice(url.searchParams);
  const view = await loadBrief(desk, params.id, choice);
  const storyId = view.story.id;
  if (storyId !== params.id) redirect(307, storyAddress(locale, storyId) + url.search);
  const { brief, watchItems } = view;
  const storyView = await askDesk(() =>
    desk.story(storyId, {
      asOf: brief.asOf,
      parts: ['timeline', 'happenings', 'positions', 'disputes'],
      articleLimit: newestArticles,
    }),
  );
  const known = [...storyView.articles, ...storyView.cited];
  const citations = [...citationsOf(sentencesOf(brief)), ...watchCitationsOf(watchItems)];
  const places = await findPlaces(desk, locale, brief, citations, known);
  const asked = url.searchParams.get('new-since');
  const question = { desk, storyId, choice, asked, now: new Date() };
  const news = await loadNews(question, cookies);
  rememberVisit(question, cookies, origin.startsWith('https:'));
  setHeaders({ 'cache-control': 'private, no-cache', vary: 'cookie' });
  return {
    view,
    places,
    choice,
    news,
    timeline: storyView.timeline,
    happenings: storyView.happenings,
    positions: storyView.positions,
    standings: storyView.standings ?? [],
    newest: storyView.articles,
    articleCount: storyView.story.articleCount,
    articles: Object.fromEntries(known.map((article) => [article.id, article])),
    held: url.searchParams.get('reply') === 'held',
  };
};

export const actions: Actions = {
  reply: async ({ request, locals, params }) => {
    const form = await request.formData();
    const typed = {
      name: textOf(form, 'name'),
      email: textOf(form, 'email'),
      website: textOf(form, 'website'),
      text: textOf(form, 'text'),
    };
    if (textOf(form, trapField) !== '') {
      return fail(400, { typed, problems: [], trapFilled: true } satisfies ReplyFailure);
    }
    const { website, ...needed } = typed;
    const reply = { storyId: params.id as StoryId, ...needed, ...(website && { website }) };
    const answer = await askDesk(() => handIn(locals.desk, reply));
    if (answer === 'too-many') {
      return fail(429, {
        typed,
        problems: [],
        trapFilled: false,
        tooMany: true,
      } satisfies ReplyFailure);
    }
    if (answer.outcome === 'refused') {
      const { problems } = answer;
      return fail(400, { typed, problems, trapFilled: false } satisfies ReplyFailure);
    }
    redirect(303, `${storyAddress(locals.locale, reply.storyId)}?reply=held#replies`);
  },
};

/** The desk takes only so many replies from one network in a while. */
async function handIn(desk: PublicDesk, reply: NewReply) {
  try {
    return await desk.addReply(reply);
  } catch (cause) {
    if (deskErrorCode(cause) === 'refused') return 'too-many';
    throw cause;
  }
}

/** Spaces around what was typed are no part of it; line ends become those of the desk. */
function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.replace(/\r\n?/gu, '\n').trim() : '';
}
