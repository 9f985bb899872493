/** Opens the desk: store, network, reader, workers and answers put together. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFetcher, type FetcherOptions } from '../collect/fetcher.ts';
import { analyserVersion } from '../language/version.ts';
import { openStore } from '../store/open.ts';
import type { Store, StoreCounts } from '../store/store.ts';
import { answerArticle, answerPassage, listArticleSummaries } from './answer-article.ts';
import { answerNews } from './answer-news.ts';
import { answerBrief, answerStory, publishBrief } from './answer-story.ts';
import { type ArticleReader, createArticleReader } from './article-reader.ts';
import { backUp, restoreBackup } from './backup.ts';
import type { Desk } from './desk.ts';
import { exportRecords } from './export-records.ts';
import { createFilingCabinet } from './filing-cabinet.ts';
import { followAddress, followOpml } from './follow-address.ts';
import { importArticles } from './import-articles.ts';
import { addWatchItem, closeWatchItem } from './keep-watch.ts';
import { mergeStories, splitStory } from './move-articles.ts';
import { reviewAllWatchItems } from './steps/review-watch-items.ts';
import { createPictureMaker } from './story-picture.ts';
import { decideReply, takeReply } from './take-reply.ts';
import { startWorkers, type WorkerCrew } from './workers.ts';
import type { Workshop } from './workshop.ts';

export const deskVersion = '0.1.0';

export interface OpenDeskOptions {
  /** A store that is being opened already; the two below are not looked at then. */
  readonly store?: Promise<Store>;
  /** Folder of the embedded database; used where no `databaseUrl` is given. */
  readonly dataDir?: string;
  readonly databaseUrl?: string;
  /** `host` or `host:port` that may be contacted although not public. */
  readonly allowHosts?: readonly string[];
  readonly clock?: () => Date;
  /** Threads that read; 0 reads in place. */
  readonly readingThreads?: number;
  /** Reads instead of threads of the desk's own; closed with the desk. */
  readonly reader?: ArticleReader;
  /** False keeps the workers from starting: nothing is polled, read or filed. */
  readonly work?: boolean;
  /** More for the fetcher, as tests need it. */
  readonly fetcher?: Partial<FetcherOptions>;
  /** Told of every failure of a worker; the step is tried again. Absent: written to standard error. */
  readonly report?: (worker: string, error: unknown) => void;
}

export async function openDesk(options: OpenDeskOptions): Promise<Desk> {
  const store = await (options.store ?? openStore(locate(options)));
  let crew: WorkerCrew | undefined;
  const workshop = makeWorkshop(options, store, () => crew?.wake());
  if (options.work !== false) {
    crew = startWorkers(workshop, options.report ?? reportToStandardError);
    await reviewAllWatchItems(workshop);
  }
  return makeDesk(workshop, async () => {
    await crew?.stop();
    await workshop.reader.close();
    await workshop.fetcher.close();
    await store.close();
  });
}

function locate({ dataDir, databaseUrl }: OpenDeskOptions): Parameters<typeof openStore>[0] {
  if (databaseUrl !== undefined) return { databaseUrl };
  if (dataDir !== undefined) return { dataDir };
  throw new Error('Expected dataDir or databaseUrl, got neither');
}

function makeWorkshop(options: OpenDeskOptions, store: Store, wake: () => void): Workshop {
  const clock = options.clock ?? (() => new Date());
  return {
    store,
    fetcher: createFetcher({
      now: () => clock().getTime(),
      sleep: (ms) => sleep(ms),
      version: deskVersion,
      allowHosts: options.allowHosts ?? [],
      ...options.fetcher,
    }),
    reader: options.reader ?? createArticleReader(options.readingThreads),
    cabinet: createFilingCabinet(store),
    touchedStories: new Set(),
    rereading: { nextLookAt: '' },
    now: () => clock().toISOString(),
    makeId: randomUUID,
    wake,
  };
}

function makeDesk(workshop: Workshop, close: () => Promise<void>): Desk {
  const { store } = workshop;
  const makePicture = createPictureMaker(workshop);
  return {
    status: async () => ({
      counts: await store.count(),
      readAgain: { analyser: analyserVersion, waiting: await store.countOutdated(analyserVersion) },
      database: store.form,
      version: deskVersion,
    }),
    follow: (address) => followAddress(workshop, address),
    followOpml: (opml) => followOpml(workshop, opml),
    unfollow: (feedId) => store.removeFeed(feedId),
    listSources: () => store.listFeeds(),
    pollNow: () => pollAllNow(workshop),
    importArticles: (records) => importArticles(workshop, records),
    settled: () => waitUntilSettled(workshop),
    read: async (input) => {
      const { detectLanguage } = await import('../collect/lang.ts');
      const lang = input.lang ?? detectLanguage(input.text);
      const [reading] = await workshop.reader.read([{ ...input, lang }]);
      if (reading === undefined) throw new Error('Expected one reading for one text');
      return reading;
    },
    listStories: (request) => store.listStories(request),
    story: (reference, choice) => answerStory(workshop, makePicture, reference, choice),
    news: (reference, when) => answerNews(workshop, makePicture, reference, when),
    mergeStories: (reference, into) => mergeStories(workshop, reference, into),
    splitStory: (reference, articles) => splitStory(workshop, reference, articles),
    listArticles: (request) => listArticleSummaries(workshop, request),
    article: (reference, choice) => answerArticle(workshop, reference, choice),
    passage: (revisionId, span) => answerPassage(workshop, revisionId, span),
    search: (words, request) => store.search(words, request),
    brief: (reference, choice) => answerBrief(workshop, makePicture, reference, choice),
    publishBrief: (reference) => publishBrief(workshop, makePicture, reference),
    addReply: (reply) => takeReply(workshop, reply),
    listReplies: (filter) => store.listReplies(filter),
    decideReply: (id, decision) => decideReply(workshop, id, decision),
    addWatchItem: (item) => addWatchItem(workshop, item),
    listWatchItems: (filter) => store.listWatchItems(filter),
    closeWatchItem: (id, state) => closeWatchItem(workshop, id, state),
    exportRecords: () => exportRecords(store),
    backup: (folder) => backUp(store, folder, workshop.now()),
    restore: (folder) => restoreBackup(store, folder),
    close,
  };
}

async function pollAllNow({ store, now, wake }: Workshop): Promise<number> {
  const sources = await store.scheduleAllPolls(now());
  wake();
  return sources;
}

/** Nothing waits to be read or filed, and no story waits for its watch items. */
async function waitUntilSettled({ store, touchedStories }: Workshop): Promise<StoreCounts> {
  for (;;) {
    const counts = await store.count();
    if (counts.waiting.read + counts.waiting.file + touchedStories.size === 0) return counts;
    await sleep(50);
  }
}

function reportToStandardError(worker: string, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${worker}: ${message} (it will be tried again)\n`);
}
