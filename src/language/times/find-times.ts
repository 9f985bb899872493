/** Pass: tokens to expressions of time with TIMEX3 values. English only. */
import type { TimeExpression } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import { dayOfInstant } from './calendar.ts';
import type { TimeHit, TimeScan } from './expression.ts';
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
    if (!draft.lang.startsWith('en')) return { times: [] };
    const scan = scanTimes(draft);
    const hits = timeRefiners.reduce((found, refine) => refine(scan, found), findHits(scan));
    const values = resolveTimes(scan, hits, dayOfInstant(draft.input.publishedAt));
    return { times: hits.flatMap((hit, at) => toExpression(draft, hit, values[at])) };
  },
};

function findHits(scan: TimeScan): readonly TimeHit[] {
  const hits: TimeHit[] = [];
  let at = 0;
  while (at < scan.words.length) {
    const hit = canBeginTime(scan, at) ? longest(timeParsers, scan, at) : undefined;
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

function scanTimes({ text, tokens, sentences }: Draft): TimeScan {
  const words = tokens.map(({ start, end }) => text.slice(start, end));
  let current = 0;
  return {
    words,
    lower: words.map((word) => word.toLowerCase()),
    sentence: tokens.map(({ start }) => {
      while (current < sentences.length - 1 && (sentences[current]?.end ?? 0) <= start)
        current += 1;
      return current;
    }),
    glued: tokens.map((token, at) => token.end === tokens[at + 1]?.start),
    isNumber: tokens.map((token) => token.kind === 'number'),
  };
}
