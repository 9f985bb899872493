/** Reads the articles of one story from JSON Lines, for the filters that need all of them at once. */

import { detectLanguage } from '../../collect/lang.ts';
import type { Knowledge } from '../../language/knowledge.ts';
import { readText } from '../../language/pipeline.ts';
import type { ArticleId, OutletId } from '../../model/ids.ts';
import type { ReadArticle } from '../../model/story.ts';
import { revisionIdOf } from '../../store/identity.ts';
import { loadKnowledge } from '../knowledge.ts';
import { type ArticleLine, articleLine, mapLines, parseInstant } from './filter.ts';

/** Articles keep the ids of their lines. Bad lines are answered through `write` and counted. */
export async function collectStoryArticles(
  lines: AsyncIterable<string>,
  write: (line: string) => Promise<void>,
): Promise<{ readonly articles: readonly ReadArticle[]; readonly badLines: number }> {
  const knowledge = await loadKnowledge();
  const articles: ReadArticle[] = [];
  const badLines = await mapLines(lines, articleLine, write, (line) => {
    articles.push(readLine(line, knowledge));
  });
  return { articles, badLines };
}

function readLine(line: ArticleLine, knowledge: Knowledge): ReadArticle {
  const id = line.id as ArticleId;
  const publishedAt = line.publishedAt === undefined ? undefined : parseInstant(line.publishedAt);
  const lang = line.lang ?? detectLanguage(line.text);
  const dated = publishedAt === undefined ? {} : { publishedAt };
  const outletName = line.outlet ?? '';
  const arrivedAt = publishedAt ?? '1970-01-01T00:00:00.000Z';
  return {
    article: {
      kind: 'article',
      id,
      address: line.id,
      outletId: outletName as OutletId,
      outletName,
      firstArrivedAt: arrivedAt,
      ...dated,
    },
    revision: {
      kind: 'revision',
      id: revisionIdOf(id, line.title, line.text),
      articleId: id,
      number: 1,
      title: line.title,
      lang,
      text: line.text,
      arrivedAt,
    },
    reading: readText({ text: line.text, title: line.title, lang, ...dated }, knowledge),
  };
}
