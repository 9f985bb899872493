/**
 * Scores src/collect/extract.ts on WCXB, article pages with verified text, title, author and
 * date. As the benchmark does: F1 over the bags of lower-cased words of each page, and the mean
 * of the pages.
 */
import { join } from 'node:path';
import { decodeText } from '../collect/decode.ts';
import { type ExtractedArticle, extractArticle } from '../collect/extract.ts';
import { readArchive } from './archives.ts';

export interface WcxbPage {
  readonly id: string;
  readonly html: Uint8Array;
  readonly address: string;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly date: string | undefined;
  readonly text: string;
  /** Passages that must and must not be in the text. */
  readonly withPassages: readonly string[];
  readonly withoutPassages: readonly string[];
}

export interface PageScore {
  readonly id: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface ExtractionReport {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  /** Mean of the pages' F1. */
  readonly f1: number;
  /** Of the pages whose gold states one; titles and authors compared by their words. */
  readonly title: number;
  readonly author: number;
  readonly date: number;
  readonly withFound: number;
  readonly withoutFound: number;
  readonly pagesPerSecond: number;
  readonly scores: readonly PageScore[];
}

/** `folder` holds `wcxb-articles.tar.xz`. Throws where it cannot be read. */
export async function loadWcxb(folder: string): Promise<readonly WcxbPage[]> {
  const members = new Map<string, Uint8Array>();
  for await (const { name, bytes } of readArchive(join(folder, 'wcxb-articles.tar.xz')))
    members.set(name.replace(/^\.\//, ''), bytes);
  const ids = [...members.keys()]
    .flatMap((name) => /ground-truth\/(\d+)\.json$/.exec(name)?.[1] ?? [])
    .sort();
  return ids.flatMap((id) => {
    const gold = members.get(`ground-truth/${id}.json`);
    const html = members.get(`html/${id}.html`);
    return gold === undefined || html === undefined
      ? []
      : [toPage(id, html, JSON.parse(Buffer.from(gold).toString('utf8')) as GoldFile)];
  });
}

interface GoldFile {
  readonly url: string;
  readonly ground_truth: {
    readonly title?: string;
    readonly author?: string;
    readonly publish_date?: string;
    readonly main_content: string;
    readonly with?: readonly string[];
    readonly without?: readonly string[];
  };
}

function toPage(id: string, html: Uint8Array, { url, ground_truth: gold }: GoldFile): WcxbPage {
  return {
    id,
    html,
    address: url,
    title: gold.title || undefined,
    author: gold.author || undefined,
    date: gold.publish_date || undefined,
    text: gold.main_content,
    withPassages: gold.with ?? [],
    withoutPassages: gold.without ?? [],
  };
}

/** Extracts every page and scores it. */
export async function scoreExtraction(folder: string): Promise<ExtractionReport> {
  const pages = await loadWcxb(folder);
  const before = performance.now();
  const extracted = pages.map((page) =>
    extractArticle(decodeText(page.html).text, { address: page.address }),
  );
  const seconds = (performance.now() - before) / 1000;
  const scores = pages.map((page, index) => ({
    id: page.id,
    ...scoreWords(extracted[index]?.text ?? '', page.text),
  }));
  const share = (
    right: (page: WcxbPage, article: ExtractedArticle | undefined) => boolean | undefined,
  ) => {
    const verdicts = pages
      .map((page, index) => right(page, extracted[index]))
      .filter((verdict) => verdict !== undefined);
    return verdicts.filter(Boolean).length / Math.max(1, verdicts.length);
  };
  const passages = (name: 'withPassages' | 'withoutPassages') => {
    const found = pages.flatMap((page, index) =>
      page[name].map((passage) => squash(extracted[index]?.text ?? '').includes(squash(passage))),
    );
    return found.filter(Boolean).length / Math.max(1, found.length);
  };
  return {
    pages: pages.length,
    precision: mean(scores.map((score) => score.precision)),
    recall: mean(scores.map((score) => score.recall)),
    f1: mean(scores.map((score) => score.f1)),
    title: share((page, article) =>
      page.title === undefined ? undefined : scoreWords(article?.title ?? '', page.title).f1 > 0.9,
    ),
    author: share((page, article) =>
      page.author === undefined
        ? undefined
        : scoreWords(article?.byline ?? '', page.author).f1 > 0.65,
    ),
    date: share((page, article) =>
      page.date === undefined ? undefined : isSameDay(article?.publishedAt, page.date),
    ),
    withFound: passages('withPassages'),
    withoutFound: passages('withoutPassages'),
    pagesPerSecond: pages.length / seconds,
    scores,
  };
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Within a day: the gold has the page's own calendar, an instant is in UTC. */
function isSameDay(instant: string | undefined, date: string): boolean {
  return (
    instant !== undefined &&
    Math.abs(Date.parse(instant.slice(0, 10)) - Date.parse(date.slice(0, 10))) <= 86_400_000
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Over the bags of words; two empty texts agree. */
export function scoreWords(
  found: string,
  gold: string,
): { precision: number; recall: number; f1: number } {
  const [left, right] = [countWords(found), countWords(gold)];
  const [foundTotal, goldTotal] = [sumOf(left), sumOf(right)];
  if (foundTotal === 0 && goldTotal === 0) return { precision: 1, recall: 1, f1: 1 };
  let common = 0;
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0);
  const precision = foundTotal === 0 ? 0 : common / foundTotal;
  const recall = goldTotal === 0 ? 0 : common / goldTotal;
  return {
    precision,
    recall,
    f1: common === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}_]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
