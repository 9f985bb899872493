/**
 * Statements in languages without a grammar of their own here: a reporting word from the list
 * with a quotation beside it, or with "that" after it. What the lists do not show is not guessed.
 */
import type { Sentence, Speaker, SpeechAct, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Draft } from '../draft.ts';
import { firstFrom, within } from '../events/spans-index.ts';
import { speechByLanguage } from '../locales/speech.ts';
import type { SpeechWords } from '../locales/speech-words.ts';
import { findQuotations, type Quotation } from '../syntax/quotes.ts';

/** How many words a source may have. */
const longestSource = 8;

interface ListContext {
  readonly draft: Draft;
  readonly lower: readonly string[];
  readonly quotations: readonly Quotation[];
  readonly words: SpeechWords;
}

/** The statements of a text whose language has a list; [] for any other. */
export function findListedStatements(draft: Draft): readonly Statement[] {
  const words = speechByLanguage[draft.lang.split('-')[0] ?? ''];
  if (words === undefined) return [];
  const acts = actsByForm(words);
  const lower = draft.tokens.map(({ form }) => form.lower);
  const context = { draft, lower, quotations: findQuotations(draft.text), words };
  const statements: Statement[] = [];
  let sentence = 0;
  draft.tokens.forEach((token, at) => {
    while (token.start >= (draft.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY))
      sentence += 1;
    const act = acts.get(lower[at] ?? '');
    const bounds = draft.sentences[sentence];
    if (act === undefined || bounds === undefined) return;
    const found = findAt(context, at, act, bounds);
    if (found !== undefined) statements.push(found);
  });
  return statements.sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ source, cue, content }: Statement): number {
  return Math.min(...[...source, ...cue, ...content].map(({ start }) => start));
}

/** Index of the auxiliary right before the cue, else of the cue. */
function cueStart({ lower, words }: ListContext, at: number): number {
  const auxiliaries = words.auxiliaries?.split(' ') ?? [];
  return at > 0 && auxiliaries.includes(lower[at - 1] ?? '') ? at - 1 : at;
}

function actsByForm({ cues }: SpeechWords): ReadonlyMap<string, SpeechAct> {
  const acts = new Map<string, SpeechAct>();
  for (const [act, forms] of Object.entries(cues) as [SpeechAct, string][]) {
    for (const form of forms.split(' ')) acts.set(form.split('_')[0] ?? form, act);
  }
  return acts;
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
  const clause = quoted === undefined ? clauseAfter(context, at, bounds) : undefined;
  const content = quoted ?? clause?.content;
  if (content === undefined) return undefined;
  const source = findSource(context, first, at, content, clause?.opener);
  const form = quoted === undefined ? 'indirect' : 'direct';
  return {
    kind: 'statement',
    source: source === undefined ? [] : [source],
    cue: [{ start: cue.start, end: cue.end }],
    content: [{ start: content.start, end: content.end }],
    speaker: speakerOf(draft, source),
    act,
    certainty: act === 'deny' ? -3 : act === 'demand' ? 0 : 2,
    form,
  };
}

const between = /^[\s,.:;!?«»"“”„–—-]*$/u;

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
    if (gap.length < 60 && (between.test(gap) || /^[\s,–—-]+(?:[\p{L}.’'-]+\s+){1,4}$/u.test(gap)))
      return before;
  }
  const after = quotations[low];
  if (after === undefined || after.start > bounds.end) return undefined;
  return /:\s*$/u.test(text.slice(cue.end, after.start)) && after.start - cue.end < 90
    ? after
    : undefined;
}

/** "…, что …": the clause that a complementizer opens within six words after the cue. */
function clauseAfter(
  { draft, lower, words }: ListContext,
  at: number,
  bounds: Sentence,
): { readonly content: Span; readonly opener: number } | undefined {
  const openers = new Set(words.complementizers.split(' '));
  for (let i = at + 1; i < draft.tokens.length && i - at <= longestSource + 2; i += 1) {
    const token = draft.tokens[i] as Token;
    if (token.start >= bounds.end) return undefined;
    if (!openers.has(lower[i] ?? '') && !/^qu[’']/u.test(lower[i] ?? '')) continue;
    const end = trimEnd(draft.text, token.start, bounds.end);
    return end > token.end ? { content: { start: token.start, end }, opener: i } : undefined;
  }
  return undefined;
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[\s.,;:!?؟]/u.test(text.charAt(to - 1))) to -= 1;
  return to;
}

/** The words before the cue back to a mark, or after it up to a mark or the content, as the order of the language has it. */
function findSource(
  { draft, words }: ListContext,
  first: number,
  at: number,
  content: Span,
  opener: number | undefined,
): Span | undefined {
  const cue = draft.tokens[at] as Token;
  const quotedBefore = content.end <= cue.start;
  const after = () => gather(draft, at + 1, 1, opener ?? draft.tokens.length);
  const before = () => gather(draft, first - 1, -1, -1);
  if (quotedBefore || words.order === 'cue-first') return after() ?? before();
  return before() ?? after();
}

/** A run of words from an index in one direction, up to a mark, a limit or the longest source. */
function gather(draft: Draft, first: number, step: 1 | -1, limit: number): Span | undefined {
  let from: Token | undefined;
  let to: Token | undefined;
  for (let at = first, count = 0; at !== limit && count < longestSource; at += step, count += 1) {
    const token = draft.tokens[at];
    if (token === undefined || token.kind === 'punctuation') break;
    const edge = step === 1 ? to : from;
    const gap =
      edge && draft.text.slice(Math.min(edge.end, token.end), Math.max(edge.start, token.start));
    if (gap !== undefined && /[\n.!?]/u.test(gap)) break;
    from = step === 1 ? (from ?? token) : token;
    to = step === 1 ? token : (to ?? token);
  }
  return from === undefined || to === undefined ? undefined : { start: from.start, end: to.end };
}

function speakerOf(draft: Draft, source: Span | undefined): Speaker {
  if (source === undefined) return { name: '', kind: 'unknown' };
  const mention = within(draft.mentions, source)[0];
  if (mention === undefined)
    return { name: draft.text.slice(source.start, source.end), kind: 'unknown' };
  const { name, kind, actorId } = mention;
  return actorId === undefined ? { name, kind } : { name, kind, actorId };
}
