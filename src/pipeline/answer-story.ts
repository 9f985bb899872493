/** Answers questions about stories: the story itself and its brief, as of an instant. */
import { isDeepStrictEqual } from 'node:util';
import { checkBrief } from '../brief/check.ts';
import { draftBrief } from '../brief/draft.ts';
import { withholdSentences } from '../brief/withhold.ts';
import type { Brief, BriefProblem } from '../model/brief.ts';
import { ReadoutError } from '../model/error.ts';
import type { Instant, RevisionId } from '../model/ids.ts';
import type { ReadArticle } from '../model/story.ts';
import type { AsOf, StoryRow } from '../store/store.ts';
import type { ArticleSummary, BriefView, StoryChoice, StoryPart, StoryView } from './desk.ts';
import { watchItemsAt } from './steps/review-watch-items.ts';
import { createPictureMemory, type MakePicture, type StoryPicture } from './story-picture.ts';
import type { Workshop } from './workshop.ts';

type Draft = { readonly brief: Brief; readonly problems: readonly BriefProblem[] };

const rememberDraft = createPictureMemory<Draft>();
const rememberWatchItems = createPictureMemory<StoryView['watchItems']>();

/** With the label that it had at `asOf`. Throws `not-found` for what is unknown, or was not known by then. */
export async function findStory(
  { store }: Workshop,
  reference: string,
  asOf?: Instant,
): Promise<StoryRow> {
  const story = await store.findStory(reference, asOf);
  if (story !== undefined && asOf !== undefined && story.articleCount === 0) {
    const moment = asOf.slice(0, 16).replace('T', ' ');
    throw new ReadoutError(
      'not-found',
      `Nothing of this story was known by ${moment} UTC. Ask for a later time, or list what was known with: readout stories --as-of ${asOf.slice(0, 10)}`,
    );
  }
  if (story !== undefined) return story;
  throw new ReadoutError(
    'not-found',
    `No story is known as "${reference.slice(0, 80)}". List the stories with: readout stories`,
  );
}

export async function answerStory(
  workshop: Workshop,
  makePicture: MakePicture,
  reference: string,
  { asOf, parts, articleLimit, articleOffset = 0 }: StoryChoice,
): Promise<StoryView> {
  const known = await findStory(workshop, reference, asOf);
  const picture = await makePicture(known, asOf);
  const story = countStory(known, picture);
  const has = (part: StoryPart): boolean => parts === undefined || parts.includes(part);
  const chosen = {
    reprints: has('reprints') ? picture.reprints : [],
    timeline: has('timeline') ? picture.timeline : [],
    happenings: has('happenings') ? picture.happenings : [],
    disputes: has('disputes') ? picture.disputes : [],
    positions: has('positions') ? picture.positions : [],
    ...(has('positions') ? { standings: picture.standings } : {}),
    watchItems: has('watchItems') ? await listWatchItemsOf(workshop, story, picture, asOf) : [],
  };
  const newestFirst = picture.articles.map((article) => summarise(article, story));
  newestFirst.sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
  const end = articleLimit === undefined ? undefined : articleOffset + articleLimit;
  const articles = newestFirst.slice(articleOffset, end);
  const cited = citedRevisions(chosen);
  for (const { revisionId } of articles) cited.delete(revisionId);
  return {
    story,
    asOf: asOf ?? workshop.now(),
    articles,
    cited: newestFirst.filter(({ revisionId }) => cited.has(revisionId)),
    ...chosen,
  };
}

function citedRevisions({
  timeline,
  happenings,
  disputes,
  positions,
  standings = [],
}: Pick<
  StoryView,
  'timeline' | 'happenings' | 'disputes' | 'positions' | 'standings'
>): Set<RevisionId> {
  return new Set(
    [
      ...timeline.flatMap(({ sentences }) => sentences),
      ...happenings.flatMap(({ reports }) => reports),
      ...disputes.flatMap(({ claim, asserts, disputes: against }) => [
        claim,
        ...asserts,
        ...against,
      ]),
      ...positions.flatMap(({ wordings }) => wordings),
      ...standings.flatMap((standing) => [...standing.for.latest, ...standing.against.latest]),
    ].map(({ citation }) => citation.revisionId),
  );
}

export async function answerBrief(
  workshop: Workshop,
  makePicture: MakePicture,
  reference: string,
  choice: AsOf & { readonly version?: number | 'latest' },
): Promise<BriefView> {
  const story = await findStory(workshop, reference, choice.asOf);
  const picture = await makePicture(story, choice.asOf);
  const watchItems = await listWatchItemsOf(workshop, story, picture, choice.asOf);
  const around = {
    story: countStory(story, picture),
    watchItems,
    disputes: picture.disputes,
    versions: await workshop.store.listBriefVersions(story.id),
    replies: await workshop.store.listReplies({ storyId: story.id, state: 'approved' }),
  };
  if (choice.version === undefined || choice.version === 0) {
    // For "now" a draft is good for the minute, as of the instant that it states.
    const key = [choice.asOf ?? workshop.now().slice(0, 16), story.label];
    const { brief, problems } = rememberDraft(picture, JSON.stringify([...key, watchItems]), () =>
      draftStoryBrief(workshop, story, picture, watchItems, choice.asOf),
    );
    return { ...around, brief, problems };
  }
  const published = await workshop.store.findBrief(story.id, {
    ...(choice.version === 'latest' ? {} : { version: choice.version }),
    ...(choice.asOf === undefined ? {} : { asOf: choice.asOf }),
  });
  if (published !== undefined) return { ...around, ...published, problems: [] };
  throw new ReadoutError(
    'not-found',
    `Version ${choice.version} of this brief has not been published. Publish one with: readout publish ${story.id}`,
  );
}

/** The only way to a published brief: drafted anew, checked, and refused if a source does not hold. */
export async function publishBrief(
  workshop: Workshop,
  makePicture: MakePicture,
  reference: string,
): Promise<BriefView> {
  const story = await findStory(workshop, reference);
  const picture = await makePicture(story);
  const watchItems = await listWatchItemsOf(workshop, story, picture, undefined);
  const { brief, problems } = draftStoryBrief(workshop, story, picture, watchItems, undefined);
  if (problems.length > 0) throw refusePublication(problems);
  const last = await workshop.store.findBrief(story.id);
  if (last !== undefined && saysTheSame(last.brief, brief)) {
    const message = `Version ${last.brief.version} of this brief says the same: nothing has changed since it was published.`;
    throw new ReadoutError('not-allowed', message);
  }
  await workshop.store.publishBrief(brief, workshop.now());
  return answerBrief(workshop, makePicture, story.id, { version: 'latest' });
}

/** Apart from their numbers and the instants they were drafted at. */
function saysTheSame(one: Brief, other: Brief): boolean {
  const contentOf = ({ version: _, asOf: __, ...content }: Brief) => content;
  return isDeepStrictEqual(contentOf(one), contentOf(other));
}

/** An article of a story, in short. */
export function summarise({ article, revision }: ReadArticle, story?: StoryRow): ArticleSummary {
  return {
    id: article.id,
    revisionId: revision.id,
    title: revision.title,
    outletName: article.outletName,
    address: article.address,
    firstArrivedAt: article.firstArrivedAt,
    lang: revision.lang,
    revisionCount: revision.number,
    ...(article.publishedAt === undefined ? {} : { publishedAt: article.publishedAt }),
    ...(story === undefined ? {} : { storyId: story.id }),
  };
}

/** The story's row with the counts of what was known of it at the instant of the picture. */
export function countStory(story: StoryRow, { articles, reprints }: StoryPicture): StoryRow {
  return { ...story, articleCount: articles.length, originCount: reprints.length };
}

function draftStoryBrief(
  workshop: Workshop,
  story: StoryRow,
  picture: StoryPicture,
  watchItems: StoryView['watchItems'],
  asOf: Instant | undefined,
): Draft {
  if (picture.articles.length === 0) {
    throw new ReadoutError(
      'not-found',
      'Nothing of this story had been read by then: ask for a later time.',
    );
  }
  const draft = draftBrief({
    ...picture,
    storyId: story.id,
    label: story.label,
    watchItems,
    asOf: asOf ?? workshop.now(),
  });
  const revisions = new Map<RevisionId, { readonly text: string }>(
    picture.articles.map(({ revision }) => [revision.id, revision]),
  );
  const problems = checkBrief(draft, revisions);
  const brief = withholdSentences(draft, problems);
  if (brief === undefined) throw refusePublication(problems);
  return { brief, problems };
}

function refusePublication(problems: readonly BriefProblem[]): ReadoutError {
  const count = problems.length === 1 ? 'One sentence' : `${problems.length} sentences`;
  const list = problems.map(
    (problem) => `  ${problem.where}: ${problem.sentence} (${problem.detail})`,
  );
  return new ReadoutError(
    'brief-not-publishable',
    `${count} of the brief cannot be shown to stand in a source:\n${list.join('\n')}`,
    { details: problems },
  );
}

/** As kept by the desk for now; for a past instant as they stood then. */
export async function listWatchItemsOf(
  { store }: Workshop,
  story: StoryRow,
  picture: StoryPicture,
  asOf: Instant | undefined,
): Promise<StoryView['watchItems']> {
  const kept = await store.listWatchItems({ storyId: story.id });
  if (asOf === undefined) return kept;
  const byEditors = kept.filter((item) => item.origin === 'editor' && item.createdAt <= asOf);
  return rememberWatchItems(picture, JSON.stringify([asOf, byEditors]), () =>
    watchItemsAt(story.id, picture.articles, byEditors, asOf),
  );
}

function dateOf(article: ArticleSummary): string {
  return article.publishedAt ?? article.firstArrivedAt;
}
