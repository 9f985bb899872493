/**
 * Statements whose content is set off from the running text: a signed quotation or post, or a
 * block behind "the ministry said:". Rules tell them by their form; the tagging model, which saw
 * next to none, leaves most without a cue. So there the rules stand, and what the model tags
 * within the content stays as statements within a statement.
 */
import { type Range, rangeOf } from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import type { FoundStatement } from './found.ts';
import type { TaggedSpan } from './tagger/tagged-span.ts';

/** The statements, those whose content is a quotation without marks told as set off. Both lists in order. */
export function tellSetOff(
  statements: readonly FoundStatement[],
  quotations: readonly Quotation[],
): readonly FoundStatement[] {
  const starts = new Set(quotations.flatMap((one) => (one.setOff === true ? [one.start] : [])));
  if (starts.size === 0) return statements;
  return statements.map((found) =>
    starts.has(found.content[0]?.start ?? -1) ? { ...found, setOff: true } : found,
  );
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
  const said = content[0] && rangeOf(words, content[0]);
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
