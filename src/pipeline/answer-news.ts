/** Answers what is new in a story since an instant, as of another. */
import { ReadoutError } from '../model/error.ts';
import type { Instant } from '../model/ids.ts';
import type { StoryNews } from '../model/news.ts';
import type { ReadArticle } from '../model/story.ts';
import type { AsOf } from '../store/store.ts';
import { buildNews } from '../story/news.ts';
import type { ChangedArticle } from '../story/news-changed-texts.ts';
import { countStory, findStory, listWatchItemsOf, summarise } from './answer-story.ts';
import type { NewsView } from './desk.ts';
import { createPictureMemory, type MakePicture } from './story-picture.ts';
import type { Workshop } from './workshop.ts';

const rememberNews = createPictureMemory<StoryNews>();

/** Throws `bad-input` where the reader would have looked after the instant asked for. */
export async function answerNews(
  workshop: Workshop,
  makePicture: MakePicture,
  reference: string,
  { since, asOf }: AsOf & { readonly since: Instant },
): Promise<NewsView> {
  const until = asOf ?? workshop.now();
  if (since > until) {
    throw new ReadoutError(
      'bad-input',
      `Nothing can be new since ${since}: that is after ${until}. Give an earlier time.`,
    );
  }
  const known = await findStory(workshop, reference, asOf);
  const picture = await makePicture(known, asOf);
  const story = countStory(known, picture);
  const watchItems = await listWatchItemsOf(workshop, story, picture, asOf);
  const changed = await findChanged(workshop, picture.articles, since);
  const key = JSON.stringify([since, until.slice(0, 10), watchItems]);
  const kept = rememberNews(picture, key, () =>
    buildNews({ ...picture, watchItems, changed, since, until }),
  );
  const news = { ...kept, until };
  const cited = new Set(news.items.map(({ articleId }) => articleId));
  const articles = picture.articles
    .filter(({ article }) => cited.has(article.id))
    .map((read) => summarise(read, story));
  return { story, news, articles };
}

/** Articles known at `since` that have another text now, each with its text of then. */
async function findChanged(
  { store }: Workshop,
  articles: readonly ReadArticle[],
  since: Instant,
): Promise<readonly ChangedArticle[]> {
  const later = articles.filter(
    ({ article, revision }) =>
      revision.number > 1 && revision.arrivedAt > since && article.firstArrivedAt <= since,
  );
  const changed = await Promise.all(
    later.map(async (read) => {
      const revisions = await store.listRevisions(read.article.id);
      const before = revisions.findLast(({ arrivedAt }) => arrivedAt <= since);
      return before === undefined ? [] : [{ read, before }];
    }),
  );
  return changed.flat();
}
