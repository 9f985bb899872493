/**
 * Wordings of one issue to its label: the noun-like phrase that most of them share, the earlier
 * in its wording the better. A phrase is a run of content words between plain ones, or two such
 * runs joined as in "return of prisoners".
 */
import { contentWords } from './content-words.ts';
import { functionWords } from './function-words.data.ts';

const plain: ReadonlySet<string> = new Set(functionWords);
const joints = /^(?:of|for|on|in|at|over|against|with|у|в|на|من|في)$/iu;
const longestRun = 4;
/** What comes after a comma counts as this many words further on. */
const laterPart = 5;

interface Phrase {
  readonly text: string;
  /** Number of words before it in its wording. */
  readonly at: number;
  readonly afterTo: boolean;
}

const mostLabelWords = 8;
const sharedWordings = 2;

/**
 * A label in the words of the wordings, such as "security guarantees": the phrase that they share,
 * else the beginning of the first of them, the latest. '' for no wordings.
 */
export function labelIssue(wordings: readonly string[], rarity: (word: string) => number): string {
  const shared = wordings.length < sharedWordings ? '' : sharedPhrase(wordings, rarity);
  return contentWords(shared).length > 1 ? shared : openingOf(wordings[0] ?? '') || shared;
}

/** What the wording opens with, up to where it begins to explain, in eight words. */
function openingOf(wording: string): string {
  const bare = wording
    .replace(/\s+/gu, ' ')
    .replace(/^(?:that|to|on|for)\s+/iu, '')
    .replace(/^(?:the|a|an|its|their|his|her)\s+/iu, '');
  const cut = bare.split(
    /[,;:](?=\s|$)|[(“”"]|\s[—–-]+\s|\s(?:which|who|whom|whose|where|because|although|while|after|before|as|so|than|if|unless|when|since|that)\s/u,
  )[0];
  const clause = contentWords(cut ?? '').length > 1 ? (cut ?? '') : bare;
  const whole = clause.trim().split(' ');
  const words = whole.slice(0, mostLabelWords);
  const isPlain = (word = ''): boolean => plain.has(word.toLowerCase());
  while (words.length < whole.length && words.length > 1 && isPlain(words.at(-1))) words.pop();
  if (words.length < whole.length && words.length > 3 && /^to$/iu.test(words.at(-2) ?? '')) {
    words.splice(-2);
  }
  return words.join(' ').replace(/[,;:]+$|(?<![\p{Lu}.]\p{Lu})\.$/u, '');
}

function sharedPhrase(wordings: readonly string[], rarity: (word: string) => number): string {
  const scores = new Map<string, { score: number; shown: string; wordings: number }>();
  for (const wording of wordings) {
    const seen = new Set<string>();
    for (const phrase of phrasesOf(wording)) {
      const key = contentWords(phrase.text).join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      const known = scores.get(key) ?? { score: 0, shown: phrase.text, wordings: 0 };
      scores.set(key, {
        ...known,
        score: known.score + weightOf(phrase, rarity),
        wordings: known.wordings + 1,
      });
    }
  }
  const common = [...scores.values()].filter((phrase) => phrase.wordings >= sharedWordings);
  const ranked = common.sort((a, b) => b.score - a.score || (a.shown < b.shown ? -1 : 1));
  return ranked[0]?.shown ?? '';
}

function weightOf(phrase: Phrase, rarity: (word: string) => number): number {
  const words = contentWords(phrase.text);
  let weight = 0;
  for (const word of words) weight += Math.min(3, 1 + rarity(word));
  // Two or three words read as a phrase; one is often too little, five run on.
  const length = [0, 0.75, 1, 0.9, 0.7][words.length] ?? 0.4;
  const verbLike = phrase.afterTo || /(?:ed|ing|ly)$/iu.test(phrase.text) ? 0.6 : 1;
  return (Math.sqrt(weight) * length * verbLike) / (1 + 0.12 * phrase.at);
}

function phrasesOf(wording: string): readonly Phrase[] {
  const phrases: Phrase[] = [];
  let before = 0;
  for (const part of wording.split(/[,;:.!?]+(?=\s|$)|[()“”"«»\n]+|\s[-–—]+\s/u)) {
    const words = part.trim().split(/\s+/u);
    const runs = runsOf(words);
    runs.forEach((run, i) => {
      const afterTo = /^to$/iu.test(words[run.start - 1] ?? '');
      phrases.push({
        text: words.slice(run.start, run.end).join(' '),
        at: before + run.start,
        afterTo,
      });
      const next = runs[i + 1];
      if (!next || !isJoined(words.slice(run.end, next.start))) return;
      const text = words.slice(run.start, next.end).join(' ');
      phrases.push({ text, at: before + run.start, afterTo });
    });
    before += words.length + laterPart;
  }
  return phrases;
}

/** "of", "of the", "on its": a joint and at most one plain word after it. */
function isJoined(between: readonly string[]): boolean {
  return (
    between.length <= 2 &&
    joints.test(between[0] ?? '') &&
    /^(?:|the|a|an|all|its|their)$/iu.test(between[1] ?? '')
  );
}

/** Runs of at most four content words, as positions in `words`. */
function runsOf(
  words: readonly string[],
): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let start = -1;
  for (let i = 0; i <= words.length; i += 1) {
    const isContent = i < words.length && isContentWord(words[i] ?? '');
    if (isContent && start === -1) start = i;
    const isFull = start !== -1 && i - start >= longestRun;
    if (start !== -1 && (!isContent || isFull)) {
      runs.push({ start, end: i });
      start = isContent ? i : -1;
    }
  }
  return runs;
}

function isContentWord(word: string): boolean {
  return /^[\p{L}\p{N}]/u.test(word) && !plain.has(word.toLowerCase());
}
