/** Statements whose content stands before the cue: “…,” said X; “…,” X said; "…, X said, …". */
import type { Span } from '../../model/span.ts';
import { isFiniteVerb, phraseEnd, sentenceStart } from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import { type Subject, subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { findClauseEnd } from './clause-end.ts';
import { contentSpan } from './content.ts';
import { findContentStart } from './content-start.ts';
import type { StatementContext } from './context.ts';
import { extendCue } from './cue.ts';
import { type CueEntry, englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';
import { sourceAfter } from './sources.ts';

/** “…,” said X — and "…, said X." without marks. */
export function findInverted(
  context: StatementContext,
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  if (!entry.frames.includes('t') || group !== verb || words[verb]?.tag === 'vbg') return undefined;
  const before = words[verb - 1];
  if (before === undefined) return undefined;
  const content = contentBefore(context, verb) ?? plainContentInverted(words, verb);
  if (content === undefined) return undefined;
  const source = sourceAfter(words, verb + 1);
  if (source === undefined || goesOn(words, source.to)) return undefined;
  const rest = contentAfterSource(context, source.to);
  return {
    source,
    cue: { from: verb, to: verb + 1 },
    content: [content, ...rest],
    act: entry.act,
    cueWord: verb,
  };
}

/** “…,” X said — and "…, X said, …". */
export function findAfterContent(
  context: StatementContext,
  subject: Subject,
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  if (!entry.frames.includes('t') || subject.relative) return undefined;
  const { words } = context;
  const { frames } = entry;
  const cue = extendCue(words, { from: group, to: verb + 1 });
  const quoted = contentBefore(context, subject.from);
  if (quoted !== undefined && isAdjacent(words, subject.from)) {
    const afterAddressee = entry.frames.includes('a') ? phraseEnd(words, cue.to) : cue.to;
    const rest = contentAfterSource(context, Math.max(cue.to, afterAddressee));
    return { source: subject, cue, content: [quoted, ...rest], act: entry.act, cueWord: verb };
  }
  const plain = plainContentBefore(words, subject.from);
  if (
    plain === undefined ||
    !closesClause(words, frames.includes('a') ? Math.max(cue.to, phraseEnd(words, cue.to)) : cue.to)
  )
    return undefined;
  const rest = restOfSentence(words, cue.to);
  if (rest === undefined && !holdsVerb(words, subject.from)) return undefined;
  return {
    source: subject,
    cue,
    content: rest === undefined ? [plain] : [plain, rest],
    act: entry.act,
    cueWord: verb,
  };
}

/** The content that stands before `at`, where a quotation or a comma closes it; its first word for mixed content. */
function contentBefore(context: StatementContext, at: number): Span | undefined {
  const { words, quotations, openings } = context;
  let last = at - 1;
  if (words[last]?.tag === 'comma' && words[last]?.quotation === -1) last -= 1;
  const closing = words[last];
  const here = words[at];
  if (closing === undefined || here === undefined || closing.quotation < 0) return undefined;
  const quotation = quotations[closing.quotation] as Quotation;
  if (closing.end !== quotation.end || quotation.setOff === true) return undefined;
  if (isFinished(words, last, at)) return undefined;
  const opening = openings[closing.quotation] ?? last;
  const before = words[opening - 1];
  const mixed =
    before !== undefined &&
    before.sentence === (words[opening] as Word).sentence &&
    before.tag !== 'colon' &&
    before.tag !== 'stop';
  if (!mixed) return { start: quotation.start, end: quotation.end };
  const start = words[skipOpening(words, sentenceStart(words, opening))] as Word;
  return { start: start.start, end: quotation.end };
}

/** “… a bridge.” Ruiz says …: a quotation that ends with a full stop belongs to what was before it. */
function isFinished(words: readonly Word[], last: number, at: number): boolean {
  const inner = words[last - 1];
  return inner?.lower === '.' && words[last]?.sentence !== words[at]?.sentence;
}

/** Whether a verb follows, so that what looked like a source is the subject of a content clause. */
function goesOn(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.sentence !== words[at - 1]?.sentence) return false;
  return isFiniteVerb(word) || word.tag === 'vb' || word.tag === 'to' || word.tag === 'adv';
}

/** The sentence up to a comma right before `at`, when it has a verb of its own. */
function plainContentBefore(words: readonly Word[], at: number): Span | undefined {
  const comma = words[at - 1];
  if (comma?.tag !== 'comma' || comma.sentence !== words[at]?.sentence || comma.quotation >= 0)
    return undefined;
  const from = sentenceStart(words, at);
  return at - from < 2 ? undefined : contentSpan(words, skipOpening(words, from), at - 1);
}

/** The same before "said X", unless the comma closes an apposition: "Ruiz, head of the board, told the council". */
function plainContentInverted(words: readonly Word[], verb: number): Span | undefined {
  const plain = plainContentBefore(words, verb);
  if (plain === undefined || subjectBefore(words, verb) !== undefined) return undefined;
  return plain;
}

/** "But" and "and" that open a sentence are the writer's. */
function skipOpening(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'cc' ? at + 1 : at;
}

/** “…,” he said. “…” or “…,” he said, “…”: the quotation that goes on after the cue. */
function contentAfterSource(context: StatementContext, at: number): Span[] {
  const { words, quotations } = context;
  let next = at;
  const limit = Math.min(words.length, at + 25);
  const sentence = words[at - 1]?.sentence ?? -1;
  while (next < limit && words[next]?.quotation === -1 && words[next]?.sentence === sentence) {
    const word = words[next] as Word;
    if (word.tag === 'vbg' && englishCues.has(word.lemma ?? '')) return [];
    next += 1;
  }
  const word = words[next];
  if (word === undefined || word.quotation < 0 || word.start !== quotations[word.quotation]?.start)
    return [];
  const before = words[next - 1] as Word;
  const quotation = quotations[word.quotation] as Quotation;
  if (before.tag === 'cc' && words[next - 2]?.tag === 'comma')
    return [{ start: before.start, end: quotation.end }];
  const joined = before.tag === 'comma' || before.tag === 'colon' || before.tag === 'stop';
  if (!joined || word.sentence > sentence + 1) return [];
  if (quotation.setOff === true && before.tag !== 'colon') return [];
  return isAttributedElsewhere(words, next, word.quotation)
    ? []
    : [{ start: quotation.start, end: quotation.end }];
}

/** Whether a quotation has a cue of its own right after it. */
function isAttributedElsewhere(words: readonly Word[], from: number, quotation: number): boolean {
  let at = from;
  while (at < words.length && at - from < 400 && words[at]?.quotation === quotation) at += 1;
  if (words[at]?.tag === 'comma') at += 1;
  const last = words[at - 1];
  if (words[at] === undefined || words[at]?.sentence !== last?.sentence) return false;
  const end = phraseEnd(words, at);
  return [words[at], words[end]].some(
    (word) =>
      word?.lemma !== undefined && englishCues.get(word.lemma)?.frames.includes('t') === true,
  );
}

function isAdjacent(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  return before.quotation >= 0 || before.tag === 'comma';
}

/** Whether the words from the sentence's start to `at` can be a clause: a verb, or more than an opening phrase. */
function holdsVerb(words: readonly Word[], at: number): boolean {
  const start = sentenceStart(words, at);
  for (let i = start; i < at; i += 1) if (isFiniteVerb(words[i] as Word)) return true;
  const opening = words[start] as Word;
  return (
    opening.tag !== 'prep' &&
    opening.tag !== 'sub' &&
    opening.tag !== 'vbg' &&
    opening.tag !== 'adv'
  );
}

/** Whether the clause ends soon after a cue, so that its content must stand before it. */
function closesClause(words: readonly Word[], at: number): boolean {
  const { at: after, marked } = findContentStart(words, at);
  if (marked) return false;
  const word = words[after];
  if (word === undefined || word.sentence !== words[at - 1]?.sentence) return true;
  if (word.tag === 'stop' || word.tag === 'comma') return true;
  return word.tag === 'prep' || word.tag === 'sub';
}

/** "…, X said, …": what follows the closing comma up to the sentence's end. */
function restOfSentence(words: readonly Word[], from: number): Span | undefined {
  const at = findContentStart(words, from).at;
  const comma = words[at];
  const next = words[at + 1];
  if (comma?.tag !== 'comma' || next === undefined || next.sentence !== comma.sentence)
    return undefined;
  if (next.tag === 'vbg' || next.tag === 'sub' || next.tag === 'quote') return undefined;
  return contentSpan(words, at + 1, findClauseEnd(words, at + 1));
}
