/** Wordings of one issue to its label: the run of words, one to four, that says best what they share. */
import { contentWords } from './content-words.ts';
import { functionWords } from './function-words.data.ts';

const skipped: ReadonlySet<string> = new Set(functionWords);
const longestRun = 4;

/** A label in the words of the wordings, such as "security guarantees"; '' for no wordings. */
export function labelIssue(wordings: readonly string[], rarity: (word: string) => number): string {
  const scores = new Map<string, { count: number; weight: number; shown: string }>();
  for (const wording of wordings) {
    const seen = new Set<string>();
    for (const run of runsOf(wording)) {
      const key = contentWords(run).join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      const known = scores.get(key);
      if (known) known.count += 1;
      else scores.set(key, { count: 1, weight: weightOf(run, rarity), shown: run });
    }
  }
  let best = '';
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const { count, weight, shown } of scores.values()) {
    const score = (count / wordings.length) ** 2 * weight;
    if (score > bestScore) {
      best = shown;
      bestScore = score;
    }
  }
  return best;
}

function weightOf(run: string, rarity: (word: string) => number): number {
  const words = contentWords(run);
  let weight = 0;
  for (const word of words) weight += Math.min(4, rarity(word));
  // Two or three words read as a phrase; one is too little, four often runs on.
  return weight * ([0, 0.8, 1, 0.85, 0.7][words.length] ?? 0.5);
}

/** Runs of words that begin and end with a content word and cross no punctuation. */
function runsOf(wording: string): readonly string[] {
  const runs: string[] = [];
  for (const part of wording.split(/[,;:.!?()“”"«»—–\n]+|\s-\s/u)) {
    const words = part.trim().split(/\s+/u);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + longestRun); to += 1) {
        const run = words.slice(from, to);
        if (isContent(run[0]) && isContent(run.at(-1))) runs.push(run.join(' '));
      }
    }
  }
  return runs;
}

function isContent(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}]/u.test(word) && !skipped.has(word.toLowerCase());
}
