/** Articles to the sentences that a brief may take, with what is found in them. */
import type { ArticleId, Instant } from '../model/ids.ts';
import type { Event, Statement } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import { startOfSentence } from '../text/dateline.ts';
import { isReadable } from '../text/readable.ts';
import { contentStems } from './content.ts';
import { tidySpacing } from './spacing.ts';

/** A whole readable sentence of one article. */
export interface Candidate {
  readonly read: ReadArticle;
  readonly span: Span;
  readonly text: string;
  /** Number of the sentence in its article, from 0. */
  readonly position: number;
  readonly saidAt: Instant;
  readonly originId: ArticleId;
  readonly stems: ReadonlySet<string>;
  readonly events: readonly Event[];
  readonly statements: readonly Statement[];
}

/** When an article was published, else when it arrived. */
export function saidAtOf(read: ReadArticle): Instant {
  return read.article.publishedAt ?? read.article.firstArrivedAt;
}

/** The article's readable sentences in order, datelines left off. */
export function collectCandidates(read: ReadArticle, originId: ArticleId): readonly Candidate[] {
  const { text } = read.revision;
  const found: Candidate[] = [];
  read.reading.sentences.forEach((sentence, position) => {
    const start = startOfSentence(text, sentence, position);
    const shown = tidySpacing(text.slice(start, sentence.end));
    if (!isReadable(shown)) return;
    const span = { start, end: sentence.end };
    found.push({
      read,
      span,
      text: shown,
      position,
      saidAt: saidAtOf(read),
      originId,
      stems: contentStems(shown),
      events: read.reading.events.filter((event) => isInside(event.trigger[0], span)),
      statements: read.reading.statements.filter((statement) =>
        statement.content.some((part) => isInside(part, span)),
      ),
    });
  });
  return found;
}

/** The candidate that holds an offset; undefined where that sentence is not readable. */
export function candidateAt(
  candidates: readonly Candidate[],
  offset: number,
): Candidate | undefined {
  return candidates.find(({ span }) => span.start <= offset && offset < span.end);
}

function isInside(inner: Span | undefined, outer: Span): boolean {
  return inner !== undefined && inner.start >= outer.start && inner.start < outer.end;
}
