/** The store over a connector: which operation answers which method. The same for both kinds of database. */
import type { Connector, Db } from './database.ts';
import { transact } from './database.ts';
import { acceptArticles } from './operations/accept-articles.ts';
import { announceArticles } from './operations/announce-articles.ts';
import * as articles from './operations/articles.ts';
import * as briefs from './operations/briefs.ts';
import { claimArticles } from './operations/claim-articles.ts';
import { countAll } from './operations/count.ts';
import { dumpTables } from './operations/dump-tables.ts';
import * as feeds from './operations/feeds.ts';
import * as filings from './operations/filings.ts';
import * as outlets from './operations/outlets.ts';
import * as readings from './operations/readings.ts';
import { recordFailure, recordVisit } from './operations/record-outcome.ts';
import * as replies from './operations/replies.ts';
import { restoreTables } from './operations/restore-tables.ts';
import { search } from './operations/search.ts';
import * as stories from './operations/stories.ts';
import * as watchItems from './operations/watch-items.ts';
import type { Store } from './store.ts';

/** A store on a database that has the present schema. */
export function createStore(connector: Connector): Store {
  const within =
    <A extends unknown[], R>(operation: (db: Db, ...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      transact(connector, (db) => operation(db, ...given));
  return {
    form: connector.form,

    addFeed: within(feeds.addFeed),
    removeFeed: within(feeds.removeFeed),
    listFeeds: within(feeds.listFeeds),
    claimDueFeeds: within(feeds.claimDueFeeds),
    recordPoll: within(feeds.recordPoll),
    scheduleAllPolls: within(feeds.scheduleAllPolls),

    announceArticles: within(announceArticles),
    acceptArticles: within(acceptArticles),
    claimArticles: within(claimArticles),
    recordVisit: within(recordVisit),
    recordFailure: within(recordFailure),

    saveReadings: within(readings.saveReadings),
    saveFilings: within(filings.saveFilings),
    listFilings: within(filings.listFilings),

    listStories: within(stories.listStories),
    findStory: within(stories.findStory),
    loadStoryArticles: within(articles.loadStoryArticles),
    loadArticles: within(articles.loadArticles),
    stampStory: within(articles.stampStory),
    findArticle: within(articles.findArticle),
    listRevisions: within(articles.listRevisions),
    findRevision: within(articles.findRevision),
    findReading: within(readings.findReading),
    findFiling: within(filings.findFiling),
    listArticles: within(articles.listArticles),
    search: (typed, request) =>
      transact(connector, (_db, session) => search(session, typed, request)),
    listOutlets: within(outlets.listOutlets),
    findOutlet: within(outlets.findOutlet),
    count: within(countAll),

    publishBrief: (brief, publishedAt) =>
      transact(connector, (db, session) => briefs.publishBrief(db, session, brief, publishedAt)),
    findBrief: within(briefs.findBrief),
    listBriefVersions: within(briefs.listBriefVersions),
    saveWatchItems: within(watchItems.saveWatchItems),
    listWatchItems: within(watchItems.listWatchItems),
    findWatchItem: within(watchItems.findWatchItem),
    addReply: within(replies.addReply),
    listReplies: within(replies.listReplies),
    decideReply: within(replies.decideReply),

    dumpTables: () => dumpTables(connector),
    restoreTables: (tables) => restoreTables(connector, tables),
    close: () => connector.close(),
  };
}
