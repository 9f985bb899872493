/**
 * Pass: tokens to expressions of time with TIMEX3 values: all of them in English, full dates in
 * the languages whose month names are kept, none in others.
 */
import type { LanguageTag } from '../../model/ids.ts';
import type { TimeExpression } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import { monthsOf } from '../locales/calendars.ts';
import { scanDraft } from '../names/scan.ts';
import { dayOfInstant } from './calendar.ts';
import type { TimeHit, TimeScan } from './expression.ts';
import { plainDateParsers } from './parsers/plain-date.ts';
import { longest, timeParsers } from './parsers.ts';
import { timeRefiners } from './refiners.ts';
import { resolveTimes } from './resolve.ts';
import { canBeginTime } from './starters.ts';

/** Makes the times of a text. */
export const findTimes: Pass = {
  name: 'times',
  needs: ['sentences', 'tokens'],
  makes: ['times'],
  run(draft: Draft) {
    const scan = scanTimes(draft);
    const hits = hitsOf(scan, draft.lang);
    const values = resolveTimes(scan, hits, dayOfInstant(draft.input.publishedAt));
    return { times: hits.flatMap((hit, at) => toExpression(draft, hit, values[at])) };
  },
};

function hitsOf(scan: TimeScan, lang: LanguageTag): readonly TimeHit[] {
  if (lang.toLowerCase().split('-')[0] === 'en') {
    return timeRefiners.reduce((found, refine) => refine(scan, found), findHits(scan));
  }
  const months = monthsOf(lang);
  if (months === undefined) return [];
  const parsers = plainDateParsers(months);
  return collectHits(scan, (at) => longest(parsers, scan, at));
}

function findHits(scan: TimeScan): readonly TimeHit[] {
  return collectHits(scan, (at) =>
    canBeginTime(scan, at) ? longest(timeParsers, scan, at) : undefined,
  );
}

function collectHits(
  scan: TimeScan,
  readAt: (at: number) => TimeHit | undefined,
): readonly TimeHit[] {
  const hits: TimeHit[] = [];
  let at = 0;
  while (at < scan.words.length) {
    const hit = readAt(at);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

function toExpression(
  draft: Draft,
  { from, to }: TimeHit,
  resolved: Omit<TimeExpression, 'start' | 'end'> | undefined,
): TimeExpression[] {
  const start = draft.tokens[from]?.start;
  const end = draft.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || resolved === undefined) return [];
  return [{ start, end, ...resolved }];
}

const opensList = /^(?:What to watch|Things to watch|Dates to watch|Coming up|Next steps)\b/u;

function scanTimes(draft: Draft): TimeScan {
  const { text, words, lower, sentence, sentences, tokens } = scanDraft(draft);
  return {
    words,
    lower,
    sentence,
    glued: tokens.map((token, at) => token.end === tokens[at + 1]?.start),
    isNumber: tokens.map((token) => token.kind === 'number'),
    aheadSentences: new Set(
      sentences.flatMap(({ start }, at) =>
        opensList.test(text.slice(start, start + 24)) ? [at] : [],
      ),
    ),
  };
}
