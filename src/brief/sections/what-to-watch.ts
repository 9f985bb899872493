/**
 * What to watch next: the story's open watch items in the words in which they were read, each
 * with the day by which it is awaited; then what had been awaited and has come about lately, with
 * the evidence, or is overdue without a report.
 */
import type { BriefSentence } from '../../model/brief.ts';
import type { Citation } from '../../model/span.ts';
import type { WatchItem } from '../../model/watch.ts';
import { contentStems } from '../content.ts';
import type { Material } from '../material.ts';
import { createSaid, type Said } from '../selection.ts';
import { withoutNested } from '../sentence.ts';
import { comparableSpacing, tidySpacing } from '../spacing.ts';
import { type Connectives, findWording } from '../wording/index.ts';

const mostOpen = 5;
const mostHappened = 3;
const mostOverdue = 2;
const latelyDays = 3;
const overdueDays = 7;
const dayMs = 86_400_000;

/** Up to five open items in their order, three that came about and two that are overdue. Items that an editor wrote have no source and stay out. */
export function draftWhatToWatch(material: Material, said: Said): readonly BriefSentence[] {
  const items = material.input.watchItems;
  const open = items.filter(({ state }) => state === 'open');
  const met = items.filter((item) => item.state === 'met' && isLate(item, material, latelyDays));
  const overdue = items.filter(
    (item) =>
      item.state === 'lapsed' && item.deadline !== undefined && isLate(item, material, overdueDays),
  );
  const closed = createSaid();
  return [
    ...choose(open, said, mostOpen, (item) => openSentence(item, material)),
    ...choose(met, closed, mostHappened, (item) => closedSentence(item, material, 'happened')),
    ...choose(overdue, closed, mostOverdue, (item) =>
      closedSentence(item, material, 'notReported'),
    ),
  ];
}

function choose(
  items: readonly WatchItem[],
  said: Said,
  most: number,
  toSentence: (item: WatchItem) => BriefSentence | undefined,
): readonly BriefSentence[] {
  const sentences: BriefSentence[] = [];
  for (const item of items) {
    if (sentences.length >= most) break;
    const stems = contentStems(item.trigger);
    const sentence = said.isNew(stems) ? toSentence(item) : undefined;
    if (!sentence) continue;
    said.keep(stems);
    sentences.push(sentence);
  }
  return sentences;
}

/** Closed within so many days of the story's newest article. */
function isLate(
  { closedAt, deadline, state, evidence }: WatchItem,
  material: Material,
  days: number,
): boolean {
  const read = material.input.articles.find(
    ({ revision }) => revision.id === evidence[0]?.revisionId,
  );
  const when = state === 'lapsed' ? deadline : (read?.article.publishedAt ?? closedAt);
  if (when === undefined) return false;
  const age = Date.parse(material.latest) - Date.parse(when);
  return age <= days * dayMs;
}

/** "The signing in Paris." with its deadline as its day. */
function openSentence(item: WatchItem, material: Material): BriefSentence | undefined {
  const source = sourceOf(item, material);
  if (!source) return undefined;
  const text = `${source.trigger.slice(0, 1).toUpperCase()}${source.trigger.slice(1)}.`;
  return withDeadline(item, {
    text,
    lang: source.lang,
    basis: 'built',
    citations: [source.citation],
  });
}

/** "Happened: the signing in Paris." with the evidence, "Not reported: …" with the deadline. */
function closedSentence(
  item: WatchItem,
  material: Material,
  outcome: keyof Connectives & ('happened' | 'notReported'),
): BriefSentence | undefined {
  const source = sourceOf(item, material);
  if (!source) return undefined;
  const known = item.evidence.filter(({ revisionId }) =>
    material.input.articles.some(({ revision }) => revision.id === revisionId),
  );
  if (outcome === 'happened' && known.length === 0) return undefined;
  const sentence: BriefSentence = {
    text: `${findWording(source.lang).connectives[outcome]}: ${source.trigger}.`,
    lang: source.lang,
    basis: 'built',
    citations: withoutNested([...known.slice(0, 1), source.citation]),
  };
  return outcome === 'happened' ? sentence : withDeadline(item, sentence);
}

function withDeadline(item: WatchItem, sentence: BriefSentence): BriefSentence {
  return item.deadline === undefined ? sentence : { ...sentence, date: item.deadline.slice(0, 10) };
}

/** The trigger without its full stop, where it stands so in the source; undefined elsewhere. */
function sourceOf(
  item: WatchItem,
  material: Material,
): { readonly trigger: string; readonly lang: string; readonly citation: Citation } | undefined {
  const citation = item.proposedFrom;
  const read =
    citation && material.input.articles.find(({ revision }) => revision.id === citation.revisionId);
  if (!citation || !read) return undefined;
  const source = read.revision.text.slice(citation.span.start, citation.span.end);
  if (!comparableSpacing(source).includes(comparableSpacing(item.trigger))) return undefined;
  const trigger = tidySpacing(item.trigger).replace(/[\s.;,]+$/u, '');
  return { trigger, lang: read.revision.lang, citation };
}
