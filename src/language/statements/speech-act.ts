/**
 * Verbs that make several acts: "asked whether" asks, "asked them to" and "asked for" demand;
 * "insisted that" asserts, "insisted on" demands. What follows the verb tells which.
 */
import { firstFrom } from '../../text/spans-in-order.ts';
import { timeWords } from '../locales/en/function-words.ts';
import type { Word } from '../syntax/words.ts';
import { englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';

/** The statement with the act that its words tell; as it is where its verb makes one act only. */
export function withToldAct(words: readonly Word[], found: FoundStatement): FoundStatement {
  const entry = englishCues.get(words[found.cueWord]?.lemma ?? '');
  if (entry === undefined || entry.uses.length === 1 || found.act !== entry.act) return found;
  const at = contentAfter(words, found);
  const behind = words
    .slice(found.cueWord + 1, Math.max(found.cue.to, at + 1))
    .map(({ lower }) => lower);
  const frame = frameAt(words, at, found);
  // "pushes them to leave" asks it of others, "pushes to leave" tells an aim.
  const isAsked = frame === 'i' && at > found.cue.to;
  const use =
    entry.uses.find(({ particles }) =>
      behind.some((word, i) => particles.has(word) && !timeWords.has(behind[i + 1] ?? '')),
    ) ??
    entry.uses.find(({ frames }) => frames.includes(frame) && frames.includes('a') === isAsked) ??
    entry.uses.find(({ frames }) => frames.includes(frame));
  return use === undefined || use.act === found.act ? found : { ...found, act: use.act };
}

/** The first word of the content behind the cue; of the whole content where all stands before it. */
function contentAfter(words: readonly Word[], { cue, content }: FoundStatement): number {
  const end = words[cue.to - 1]?.end ?? 0;
  const span = content.find(({ start }) => start >= end) ?? content[0];
  return span === undefined ? words.length : firstFrom(words, span.start);
}

/** The letter of what begins there, as `cues.ts` has them. */
function frameAt(words: readonly Word[], at: number, { content }: FoundStatement): string {
  const word = words[at];
  if (word === undefined) return 't';
  const last = words[firstFrom(words, content.at(-1)?.end ?? 0) - 1];
  if (word.quotation >= 0 || last?.lower === '?') return 'q';
  if (word.tag === 'to') return 'i';
  if (word.tag === 'vbg') return 'g';
  return questionWords.has(word.lower) ? 'w' : 't';
}

const questionWords: ReadonlySet<string> = new Set(
  'whether if who whom whose which what when where why how'.split(' '),
);
