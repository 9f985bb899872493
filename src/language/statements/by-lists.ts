/**
 * Statements in languages without a grammar of their own here: a reporting word from the list
 * with a quotation beside it, a clause behind "that", or the sentence before its comma; and what
 * stands "according to" somebody. What the lists do not show is not guessed.
 */
import type { Sentence, SpeechAct, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom } from '../../text/spans-in-order.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { findQuotations, type Quotation } from '../syntax/quotes.ts';
import { findBlocks, findPosts, mergeQuotations, wordsOfTurns } from '../syntax/set-off.ts';
import { findTurns } from '../syntax/transcript.ts';
import { findDashSpeech } from './dash-speech.ts';
import { gatherSource, listedSpeaker, longestSource } from './listed-source.ts';
import { type ListedWords, listedWordsOf } from './listed-words.ts';
import { findSignedSpeech } from './signed-speech.ts';

interface ListContext {
  readonly draft: Draft;
  readonly lower: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly words: ListedWords;
}

/** The statements of a text whose language has a list; [] for any other. */
export function findListedStatements(draft: Draft): readonly Statement[] {
  const words = listedWordsOf(draft.lang);
  if (words === undefined) return [];
  const lower = draft.tokens.map(({ form }) => form.lower);
  const { text } = draft;
  const isCue = (word: string) => words.acts.has(word);
  const turns = findTurns(text);
  const quotations = mergeQuotations(
    findQuotations(text),
    findDashSpeech(text, isCue),
    findPosts(text),
    wordsOfTurns(turns),
    findBlocks(text, (lastWords) =>
      lastWords
        .toLowerCase()
        .split(/[\s,]+/u)
        .some(isCue),
    ),
  );
  const context = { draft, lower, quotations, words };
  const statements: Statement[] = [];
  let sentence = 0;
  draft.tokens.forEach((token, at) => {
    while (token.start >= (draft.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY))
      sentence += 1;
    const bounds = draft.sentences[sentence];
    if (bounds === undefined) return;
    const act = words.acts.get(lower[at] ?? '');
    const found =
      act === undefined ? findAccording(context, at, bounds) : findAt(context, at, act, bounds);
    if (found !== undefined) statements.push(found);
  });
  const say = (source: Span, cue: Span, content: readonly Span[]) =>
    statements.push(toStatement(context, { act: 'say', source, cue, content, form: 'direct' }));
  for (const { content, dash, name } of findSignedSpeech(text, quotations))
    say(name, dash, [content]);
  for (const { label, colon, paragraphs } of turns) say(label, colon, paragraphs);
  return statements.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

function findAt(
  context: ListContext,
  at: number,
  act: SpeechAct,
  bounds: Sentence,
): Statement | undefined {
  const { draft, quotations } = context;
  const first = cueStart(context, at);
  const cue = { start: (draft.tokens[first] as Token).start, end: (draft.tokens[at] as Token).end };
  const around = quotations[firstFrom(quotations, cue.start) - 1];
  if (around !== undefined && cue.end < around.end) return undefined;
  const quoted = quotationBeside(context, cue, bounds);
  if (quoted !== undefined) {
    const source = findSource(context, first, at, quoted, undefined);
    return toStatement(context, { act, cue, content: [quoted], source, form: 'direct' });
  }
  const clause = clauseAfter(context, at, bounds);
  const content =
    clause?.content ??
    contentBefore(context, first, bounds) ??
    contentAfterAs(context, first, bounds);
  if (content === undefined) return undefined;
  const source = findSource(context, first, at, content, clause?.opener);
  if (clause === undefined && source === undefined) return undefined;
  return toStatement(context, { act, cue, content: [content], source, form: 'indirect' });
}

function toStatement(
  { draft, words }: ListContext,
  found: {
    readonly act: SpeechAct;
    readonly cue: Span;
    readonly content: readonly Span[];
    readonly source: Span | undefined;
    readonly form: Statement['form'];
  },
): Statement {
  const { act, cue, content, source, form } = found;
  return {
    kind: 'statement',
    source: source === undefined ? [] : [source],
    cue: [{ start: cue.start, end: cue.end }],
    content: content.map(({ start, end }) => ({ start, end })),
    speaker: listedSpeaker(draft, words, source),
    act,
    certainty: act === 'deny' ? -3 : act === 'demand' ? 0 : 2,
    form,
  };
}

/** Index of the auxiliary right before the cue ("a dit", "a-t-il dit"), else of the cue. */
function cueStart({ lower, words }: ListContext, at: number): number {
  return at > 0 && words.auxiliaries.has(lower[at - 1] ?? '') ? at - 1 : at;
}

const between = /^[\s,،.:;!?«»"“”„–—-]*$/u;

/** A quotation that ends right before the cue, or starts after a colon soon after it. */
function quotationBeside(
  { draft, quotations }: ListContext,
  cue: Span,
  bounds: Sentence,
): Span | undefined {
  const { text } = draft;
  const low = firstFrom(quotations, cue.start);
  const before = quotations[low - 1];
  if (before !== undefined && before.end <= cue.start) {
    const gap = text.slice(before.end, cue.start);
    if (
      gap.length < 60 &&
      !gap.includes('\n') &&
      (between.test(gap) || /^[\s,،–—-]+(?:[\p{L}.’'-]+\s+){1,4}$/u.test(gap))
    )
      return before;
  }
  const after = quotations[low];
  if (after === undefined || after.start - cue.end >= 90) return undefined;
  const isLast = after.start > bounds.end && text.charAt(bounds.end - 1) !== ':';
  return !isLast && /:\s*$/u.test(text.slice(cue.end, after.start)) ? after : undefined;
}

/** "…, что …": the clause that a complementizer opens within a few words after the cue. */
function clauseAfter(
  { draft, lower, words }: ListContext,
  at: number,
  bounds: Sentence,
): { readonly content: Span; readonly opener: number } | undefined {
  for (let i = at + 1; i < draft.tokens.length && i - at <= longestSource + 2; i += 1) {
    const token = draft.tokens[i] as Token;
    if (token.start >= bounds.end) return undefined;
    if (!words.complementizers.has(lower[i] ?? '') && !/^qu[’']/u.test(lower[i] ?? '')) continue;
    const end = trimEnd(draft.text, token.start, bounds.end);
    return end > token.end ? { content: { start: token.start, end }, opener: i } : undefined;
  }
  return undefined;
}

/** Words that a content before its cue has at least. */
const shortestContent = 2;

/** "Мост откроют в мае, сказал министр.": the sentence up to the comma before the cue. */
function contentBefore(
  { draft, lower, words }: ListContext,
  first: number,
  bounds: Sentence,
): Span | undefined {
  let at = first - 1;
  if (words.as.has(lower[at] ?? '')) at -= 1;
  // "a-t-il dit", "a-t-elle dit": the pronoun stands between comma and verb.
  while (at > first - 7 && /^(?:a|t|-|il|elle|ils|ont)$/u.test(lower[at] ?? '')) at -= 1;
  if (!/^[,،]$/u.test(lower[at] ?? '')) return undefined;
  const end = trimEnd(draft.text, bounds.start, draft.tokens[at]?.start ?? bounds.start);
  const content = { start: bounds.start, end };
  const count = draft.text.slice(content.start, content.end).split(/\s+/u, shortestContent).length;
  return count >= shortestContent ? content : undefined;
}

/** "Как сообщил министр, мост закрыт.": what stands behind the comma. */
function contentAfterAs(
  { draft, lower, words }: ListContext,
  first: number,
  bounds: Sentence,
): Span | undefined {
  const asAt = words.as.has(lower[first - 1] ?? '') ? first - 1 : first - 2;
  const isOpening = (draft.tokens[asAt]?.start ?? -1) <= bounds.start + 1;
  if (!words.as.has(lower[asAt] ?? '') || !isOpening) return undefined;
  const cueEnd = draft.tokens[first]?.end ?? bounds.end;
  const mark = /[,،]\s*/u.exec(draft.text.slice(cueEnd, bounds.end));
  if (mark === null) return undefined;
  const start = cueEnd + mark.index + mark[0].length;
  const end = trimEnd(draft.text, start, bounds.end);
  return end - start > 6 ? { start, end } : undefined;
}

/** "Selon la ministre, …", "…, laut Angaben der Polizei": what is told on somebody's word. */
function findAccording(context: ListContext, at: number, bounds: Sentence): Statement | undefined {
  const { draft, lower, words } = context;
  const phrase = words.accordingTo
    .get(lower[at] ?? '')
    ?.find((parts) => parts.every((part, offset) => lower[at + offset] === part));
  const token = draft.tokens[at];
  if (phrase === undefined || token === undefined) return undefined;
  const to = at + phrase.length;
  const limit = draft.lang.startsWith('de') ? endOfNoun(draft, to) : draft.tokens.length;
  const source = gatherSource(draft, to, 1, limit);
  const cue = { start: token.start, end: (draft.tokens[to - 1] as Token).end };
  if (source === undefined || source.start >= bounds.end) return undefined;
  const content = besideAccording(draft, cue, source, bounds);
  if (content === undefined) return undefined;
  return toStatement(context, { act: 'say', cue, content: [content], source, form: 'indirect' });
}

/** German puts the verb right behind the source: it ends with its first run of capitals. */
function endOfNoun({ tokens }: Draft, from: number): number {
  let at = from;
  while (at < from + longestSource && tokens[at]?.form.isCapital === false) at += 1;
  while (tokens[at]?.form.isCapital === true) at += 1;
  return at;
}

/** The rest of the sentence: behind the source's comma where the phrase opens it, else before it. */
function besideAccording(
  draft: Draft,
  cue: Span,
  source: Span,
  bounds: Sentence,
): Span | undefined {
  const { text } = draft;
  const before = trimEnd(text, bounds.start, cue.start);
  if (before - bounds.start > 12) return { start: bounds.start, end: before };
  const mark = /[,،]/u.exec(text.slice(source.end, bounds.end));
  let start = source.end + (mark === null ? 0 : mark.index + 1);
  while (start < bounds.end && /\s/u.test(text.charAt(start))) start += 1;
  const end = trimEnd(text, start, bounds.end);
  return end - start > 6 ? { start, end } : undefined;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s.,،;:!?؟]/u.test(text.charAt(to - 1))) to -= 1;
  return to;
}

/** The words before the cue back to a mark, or after it up to a mark or the content, as the order of the language has it. */
function findSource(
  { draft, lower, words }: ListContext,
  first: number,
  at: number,
  content: Span,
  opener: number | undefined,
): Span | undefined {
  const cue = draft.tokens[at] as Token;
  const pronoun = draft.tokens[at - 1];
  if (pronoun !== undefined && words.pronouns.has(lower[at - 1] ?? ''))
    return { start: pronoun.start, end: pronoun.end };
  const after = () => gatherSource(draft, at + 1, 1, opener ?? draft.tokens.length);
  const before = () => gatherSource(draft, first - 1, -1, -1);
  const isAs = words.as.has(lower[first - 1] ?? '') || words.as.has(lower[first - 2] ?? '');
  if (isAs || content.end <= cue.start) return after();
  if (words.order === 'cue-first') return after() ?? before();
  return before() ?? after();
}
