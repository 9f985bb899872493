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
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { desk, locale } = locals;
  const choice = readChoice(url.searchParams);
  const view = await loadBrief(desk, params.id, choice);
  if (view.story.id !== params.id) redirect(307, storyAddress(locale, view.story.id) + url.search);
  const { brief, watchItems } = view;
  const storyView = await askDesk(() => desk.story(view.story.id, { asOf: brief.asOf }));
  const citations = [...citationsOf(sentencesOf(brief)), ...watchCitationsOf(watchItems)];
  const places = await findPlaces(desk, locale, brief, citations, storyView.articles);
  setHeaders({ 'cache-control': 'no-cache' });
  return {
    view,
    places,
    choice,
    timeline: storyView.timeline,
    articles: Object.fromEntries(storyView.articles.map((article) => [article.id, article])),
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
