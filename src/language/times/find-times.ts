/**
 * Pass: tokens to expressions of time with TIMEX3 values: by grammar in English, by
 * lists of words in the languages of locales/times.ts, none in others.
 */
import type { TimeExpression } from '../../model/reading.ts';
import type { Draft, Pass } from '../draft.ts';
import { isEnglish } from '../english.ts';
import { scanDraft } from '../names/scan.ts';
import { dayOfInstant } from './calendar.ts';
import type { TimeHit, TimeScan } from './expression.ts';
import { type ListedReader, listedReaderOf } from './listed/read-listed.ts';
import { longest, parsersAt } from './parsers.ts';
import { timeRefiners } from './refiners.ts';
import { resolveTimes } from './resolve.ts';
import { readTense } from './tense.ts';

/** Makes the times of a text. */
export const findTimes: Pass = {
  name: 'times',
  needs: ['sentences', 'tokens'],
  makes: ['times'],
  run(draft: Draft) {
    const listed = listedReaderOf(draft.lang);
    if (listed === undefined && !isEnglish(draft.lang)) return { times: [] };
    const scan = scanTimes(draft, listed);
    const hits = hitsOf(scan, listed);
    const values = resolveTimes(scan, hits, dayOfInstant(draft.input.publishedAt));
    return { times: hits.flatMap((hit, at) => toExpression(draft, hit, values[at], listed)) };
  },
};

function hitsOf(scan: TimeScan, listed: ListedReader | undefined): readonly TimeHit[] {
  if (listed === undefined)
    return timeRefiners.reduce((found, refine) => refine(scan, found), findHits(scan));
  return collectHits(scan, (at) =>
    listed.canBegin(scan, at) ? longest(listed.parsers, scan, at) : undefined,
  );
}

function findHits(scan: TimeScan): readonly TimeHit[] {
  return collectHits(scan, (at) => longest(parsersAt(scan, at), scan, at));
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
  listed: ListedReader | undefined,
): TimeExpression[] {
  const first = draft.tokens[from];
  const joined = first && listed?.countJoined(draft.text.slice(first.start, first.end));
  const start = first && first.start + (joined ?? 0);
  const end = draft.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || resolved === undefined) return [];
  return [{ start, end, ...resolved }];
}

const opensList = /^(?:What to watch|Things to watch|Dates to watch|Coming up|Next steps)\b/u;

function scanTimes(draft: Draft, listed: ListedReader | undefined): TimeScan {
  const { text, words, lower, sentence, sentences, tokens } = scanDraft(draft);
  return {
    tokens,
    words,
    lower: listed === undefined ? lower : words.map(listed.fold),
    tenseOf: listed?.tenseOf ?? readTense,
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
