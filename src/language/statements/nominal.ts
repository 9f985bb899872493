/**
 * Statements without a verb of saying: "according to X", "X's claim that …", "X expressed
 * cautious optimism", "criticism of Y", headlines and transcripts in the form "X: …".
 */
import type { Span } from '../../model/span.ts';
import { carrierVerbs, cueNouns } from '../locales/en/cues.ts';
import {
  groupStart,
  isFiniteVerb,
  phraseEnd,
  phraseStart,
  sentenceEnd,
  sentenceStart,
} from '../syntax/phrases.ts';
import { subjectBefore } from '../syntax/subjects.ts';
import type { Word } from '../syntax/words.ts';
import { findClauseEnd } from './clause-end.ts';
import { contentSpan, widenToQuotations } from './content.ts';
import type { StatementContext } from './context.ts';
import type { FoundStatement } from './found.ts';
import { findObjectEnd } from './object-end.ts';
import { findVerdict } from './verdict.ts';

/** "According to X, …" or "…, according to X": the statement whose cue starts at `at`. */
export function findAccordingTo(context: StatementContext, at: number): FoundStatement | undefined {
  const { words, quotations } = context;
  const word = words[at] as Word;
  if (word.lower !== 'according' || words[at + 1]?.lower !== 'to' || word.quotation >= 0)
    return undefined;
  const to = sourceEnd(words, at + 2);
  if (to <= at + 2) return undefined;
  const base = {
    source: { from: at + 2, to },
    cue: { from: at, to: at + 2 },
    act: 'say',
    cueWord: at,
  } as const;
  const start = sentenceStart(words, at);
  const before = at > start + 1 ? contentSpan(words, skipJoiner(words, start), at) : undefined;
  const after = words[to]?.tag === 'comma' ? spanAfter(context, to + 1) : undefined;
  const content = [before, after].filter((span) => span !== undefined);
  if (before !== undefined) {
    const last = words[at - 1]?.tag === 'comma' ? at - 2 : at - 1;
    content[0] = widenToQuotations(before, quotations, words, last);
  }
  return content.length === 0 ? undefined : { ...base, content };
}

function skipJoiner(words: readonly Word[], at: number): number {
  return words[at]?.tag === 'cc' ? at + 1 : at;
}

function spanAfter(context: StatementContext, at: number): Span | undefined {
  const { words, quotations } = context;
  if (words[at] === undefined || words[at]?.sentence !== words[at - 1]?.sentence) return undefined;
  const end = findClauseEnd(words, at);
  const span = contentSpan(words, at, end);
  return span === undefined ? undefined : widenToQuotations(span, quotations, words, end - 1);
}

/** The source after "according to": the noun phrase, and what an apposition adds at the sentence's end. */
function sourceEnd(words: readonly Word[], at: number): number {
  if (words[at]?.sentence !== words[at - 1]?.sentence) return at;
  const end = phraseEnd(words, at);
  const limit = sentenceEnd(words, at);
  const next = words[end];
  if (next?.tag === 'vbn' || next?.tag === 'vbd') return participleEnd(words, end, limit);
  return end;
}

/** "a poll released Thursday": the participle belongs to the source. */
function participleEnd(words: readonly Word[], at: number, limit: number): number {
  let end = at;
  while (
    end < limit &&
    !['comma', 'stop', 'colon', 'dash', 'quote'].includes(words[end]?.tag ?? 'stop')
  )
    end += 1;
  return end;
}

/** "X's proposal to …", "criticism of Y by X", "expressed optimism": the statement whose noun stands at `at`. */
export function findNounStatement(
  context: StatementContext,
  at: number,
): FoundStatement | undefined {
  const { words } = context;
  const word = words[at] as Word;
  if (word.tag !== 'noun' || word.quotation >= 0) return undefined;
  const entry = cueNouns.get(word.lower);
  if (entry === undefined) return undefined;
  const [act, followers] = entry;
  const carried = findCarried(context, at, act, followers);
  if (carried !== undefined) return carried;
  const opening = openingAfter(words, at, followers);
  if (opening === undefined) return undefined;
  const base = { act, cueWord: at };
  const owner = findOwner(words, at);
  const content = spanFrom(context, opening.at, opening.clause);
  if (content === undefined || owner === undefined) return undefined;
  return {
    ...base,
    source: owner.source,
    cue: { from: owner.cue, to: opening.cueEnd },
    content: [content],
  };
}

interface Opening {
  readonly at: number;
  readonly cueEnd: number;
  readonly clause: boolean;
}

/** Where the content of a cue noun starts: "that" and "to" belong to it, other prepositions to the cue. */
function openingAfter(words: readonly Word[], at: number, followers: string): Opening | undefined {
  const next = words[at + 1];
  if (next === undefined || next.sentence !== words[at]?.sentence) return undefined;
  if (!followers.split(' ').includes(next.lower)) return undefined;
  if (next.lower === 'that' && next.tag === 'sub')
    return { at: at + 1, cueEnd: at + 1, clause: true };
  if (next.lower === 'to' && words[at + 2]?.tag === 'vb')
    return { at: at + 1, cueEnd: at + 1, clause: true };
  return { at: at + 2, cueEnd: at + 2, clause: false };
}

function spanFrom(context: StatementContext, at: number, clause: boolean): Span | undefined {
  const { words, quotations } = context;
  if (words[at] === undefined || words[at]?.sentence !== words[at - 1]?.sentence) return undefined;
  const whole =
    findVerdict(words, at) ?? (clause ? findClauseEnd(words, at) : findObjectEnd(words, at));
  const end = words[at]?.tag === 'to' ? beforeMainVerb(words, at, whole) : whole;
  const span = contentSpan(words, at, end);
  return span === undefined ? undefined : widenToQuotations(span, quotations, words, end - 1);
}

/** "The promise to publish the bids changed nothing": an infinitive ends before the sentence's own verb. */
function beforeMainVerb(words: readonly Word[], at: number, end: number): number {
  for (let i = at + 2; i < end; i += 1) {
    const word = words[i] as Word;
    if (word.tag === 'sub' || word.tag === 'rel' || word.tag === 'comma') return end;
    if (isFiniteVerb(word)) return i;
  }
  return end;
}

/** "Clinton's proposals", "his decision": the possessor, and where the cue starts. */
function findOwner(
  words: readonly Word[],
  at: number,
): { source: { from: number; to: number }; cue: number } | undefined {
  for (let i = at - 1; i >= 0 && at - i < 5; i -= 1) {
    const word = words[i] as Word;
    if (word.sentence !== words[at]?.sentence) return undefined;
    if (word.tag === 'possessive') {
      const from = phraseStart(words, i - 1, Math.max(0, i - 12));
      return { source: { from, to: i }, cue: i };
    }
    if (/^(?:his|her|their|its)$/u.test(word.lower))
      return { source: { from: i, to: i + 1 }, cue: i + 1 };
    if (word.tag !== 'adj' && word.tag !== 'noun' && word.tag !== 'adv') return undefined;
  }
  return undefined;
}

/** Nouns that say enough by themselves: "expressed optimism". */
const attitudes = new Set([
  'optimism',
  'skepticism',
  'scepticism',
  'concern',
  'concerns',
  'hope',
  'hopes',
  'doubts',
  'fears',
  'support',
  'criticism',
]);

/** "U.S. officials expressed cautious optimism after …", "others voice skepticism that …". */
function findCarried(
  context: StatementContext,
  at: number,
  act: FoundStatement['act'],
  followers: string,
): FoundStatement | undefined {
  const { words } = context;
  let verb = at - 1;
  while (at - verb < 4 && ['adj', 'det', 'noun', 'adv'].includes(words[verb]?.tag ?? '')) verb -= 1;
  const carrier = words[verb];
  if (carrier?.lemma === undefined || !carrierVerbs.has(carrier.lemma)) return undefined;
  if (!['vb', 'vbz', 'vbd', 'vbn', 'vbg'].includes(carrier.tag)) return undefined;
  const group = groupStart(words, verb);
  const subject = context.bodyOf.get(verb) ?? subjectBefore(words, group);
  if (subject === undefined) return undefined;
  const opening = openingAfter(words, at, followers);
  if (opening === undefined && !attitudes.has((words[at] as Word).lower)) return undefined;
  const to = opening?.cueEnd ?? at + 1;
  const content =
    opening === undefined ? spanOfRest(context, at) : spanFrom(context, opening.at, opening.clause);
  if (content === undefined) return undefined;
  const cue = { from: group, to: opening === undefined ? verb + 1 : to };
  return {
    source: subject,
    relative: subject.relative,
    cue,
    content: [content],
    act,
    cueWord: verb,
  };
}

/** Without "that" or a preposition the noun itself, with what follows, is the content. */
function spanOfRest(context: StatementContext, noun: number): Span | undefined {
  const { words } = context;
  let from = noun;
  while (['adj', 'adv', 'noun', 'det'].includes(words[from - 1]?.tag ?? '') && noun - from < 3)
    from -= 1;
  return contentSpan(words, from, findClauseEnd(words, noun));
}

/** A heading or a transcript's turn, "X: …": `at` is the colon. */
export function findColonStatement(
  context: StatementContext,
  at: number,
): FoundStatement | undefined {
  const { words } = context;
  const colon = words[at] as Word;
  if (colon.lower !== ':' || colon.quotation >= 0) return undefined;
  const from = sentenceStart(words, at);
  if (at - from > 5 || at === from || !isName(words, from, at)) return undefined;
  const end = sentenceEnd(words, at);
  if (end - at < 4) return undefined;
  const content = contentSpan(words, at + 1, end);
  if (content === undefined) return undefined;
  return {
    source: { from, to: at },
    cue: { from: at, to: at + 1 },
    content: [content],
    act: 'say',
    cueWord: at,
  };
}

function isName(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const { tag } = words[at] as Word;
    if (tag !== 'propn' && tag !== 'possessive' && !(tag === 'noun' && at > from)) return false;
  }
  return true;
}
