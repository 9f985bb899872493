/**
 * An article to the weighted terms by which it is grouped: title and lead count more than the
 * body, names (capitalised inside a sentence) more than other words. How rare a word is comes
 * from a background of English news; other words are judged by how many stories have them.
 */
import { numberOfTerm, type PackedVector, packVector } from '../text/packed-vector.ts';
import { type TermVector, toUnitLength, vectorOf } from '../text/similarity.ts';
import { backgroundArticles, backgroundWords } from './background-words.data.ts';

const titleWeight = 3;
const leadWeight = 2;
const leadWords = 80;
const leadCharacters = 700;
const readWords = 800;
const nameFactor = 1.6;
const keptTerms = 250;

const background: ReadonlyMap<string, number> = readBackground();

/** Quarter steps of inverse document frequency, by word. */
function readBackground(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of backgroundWords.trim().split('\n')) {
    const [step, ...words] = line.split(' ');
    for (const word of words) table.set(word, Number(step) / 4);
  }
  return table;
}

const ownStrings = new Map([...background.keys()].map((word) => [word, word.split('').join('')]));
const rarest = Math.log(backgroundArticles / 24) + 0.5;
const wordPattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu;

/** What the vector of an article is made of. */
export interface TermSource {
  readonly title: string;
  readonly text: string;
}

/** How many stories have a term, by the term's number, for terms that the background does not know. */
export interface StoryFrequencies {
  readonly stories: number;
  count(term: number): number;
}

/** An article by the words of all of it, and by those of its title and first paragraphs alone. */
export interface ArticleTerms {
  readonly whole: PackedVector;
  readonly lead: PackedVector;
}

/** Both vectors of an article. */
export function articleTermsOf(source: TermSource, frequencies: StoryFrequencies): ArticleTerms {
  const lead = { title: source.title, text: source.text.slice(0, leadCharacters) };
  return {
    whole: packVector(termsOf(source, frequencies)),
    lead: packVector(termsOf(lead, frequencies)),
  };
}

/** The unit vector of an article's `keptTerms` heaviest terms; empty for an article without words. */
export function termsOf(source: TermSource, frequencies: StoryFrequencies): TermVector {
  const counts = new Map<string, number>();
  const names = new Set<string>();
  collect(source.title, titleWeight, counts, names, false);
  collect(source.text, 1, counts, names, true);
  const vector = vectorOf(counts, (term) => {
    const weight = rarity(term, frequencies);
    return names.has(term) ? weight * nameFactor : weight;
  });
  return toUnitLength(heaviest(vector, keptTerms));
}

function collect(
  text: string,
  weight: number,
  counts: Map<string, number>,
  names: Set<string>,
  isBody: boolean,
): void {
  let seen = 0;
  let previousEnd = 0;
  for (const match of text.normalize('NFKC').matchAll(wordPattern)) {
    const term = intern(stemOf(match[0].toLowerCase()));
    const share = isBody && seen < leadWords ? leadWeight : weight;
    if (term.length > 1 || /[^\p{ASCII}]/u.test(term)) {
      counts.set(term, (counts.get(term) ?? 0) + share);
      if (isBody && isName(match[0], text.slice(previousEnd, match.index), seen)) names.add(term);
    }
    previousEnd = match.index + match[0].length;
    seen += 1;
    if (seen >= readWords) return;
  }
}

/**
 * The background's own string for a known word, a copy for another one: a piece cut from an
 * article's text would keep all of that text in memory for as long as a story has the term.
 */
function intern(term: string): string {
  return ownStrings.get(term) ?? (term.length > 12 ? term.split('').join('') : term);
}

/** Capitalised where no sentence starts. */
function isName(word: string, gap: string, position: number): boolean {
  return position > 0 && /^\p{Lu}\p{Ll}/u.test(word) && !/[.!?:\n“"”«»`]/u.test(gap);
}

/** Plural and possessive endings off English words; other words as they are. */
function stemOf(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/u.test(word))
    return word.slice(0, -1);
  return word;
}

function rarity(term: string, frequencies: StoryFrequencies): number {
  if (/^\d+$/u.test(term)) return 2;
  const known = background.get(term) ?? background.get(`${term}s`);
  if (known !== undefined) return known;
  const seen = Math.log((frequencies.stories + 20) / (frequencies.count(numberOfTerm(term)) + 1));
  return Math.min(rarest, Math.max(0, seen + 3));
}

/** The `limit` heaviest terms of a vector, ties by the term's own order. */
export function heaviest(vector: TermVector, limit: number): TermVector {
  if (vector.size <= limit) return vector;
  const ranked = [...vector].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return new Map(ranked.slice(0, limit));
}

/** How rare an English word is in news at large, 0 to about 7; a word the background lacks is as rare as its rarest. */
export function backgroundRarity(word: string): number {
  return background.get(word) ?? background.get(`${word}s`) ?? rarest;
}
