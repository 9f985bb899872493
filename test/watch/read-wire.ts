/** The sample wire's dispatches as they were last corrected, read by the real analyser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../src/language/pipeline.ts';
import type { ArticleId, OutletId, RevisionId } from '../../src/model/ids.ts';
import type { ReadArticle } from '../../src/model/story.ts';
import type { ImportRecord } from '../../src/pipeline/desk.ts';
import { loadKnowledge } from '../../src/pipeline/knowledge.ts';

const file = join(import.meta.dirname, '..', '..', 'samples', 'dayton-1995', 'wire.jsonl');

/** The two stories of the wire: the talks, and what followed the murder of Rabin. */
export async function readWire(): Promise<{
  readonly talks: readonly ReadArticle[];
  readonly succession: readonly ReadArticle[];
}> {
  const knowledge = await loadKnowledge();
  const records = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ImportRecord);
  const latest = new Map(records.map((record) => [record.address ?? '', record]));
  const articles = [...latest].map(([address, record], i): ReadArticle => {
    const { text, title = '', publishedAt = '', outlet = '' } = record;
    const revisionId = `rev-${i}` as RevisionId;
    return {
      article: {
        kind: 'article',
        id: address as ArticleId,
        address,
        outletId: outlet as OutletId,
        outletName: outlet,
        publishedAt,
        firstArrivedAt: publishedAt,
      },
      revision: {
        kind: 'revision',
        id: revisionId,
        articleId: address as ArticleId,
        number: 1,
        title,
        lang: 'en',
        text,
        arrivedAt: publishedAt,
      },
      reading: readText({ text, title, publishedAt, lang: 'en', outlet }, knowledge),
    };
  });
  const isSuccession = ({ article }: ReadArticle): boolean => /rabin|peres/u.test(article.address);
  return {
    talks: articles.filter((read) => !isSuccession(read)),
    succession: articles.filter(isSuccession),
  };
}
