/** Statements whose content follows the cue, by the frames that the verb allows. */
import type { Span } from '../../model/span.ts';
import { cueNouns } from '../locales/en/cues.ts';
import { timeWords } from '../locales/en/function-words.ts';
import {
  isFiniteVerb,
  phraseEnd,
  phraseStart,
  type Range,
  sentenceEnd,
  spanOf,
} from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import { contentFrom } from './content.ts';
import { findContentStart } from './content-start.ts';
import type { StatementContext } from './context.ts';
import { extendCue, isCarriedStatement, opensInfinitive } from './cue.ts';
import type { CueEntry } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';

export function findBeforeContent(
  context: StatementContext,
  subject: Range & { readonly relative: boolean },
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  let cue = extendCue(words, { from: group, to: verb + 1 });
  const base = { source: subject, relative: subject.relative, act: entry.act, cueWord: verb };
  if (isCarriedStatement(words, cue.to)) return undefined;
  const particle = particleAfter(words, cue.to, entry);
  if (particle !== undefined) {
    if (particle === cue.to) cue = { from: cue.from, to: cue.to + 1 };
    const content = contentFrom(context, particle + 1, true);
    return content === undefined ? undefined : { ...base, cue, content: [content] };
  }
  const content =
    contentFor(context, cue.to, entry) ??
    infinitiveAfterTime(context, cue.to, entry) ??
    gapContent(context, subject, cue.to);
  return content === undefined ? undefined : { ...base, cue, content };
}

/** "… gains — claims that Kyiv disputes": the content is what the clause hangs on, and what that stands for. */
function gapContent(context: StatementContext, subject: Range, after: number): Span[] | undefined {
  const { words, found } = context;
  const pronoun = words[subject.from - 1];
  const noun = words[subject.from - 2];
  const next = words[after];
  if (pronoun?.lower !== 'that' && pronoun?.lower !== 'which') return undefined;
  if (next !== undefined && pronoun.lower === 'which' && isFiniteVerb(next)) {
    const rest = contentFrom(context, after, false);
    return rest === undefined
      ? undefined
      : [spanOf(words, { from: subject.from - 1, to: subject.from }), rest];
  }
  if (noun?.tag !== 'noun' && noun?.lower !== 'claims') return undefined;
  if (noun.sentence !== pronoun.sentence) return undefined;
  if (
    next?.sentence === noun.sentence &&
    !['cc', 'stop', 'comma', 'prep', 'dash'].includes(next.tag)
  )
    return undefined;
  const from = phraseStart(words, subject.from - 2, Math.max(0, subject.from - 14));
  const own = spanOf(words, { from, to: subject.from - 1 });
  const last = found.at(-1);
  const meant = last?.content.at(-1);
  const renamed = words[from - 1]?.tag === 'dash' || words[from - 1]?.tag === 'comma';
  if (!renamed || last === undefined || meant === undefined || !cueNouns.has(noun.lower))
    return [own];
  return words[last.cueWord]?.sentence === noun.sentence && meant.end <= own.start
    ? [meant, own]
    : [own];
}

/** Where a particle of the verb stands behind it: "called for", also behind a time ("called on Monday for"). */
function particleAfter(
  words: readonly Word[],
  at: number,
  { particles }: CueEntry,
): number | undefined {
  const place = afterTime(words, at);
  const particle = words[place];
  if (particle === undefined || particle.sentence !== words[at - 1]?.sentence) return undefined;
  return particles.has(particle.lower) && !opensInfinitive(words, place) ? place : undefined;
}

/** "agreed on Friday to meet". */
function infinitiveAfterTime(
  context: StatementContext,
  at: number,
  { frames }: CueEntry,
): Span[] | undefined {
  const place = afterTime(context.words, at);
  if (place === at || !frames.includes('i') || !opensInfinitive(context.words, place))
    return undefined;
  return listOf(contentFrom(context, place, false));
}

/** Behind "Monday" or "on Monday" where that stands there. */
function afterTime(words: readonly Word[], at: number): number {
  const isTime = (word: Word | undefined) => timeWords.has(word?.lower ?? '');
  if (isTime(words[at])) return at + 1;
  return words[at]?.tag === 'prep' && isTime(words[at + 1]) ? at + 2 : at;
}

/** The content that the frames of a verb allow after it. */
function contentFor(context: StatementContext, at: number, entry: CueEntry): Span[] | undefined {
  const { words } = context;
  const sentence = words[at - 1]?.sentence;
  const next = words[at];
  if (next === undefined || next.sentence !== sentence) return undefined;
  const { frames } = entry;
  if (frames.includes('a') && !opensClause(next)) {
    const addressee = addresseeEnd(words, at);
    const after = addressee > at ? contentAfterAddressee(context, addressee, frames) : undefined;
    if (after !== undefined) return after;
  }
  if (frames.includes('i') && opensInfinitive(words, at))
    return listOf(contentFrom(context, at, false));
  if (next.tag === 'to' || next.tag === 'stop') return undefined;
  const start = findContentStart(words, at);
  if (start.marked) {
    if (frames.includes('t') || words[start.at]?.tag === 'quote')
      return quotedOrClause(context, start.at);
    return undefined;
  }
  return unmarkedContent(context, start.at, at, frames);
}

function listOf(span: Span | undefined): Span[] | undefined {
  return span === undefined ? undefined : [span];
}

function opensClause(word: Word): boolean {
  return (
    word.lower === 'that' ||
    word.tag === 'quote' ||
    word.tag === 'colon' ||
    word.tag === 'comma' ||
    word.tag === 'to'
  );
}

function addresseeEnd(words: readonly Word[], at: number): number {
  const start = words[at];
  if (start === undefined || start.tag === 'comma') return at;
  return phraseEnd(words, at);
}

function contentAfterAddressee(
  context: StatementContext,
  at: number,
  frames: string,
): Span[] | undefined {
  const { words } = context;
  const next = words[at];
  if (next === undefined || next.sentence !== words[at - 1]?.sentence) return undefined;
  if (frames.includes('i') && opensInfinitive(words, at))
    return listOf(contentFrom(context, at, false));
  const start = findContentStart(words, at);
  if (start.marked && (frames.includes('t') || words[start.at]?.tag === 'quote'))
    return quotedOrClause(context, start.at);
  const word = words[start.at];
  if (word === undefined || word.sentence !== words[at - 1]?.sentence) return undefined;
  if (
    frames.includes('t') &&
    (word.tag === 'pron' || word.tag === 'propn' || word.tag === 'det' || word.tag === 'sub')
  )
    return listOf(contentFrom(context, start.at, false));
  return undefined;
}

function unmarkedContent(
  context: StatementContext,
  start: number,
  at: number,
  frames: string,
): Span[] | undefined {
  const { words } = context;
  const word = words[start];
  if (word === undefined || word.sentence !== words[at - 1]?.sentence) return undefined;
  if (frames.includes('g') && word.tag === 'vbg') return listOf(contentFrom(context, start, true));
  if (word.tag === 'sub' && word.lower !== 'that') {
    const asks = /^(?:how|why|whether|if|where|when)$/u.test(word.lower);
    return asks && /[tw]/u.test(frames) ? listOf(contentFrom(context, start, false)) : undefined;
  }
  if (word.tag === 'rel' && word.lower === 'what')
    return listOf(contentFrom(context, start, false));
  if (!['det', 'pron', 'noun', 'propn', 'adj', 'num', 'vbg', 'adv', 'rel'].includes(word.tag))
    return undefined;
  if (frames.includes('t') && isClause(words, start))
    return listOf(contentFrom(context, start, false));
  if (!frames.includes('o') || start !== at) return undefined;
  return listOf(contentFrom(context, start, true));
}

/** Whether a noun phrase with a finite verb starts at `at`: a content clause without "that". */
function isClause(words: readonly Word[], at: number): boolean {
  const limit = Math.min(sentenceEnd(words, at), at + 30);
  for (let i = at + 1; i < limit; i += 1) {
    const word = words[i] as Word;
    if (
      word.quotation < 0 &&
      (word.tag === 'dash' || (word.lower === 'that' && words[i - 1]?.tag === 'noun'))
    )
      return false;
    if (
      word.quotation < 0 &&
      (word.tag === 'comma' || word.tag === 'sub' || word.tag === 'rel') &&
      i - at < 2
    )
      return false;
    if (isFiniteVerb(word) || (word.tag === 'vb' && words[i - 1]?.tag !== 'to')) return true;
  }
  return false;
}

/** A quotation whole, with what follows it in its sentence when it is only part of the content. */
function quotedOrClause(context: StatementContext, at: number): Span[] | undefined {
  const { words, quotations } = context;
  const word = words[at] as Word;
  if (word.quotation < 0) return listOf(contentFrom(context, at, false));
  const quotation = quotations[word.quotation] as Quotation;
  const spans: Span[] = [{ start: quotation.start, end: quotation.end }];
  let next = word.quotation;
  while (
    quotations[next]?.runsOn === true &&
    quotations[next + 1] !== undefined &&
    spans.length < 20
  ) {
    next += 1;
    const further = quotations[next] as Quotation;
    spans.push({ start: further.start, end: further.end });
  }
  if (spans.length > 1) return spans;
  let after = at;
  while (words[after]?.quotation === word.quotation) after += 1;
  const goesOn = words[after];
  if (goesOn !== undefined && isFiniteVerb(goesOn)) return spans;
  const clause = contentFrom(context, at, false);
  return clause !== undefined && clause.end > quotation.end ? [clause] : spans;
}
