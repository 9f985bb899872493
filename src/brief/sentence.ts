/** Making a brief's sentences: taken whole from a source, or built from cited words. */
import type { BriefSentence } from '../model/brief.ts';
import type { Instant } from '../model/ids.ts';
import type { Citation, Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import type { Candidate } from './candidates.ts';

/** A sentence of an article this much older than the newest shows its day. */
const datedAfterDays = 1.5;

export function citationTo(read: ReadArticle, span: Span): Citation {
  return { revisionId: read.revision.id, span: { start: span.start, end: span.end } };
}

/** The candidate as it stands, with its own span as source. */
export function takeSentence(candidate: Candidate): BriefSentence {
  const { read, span, text } = candidate;
  return { text, lang: read.revision.lang, basis: 'taken', citations: [citationTo(read, span)] };
}

/** The same, with its article's day where that lies before yesterday's news. */
export function takeDated(candidate: Candidate, latest: Instant): BriefSentence {
  const sentence = takeSentence(candidate);
  const days = (Date.parse(latest) - Date.parse(candidate.saidAt)) / 86_400_000;
  return days < datedAfterDays ? sentence : { ...sentence, date: candidate.saidAt.slice(0, 10) };
}

/** The citations without those that lie inside another one of the same revision. */
export function withoutNested(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter(
    (citation, i) => !citations.some((other, j) => j !== i && holds(other, citation, j < i)),
  );
}

function holds(outer: Citation, inner: Citation, isEarlier: boolean): boolean {
  if (outer.revisionId !== inner.revisionId) return false;
  const { span: a } = outer;
  const { span: b } = inner;
  if (a.start === b.start && a.end === b.end) return isEarlier;
  return a.start <= b.start && b.end <= a.end;
}
