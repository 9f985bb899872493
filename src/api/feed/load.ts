/** Gathers the published versions of a story's brief into one record that every feed form is written from. */
import { dayOf, numbersOf, sourceDay } from '../../brief/render-parts.ts';
import { findWording, type Wording } from '../../brief/wording/index.ts';
import type { Brief } from '../../model/brief.ts';
import type { Instant } from '../../model/ids.ts';
import type { BriefView, Desk } from '../../pipeline/desk.ts';

/** A feed of brief versions, newest first; no items before the first publication. */
export interface BriefFeed {
  /** Stays the same whatever the server is called. */
  readonly id: string;
  readonly title: string;
  /** The story's page. */
  readonly pageAddress: string;
  readonly selfAddress: string;
  readonly updatedAt: Instant;
  readonly items: readonly BriefFeedItem[];
}

export interface BriefFeedItem {
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly publishedAt: Instant;
  readonly lang: string;
  readonly summary: string;
  /** One paragraph a section, each sentence with its day and the numbers of its sources; then the sources. */
  readonly paragraphs: readonly string[];
}

/** The most versions a feed shows. */
const maxItems = 20;

/** Throws `not-found` as the desk does when there is no such story. */
export async function loadBriefFeed(
  desk: Desk,
  reference: string,
  place: { readonly origin: string; readonly pathname: string },
): Promise<BriefFeed> {
  const { story } = await desk.story(reference, {});
  const pageAddress = `${place.origin}/en/stories/${story.id}`;
  const items: BriefFeedItem[] = [];
  for (const version of await listVersions(desk, story.id)) {
    items.push(describeVersion(await desk.brief(story.id, { version }), pageAddress));
  }
  return {
    id: `urn:readout:story:${story.id}`,
    title: story.label,
    pageAddress,
    selfAddress: `${place.origin}${place.pathname}`,
    updatedAt: items[0]?.publishedAt ?? story.lastArrivedAt,
    items,
  };
}

async function listVersions(desk: Desk, storyId: string): Promise<readonly number[]> {
  const { versions } = await desk.brief(storyId, {});
  return versions
    .map(({ version }) => version)
    .sort((a, b) => b - a)
    .slice(0, maxItems);
}

function describeVersion({ brief, publishedAt }: BriefView, pageAddress: string): BriefFeedItem {
  return {
    id: `urn:readout:brief:${brief.storyId}:${brief.version}`,
    title: brief.headline.text,
    address: `${pageAddress}?version=${brief.version}`,
    publishedAt: publishedAt ?? brief.asOf,
    lang: brief.headline.lang,
    summary: brief.standfirst.text,
    paragraphs: writeParagraphs(brief, findWording(brief.headline.lang)),
  };
}

function writeParagraphs(brief: Brief, wording: Wording): readonly string[] {
  const sections = brief.sections.map(({ sentences }) =>
    sentences
      .map((sentence) => {
        const day = dayOf(sentence, wording);
        const numbers = numbersOf(sentence, brief).map((number) => `[${number}]`);
        return `${day === '' ? '' : `${day}: `}${sentence.text} ${numbers.join('')}`.trimEnd();
      })
      .join(' '),
  );
  const sources = brief.sources.map(
    (source) =>
      `[${source.number}] ${source.outletName}, ${sourceDay(source, wording)}: ${source.title} ${source.address}`,
  );
  return [...sections, ...sources];
}
