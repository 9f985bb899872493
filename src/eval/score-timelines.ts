/** Scores timelines on Timeline17's topics: as many dates as the reference, as many sentences a date. */
import { join } from 'node:path';
import type { ArticleId, OutletId, RevisionId } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import { buildTimeline } from '../story/timeline.ts';
import { readPackedText } from './archives.ts';
import { parseCsv } from './csv.ts';
import type { Reader } from './reader.ts';
import { type DatedText, scoreAligned, scoreDates } from './timeline-rouge.ts';

const topics = ['egypt', 'iraq', 'haiti'];

/** Means over the topics, and each topic's own figures. */
export interface TimelineScore {
  readonly articles: number;
  readonly dateF1: number;
  /** Over every word as it stands; and over stems without stop words, as published figures are. */
  readonly alignedRouge1: number;
  readonly alignedRouge1Stems: number;
  readonly topics: readonly {
    readonly topic: string;
    readonly dateF1: number;
    readonly alignedRouge1: number;
    readonly alignedRouge1Stems: number;
  }[];
}

/** `folder`: the corpora. Throws `not-found` where a file is missing. */
export async function scoreTimelines(folder: string, read: Reader): Promise<TimelineScore> {
  let articleCount = 0;
  const scores: TimelineScore['topics'][number][] = [];
  for (const topic of topics) {
    const articles = await loadArticles(join(folder, `timelines/${topic}-articles.csv.gz`), read);
    const gold = await loadGold(join(folder, `timelines/${topic}-gold.csv`));
    const first = [...gold.keys()].sort()[0] ?? '';
    const last = [...gold.keys()].sort().at(-1) ?? '';
    const found = findTimeline(articles, gold, first, last);
    articleCount += articles.length;
    scores.push({
      topic,
      dateF1: scoreDates(found, gold),
      alignedRouge1: scoreAligned(found, gold, 'all'),
      alignedRouge1Stems: scoreAligned(found, gold, 'stems'),
    });
  }
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    articles: articleCount,
    dateF1: mean(scores.map((score) => score.dateF1)),
    alignedRouge1: mean(scores.map((score) => score.alignedRouge1)),
    alignedRouge1Stems: mean(scores.map((score) => score.alignedRouge1Stems)),
    topics: scores,
  };
}

/** As is usual for this corpus, the reference's first and last day and its number of dates are given. */
function findTimeline(
  articles: readonly ReadArticle[],
  gold: ReadonlyMap<string, string>,
  first: string,
  last: string,
): DatedText {
  const sentences = Math.max(1, Math.round(countSentences(gold) / gold.size));
  const entries = buildTimeline(articles, { dates: gold.size, sentences, first, last });
  return new Map(
    entries.map((entry) => [entry.date, entry.sentences.map(({ text }) => text).join(' ')]),
  );
}

function countSentences(gold: ReadonlyMap<string, string>): number {
  return [...gold.values()].reduce((sum, text) => sum + text.split('\n').length, 0);
}

async function loadArticles(path: string, read: Reader): Promise<readonly ReadArticle[]> {
  return parseCsv(await readPackedText(path)).map(({ date = '', text: raw = '' }, i) => {
    const text = raw.replaceAll('\\/', '/').trim();
    const publishedAt = `${date.slice(0, 10)}T12:00:00.000Z`;
    const id = String(i).padStart(5, '0') as ArticleId;
    const input = { text, publishedAt, lang: 'en' };
    return {
      article: {
        kind: 'article',
        id,
        address: `https://timeline.example/${id}`,
        outletId: 'timeline' as OutletId,
        outletName: 'Timeline17',
        publishedAt,
        firstArrivedAt: publishedAt,
      },
      revision: {
        kind: 'revision',
        id: id as string as RevisionId,
        articleId: id,
        number: 1,
        title: '',
        lang: 'en',
        text,
        arrivedAt: publishedAt,
      },
      reading: read(input),
    };
  });
}

/** Each day's sentences are a list as Python writes it. */
async function loadGold(path: string): Promise<ReadonlyMap<string, string>> {
  const rows = parseCsv(await readPackedText(path));
  return new Map(
    rows.map(({ Date: date = '', Sentences: list = '' }) => [
      date.slice(0, 10),
      [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gu)]
        .map((match) => match[1] ?? match[2] ?? '')
        .join('\n'),
    ]),
  );
}
