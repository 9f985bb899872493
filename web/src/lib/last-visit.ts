/**
 * When a reader last looked at each story, kept in the reader's own cookie: no account, and the
 * desk keeps nothing. Loads within half an hour of each other are one visit, so that reloading a
 * page does not make its news old.
 */
import type { Instant, StoryId } from '../../../src/model/ids.ts';

/** Name of the cookie. */
export const visitCookie = 'readout-visits';
/** How long a browser keeps it, in seconds. */
export const visitCookieSeconds = 180 * 86_400;

const visitGapMs = 30 * 60_000;
const mostStories = 40;

/** `latest` is the last load of the page; `before` the last load of the visit before this one. */
interface Visit {
  readonly latest: number;
  readonly before?: number;
}

/** Story to visit, the story looked at last first. */
export type Visits = ReadonlyMap<StoryId, Visit>;

/** Reads the cookie; what is no visit in it is passed over. */
export function readVisits(cookie: string | undefined): Visits {
  const visits = new Map<StoryId, Visit>();
  for (const part of (cookie ?? '').split('_').slice(0, mostStories)) {
    const [, id, latest, before] =
      /^([0-9a-z]{1,32})-([0-9a-z]{1,8})(?:-([0-9a-z]{1,8}))?$/u.exec(part) ?? [];
    if (id === undefined || latest === undefined) continue;
    visits.set(id as StoryId, {
      latest: parseInt(latest, 36),
      ...(before === undefined ? {} : { before: parseInt(before, 36) }),
    });
  }
  return visits;
}

/** The cookie's value after a load of the story's page at `now`. */
export function writeVisits(visits: Visits, storyId: StoryId, now: Date): string {
  const visit = visits.get(storyId);
  const seconds = Math.floor(now.getTime() / 1000);
  const isSame = visit !== undefined && seconds - visit.latest < visitGapMs / 1000;
  const before = isSame ? visit.before : visit?.latest;
  const others = [...visits].filter(([id]) => id !== storyId);
  return [[storyId, { latest: seconds, before }] as const, ...others]
    .slice(0, mostStories)
    .map(([id, { latest, before: earlier }]) =>
      [id, latest.toString(36), ...(earlier === undefined ? [] : [earlier.toString(36)])].join('-'),
    )
    .join('_');
}

/** The end of the visit before the present one; undefined on the first visit. */
export function lastVisitOf(visits: Visits, storyId: StoryId, now: Date): Instant | undefined {
  const visit = visits.get(storyId);
  if (visit === undefined) return undefined;
  const seconds = now.getTime() / 1000;
  const last = seconds - visit.latest < visitGapMs / 1000 ? visit.before : visit.latest;
  return last === undefined || last > seconds ? undefined : new Date(last * 1000).toISOString();
}
