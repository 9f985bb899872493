/** What is new in a story for this reader: since the time in the address, else since the last visit. */
import { type Cookies, error } from '@sveltejs/kit';
import { parseSince } from '$engine/api/since.ts';
import type { Instant, StoryId } from '$engine/model/ids.ts';
import type { NewsView } from '$engine/pipeline/desk.ts';
import type { PublicDesk } from '$lib/desk.ts';
import {
  lastVisitOf,
  readVisits,
  visitCookie,
  visitCookieSeconds,
  writeVisits,
} from '$lib/last-visit.ts';
import { askDesk } from './ask-desk.ts';
import type { BriefChoice } from './load-brief.ts';

/** `remembered`: the time is that of the reader's last visit. */
export interface ReaderNews {
  readonly view: NewsView;
  readonly remembered: boolean;
}

export interface NewsQuestion {
  readonly desk: PublicDesk;
  readonly storyId: StoryId;
  readonly choice: BriefChoice;
  /** `?new-since=`, as written. */
  readonly asked: string | null;
  readonly now: Date;
}

/** Undefined on a first visit, and for a published version, which is what it was. */
export async function loadNews(
  { desk, storyId, choice, asked, now }: NewsQuestion,
  cookies: Cookies,
): Promise<ReaderNews | undefined> {
  if (choice.kind === 'version') return undefined;
  const asOf = choice.kind === 'as-of' ? { asOf: choice.asOf } : {};
  if (asked !== null && asked !== '') {
    const since = readSince(asked, asOf.asOf ?? now.toISOString());
    const view = await askDesk(() => desk.news(storyId, { since, ...asOf }));
    return { view, remembered: false };
  }
  if (choice.kind === 'as-of') return undefined;
  const since = lastVisitOf(readVisits(cookies.get(visitCookie)), storyId, now);
  if (since === undefined) return undefined;
  return { view: await askDesk(() => desk.news(storyId, { since })), remembered: true };
}

/** Notes the visit in the reader's cookie; looking at a past version is none. */
export function rememberVisit(
  { storyId, choice, now }: NewsQuestion,
  cookies: Cookies,
  secure: boolean,
): void {
  if (choice.kind !== 'latest' && choice.kind !== 'draft') return;
  const visits = readVisits(cookies.get(visitCookie));
  cookies.set(visitCookie, writeVisits(visits, storyId, now), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: visitCookieSeconds,
  });
}

function readSince(asked: string, now: Instant): Instant {
  const since = parseSince(asked, now);
  if (since !== undefined && since <= now) return since;
  error(400, { message: 'Bad request', code: 'bad-request' });
}
