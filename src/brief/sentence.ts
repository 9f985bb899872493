/** Making a brief's sentences: taken whole from a source, or built from cited words. */
import type { BriefSentence } from '../model/brief.ts';
import type { Instant } from '../model/ids.ts';
import type { Citation, Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import type { Candidate } from './candidates.ts';
import { dayToShow } from './relative-time.ts';

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

/** The same, with a day where its own words for times would mislead, or where it is older than the news. */
export function takeDated(candidate: Candidate, { latest, input }: Dated): BriefSentence {
  const sentence = takeSentence(candidate);
  const { read, span, saidAt } = candidate;
  const days = (Date.parse(latest) - Date.parse(saidAt)) / 86_400_000;
  const day = dayToShow(read, span, saidAt, input.asOf);
  const date = day ?? (days < datedAfterDays ? undefined : saidAt.slice(0, 10));
  return date === undefined ? sentence : { ...sentence, date };
}

/** When the newest article was published, and for when the brief is. */
interface Dated {
  readonly latest: Instant;
  readonly input: { readonly asOf: Instant };
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
