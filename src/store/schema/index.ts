/** All tables by kind, each list in an order in which rows can be written (what is referred to first). */
import { articles } from './articles.ts';
import { briefVersions } from './brief-versions.ts';
import { feeds } from './feeds.ts';
import { filings } from './filings.ts';
import { outlets } from './outlets.ts';
import { readings } from './readings.ts';
import { replies, replyEmails } from './replies.ts';
import { revisions } from './revisions.ts';
import { searchEntries } from './search-entries.ts';
import { stories, storyLabels } from './stories.ts';
import { storyMoves } from './story-moves.ts';
import { watchItems } from './watch-items.ts';

export {
  articles,
  briefVersions,
  feeds,
  filings,
  outlets,
  readings,
  replies,
  replyEmails,
  revisions,
  searchEntries,
  stories,
  storyLabels,
  storyMoves,
  watchItems,
};

/** Immutable but for the state of polling and of the queue. */
export const cameInTables = [outlets, feeds, articles, revisions] as const;
/** Can be thrown away and made again. */
export const derivedTables = [searchEntries, readings, stories, storyLabels, filings] as const;
/** Never overwritten by a machine. */
export const decidedTables = [storyMoves, briefVersions, watchItems, replies, replyEmails] as const;
