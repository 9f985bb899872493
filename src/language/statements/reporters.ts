/**
 * Who passed a statement on: "Vale told the Lagoon Herald", "the Herald quoted Vale as saying",
 * "Vale said, the agency reported". Only outlets and other media pass on; somebody who is asked by
 * reporters speaks for himself.
 */

import type { Mention, Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import { mediaIds, mediaWords, passingCues } from '../locales/en/speakers.ts';
import { sentenceAt } from './antecedents.ts';

/** The statements with `reportedBy` where the text names a chain. */
export function addReporters(
  statements: readonly Statement[],
  { mentions, text, sentences }: Pick<Draft, 'mentions' | 'text' | 'sentences'>,
): readonly Statement[] {
  const sentenceOf = (offset: number) => sentenceAt(sentences, offset);
  const passing = new Map<number, Speaker>();
  for (const { speaker, cue } of statements) {
    const start = cue[0]?.start;
    if (start === undefined || !isMedia(speaker) || !isPassing(text, cue)) continue;
    passing.set(sentenceOf(start), speaker);
  }
  return statements.map((statement) => {
    const quoted = quotedBy(statement, mentions, text);
    if (quoted !== undefined) return { ...statement, ...quoted };
    const reportedBy =
      toldTo(statement, mentions, text) ?? carriedBy(statement, passing, sentenceOf);
    return reportedBy === undefined ? statement : { ...statement, reportedBy };
  });
}

/** Whether a speaker is an outlet or other media: "Reuters", "state media", "the Lagoon Herald". */
export function isMedia({ name, kind, actorId }: Speaker): boolean {
  if (mediaIds.has(actorId ?? '')) return true;
  if (kind !== 'organisation' && kind !== 'collective') return false;
  const [before, last = ''] = ['', ...name.toLowerCase().split(/\s+/u)].slice(-2);
  if (last === 'agency') return before === 'news';
  return mediaWords.has(last) && before !== 'social';
}

function isPassing(text: string, cue: readonly Span[]): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  return words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => passingCues.has(word));
}

/** Somebody else's statement in a sentence that the media are said to report. */
function carriedBy(
  { speaker, cue, source }: Statement,
  passing: ReadonlyMap<number, Speaker>,
  sentenceOf: (offset: number) => number,
): Speaker | undefined {
  const start = cue[0]?.start;
  if (start === undefined || source.length === 0 || isMedia(speaker)) return undefined;
  return passing.get(sentenceOf(start));
}

/** "told the Herald": the media right after the cue. */
function toldTo(
  { cue }: Statement,
  mentions: readonly Mention[],
  text: string,
): Speaker | undefined {
  const last = cue.at(-1);
  if (last === undefined) return undefined;
  const said = text.slice(cue[0]?.start ?? 0, last.end);
  if (!/\b(?:told|tells|telling)\b/iu.test(said)) return undefined;
  const mention = mentionIn(mentions, Math.max(last.start, last.end - 40), last.end + 60, (one) => {
    const between = text.slice(last.end, one.start);
    return one.end <= last.end || /^(?:\s|the|in an interview with|[“"`'’])*$/iu.test(between);
  });
  return mention !== undefined && isMedia(mention) ? speakerOf(mention) : undefined;
}

/** How far after "quoted" the one who is quoted may stand, in code units. */
const farthestQuoted = 160;

/** What follows the one who is quoted, an apposition between. */
const asSaying = /^(?:,[^,.]{1,100})?,?\s(?:as|in)\s(?:saying|telling|having|warning|a)\b/iu;

/** Before a cue "saying": "quoted the minister, Ruth Vale, as". */
const quotedBefore = /\b(?:quot|cit)(?:ed|es|ing)\s[^.”"]{1,140}\sas\s$/u;

/** "state media quoted Vale as saying": Vale speaks, state media pass it on. */
function quotedBy(
  { cue, speaker }: Statement,
  mentions: readonly Mention[],
  text: string,
): { readonly speaker: Speaker; readonly reportedBy: Speaker } | undefined {
  const start = cue[0]?.start;
  if (start === undefined || !isMedia(speaker)) return undefined;
  const before = text.slice(Math.max(0, start - farthestQuoted), start);
  const back = quotedBefore.exec(before);
  if (back !== null) {
    const quoted = mentionIn(
      mentions,
      start - (before.length - back.index),
      start,
      (one) => !isMedia(one),
    );
    if (quoted !== undefined) return { speaker: speakerOf(quoted), reportedBy: speaker };
  }
  if (!/^\S*\s*\S*\s*\b(?:quot|cit)(?:ed|es|ing)\b/iu.test(text.slice(start, start + 40))) {
    return undefined;
  }
  const quoted = mentionIn(
    mentions,
    start,
    start + farthestQuoted,
    (one) => !isMedia(one) && asSaying.test(text.slice(one.end, one.end + farthestQuoted)),
  );
  return quoted === undefined ? undefined : { speaker: speakerOf(quoted), reportedBy: speaker };
}

/** The first mention that starts in a stretch of the text and passes a test. */
function mentionIn(
  mentions: readonly Mention[],
  from: number,
  to: number,
  test: (mention: Mention) => boolean,
): Mention | undefined {
  for (let at = firstFrom(mentions, from); at < mentions.length; at += 1) {
    const mention = mentions[at] as Mention;
    if (mention.start >= to) return undefined;
    if (test(mention)) return mention;
  }
  return undefined;
}
