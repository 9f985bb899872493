/** What to watch next: the story's open watch items with the sentence each was read in. */
import type { BriefSentence } from '../../model/brief.ts';
import type { WatchItem } from '../../model/watch.ts';
import { candidateAt } from '../candidates.ts';
import { contentStems, shareOf } from '../content.ts';
import type { Material } from '../material.ts';
import type { Said } from '../selection.ts';
import { takeDated } from '../sentence.ts';
import { comparableSpacing, tidySpacing } from '../spacing.ts';
import { findWording } from '../wording/index.ts';

const mostSentences = 5;
const longestSource = 45;
const wholeSource = 0.55;

/** Up to five sentences in the items' order. Items that an editor wrote have no source and stay out. */
export function draftWhatToWatch(material: Material, said: Said): readonly BriefSentence[] {
  const sentences: BriefSentence[] = [];
  const open = material.input.watchItems.filter((item) => item.state === 'open');
  for (const item of open) {
    if (sentences.length >= mostSentences) break;
    const stems = contentStems(item.trigger);
    if (!said.isNew(stems)) continue;
    const sentence = watchSentence(item, material);
    if (!sentence) continue;
    said.keep(stems);
    sentences.push(sentence);
  }
  return sentences;
}

/** The source's sentence where it is about little else, else "To watch: " and the item's own words. */
function watchSentence(item: WatchItem, material: Material): BriefSentence | undefined {
  const citation = item.proposedFrom;
  const read =
    citation &&
    material.input.articles.find((article) => article.revision.id === citation.revisionId);
  if (!citation || !read) return undefined;
  const candidate = candidateAt(
    material.candidatesOf(citation.revisionId),
    (citation.span.start + citation.span.end) >> 1,
  );
  const isAbout =
    candidate !== undefined &&
    candidate.text.split(/\s+/u).length <= longestSource &&
    shareOf(contentStems(item.trigger), candidate.stems) >= 0.99 &&
    item.trigger.length / candidate.text.length >= wholeSource;
  if (candidate && isAbout) return takeDated(candidate, material.latest);
  const source = read.revision.text.slice(citation.span.start, citation.span.end);
  if (!comparableSpacing(source).includes(comparableSpacing(item.trigger))) return undefined;
  const { connectives } = findWording(read.revision.lang);
  const trigger = tidySpacing(item.trigger).replace(/[\s.;,]+$/u, '');
  return {
    text: `${connectives.toWatch}: ${trigger}.`,
    lang: read.revision.lang,
    basis: 'built',
    citations: [citation],
  };
}
