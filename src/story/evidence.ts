/** From findings of one article to evidence that other articles' findings can be put beside. */
import type { Instant } from '../model/ids.ts';
import type { Reading, Sentence, Speaker } from '../model/reading.ts';
import type { Citation, Span } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';

/** When an article was published; where it states nothing, when it arrived. */
export function saidAt(read: ReadArticle): Instant {
  return read.article.publishedAt ?? read.article.firstArrivedAt;
}

export function citationOf(read: ReadArticle, span: Span): Citation {
  return { revisionId: read.revision.id, span: { start: span.start, end: span.end } };
}

export function textOf(read: ReadArticle, span: Span): string {
  return read.revision.text.slice(span.start, span.end);
}

/** The sentence that holds an offset, found by halving; undefined between sentences. */
export function sentenceAt(
  { sentences }: Pick<Reading, 'sentences'>,
  offset: number,
): Sentence | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return undefined;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return undefined;
}

/** From the first to the last of some spans; undefined for none. */
export function hullOf(spans: readonly Span[]): Span | undefined {
  if (spans.length === 0) return undefined;
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

/**
 * One key for one party, whatever it is called: a country and its government are one party
 * (`country:RU`, `government:RU`); others go by id, else by name without its article.
 */
export function partyKey(speaker: Pick<Speaker, 'name' | 'actorId'>): string {
  const country = /^(?:country|government):([A-Z]{2})$/u.exec(speaker.actorId ?? '');
  if (country) return `state:${country[1]}`;
  return speaker.actorId ?? `name:${bareName(speaker.name)}`;
}

function bareName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(?:the|a|an)\s+/u, '')
    .replace(/[’']s?$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Earliest first by when published, then by id, so that equal input gives equal output. */
export function inOrderOfPublication(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  return [...articles].sort((a, b) => compareText(saidAt(a), saidAt(b)) || byId(a, b));
}

/** Earliest first by when they arrived: what the desk knew first comes first. */
export function inOrderOfArrival(articles: readonly ReadArticle[]): readonly ReadArticle[] {
  return [...articles].sort(
    (a, b) => compareText(a.article.firstArrivedAt, b.article.firstArrivedAt) || byId(a, b),
  );
}

function byId(a: ReadArticle, b: ReadArticle): number {
  return compareText(a.article.id, b.article.id);
}

export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
