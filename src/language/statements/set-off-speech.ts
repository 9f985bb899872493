/**
 * Statements whose content is set off from the running text: a signed quotation or post, a turn
 * of an interview, or a block behind "the ministry said:". Rules tell them by their form; the tagging model, which saw
 * next to none, leaves most without a cue. So there the rules stand, and what the model tags
 * within the content stays as statements within a statement.
 */
import type { Span } from '../../model/span.ts';
import { timeWords } from '../locales/en/function-words.ts';
import { type Range, rangeTouching } from '../syntax/phrases.ts';
import type { ShallowSyntax } from '../syntax/shallow.ts';
import type { Turn } from '../syntax/transcript.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';
import { findSignedSpeech, type SignedSpeech } from './signed-speech.ts';
import type { TaggedSpan } from './tagger/tagged-span.ts';

/** The statements with those that a name signs, in order of their cues; told as set off where they are. */
export function addSetOff(
  statements: readonly FoundStatement[],
  { text, words, quotations, turns }: ShallowSyntax,
): readonly FoundStatement[] {
  const starts = new Set(quotations.flatMap((one) => (one.setOff === true ? [one.start] : [])));
  const told = statements.map((found) =>
    starts.has(found.content[0]?.start ?? -1) ? { ...found, setOff: true } : found,
  );
  const signed = findSignedSpeech(text, quotations).flatMap((speech) => signedBy(words, speech));
  const spoken = turns.flatMap((turn) => spokenIn(words, turn));
  if (signed.length + spoken.length === 0) return told;
  const colons = new Set(spoken.map(({ cueWord }) => cueWord));
  const others = told.filter(({ cueWord }) => !colons.has(cueWord));
  return [...others, ...signed, ...spoken].sort((a, b) => a.cueWord - b.cueWord);
}

/** None where a time stands in the place of a name: “…” — Monday in Oslo. */
function signedBy(words: readonly Word[], speech: SignedSpeech): readonly FoundStatement[] {
  const [signed] = setOff(words, speech.name, speech.dash, [speech.content]);
  const isTime = timeWords.has(words[signed?.source?.from ?? -1]?.lower ?? '');
  return signed === undefined || isTime ? [] : [signed];
}

function spokenIn(words: readonly Word[], { label, colon, paragraphs }: Turn) {
  return setOff(words, label, colon, paragraphs);
}

function setOff(
  words: readonly Word[],
  name: Span,
  mark: Span,
  said: readonly Span[],
): readonly FoundStatement[] {
  const source = rangeTouching(words, name);
  const cue = rangeTouching(words, mark);
  if (source === undefined || cue === undefined) return [];
  const content = said.map(({ start, end }) => ({ start, end }));
  return [{ source, cue, content, act: 'say', cueWord: cue.from, setOff: true }];
}

interface Place {
  /** From the first word of the statement to behind its last. */
  readonly whole: Range;
  readonly content: Range;
}

/** The model's spans without those that say otherwise of the same words. `statements` in order. */
export function clearSetOff<Tagged extends TaggedSpan>(
  words: readonly Word[],
  spans: readonly Tagged[],
  statements: readonly FoundStatement[],
): readonly Tagged[] {
  const places = statements.flatMap((found) => placeOf(words, found));
  if (places.length === 0) return spans;
  let at = 0;
  return spans.filter((span) => {
    while (at < places.length && (places[at] as Place).whole.to <= span.from) at += 1;
    for (let i = at; i < places.length && (places[i] as Place).whole.from < span.to; i += 1)
      if (clashes(span, (places[i] as Place).content)) return false;
    return true;
  });
}

function placeOf(words: readonly Word[], { source, cue, content }: FoundStatement): Place[] {
  const [first, last] = [content[0], content.at(-1)];
  const said = first && last && rangeTouching(words, { start: first.start, end: last.end });
  if (said === undefined) return [];
  const parts = [said, cue, source ?? cue];
  const from = Math.min(...parts.map((part) => part.from));
  return [{ whole: { from, to: Math.max(...parts.map((part) => part.to)) }, content: said }];
}

/** Whether a span touches source or cue, goes beyond the content, or means it all. */
function clashes({ role, from, to }: TaggedSpan, content: Range): boolean {
  if (from < content.from || to > content.to) return true;
  return role === 'content' && 2 * (to - from) > content.to - content.from;
}
