/** The store over a connector: which operation answers which method. The same for both kinds of database. */
import { createAnswerMemory } from './answer-memory.ts';
import type { Connector, Db } from './database.ts';
import { ask, transact } from './database.ts';
import { acceptArticles } from './operations/accept-articles.ts';
import { announceArticles } from './operations/announce-articles.ts';
import * as articles from './operations/articles.ts';
import * as briefs from './operations/briefs.ts';
import { claimArticles } from './operations/claim-articles.ts';
import { countAll } from './operations/count.ts';
import { dumpTables } from './operations/dump-tables.ts';
import * as feeds from './operations/feeds.ts';
import * as filings from './operations/filings.ts';
import * as outdated from './operations/outdated.ts';
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
  const memory = connector.form === 'embedded' ? createAnswerMemory() : undefined;
  const writing = <T>(write: () => Promise<T>) => memory?.forgetAround(write) ?? write();
  const within =
    <A extends unknown[], R>(operation: (db: Db, ...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      writing(() => transact(connector, (db) => operation(db, ...given)));
  const asking =
    <A extends unknown[], R>(question: (db: Db, ...given: A) => Promise<R>) =>
    (...given: A): Promise<R> =>
      ask(connector, (db) => question(db, ...given));
  /** For questions whose answers are small and asked again for every page. */
  const recalling =
    <A extends unknown[], R>(question: (db: Db, ...given: A) => Promise<R>) =>
    (...given: A): Promise<R> => {
      const asked = () => ask(connector, (db) => question(db, ...given));
      return memory?.recall(question.name, given, asked) ?? asked();
    };
  return {
    form: connector.form,

    addFeed: within(feeds.addFeed),
    removeFeed: within(feeds.removeFeed),
    listFeeds: asking(feeds.listFeeds),
    claimDueFeeds: within(feeds.claimDueFeeds),
    recordPoll: within(feeds.recordPoll),
    scheduleAllPolls: within(feeds.scheduleAllPolls),

    announceArticles: within(announceArticles),
    acceptArticles: within(acceptArticles),
    claimArticles: within(claimArticles),
    recordVisit: within(recordVisit),
    recordFailure: within(recordFailure),

    saveReadings: within(readings.saveReadings),
    claimOutdated: within(outdated.claimOutdated),
    saveRereadings: within(outdated.saveRereadings),
    countOutdated: asking(outdated.countOutdated),
    saveFilings: within(filings.saveFilings),
    moveArticles: within(filings.moveArticles),
    listMoves: asking(filings.listMoves),
    countMoves: asking(filings.countMoves),
    listFilings: asking(filings.listFilings),

    listStories: recalling(stories.listStories),
    findStory: recalling(stories.findStory),
    loadStoryArticles: asking(articles.loadStoryArticles),
    loadArticles: asking(articles.loadArticles),
    stampStory: recalling(articles.stampStory),
    findArticle: asking(articles.findArticle),
    listRevisions: asking(articles.listRevisions),
    findRevision: asking(articles.findRevision),
    findReading: asking(readings.findReading),
    findFiling: asking(filings.findFiling),
    findFilings: asking(filings.findFilings),
    listArticles: asking(articles.listArticles),
    search: (typed, request) =>
      transact(connector, (_db, session) => search(session, typed, request)),
    listOutlets: asking(outlets.listOutlets),
    findOutlet: asking(outlets.findOutlet),
    count: asking(countAll),

    publishBrief: (brief, publishedAt) =>
      writing(() =>
        transact(connector, (db, session) => briefs.publishBrief(db, session, brief, publishedAt)),
      ),
    findBrief: recalling(briefs.findBrief),
    listBriefVersions: recalling(briefs.listBriefVersions),
    saveWatchItems: within(watchItems.saveWatchItems),
    listWatchItems: recalling(watchItems.listWatchItems),
    findWatchItem: asking(watchItems.findWatchItem),
    addReply: within(replies.addReply),
    listReplies: recalling(replies.listReplies),
    decideReply: within(replies.decideReply),

    dumpTables: () => dumpTables(connector),
    restoreTables: (tables) => writing(() => restoreTables(connector, tables)),
    close: () => connector.close(),
  };
}
