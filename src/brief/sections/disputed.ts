/**
 * What is disputed: who asserts a claim and who disputes it, in one built sentence with both
 * sides' sources, and no word on who is right.
 */
import type { BriefSentence } from '../../model/brief.ts';
import type { Citation } from '../../model/span.ts';
import type { Dispute, DisputeVoice } from '../../model/story.ts';
import { hasFurniture } from '../../text/readable.ts';
import { type CitedName, citeName } from '../cite-name.ts';
import { contentStems } from '../content.ts';
import type { Material } from '../material.ts';
import { partyOf } from '../principals.ts';
import type { Said } from '../selection.ts';
import { withoutNested } from '../sentence.ts';
import { tidySpacing } from '../spacing.ts';
import { findWording } from '../wording/index.ts';

const mostSentences = 4;
const namesPerSide = 2;
/** What nobody has spoken of for so long is no news any more. */
const movedDays = 30;
const longestClaimWords = 40;
const fewestClaimWords = 3;

/** Up to four disputes, those that moved last first. */
export function draftDisputed(material: Material, said: Said): readonly BriefSentence[] {
  const sentences: BriefSentence[] = [];
  for (const dispute of ranked(material)) {
    if (sentences.length >= mostSentences) break;
    const stems = contentStems(dispute.claim.text);
    if (!said.isNew(stems)) continue;
    const sentence = buildDispute(dispute, material);
    if (!sentence) continue;
    said.keep(stems);
    sentences.push(sentence);
  }
  return sentences;
}

/** Open ones that moved within the news first; then by how many voices they have. */
function ranked(material: Material): readonly Dispute[] {
  const since = new Date(Date.parse(material.latest) - movedDays * 86_400_000).toISOString();
  const rank = (dispute: Dispute): number =>
    (dispute.state === 'open' ? 2 : 0) +
    (dispute.lastMovedAt >= material.newsSince ? 3 : 0) +
    Math.log2(dispute.asserts.length + dispute.disputes.length);
  return material.input.disputes
    .filter((dispute) => dispute.state !== 'dormant' && dispute.lastMovedAt >= since)
    .sort((a, b) => rank(b) - rank(a));
}

/** "Asserted by A, disputed by B: the claim." Undefined where a side cannot be named from its source. */
export function buildDispute(dispute: Dispute, material: Material): BriefSentence | undefined {
  const accusation = accusationOf(dispute, material);
  const claim = accusation?.text ?? tidyClaim(dispute.claim.text);
  const words = claim.split(/\s+/u).length;
  if (words > longestClaimWords || words < fewestClaimWords || hasFurniture(claim))
    return undefined;
  const asserting = namesOf(dispute.asserts, material);
  const disputing = namesOf(dispute.disputes, material);
  if (asserting.length === 0 || disputing.length === 0) return undefined;
  const { revision } =
    material.input.articles.find(
      (read) => read.revision.id === dispute.claim.citation.revisionId,
    ) ?? {};
  if (!revision) return undefined;
  const { connectives } = findWording(revision.lang);
  const join = (names: readonly CitedName[]): string =>
    names.map(({ name }) => name).join(` ${connectives.and} `);
  const text = accusation
    ? `${join(asserting)}: ${claim}, ${connectives.disputedBy} ${join(disputing)}.`
    : `${connectives.assertedBy} ${join(asserting)}, ${connectives.disputedBy} ${join(disputing)}: ${claim}.`;
  const citations: readonly Citation[] = [
    accusation?.citation ?? dispute.claim.citation,
    ...[...asserting, ...disputing].flatMap(({ citations: cited }) => cited),
  ];
  const sentence: BriefSentence = {
    text,
    lang: revision.lang,
    basis: 'built',
    citations: withoutNested(citations),
  };
  const day = dispute.lastMovedAt.slice(0, 10);
  const isToday = day === material.latest.slice(0, 10) && day === material.input.asOf.slice(0, 10);
  return isToday ? sentence : { ...sentence, date: day };
}

/** An accusation has its verb before it: "accused the army of shelling …". Undefined for other claims. */
function accusationOf(
  { claim }: Dispute,
  material: Material,
): { readonly text: string; readonly citation: Citation } | undefined {
  const { revisionId, span } = claim.citation;
  const read = material.input.articles.find(({ revision }) => revision.id === revisionId);
  const before = read?.revision.text.slice(Math.max(0, span.start - 12), span.start) ?? '';
  const verb = /(?<!\p{L})(?:accus(?:e|es|ed|ing)|charg(?:e|es|ed))\s$/u.exec(before)?.[0];
  if (verb === undefined) return undefined;
  return {
    text: tidyClaim(`${verb}${claim.text}`),
    citation: { revisionId, span: { start: span.start - verb.length, end: span.end } },
  };
}

function tidyClaim(text: string): string {
  return tidySpacing(text)
    .replace(
      /,? (?:(?:a|an|the) )?(?:claims?|charges?|accusations?|allegations?|assertions?)(?: that| which)?(?: the)? [^,;]*\b(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)?)\b[^,;]*$/iu,
      '',
    )
    .replace(/^(?:that\s+|[,:;\s]+)/u, '')
    .replace(/[\s.,;:]+$/u, '');
}

/** The latest voices' speakers, each once. */
function namesOf(voices: readonly DisputeVoice[], material: Material): readonly CitedName[] {
  const names: CitedName[] = [];
  const seen = new Set<string>();
  for (const voice of [...voices].reverse()) {
    if (names.length >= namesPerSide) break;
    const party = partyOf(voice.speaker);
    if (seen.has(party)) continue;
    const cited = citeName(voice, material);
    if (!cited) continue;
    seen.add(party);
    names.push(cited);
  }
  return names;
}
