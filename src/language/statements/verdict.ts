/**
 * "Kyiv's claim that it shot them down was rejected by Moscow": behind the clause of a claim the
 * sentence goes on with what became of the claim, which the claim does not say.
 */
import { cueNouns } from '../locales/en/cues.ts';
import { isFiniteVerb, sentenceEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { englishCues } from './cue-lexicon.ts';

/** The furthest that a verdict is looked for behind its claim, and a claim before its verdict, in words. */
const farthest = 40;

/** Where the verb group of the verdict begins on the claim whose "that" stands at `that`. */
export function findVerdict(words: readonly Word[], that: number): number | undefined {
  const { lower, quotation } = words[that] as Word;
  if (lower !== 'that' || !cueNouns.has(words[that - 1]?.lower ?? '')) return undefined;
  const limit = Math.min(sentenceEnd(words, that), that + farthest);
  let hasVerb = false;
  for (let at = that + 1; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.quotation !== quotation || apart.has(word.tag)) return undefined;
    if (!isFiniteVerb(word)) continue;
    if (hasVerb && isVerdict(words, at)) return at;
    hasVerb = true;
    at = mainVerb(words, at);
  }
  return undefined;
}

/** The "that" of the claim on which the verb group from `group` on passes a verdict. */
export function findJudged(words: readonly Word[], group: number): number | undefined {
  for (let at = group - 1; at > 0 && group - at < farthest; at -= 1) {
    const { sentence, lower } = words[at] as Word;
    if (sentence !== words[group]?.sentence) return undefined;
    if (lower === 'that' && findVerdict(words, at) === group) return at;
  }
  return undefined;
}

const apart: ReadonlySet<string> = new Set(['rel', 'comma', 'dash', 'colon', 'stop']);
const beforeVerb: ReadonlySet<string> = new Set(['aux', 'adv', 'neg']);
const verdicts: ReadonlySet<string> = new Set(['deny', 'dispute', 'refuse', 'doubt', 'confirm']);

/** The last word of the verb group that begins with a finite verb. */
function mainVerb(words: readonly Word[], finite: number): number {
  let at = finite;
  while (beforeVerb.has(words[at + 1]?.tag ?? '')) at += 1;
  return words[at + 1]?.tag === 'vbn' || words[at + 1]?.tag === 'vbg' ? at + 1 : at;
}

/** "was denied", "has been flatly rejected". */
function isVerdict(words: readonly Word[], at: number): boolean {
  const verb = mainVerb(words, at);
  const { lemma, tag } = words[verb] ?? {};
  const isPassive = words
    .slice(at, verb)
    .some(({ lower }) => /^(?:is|are|was|were|been)$/u.test(lower));
  return isPassive && tag === 'vbn' && verdicts.has(englishCues.get(lemma ?? '')?.act ?? '');
}
