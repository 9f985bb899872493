/**
 * Two triggers of which one governs the other are one event: "threatened to attack" is a threat,
 * "refused to meet" a refusal, "is ready to help" an agreement, "urged them to withdraw" a
 * request. What was promised, refused or asked for did not happen by that.
 */
import { committingVerbs, requestingVerbs, willingWords } from '../locales/en/governing-verbs.ts';
import { groupStart, sentenceEnd } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { friendlyTypes } from './trigger-lexicon.ts';
import { findTrigger, type Trigger } from './triggers.ts';

/** A trigger together with the one that it governs. */
export interface Governing {
  readonly trigger: Trigger;
  /** Whose objects are the recipients where the trigger itself has none. */
  readonly governed: Trigger;
}

/** The trigger at `at` and the infinitive that it governs; undefined where it governs none. */
export function findGoverning(words: readonly Word[], trigger: Trigger): Governing | undefined {
  const lemma = words[trigger.at]?.lemma ?? '';
  if (trigger.form !== 'verb' || trigger.passive) return undefined;
  const commits = committingVerbs.has(lemma);
  if (!commits && !requestingVerbs.has(lemma)) return undefined;
  const verb = findInfinitive(words, trigger.at, commits ? 6 : 14);
  const governed = verb === undefined ? undefined : findTrigger(words, verb);
  if (governed === undefined) return undefined;
  const isHeldBack = words.slice(trigger.at, verb).some(({ tag }) => tag === 'neg');
  const isThreat =
    commits &&
    !isHeldBack &&
    /^(?:vow|pledge|promise)$/u.test(lemma) &&
    !friendlyTypes.has(governed.type);
  const type = isThreat ? 'THREATEN' : trigger.type;
  return { trigger: { ...trigger, type, partner: governed.at }, governed };
}

/** The verb after the next "to", when no other verb, comma or stop stands before it. */
function findInfinitive(words: readonly Word[], at: number, reach: number): number | undefined {
  const end = Math.min(sentenceEnd(words, at) - 1, at + reach);
  for (let i = at + 1; i < end; i += 1) {
    const { tag } = words[i] as Word;
    if (tag === 'to' && words[i + 1]?.tag === 'vb') return i + 1;
    if (
      tag.startsWith('vb') ||
      ['stop', 'comma', 'colon', 'quote', 'aux', 'modal', 'sub'].includes(tag)
    )
      return undefined;
  }
  return undefined;
}

/** "is ready to meet": a friendly act that somebody is willing to do, as an agreement. */
export function asWillingness(words: readonly Word[], trigger: Trigger): Trigger | undefined {
  if (trigger.form !== 'verb' || trigger.passive || !friendlyTypes.has(trigger.type))
    return undefined;
  const group = groupStart(words, trigger.at);
  const governor = words[group - 2];
  if (words[group - 1]?.tag !== 'to' || governor === undefined) return undefined;
  if (governor.sentence !== words[trigger.at]?.sentence || !willingWords.has(governor.lower))
    return undefined;
  const isVerb = governor.lemma !== undefined && governor.tag.startsWith('vb');
  const start = groupStart(words, group - 2);
  const own = words.slice(start, group - 2);
  if (own.some(({ tag, lower }) => tag === 'neg' || tag === 'modal' || /n[’']t$/u.test(lower)))
    return undefined;
  // An adjective needs its "is": "a ready partner to help" is none.
  if (!isVerb && !own.some(({ tag }) => tag === 'aux')) return undefined;
  return { ...trigger, type: 'AGREE', mode: undefined };
}
