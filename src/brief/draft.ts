/**
 * A story to the draft of its brief. Every sentence is taken whole from a source or built from
 * cited words, so nothing is written that no source says. The same input gives the same brief.
 */
import type { Brief, BriefSection, BriefSentence } from '../model/brief.ts';
import { contentStems } from './content.ts';
import { draftHeadline } from './headline.ts';
import { type DraftInput, gatherMaterial, type Material } from './material.ts';
import { outline } from './outline.ts';
import { createSaid, type Said } from './selection.ts';
import { numberSources, sentencesOf } from './sources.ts';
import { chooseStandfirst } from './standfirst.ts';

export type { DraftInput } from './material.ts';

/** A story with nothing readable gives a brief with empty sentences, which `checkBrief` refuses. */
export function draftBrief(input: DraftInput): Brief {
  const material = gatherMaterial(input);
  const said = createSaid();
  const headline = draftHeadline(material);
  const headlineStems = contentStems(headline?.sentence.text ?? '');
  const standfirst = chooseStandfirst(material, headline, headlineStems);
  if (headline) said.keep(headline.candidate.stems);
  if (standfirst) said.keep(standfirst.candidate.stems);
  const sections = draftSections(material, said);
  const written = {
    headline: headline?.sentence ?? standfirst?.sentence ?? emptySentence,
    standfirst: standfirst?.sentence ?? emptySentence,
    sections,
  };
  return {
    kind: 'brief',
    storyId: input.storyId,
    version: 0,
    asOf: input.asOf,
    ...written,
    sources: numberSources(sentencesOf(written), input.articles, input.reprints),
    articleCount: input.articles.length,
    originCount: input.reprints.length,
  };
}

/** Sections choose by turn and stand in the outline's order; empty ones are left out. */
function draftSections(material: Material, said: Said): readonly BriefSection[] {
  const drafted = new Map<string, readonly BriefSentence[]>();
  for (const { key, draft } of [...outline].sort((a, b) => a.turn - b.turn)) {
    drafted.set(key, draft(material, said));
  }
  return outline
    .map(({ key }) => ({ key, sentences: drafted.get(key) ?? [] }))
    .filter(({ sentences }) => sentences.length > 0);
}

const emptySentence: BriefSentence = { text: '', lang: 'und', basis: 'taken', citations: [] };
