/**
 * Articles to groups that share one origin: copies, shortened and edited copies, translations,
 * and articles that rest on another outlet's report. Overlap is the share of 4-word shingles (quotations and
 * credit lines left out) that an article has in common with an earlier one; candidates come from
 * an inverted index over a sample of shingles, so the cost grows with the number of articles.
 * Overlap itself is exact. Method: Broder 1997, with sampling 0 mod m.
 */
import type { Article } from '../model/article.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadArticle, Reprint, ReprintGroup } from '../model/story.ts';
import { rememberBy } from '../text/remember.ts';
import { containment, hashOf, shinglesOfWords, wordsOf } from '../text/similarity.ts';
import { createCitationFinder } from './cites.ts';
import {
  agencyOfOutlet,
  creditedAgency,
  stripCredits,
  withoutQuotations,
} from './text-of-article.ts';
import { createTranslationFinder, type TranslatedText } from './translations.ts';

const shingleSize = 4;
const sampleEvery = 4;
const longestPostings = 64;
const comparedCandidates = 12;
const fewestShingles = 12;

/** What of an article the comparison needs. */
export interface ReprintInput {
  readonly article: Pick<
    Article,
    'id' | 'address' | 'outletName' | 'publishedAt' | 'firstArrivedAt'
  >;
  readonly revision: { readonly title: string; readonly text: string; readonly lang?: string };
  /** Needed to find translations. */
  readonly reading?: Pick<Reading, 'mentions' | 'places'>;
}

interface Fingerprint {
  readonly input: ReprintInput;
  readonly shingles: ReadonlySet<number>;
  /** Equal for texts with the same words; the title stands in for a text that is missing. */
  readonly whole: number;
  readonly words: number;
  readonly agency: string | undefined;
}

/**
 * Every article is in exactly one group; groups in order of their origins' publication. Kept with
 * the very list: timeline, disputes and positions ask again for it.
 */
export const groupReprints = rememberBy(
  (articles: readonly ReadArticle[]) => articles,
  groupReprintsOf,
);

/** `groupReprints` for articles that need not have been read. */
export function groupReprintsOf(inputs: readonly ReprintInput[]): readonly ReprintGroup[] {
  const fingerprints = inputs.map(fingerprintOf).sort(byPublication);
  const findCited = createCitationFinder(inputs);
  const parents = new Map<ArticleId, Reprint>();
  const index = createIndex();
  const translations = createTranslationFinder<ArticleId>();
  for (const fingerprint of fingerprints) {
    const translated = toTranslated(fingerprint);
    const reprint =
      findParent(fingerprint, index.candidates(fingerprint), findCited) ??
      translationOf(fingerprint, translations.find(translated));
    if (reprint) parents.set(fingerprint.input.article.id, reprint);
    index.add(fingerprint);
    translations.add(translated, fingerprint.input.article.id);
  }
  return collectGroups(fingerprints, parents);
}

function toTranslated({ input, agency }: Fingerprint): TranslatedText {
  const { revision, reading } = input;
  return {
    text: revision.text,
    lang: revision.lang,
    agency,
    publishedAt: publishedAt(input),
    reading,
  };
}

function translationOf(
  { input }: Fingerprint,
  found: { readonly item: ArticleId; readonly shared: number } | undefined,
): Reprint | undefined {
  if (found === undefined) return undefined;
  const overlap = Math.round(found.shared * 1000) / 1000;
  return { articleId: input.article.id, parentId: found.item, overlap, form: 'translated' };
}

function fingerprintOf(input: ReprintInput): Fingerprint {
  const text = stripCredits(input.revision.text);
  const words = wordsOf(text);
  const unquoted = wordsOf(withoutQuotations(text));
  const compared = unquoted.length >= 40 ? unquoted : words;
  const title = wordsOf(input.revision.title);
  return {
    input,
    shingles: shinglesOfWords(compared, shingleSize),
    whole: hashOf((words.length > 0 ? words : title).join(' ')),
    words: words.length,
    agency: agencyOfOutlet(input.article.outletName) ?? creditedAgency(input.revision.text),
  };
}

/** Earliest first; at the same time the agency before its customers, then the longer text. */
function byPublication(a: Fingerprint, b: Fingerprint): number {
  const dayA = publishedAt(a.input).slice(0, 10);
  const dayB = publishedAt(b.input).slice(0, 10);
  if (dayA !== dayB) return dayA < dayB ? -1 : 1;
  const rank = originRank(a) - originRank(b);
  if (rank !== 0) return rank;
  const timeA = publishedAt(a.input);
  const timeB = publishedAt(b.input);
  if (timeA !== timeB) return timeA < timeB ? -1 : 1;
  if (a.words !== b.words) return b.words - a.words;
  return a.input.article.id < b.input.article.id ? -1 : 1;
}

function publishedAt(input: ReprintInput): string {
  return input.article.publishedAt ?? input.article.firstArrivedAt;
}

/** 0 for the agency's own, 1 for a text with no agency's credit, 2 for one that credits an agency. */
function originRank(fingerprint: Fingerprint): number {
  if (agencyOfOutlet(fingerprint.input.article.outletName) !== undefined) return 0;
  return fingerprint.agency === undefined ? 1 : 2;
}

interface CandidateIndex {
  add(fingerprint: Fingerprint): void;
  candidates(fingerprint: Fingerprint): readonly Fingerprint[];
}

function createIndex(): CandidateIndex {
  const postings = new Map<number, Fingerprint[]>();
  const add = (key: number, fingerprint: Fingerprint): void => {
    const list = postings.get(key);
    if (!list) postings.set(key, [fingerprint]);
    else if (list.length < longestPostings) list.push(fingerprint);
  };
  return {
    add(fingerprint) {
      for (const key of keysOf(fingerprint)) add(key, fingerprint);
    },
    candidates(fingerprint) {
      const hits = new Map<Fingerprint, number>();
      for (const key of keysOf(fingerprint)) {
        for (const other of postings.get(key) ?? []) hits.set(other, (hits.get(other) ?? 0) + 1);
      }
      const ranked = [...hits].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1]);
      return ranked.slice(0, comparedCandidates).map(([other]) => other);
    },
  };
}

/** Sampled shingles; the whole text and the address twice, so that equality alone makes a candidate. */
function keysOf(fingerprint: Fingerprint): readonly number[] {
  const { shingles, whole, input } = fingerprint;
  const sampled = [...shingles].filter(
    (shingle) => shingles.size < 120 || shingle % sampleEvery === 0,
  );
  const address = addressKey(input.article.address);
  return [...sampled, whole, whole ^ 1, address, address ^ 1];
}

function addressKey(address: string): number {
  return hashOf(`address ${address.replace(/[#?].*$/u, '')}`);
}

function findParent(
  child: Fingerprint,
  candidates: readonly Fingerprint[],
  cites: (child: ReprintInput, parent: ReprintInput) => boolean,
): Reprint | undefined {
  let best: Reprint | undefined;
  for (const parent of candidates) {
    const reprint = compare(child, parent, cites);
    if (reprint && (!best || reprint.overlap > best.overlap + 0.02)) best = reprint;
  }
  return best;
}

function compare(
  child: Fingerprint,
  parent: Fingerprint,
  cites: (child: ReprintInput, parent: ReprintInput) => boolean,
): Reprint | undefined {
  const ids = { articleId: child.input.article.id, parentId: parent.input.article.id };
  const same =
    child.whole === parent.whole ||
    addressKey(child.input.article.address) === addressKey(parent.input.article.address);
  if (same) return { ...ids, overlap: 1, form: 'copy' };
  const overlap = containment(child.shingles, parent.shingles);
  const covered = containment(parent.shingles, child.shingles);
  const rounded = Math.round(overlap * 1000) / 1000;
  if (isReprint(child, parent, overlap, covered)) {
    return { ...ids, overlap: rounded, form: formOf(overlap, covered) };
  }
  const rests = overlap >= 0.12 && cites(child.input, parent.input);
  return rests ? { ...ids, overlap: rounded, form: 'cites' } : undefined;
}

function isReprint(
  child: Fingerprint,
  parent: Fingerprint,
  overlap: number,
  covered: number,
): boolean {
  const shortest = Math.min(child.shingles.size, parent.shingles.size);
  if (shortest < fewestShingles) return overlap >= 0.9 && covered >= 0.9;
  if (shortest < 40) return overlap >= 0.6 || (covered >= 0.7 && overlap >= 0.4);
  return overlap >= 0.4 || (covered >= 0.5 && overlap >= 0.25);
}

function formOf(overlap: number, covered: number): Reprint['form'] {
  if (overlap >= 0.9) return covered >= 0.85 ? 'copy' : 'shortened';
  return 'edited';
}

function collectGroups(
  fingerprints: readonly Fingerprint[],
  parents: ReadonlyMap<ArticleId, Reprint>,
): readonly ReprintGroup[] {
  const reprints = new Map<ArticleId, Reprint[]>();
  const originOf = new Map<ArticleId, ArticleId>();
  for (const { input } of fingerprints) {
    const reprint = parents.get(input.article.id);
    const originId = reprint
      ? (originOf.get(reprint.parentId) ?? reprint.parentId)
      : input.article.id;
    originOf.set(input.article.id, originId);
    const group = reprints.get(originId) ?? [];
    if (reprint) group.push(reprint);
    reprints.set(originId, group);
  }
  return [...reprints].map(([originId, group]) => ({
    kind: 'reprint-group',
    originId,
    reprints: group,
  }));
}
