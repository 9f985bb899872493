/**
 * Statements made by a verb: "X said that …", "“…,” said X", "…, X says", "X criticised Y",
 * "X wants to …", "X, saying …", "is expected to …", "was criticised by X". One verb, at most
 * one statement; a verb whose source or content cannot be found gives none.
 */

import type { Span } from '../../model/span.ts';
import { seemingVerbs, statementNouns } from '../locales/en/cues.ts';
import {
  groupStart,
  isFiniteVerb,
  phraseEnd,
  phraseStart,
  type Range,
  type Subject,
  sentenceEnd,
  sentenceStart,
  spanOf,
  subjectBefore,
} from '../syntax/phrases.ts';
import type { Quotation } from '../syntax/quotes.ts';
import type { Word } from '../syntax/words.ts';
import {
  contentSpan,
  findClauseEnd,
  findContentStart,
  findObjectEnd,
  widenToQuotations,
} from './content.ts';
import { type CueEntry, englishCues } from './cue-lexicon.ts';
import type { FoundStatement } from './found.ts';

/** What a rule sees of the text. */
export interface StatementContext {
  readonly words: readonly Word[];
  readonly quotations: readonly Quotation[];
  /** Statements found so far, in order of their cues. */
  readonly found: readonly FoundStatement[];
}

const verbTags = new Set(['vb', 'vbz', 'vbd', 'vbn', 'vbg']);

/** The statement whose cue is the verb at `verb`, if it is one. */
export function findVerbalStatement(
  context: StatementContext,
  verb: number,
): FoundStatement | undefined {
  const { words } = context;
  const word = words[verb] as Word;
  if (!verbTags.has(word.tag) || word.quotation >= 0 || word.lemma === undefined) return undefined;
  if (seemingVerbs.has(word.lemma)) return findSeeming(context, verb);
  const entry = englishCues.get(word.lemma);
  if (entry === undefined) return undefined;
  const group = groupStart(words, verb);
  if (isPassive(words, group, verb)) return findPassive(context, group, verb, entry);
  const inverted = findInverted(context, group, verb, entry);
  if (inverted !== undefined) return inverted;
  const asked = findAskedWithout(context, verb, entry);
  if (asked !== undefined) return asked;
  const subject = findSubject(context, group, verb);
  if (subject === undefined) return undefined;
  const own = subject.to <= group && group - subject.to <= 3;
  return (
    (own ? findAfterContent(context, subject, group, verb, entry) : undefined) ??
    findBeforeContent(context, subject, group, verb, entry)
  );
}

const beForms = /^(?:is|are|was|were|be|been|being|isn[’']t|wasn[’']t|aren[’']t)$/u;

function isPassive(words: readonly Word[], group: number, verb: number): boolean {
  if (words[verb]?.tag !== 'vbn') return false;
  let last = verb - 1;
  while (last >= group && words[last]?.tag === 'adv') last -= 1;
  return last >= group && beForms.test(words[last]?.lower ?? '');
}

// ---- sources -----------------------------------------------------------------------------

function findSubject(context: StatementContext, group: number, verb: number): Subject | undefined {
  const { words } = context;
  const word = words[verb] as Word;
  const before = words[group - 1];
  if (word.tag === 'vbg' && !hasAuxiliary(words, group, verb)) {
    const head =
      before?.tag === 'noun' || before?.tag === 'propn' ? subjectBefore(words, group) : undefined;
    return head ?? findSharedSubject(context, group);
  }
  if (word.tag === 'vb' && before?.tag === 'to') return undefined;
  const own = subjectBefore(words, group);
  if (own !== undefined && isPossibleSource(words, own)) return own;
  if (before?.tag === 'cc' && word.tag !== 'vb') return findSharedSubject(context, group);
  return undefined;
}

function hasAuxiliary(words: readonly Word[], group: number, verb: number): boolean {
  for (let at = group; at < verb; at += 1) if (words[at]?.tag === 'aux') return true;
  return false;
}

const impossible = new Set([
  'this',
  'there',
  'these',
  'those',
  'what',
  'it’s',
  'that’s',
  'i',
  'you',
  'him',
  'them',
  'me',
  'us',
  'himself',
  'herself',
]);

function isPossibleSource(words: readonly Word[], subject: Subject): boolean {
  const first = words[subject.from] as Word;
  return (
    subject.to - subject.from > 1 ||
    subject.relative ||
    !impossible.has(first.lower) ||
    first.lower === 'i'
  );
}

/** The subject that a further verb of the sentence shares: that of its last statement, else of its first finite verb. */
function findSharedSubject(context: StatementContext, at: number): Subject | undefined {
  const { words, found } = context;
  const { sentence } = words[at] as Word;
  for (let i = found.length - 1; i >= 0 && found.length - i < 6; i -= 1) {
    const statement = found[i] as FoundStatement;
    if (words[statement.cueWord]?.sentence !== sentence) break;
    if (statement.source !== undefined)
      return { ...statement.source, relative: statement.relative ?? false };
  }
  for (let verb = sentenceStart(words, at) + 1; verb < at; verb += 1) {
    const word = words[verb] as Word;
    if (!isFiniteVerb(word) || word.quotation >= 0) continue;
    const subject = subjectBefore(words, groupStart(words, verb));
    if (subject !== undefined && !subject.relative) return subject;
  }
  return undefined;
}

/** The source after the verb of "said Jane Doe, head of the agency": up to the sentence's end or what plainly is not part of it. */
function sourceAfter(words: readonly Word[], at: number): Range | undefined {
  const first = words[at];
  if (first === undefined || first.sentence !== words[at - 1]?.sentence) return undefined;
  if (!['propn', 'det', 'noun', 'adj', 'num'].includes(first.tag)) return undefined;
  let end = phraseEnd(words, at);
  if (end <= at) return undefined;
  const limit = sentenceEnd(words, at);
  if (words[end]?.tag === 'comma' && end < limit - 1) {
    const next = words[end + 1] as Word;
    const aside =
      ['det', 'noun', 'propn', 'adj', 'num', 'rel'].includes(next.tag) &&
      !/^(?:who|which)$/u.test('');
    if (aside) end = asideEnd(words, end + 1, limit);
  }
  return { from: at, to: end };
}

function asideEnd(words: readonly Word[], from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const word = words[at] as Word;
    if (word.tag === 'quote' || word.tag === 'stop' || word.tag === 'colon') return at;
    if (word.tag === 'comma') {
      const next = words[at + 1];
      if (next === undefined || ['sub', 'vbg', 'prep', 'adv', 'quote', 'pron'].includes(next.tag))
        return at;
    }
  }
  return limit;
}

// ---- content before the cue --------------------------------------------------------------

/** The content that stands before `at`, where a quotation or a comma closes it; its first word for mixed content. */
function contentBefore(context: StatementContext, at: number): Span | undefined {
  const { words, quotations } = context;
  let last = at - 1;
  if (words[last]?.tag === 'comma' && words[last]?.quotation === -1) last -= 1;
  const closing = words[last];
  const here = words[at];
  if (closing === undefined || here === undefined || closing.quotation < 0) return undefined;
  const quotation = quotations[closing.quotation] as Quotation;
  if (closing.end !== quotation.end) return undefined;
  let opening = last;
  while (opening > 0 && last - opening < 400 && words[opening - 1]?.quotation === closing.quotation)
    opening -= 1;
  const before = words[opening - 1];
  const mixed =
    before !== undefined &&
    before.sentence === (words[opening] as Word).sentence &&
    before.tag !== 'colon' &&
    !(before.tag === 'comma' && false);
  if (!mixed) return { start: quotation.start, end: quotation.end };
  const start = words[skipOpening(words, sentenceStart(words, opening))] as Word;
  return { start: start.start, end: quotation.end };
}

/** “…,” said X — and "…, said X." without marks. */
function findInverted(
  context: StatementContext,
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  if (!entry.frames.includes('t') || group !== verb || words[verb]?.tag === 'vbg') return undefined;
  const before = words[verb - 1];
  if (before === undefined) return undefined;
  const content = contentBefore(context, verb) ?? plainContentBefore(words, verb);
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
  const joined = before.tag === 'comma' || before.tag === 'colon' || before.tag === 'stop';
  if (!joined || word.sentence > sentence + 1) return [];
  const quotation = quotations[word.quotation] as Quotation;
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

/** “…,” X said — and "…, X said, …". */
function findAfterContent(
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
  return {
    source: subject,
    cue,
    content: rest === undefined ? [plain] : [plain, rest],
    act: entry.act,
    cueWord: verb,
  };
}

function isAdjacent(words: readonly Word[], at: number): boolean {
  const before = words[at - 1] as Word;
  return before.quotation >= 0 || before.tag === 'comma';
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
function restOfSentence(words: readonly Word[], at: number): Span | undefined {
  const comma = words[at];
  const next = words[at + 1];
  if (comma?.tag !== 'comma' || next === undefined || next.sentence !== comma.sentence)
    return undefined;
  if (next.tag === 'vbg' || next.tag === 'sub' || next.tag === 'quote') return undefined;
  return contentSpan(words, at + 1, findClauseEnd(words, at + 1));
}

/** "said in a statement": the noun belongs to the cue when it follows at once. */
function extendCue(words: readonly Word[], cue: Range): Range {
  const preposition = words[cue.to];
  if (preposition?.tag !== 'prep' || preposition.sentence !== words[cue.to - 1]?.sentence)
    return cue;
  const noun = words[cue.to + 1]?.tag === 'det' ? cue.to + 2 : cue.to + 1;
  const head = words[noun];
  return head !== undefined && head.lower === 'statement' && statementNouns.has(head.lower)
    ? { from: cue.from, to: noun + 1 }
    : cue;
}

// ---- content after the cue ---------------------------------------------------------------

function findBeforeContent(
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
  const particle = words[cue.to];
  if (
    particle !== undefined &&
    entry.particles.has(particle.lower) &&
    !opensInfinitive(words, cue.to)
  ) {
    cue = { from: cue.from, to: cue.to + 1 };
    const content = contentFrom(context, cue.to, true);
    return content === undefined ? undefined : { ...base, cue, content: [content] };
  }
  const content = contentFor(context, cue.to, entry);
  return content === undefined ? undefined : { ...base, cue, content };
}

/** "issued a statement", "gave a speech": what follows says what was in it. */
function isCarriedStatement(words: readonly Word[], at: number): boolean {
  if (words[at]?.tag !== 'det') return false;
  return [words[at + 1], words[at + 2]].some(
    (word) => word !== undefined && statementNouns.has(word.lower),
  );
}

function opensInfinitive(words: readonly Word[], at: number): boolean {
  return words[at]?.tag === 'to' && words[at + 1]?.tag === 'vb';
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
  if (start.marked) return quotedOrClause(context, start.at);
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
      (word.tag === 'comma' || word.tag === 'sub' || word.tag === 'rel') &&
      i - at < 2
    )
      return false;
    if (isFiniteVerb(word) || (word.tag === 'vb' && words[i - 1]?.tag !== 'to')) return true;
  }
  return false;
}

function contentFrom(context: StatementContext, at: number, object: boolean): Span | undefined {
  const { words, quotations } = context;
  if (words[at] === undefined || words[at]?.sentence !== words[at - 1]?.sentence) return undefined;
  const end = object ? findObjectEnd(words, at) : findClauseEnd(words, at);
  const span = contentSpan(words, at, end);
  return span === undefined ? undefined : widenToQuotations(span, quotations, words, end - 1);
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
  const clause = contentFrom(context, at, false);
  return clause !== undefined && clause.end > quotation.end ? [clause] : spans;
}

/** "when asked about X", "asked whether …, he": nobody is said to have asked. */
function findAskedWithout(
  context: StatementContext,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  const word = words[verb] as Word;
  const before = words[verb - 1];
  const opens =
    before === undefined || before.sentence !== word.sentence || before.lower === 'when';
  if (word.lower !== 'asked' || !opens) return undefined;
  const particle = words[verb + 1]?.lower === 'about' ? 1 : 0;
  const cue = { from: verb, to: verb + 1 + particle };
  const limit = commaAfter(words, cue.to);
  const content = contentSpan(words, cue.to, limit);
  return content === undefined
    ? undefined
    : { cue, content: [content], act: entry.act, cueWord: verb };
}

function commaAfter(words: readonly Word[], at: number): number {
  const limit = sentenceEnd(words, at - 1);
  let end = at;
  while (end < limit && words[end]?.tag !== 'comma') end += 1;
  return end;
}

/** "The plan appears to …": what seems so, by nobody in particular. */
function findSeeming(context: StatementContext, verb: number): FoundStatement | undefined {
  const { words } = context;
  const group = groupStart(words, verb);
  const next = words[verb + 1];
  if (words[verb]?.tag === 'vbg' || next === undefined) return undefined;
  if (!opensInfinitive(words, verb + 1) && next.tag !== 'adj' && next.lower !== 'that')
    return undefined;
  const subject = subjectBefore(words, group);
  const theme = subject && contentSpan(words, subject.from, subject.to);
  const rest = contentFrom(context, verb + 1, false);
  if (theme === undefined || rest === undefined) return undefined;
  const cue = { from: group, to: verb + 1 };
  return { cue, content: [theme, rest], act: 'believe', cueWord: verb };
}

// ---- passive -----------------------------------------------------------------------------

/** "was criticised by X"; "is expected to …", "is reported to have …" have no source. */
function findPassive(
  context: StatementContext,
  group: number,
  verb: number,
  entry: CueEntry,
): FoundStatement | undefined {
  const { words } = context;
  const subject = subjectBefore(words, group);
  if (subject === undefined) return undefined;
  const theme = contentSpan(words, subject.from, subject.to);
  if (theme === undefined) return undefined;
  const by = words[verb + 1];
  if (by?.lower === 'by' && by.sentence === words[verb]?.sentence) {
    const to = phraseEnd(words, verb + 2);
    if (to <= verb + 2) return undefined;
    const rest = words[to]?.lower === 'of' ? contentFrom(context, to, true) : undefined;
    return {
      source: { from: verb + 2, to },
      cue: { from: group, to: verb + 2 },
      content: rest === undefined ? [theme] : [theme, rest],
      act: entry.act,
      cueWord: verb,
    };
  }
  if (!entry.frames.includes('p') || !opensInfinitive(words, verb + 1)) return undefined;
  const content = contentFrom(context, verb + 1, false);
  if (content === undefined) return undefined;
  const cue = { from: group, to: verb + 1 };
  return { cue, content: [theme, content], act: entry.act, cueWord: verb, hearsay: true };
}

export { phraseStart, spanOf };
