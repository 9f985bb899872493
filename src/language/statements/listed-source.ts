/** Who says it, in languages read by lists: the words beside a reporting word, and the speaker. */

import type { Mention, Speaker } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, within } from '../../text/spans-in-order.ts';
import type { Draft } from '../draft.ts';
import { speakerOf } from '../from-mention.ts';
import type { ListedWords } from './listed-words.ts';

/** How many words a source may have. */
export const longestSource = 8;

/** A run of words from token `first` in one direction, up to a mark, a limit or the longest source. */
export function gatherSource(
  draft: Draft,
  first: number,
  step: 1 | -1,
  limit: number,
): Span | undefined {
  let from: number | undefined;
  let to: number | undefined;
  for (let at = first, count = 0; at !== limit && count < longestSource; at += step, count += 1) {
    const token = draft.tokens[at];
    if (token === undefined || isEdge(draft, at)) break;
    const edge = step === 1 ? to : from;
    if (edge !== undefined && isBroken(draft, Math.min(edge, at), Math.max(edge, at))) break;
    from = step === 1 ? (from ?? at) : at;
    to = step === 1 ? at : (to ?? at);
  }
  const [start, end] = [draft.tokens[from ?? -1]?.start, draft.tokens[to ?? -1]?.end];
  return start === undefined || end === undefined
    ? undefined
    : trimSource(draft, { start, end }, step);
}

/** A mark ends a source; a hyphen inside a word does not. */
function isEdge(draft: Draft, at: number): boolean {
  const token = draft.tokens[at];
  if (token?.kind !== 'punctuation') return false;
  const mark = draft.text.slice(token.start, token.end);
  const isInside = draft.tokens[at - 1]?.end === token.start;
  return !(mark === '-' && isInside && draft.tokens[at + 1]?.start === token.end);
}

function isBroken(draft: Draft, a: number, b: number): boolean {
  return /[\n.!?]/u.test(draft.text.slice(draft.tokens[a]?.end ?? 0, draft.tokens[b]?.start ?? 0));
}

/** Without times at its edges, and no further than the last name that begins in it. */
function trimSource(draft: Draft, span: Span, step: 1 | -1): Span | undefined {
  let { start, end } = span;
  for (const time of within(draft.times, span)) {
    if (step === 1 && time.start > start)
      end = Math.min(end, start + withoutPreposition(draft.text.slice(start, time.start)).length);
    else if (time.start - start < 4) start = Math.max(start, time.end);
  }
  const names = within(draft.mentions, { start, end });
  const last = names.at(-1);
  if (step === 1 && last !== undefined) end = last.end;
  const text = draft.text.slice(start, end);
  start += text.length - text.trimStart().length;
  end -= text.length - text.trimEnd().length;
  return end > start ? { start, end } : undefined;
}

/** "der Hafenrat am" → "der Hafenrat": the word that leads to a time. */
function withoutPreposition(text: string): string {
  const bare = text.trimEnd();
  const cut = bare.replace(/\s+(?:am|im|an|vor|le|el|los|en|в|во|на|у|в|о|في|يوم)$/iu, '');
  return cut === '' ? bare : cut;
}

/** The speaker of a source: the name in it, for a pronoun the person last named before it. */
export function listedSpeaker(draft: Draft, words: ListedWords, source: Span | undefined): Speaker {
  if (source === undefined) return { name: '', kind: 'unknown' };
  const text = draft.text.slice(source.start, source.end);
  const mention =
    within(draft.mentions, source).at(0) ??
    (words.pronouns.has(text.toLowerCase()) ? personBefore(draft, source.start) : undefined);
  if (mention === undefined) return { name: text, kind: 'unknown' };
  return speakerOf(mention);
}

/** How many mentions back a pronoun may reach. */
const pronounReach = 6;

function personBefore({ mentions }: Draft, start: number): Mention | undefined {
  const next = firstFrom(mentions, start);
  for (let at = next - 1; at >= 0 && at >= next - pronounReach; at -= 1)
    if (mentions[at]?.kind === 'person') return mentions[at];
  return undefined;
}
