/**
 * The headline: the lead that most origins share, or its first clause where that can stand alone.
 * A clause is cut only where nothing is lost that says whose words they are.
 */
import type { BriefSentence } from '../model/brief.ts';
import type { Instant } from '../model/ids.ts';
import type { Candidate } from './candidates.ts';
import type { Material } from './material.ts';
import { dayToShow } from './relative-time.ts';
import { scoreNews } from './sections/what-happened.ts';
import { citationTo } from './sentence.ts';
import { tidySpacing } from './spacing.ts';

const fewestWords = 5;
const mostWords = 26;
/** A sentence so short is not cut. */
const shortWords = 16;
/** A headline is of the newest news: half as much after a day and a half. */
const halvedAfterDays = 1.5;
/** Later than this nobody takes it for today's. */
const knownDays = 30;
const dayMs = 86_400_000;
const afterLead = 0.15;
/** Where a clause may end: before words that only add when or besides what. */
const adverbialEnd =
  /, (?:\w+ )?(?:\w+ )?(?:hours?|days?|weeks?|months?|years?) (?:after|before|since)\b|, (?:while|after|before|amid|as|despite|following|although|though|even as|in what|ahead of|in an?|an? (?:\w+ ){0,3}(?:sign|move|step|blow|setback|shift|reversal|day|deal|challenge|breakthrough|test)|the (?:first|second|third|last|latest|biggest|most|largest)|a move|raising|prompting|marking|saying|urging|citing)\b| (?:while|amid|despite|even as|ahead of)\b| on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?=,|$)|; /gu;
/** Here the clause may lack its verb, so it must tell of something before. */
const looseEnd =
  /(?<!(?:hours?|days?|weeks?|months?|years?)),? (?:after|before|following)\b|, (?:who|which|where|when|with|including|and|but)\b|, (?:який|яка|яке|які|де|коли|який|который|которая|которые)(?![\p{L}])| [—–-]{1,2} /gu;

/** The headline and the candidate it comes from; undefined for a story without readable news. */
export interface Headline {
  readonly sentence: BriefSentence;
  readonly candidate: Candidate;
}

export function draftHeadline(material: Material): Headline | undefined {
  let best: Headline | undefined;
  let bestScore = 0;
  for (const candidate of material.news) {
    if (candidate.position > 2) continue;
    const end = headlineEnd(candidate);
    if (end === undefined) continue;
    const score =
      scoreNews(candidate, material) *
      shapeOf(candidate, end) *
      0.5 ** (daysBetween(candidate.saidAt, material.latest) / halvedAfterDays) *
      (candidate.position === 0 ? 1 : afterLead);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { sentence: toHeadline(candidate, end, material.input.asOf), candidate };
  }
  return best;
}

function daysBetween(from: Instant, to: Instant): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / dayMs);
}

/** What may be is no headline while something is. */
const guess = /\b(?:may|might|could|would|should|seems?|appears?|perhaps|likely|if)\b/u;

/** Short, without quotation, telling of an event. */
function shapeOf(candidate: Candidate, end: number): number {
  const text = candidate.read.revision.text.slice(candidate.span.start, end);
  const words = text.split(/\s+/u).length;
  const hasEvent = candidate.events.some((event) => (event.trigger[0]?.start ?? end) < end);
  return (
    Math.min(1, 1.5 - words / 28) *
    (hasEvent ? 1.2 : 0.9) *
    (/[“"`]/u.test(text) ? 0.7 : 1) *
    (guess.test(text) ? 0.4 : 1)
  );
}

/** Where the headline ends in the article's text, full stop left off; undefined where none fits. */
function headlineEnd(candidate: Candidate): number | undefined {
  const { span, read } = candidate;
  const text = read.revision.text.slice(span.start, span.end);
  const whole = text.replace(/\s*[.。]\s*$/u, '').length;
  const isWhole = isFit(text.slice(0, whole));
  if (isWhole && text.split(/\s+/u).length <= shortWords) return span.start + whole;
  for (const { at, needsTelling } of clauseEnds(text)) {
    const end = span.start + at;
    if (!isFit(text.slice(0, at)) || isAttributedBeyond(candidate, end)) continue;
    if (!needsTelling || tells(candidate, end)) return end;
  }
  return isWhole ? span.start + whole : undefined;
}

function isFit(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const quotes = text.match(/["“”]|``|''/gu)?.length ?? 0;
  return (
    words >= fewestWords && words <= mostWords && quotes % 2 === 0 && !/\($|\([^)]*$/u.test(text)
  );
}

/** Possible ends, the last first. */
function clauseEnds(
  text: string,
): readonly { readonly at: number; readonly needsTelling: boolean }[] {
  const ends = [
    ...[...text.matchAll(adverbialEnd)].map(({ index }) => ({ at: index, needsTelling: false })),
    ...[...text.matchAll(looseEnd)].map(({ index }) => ({ at: index, needsTelling: true })),
  ];
  return ends.sort((a, b) => b.at - a.at);
}

/** Something happens or is said in the clause. */
function tells(candidate: Candidate, end: number): boolean {
  return (
    candidate.events.some((event) => event.trigger.some((part) => part.end <= end)) ||
    candidate.statements.some((statement) => statement.cue.some((part) => part.end <= end))
  );
}

/** Words of the clause are somebody's, and who that is stands beyond it. */
function isAttributedBeyond(candidate: Candidate, end: number): boolean {
  return candidate.statements.some(
    (statement) =>
      statement.content.some((part) => part.start < end) &&
      [...statement.source, ...statement.cue].some((part) => part.end > end),
  );
}

/** The day at its end goes: a headline is of the day. */
const lastDay =
  /,? on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?$/u;

function toHeadline(candidate: Candidate, end: number, asOf: Instant): BriefSentence {
  const { read, span, saidAt } = candidate;
  const text = read.revision.text.slice(span.start, end);
  const cut = { start: span.start, end: end - (lastDay.exec(text)?.[0].length ?? 0) };
  const sentence: BriefSentence = {
    text: tidySpacing(read.revision.text.slice(cut.start, cut.end)),
    lang: read.revision.lang,
    basis: 'taken',
    citations: [citationTo(read, cut)],
  };
  const isOld = daysBetween(saidAt, asOf) > knownDays;
  const date = dayToShow(read, cut, saidAt, asOf) ?? (isOld ? saidAt.slice(0, 10) : undefined);
  return date === undefined ? sentence : { ...sentence, date };
}
