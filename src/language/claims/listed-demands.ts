/** "Moscow's core demands — including A and B —": each thing listed is a demand of its own. */
import type { Demand, Speaker } from '../../model/reading.ts';
import { within } from '../../text/spans-in-order.ts';
import { tellOfForm } from '../../text/word-forms.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import { demandNouns } from '../locales/en/claim-words.ts';
import { phraseStart, type Range, sentenceEnd, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { splitList } from './split-list.ts';
import { sentenceAt } from './voices.ts';

/** The demands listed after a noun for them, in order. */
export function findListedDemands(draft: Draft, words: readonly Word[]): readonly Demand[] {
  const found: Demand[] = [];
  words.forEach(({ form }, at) => {
    if (isDemandNoun(form)) found.push(...demandsOfNoun(draft, words, at));
  });
  return found;
}

const isDemandNoun = tellOfForm(({ lower }) => demandNouns.has(lower));

/** "Moscow's core demands — including A and B —", "its conditions: A, B and C". */
function demandsOfNoun(draft: Draft, words: readonly Word[], at: number): readonly Demand[] {
  const party = ownerOf(draft, words, at);
  const list = listAfter(words, at);
  if (party === undefined || list === undefined) return [];
  const evidence = sentenceAt(draft, (words[at] as Word).start);
  return splitList(words, list.from, list.to).map((range) => ({
    party,
    stance: 'demands' as const,
    content: spanOf(words, range),
    evidence,
  }));
}

function ownerOf(draft: Draft, words: readonly Word[], at: number): Speaker | undefined {
  for (let i = at - 1; i > 0 && at - i < 5; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'possessive') {
      const span = spanOf(words, { from: phraseStart(words, i - 1, Math.max(0, i - 10)), to: i });
      const mention = within(draft.mentions, span).at(-1);
      return mention && speakerOf(mention);
    }
    if (!['adj', 'noun', 'num'].includes(word.tag)) return undefined;
  }
  return undefined;
}

/** The words listed after the noun: behind a dash, comma or colon, with or without "including". */
function listAfter(words: readonly Word[], at: number): Range | undefined {
  const limit = sentenceEnd(words, at);
  const mark = words[at + 1];
  if (mark === undefined || at + 2 >= limit) return undefined;
  let from = at + 2;
  const opener = words[from]?.lower;
  const introduced =
    opener === 'including' ||
    opener === 'among' ||
    (opener === 'such' && words[from + 1]?.lower === 'as');
  if (introduced) from += opener === 'such' ? 2 : 1;
  if (mark.tag === 'dash') return { from, to: indexOfTag(words, from, limit, 'dash') };
  if (mark.lower === ':') return { from, to: limit };
  if ((mark.tag === 'comma' || mark.lower === 'including') && introduced)
    return { from, to: endOfAside(words, from, limit) };
  if (mark.lower === 'including') return { from: at + 2, to: endOfAside(words, at + 2, limit) };
  return undefined;
}

function indexOfTag(words: readonly Word[], from: number, limit: number, tag: Word['tag']): number {
  for (let at = from; at < limit; at += 1) if (words[at]?.tag === tag) return at;
  return limit;
}

/** ", including A and B, remain": up to the comma before the verb. */
function endOfAside(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const next = words[at + 1];
    if (words[at]?.tag !== 'comma' || next === undefined) continue;
    if (['vb', 'vbd', 'vbz', 'aux', 'modal', 'adv'].includes(next.tag)) return at;
  }
  return limit;
}
