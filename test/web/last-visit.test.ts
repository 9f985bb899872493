import { describe, expect, it } from 'vitest';
import type { StoryId } from '../../src/model/ids.ts';
import { lastVisitOf, readVisits, writeVisits } from '../../web/src/lib/last-visit.ts';

const story = 'dayton0000000001' as StoryId;
const at = (time: string) => new Date(`1995-11-${time}:00.000Z`);

/** The cookie after loads of the story's page at these times. */
function visit(...times: readonly string[]): string {
  let cookie = '';
  for (const time of times) cookie = writeVisits(readVisits(cookie), story, at(time));
  return cookie;
}

describe('the last visit', () => {
  it('is unknown on the first', () => {
    expect(lastVisitOf(readVisits(undefined), story, at('20T10:00'))).toBeUndefined();
    expect(lastVisitOf(readVisits(visit('20T10:00')), story, at('20T10:05'))).toBeUndefined();
  });

  it('is the last load before a pause, however often the page is loaded again', () => {
    const first = readVisits(visit('20T10:00', '20T10:20'));
    expect(lastVisitOf(first, story, at('21T09:00'))).toBe('1995-11-20T10:20:00.000Z');
    const again = readVisits(visit('20T10:00', '20T10:20', '21T09:00', '21T09:10'));
    expect(lastVisitOf(again, story, at('21T09:20'))).toBe('1995-11-20T10:20:00.000Z');
    expect(lastVisitOf(again, story, at('21T12:00'))).toBe('1995-11-21T09:10:00.000Z');
  });

  it('is kept for each story, and only for so many', () => {
    let cookie = visit('20T10:00');
    for (let n = 0; n < 60; n += 1) {
      cookie = writeVisits(readVisits(cookie), `story${n}` as StoryId, at('20T11:00'));
    }
    expect(cookie.length).toBeLessThan(2_000);
    expect(readVisits(cookie).has(story)).toBe(false);
    expect(readVisits(cookie).has('story59' as StoryId)).toBe(true);
  });

  it.each(['', '_', 'a', 'a-', '-1', 'x-zzzzzzzzz', '<b>-1', 'a-1-2-3', 'é-1'])(
    'passes over what is no visit: %j',
    (cookie) => {
      expect([...readVisits(cookie)]).toEqual([]);
    },
  );

  it('is not in the future, whatever the cookie says', () => {
    const visits = readVisits(`${story}-zzzzzzz`);
    expect(lastVisitOf(visits, story, at('20T10:00'))).toBeUndefined();
  });
});
