/** Whether an event happened: from tense, auxiliaries, hedges and negation around its trigger. */
import type { EventStatus } from '../../model/reading.ts';
import {
  chargingVerbs,
  hypotheticalBefore,
  intentNouns,
  reportedBefore,
  scheduledBefore,
  travelVerbs,
  unrealBefore,
} from '../locales/en/event-verbs.ts';
import { roleHeads } from '../locales/en/roles.ts';
import { groupStart, isFiniteVerb, sentenceStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { firstOfPair } from './gerund-pair.ts';
import type { Trigger } from './triggers.ts';

/** The status that the words around the trigger tell; `occurred` where nothing speaks against it. */
export function judgeStatus(words: readonly Word[], trigger: Trigger): EventStatus {
  const { at } = trigger;
  if (trigger.form === 'noun') return judgeNounStatus(words, at);
  const group = groupStart(words, at);
  const before = words[group - 1];
  const own = words.slice(group, at).map(({ lower }) => lower);
  if (words.slice(group, at).some(({ tag }) => tag === 'neg') || own.some(isNegated))
    return isConditional(words, at) ? 'hypothetical' : 'denied';
  if (before?.tag === 'to' && words[group - 2]?.tag === 'neg') return 'denied';
  if (own.some((word) => reportedBefore.has(word))) return 'reported';
  if (own.some((word) => hypotheticalBefore.has(word))) return 'hypothetical';
  if (own.includes('will') || own.includes('shall'))
    return isConditional(words, at) ? 'hypothetical' : 'scheduled';
  if (before?.tag === 'to') return judgeInfinitive(words, group - 1);
  if (words[at]?.tag === 'vb' && before?.tag === 'cc') return statusOfPair(words, group - 1);
  if (isConditional(words, at)) return 'hypothetical';
  if (words[at]?.tag === 'vbg') return own.length > 0 ? 'ongoing' : judgeGerund(words, group);
  return 'occurred';
}

function isNegated(word: string): boolean {
  return /n[’']t$/u.test(word);
}

/** "is set to meet", "want to meet", "is reported to have met": what governs the "to". */
function judgeInfinitive(words: readonly Word[], to: number): EventStatus {
  const governor = words[to - 1];
  if (governor === undefined) return 'hypothetical';
  if (reportedBefore.has(governor.lower)) return 'reported';
  if (scheduledBefore.has(governor.lower) || governor.tag === 'aux') return 'scheduled';
  if (governor.lower === 'helped' || governor.lower === 'managed' || governor.lower === 'began')
    return 'occurred';
  const first = firstToDo(words, to);
  if (first !== undefined) {
    const main = statusOfMain(words, first - 1);
    return main === 'ongoing' ? 'occurred' : main;
  }
  return isPurposeOfTravel(words, to) ? 'scheduled' : 'hypothetical';
}

/** "is the first leader to visit", "the highest-level figure to meet": where the "first" stands. */
function firstToDo(words: readonly Word[], to: number): number | undefined {
  for (let i = to - 1; i > 0 && to - i < 9; i -= 1) {
    const word = words[i] as Word;
    const { lower, tag, sentence } = word;
    if (sentence !== words[to]?.sentence || tag === 'comma' || isFiniteVerb(word)) return undefined;
    if (!ordinals.has(lower) && !superlative.test(lower)) continue;
    const next = words[i + 1] as Word;
    const isDoer = words
      .slice(i + 1, to)
      .some((between) => roleHeads.has(between.lower) || doers.has(between.lower));
    return isDoer || next.tag === 'to' || next.tag === 'prep' ? i : undefined;
  }
  return undefined;
}

const ordinals: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'only']);
const superlative = /^\p{L}{2,}est(?:-\p{L}+)?$/u;
const doers: ReadonlySet<string> = new Set(
  'figure person man woman one official member country nation state party'.split(' '),
);

/** "flew to the capital to meet", "will visit the site to discuss": what a journey is for is to come. */
function isPurposeOfTravel(words: readonly Word[], to: number): boolean {
  for (let i = to - 1; i >= 0 && to - i < 12; i -= 1) {
    const { lemma, tag, sentence } = words[i] as Word;
    if (sentence !== words[to]?.sentence || tag === 'comma' || tag === 'neg') return false;
    if (lemma !== undefined && tag.startsWith('vb')) return travelVerbs.has(lemma);
  }
  return false;
}

function judgeGerund(words: readonly Word[], gerund: number): EventStatus {
  const at = firstOfPair(words, gerund);
  const before = words[at - 1];
  const lower = before?.lower ?? '';
  if (lower === 'without' || lower === 'denied' || lower === 'denies') return 'denied';
  if (unrealBefore.has(lower)) return 'hypothetical';
  if (lower === 'after' || lower === 'since') return 'occurred';
  if (before?.tag === 'prep') {
    const governor = words[at - 2];
    if (lower === 'of' && intentNouns.has(governor?.lower ?? '')) return 'hypothetical';
    if (isCharged(words, at - 1)) return 'reported';
  }
  return statusOfMain(words, at - 1);
}

/** How far before a gerund the verb stands on which its status hangs. */
const mainReach = 30;

/** "accused the rebels of attacking", "charged with killing". */
function isCharged(words: readonly Word[], preposition: number): boolean {
  if (!/^(?:of|for|with)$/u.test(words[preposition]?.lower ?? '')) return false;
  const start = Math.max(0, preposition - mainReach / 2);
  const verb = words.slice(start, preposition).findLast(isVerb);
  return verb?.sentence === words[preposition]?.sentence && chargingVerbs.has(verb?.lemma ?? '');
}

function isVerb({ lemma, tag }: Word): boolean {
  return lemma !== undefined && tag.startsWith('vb');
}

/** "will play host and agree" is planned; "wants to meet and agree" is wished. */
function statusOfPair(words: readonly Word[], and: number): EventStatus {
  for (let i = and; i > 0 && and - i < mainReach; i -= 1) {
    const { tag, lower, sentence } = words[i] as Word;
    if (sentence !== words[and]?.sentence || tag === 'to' || tag === 'stop') break;
    if (tag === 'modal')
      return lower === 'will' || lower === 'shall' ? 'scheduled' : 'hypothetical';
  }
  return 'hypothetical';
}

/** A participle shares what its main verb says: "went on, warning", "could strike, killing". */
function statusOfMain(words: readonly Word[], last: number): EventStatus {
  const sentence = words[last]?.sentence;
  for (let i = last; i >= 0 && last - i < mainReach; i -= 1) {
    const word = words[i] as Word;
    if (word.sentence !== sentence || word.tag === 'stop') break;
    if (!isFiniteVerb(word)) continue;
    if (word.tag !== 'modal' && scheduledBefore.has(words[i + 1]?.lower ?? '')) return 'scheduled';
    if (word.tag !== 'modal') return /^(?:is|are|am)$/u.test(word.lower) ? 'ongoing' : 'occurred';
    return /^(?:will|shall|’ll|'ll)$/u.test(word.lower) ? 'scheduled' : 'hypothetical';
  }
  return 'ongoing';
}

/** "If Moscow attacks", "unless they meet". */
function isConditional(words: readonly Word[], at: number): boolean {
  const start = sentenceStart(words, at);
  for (let i = at - 1; i >= start && at - i < 12; i -= 1) {
    const word = words[i] as Word;
    if (word.tag === 'comma' || word.tag === 'stop') return false;
    if (word.lower === 'if' || word.lower === 'unless' || word.lower === 'whether') return true;
  }
  return false;
}

/** "during his summit with": what is told as a time has come about. */
const pastBefore: ReadonlySet<string> = new Set(['during', 'after', 'following', 'since']);

/** "ahead of talks with", "called for talks between", "planned meeting with". */
function judgeNounStatus(words: readonly Word[], at: number): EventStatus {
  return statusOfItsVerb(words, at) ?? statusBeforeNoun(words, at);
}

/** How far after a noun its verb is looked for, past "between A and B". */
const verbReach = 12;

/** "talks between A and B may resume", "the summit with B is set for June": what the noun's verb tells. */
function statusOfItsVerb(words: readonly Word[], at: number): EventStatus | undefined {
  const { sentence } = words[at] as Word;
  for (let i = at + 1; i < words.length && i - at < verbReach; i += 1) {
    const word = words[i] as Word;
    if (word.sentence !== sentence || endsPhrase.has(word.tag)) return undefined;
    if (word.tag === 'modal')
      return /^(?:will|shall)$/u.test(word.lower) ? 'scheduled' : 'hypothetical';
    if (!isFiniteVerb(word)) continue;
    const isPlanned =
      /^(?:is|are)$/u.test(word.lower) && scheduledBefore.has(words[i + 1]?.lower ?? '');
    return isPlanned ? 'scheduled' : undefined;
  }
  return undefined;
}

const endsPhrase: ReadonlySet<Word['tag']> = new Set<Word['tag']>([
  'comma',
  'stop',
  'sub',
  'rel',
  'colon',
  'quote',
  'to',
]);

function statusBeforeNoun(words: readonly Word[], at: number): EventStatus {
  const start = sentenceStart(words, at);
  for (let i = at - 1; i >= start && at - i < 7; i -= 1) {
    const { lower, tag } = words[i] as Word;
    if (lower === 'for' && isPurposeOfTravel(words, i)) return 'scheduled';
    if (pastBefore.has(lower)) return 'occurred';
    if (tag === 'neg' || lower === 'cancelled' || lower === 'canceled' || lower === 'no')
      return 'denied';
    if (/^(?:planned|scheduled|upcoming|ahead|before|next|will|expected|forthcoming)$/u.test(lower))
      return 'scheduled';
    if (
      hypotheticalBefore.has(lower) ||
      /^(?:for|possible|potential|proposed|future|threat|threats|prospect|prospects|speculation)$/u.test(
        lower,
      ) ||
      tag === 'modal'
    )
      return 'hypothetical';
    if (reportedBefore.has(lower)) return 'reported';
    if (lower === 'ongoing' || lower === 'continuing') return 'ongoing';
  }
  return 'occurred';
}
