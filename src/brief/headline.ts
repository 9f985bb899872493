/**
 * The headline: the lead that most origins share, or its first clause where that can stand alone.
 * A clause is cut only where nothing is lost that says whose words they are.
 */
import type { BriefSentence } from '../model/brief.ts';
import type { Candidate } from './candidates.ts';
import type { Material } from './material.ts';
import { scoreNews } from './sections/what-happened.ts';
import { citationTo } from './sentence.ts';
import { tidySpacing } from './spacing.ts';

const fewestWords = 5;
const mostWords = 18;
/** Where a clause may end: before a comma and a word that only adds to it. */
const clauseEnd =
  /,? (?:while|after|before|amid|as|despite|following|although|though|even as|in what|ahead of)\b|, (?:who|which|where|when|in an?|with|including|and|but|the latest|a move|raising|prompting|marking|according)\b| [—–-]{1,2} |; |, (?:who|яка?|який|що|которы[йе]|котор)/gu;

/** The headline and the candidate it comes from; undefined for a story without readable news. */
export interface Headline {
  readonly sentence: BriefSentence;
  readonly candidate: Candidate;
}

export function draftHeadline(material: Material): Headline | undefined {
  let best: Headline | undefined;
  let bestScore = 0;
  for (const candidate of material.news) {
    if (candidate.position > 3) continue;
    const end = headlineEnd(candidate);
    if (end === undefined) continue;
    const score = scoreNews(candidate, material) * shapeOf(candidate, end);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { sentence: toHeadline(candidate, end), candidate };
  }
  return best;
}

/** Short, without quotation, telling of an event. */
function shapeOf(candidate: Candidate, end: number): number {
  const text = candidate.read.revision.text.slice(candidate.span.start, end);
  const words = text.split(/\s+/u).length;
  const hasEvent = candidate.events.some((event) => (event.trigger[0]?.start ?? end) < end);
  return (words <= 14 ? 1 : 0.85) * (hasEvent ? 1.2 : 0.9) * (/[“"`]/u.test(text) ? 0.7 : 1);
}

/** Where the headline ends in the article's text, full stop left off; undefined where none fits. */
function headlineEnd(candidate: Candidate): number | undefined {
  const { span, read } = candidate;
  const text = read.revision.text.slice(span.start, span.end);
  const whole = text.replace(/\s*[.。]\s*$/u, '').length;
  if (isFit(text.slice(0, whole))) return span.start + whole;
  for (const match of [...text.matchAll(clauseEnd)].reverse()) {
    const end = span.start + match.index;
    if (isFit(text.slice(0, match.index)) && standsAlone(candidate, end)) return end;
  }
  return undefined;
}

function isFit(text: string): boolean {
  const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const quotes = text.match(/["“”]|``|''/gu)?.length ?? 0;
  return (
    words >= fewestWords && words <= mostWords && quotes % 2 === 0 && !/\($|\([^)]*$/u.test(text)
  );
}

/** Something happens or is said in the clause, and no attribution of its words lies beyond it. */
function standsAlone(candidate: Candidate, end: number): boolean {
  const tells =
    candidate.events.some((event) => event.trigger.some((part) => part.end <= end)) ||
    candidate.statements.some((statement) => statement.cue.some((part) => part.end <= end));
  const attributedBeyond = candidate.statements.some(
    (statement) =>
      statement.content.some((part) => part.start < end) &&
      [...statement.source, ...statement.cue].some((part) => part.end > end),
  );
  return tells && !attributedBeyond;
}

function toHeadline(candidate: Candidate, end: number): BriefSentence {
  const { read, span } = candidate;
  const cut = { start: span.start, end };
  return {
    text: tidySpacing(read.revision.text.slice(cut.start, cut.end)),
    lang: read.revision.lang,
    basis: 'taken',
    citations: [citationTo(read, cut)],
  };
}
