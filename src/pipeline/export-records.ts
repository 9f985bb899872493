/** Walks everything that came in and was derived, a record at a time, without private data. */
import type { Article } from '../model/article.ts';
import type { Store, StoryRow } from '../store/store.ts';
import type { ExportRecord } from './desk.ts';

const pageSize = 200;

/** Articles with all their revisions first, then what editors moved, then stories with their briefs, watch items, approved replies. */
export async function* exportRecords(store: Store): AsyncIterable<ExportRecord> {
  for await (const article of pageThrough((offset) =>
    store.listArticles({ limit: pageSize, offset }),
  )) {
    yield await exportArticle(store, article);
  }
  for (const move of await store.listMoves()) yield { record: 'story-move', move };
  for await (const story of pageThrough((offset) =>
    store.listStories({ limit: pageSize, offset }),
  )) {
    yield* exportStory(store, story);
  }
}

async function exportArticle(store: Store, article: Article): Promise<ExportRecord> {
  const revisions = await store.listRevisions(article.id);
  const latest = revisions.at(-1);
  const reading = latest && (await store.findReading(latest.id));
  const filing = await store.findFiling(article.id);
  return {
    record: 'article',
    article,
    revisions,
    ...(reading === undefined ? {} : { reading }),
    ...(filing === undefined ? {} : { storyId: filing.storyId }),
  };
}

async function* exportStory(store: Store, story: StoryRow): AsyncIterable<ExportRecord> {
  yield { record: 'story', story };
  for (const { version } of await store.listBriefVersions(story.id)) {
    const found = await store.findBrief(story.id, { version });
    if (found !== undefined) yield { record: 'brief', brief: found.brief };
  }
  for (const watchItem of await store.listWatchItems({ storyId: story.id })) {
    yield { record: 'watch-item', watchItem };
  }
  for (const reply of await store.listReplies({ storyId: story.id, state: 'approved' })) {
    yield { record: 'reply', reply };
  }
}

/** Items may be added while walking: a page may then repeat one, which is answered once. */
async function* pageThrough<T extends { readonly id: string }>(
  load: (offset: number) => Promise<{ readonly items: readonly T[] }>,
): AsyncIterable<T> {
  const seen = new Set<string>();
  for (let offset = 0; ; offset += pageSize) {
    const { items } = await load(offset);
    for (const item of items) {
      if (!seen.has(item.id)) yield item;
      seen.add(item.id);
    }
    if (items.length < pageSize) return;
  }
}
