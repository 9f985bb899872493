/** Watch items that were closed since: what was waited for came about, or its time ran out. */

import type { WatchNews } from '../model/news.ts';
import type { Citation } from '../model/span.ts';
import type { ReadArticle } from '../model/story.ts';
import type { WatchItem } from '../model/watch.ts';
import { startOfSentence } from '../text/dateline.ts';
import { textOf } from './evidence.ts';
import type { NewsMaterial } from './news-material.ts';

const weights = { met: 3, lapsed: 0.8 } as const;

/** In no order. What an editor dismissed is no news. */
export function findWatchNews(
  items: readonly WatchItem[],
  material: NewsMaterial,
): readonly WatchNews[] {
  const readOf = new Map(material.articles.map((read) => [read.revision.id, read]));
  return items.flatMap((item): readonly WatchNews[] => {
    const { state, closedAt } = item;
    if (state !== 'met' && state !== 'lapsed') return [];
    if (closedAt === undefined || closedAt <= material.since || closedAt > material.until) {
      return [];
    }
    const citation = item.evidence[0] ?? item.proposedFrom;
    const read = citation && readOf.get(citation.revisionId);
    return [
      {
        kind: 'watch',
        watchItemId: item.id,
        state,
        trigger: item.trigger,
        arrivedAt: closedAt,
        origins: state === 'met' ? Math.max(1, item.evidence.length) : 0,
        weight: weights[state] * (item.origin === 'editor' ? 1.5 : 1),
        ...(citation && read ? cited(citation, read) : {}),
      },
    ];
  });
}

/** The evidence in the words of its source, without a dateline. */
function cited({ revisionId, span }: Citation, read: ReadArticle) {
  const position = read.reading.sentences.findIndex(({ start }) => start === span.start);
  const start = position < 0 ? span.start : startOfSentence(read.revision.text, span, position);
  const told = { start, end: span.end };
  return {
    text: textOf(read, told),
    articleId: read.article.id,
    citation: { revisionId, span: told },
  };
}
