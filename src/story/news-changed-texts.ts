/** Articles whose source changed their text since, with what was changed, before and after. */
import type { Revision } from '../model/article.ts';
import type { ChangedTextNews, TextChange } from '../model/news.ts';
import type { ReadArticle } from '../model/story.ts';
import { wordsOf } from '../text/similarity.ts';
import { compareTexts } from './text-changes.ts';

const mostChanges = 3;

/** An article with the text that the reader could last have seen. */
export interface ChangedArticle {
  readonly read: ReadArticle;
  readonly before: Revision;
}

/** In no order; an article in which nothing but form changed is no news. */
export function findChangedTexts(changed: readonly ChangedArticle[]): readonly ChangedTextNews[] {
  return changed.flatMap(({ read, before }) => {
    const changes = [...compareTexts(before, read.revision)].sort(
      (a, b) => weightOf(b) - weightOf(a),
    );
    const [first] = changes;
    const shown = first?.after ?? first?.before;
    if (first === undefined || shown === undefined) return [];
    return [
      {
        kind: 'changed-text',
        text: shown.text,
        articleId: read.article.id,
        citation: shown.citation,
        arrivedAt: read.revision.arrivedAt,
        origins: 1,
        weight: weightOf(first),
        changes: changes.slice(0, mostChanges),
        moreChanges: Math.max(0, changes.length - mostChanges),
      },
    ];
  });
}

/** A number that became another weighs most, then words taken back, then words put otherwise. */
function weightOf({ before, after }: TextChange): number {
  if (before === undefined) return 1.1;
  if (after === undefined) return 1.6;
  return numbersIn(before.text) === numbersIn(after.text) ? 1.4 : 2.8;
}

function numbersIn(text: string): string {
  return wordsOf(text)
    .filter((word) => /^\p{N}/u.test(word))
    .join(' ');
}
