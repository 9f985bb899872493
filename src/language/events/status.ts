/** Whether an event happened: from tense, auxiliaries, hedges and negation around its trigger. */
import type { EventStatus } from '../../model/reading.ts';
import {
  hypotheticalBefore,
  reportedBefore,
  scheduledBefore,
  travelVerbs,
} from '../locales/en/event-verbs.ts';
import { groupStart, sentenceStart } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import type { Trigger } from './triggers.ts';

/** The status that the words around the trigger tell; `occurred` where nothing speaks against it. */
export function judgeStatus(words: readonly Word[], trigger: Trigger): EventStatus {
  const { at } = trigger;
  if (trigger.form === 'noun') return judgeNounStatus(words, at);
  const group = groupStart(words, at);
  const before = words[group - 1];
  const own = words.slice(group, at).map(({ lower }) => lower);
  if (words.slice(group, at).some(({ tag }) => tag === 'neg') || own.some(isNegated))
    return 'denied';
  if (own.some((word) => reportedBefore.has(word))) return 'reported';
  if (own.some((word) => hypotheticalBefore.has(word))) return 'hypothetical';
  if (own.includes('will') || own.includes('shall'))
    return isConditional(words, at) ? 'hypothetical' : 'scheduled';
  if (before?.tag === 'to') return judgeInfinitive(words, group - 1);
  if (words[at]?.tag === 'vb' && before?.tag === 'cc') return 'hypothetical';
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
  return isPurposeOfTravel(words, to) ? 'scheduled' : 'hypothetical';
}

/** "flew to the capital to meet", "will visit the site to discuss": what a journey is for is to come. */
function isPurposeOfTravel(words: readonly Word[], to: number): boolean {
  for (let i = to - 1; i >= 0 && to - i < 12; i -= 1) {
    const { lemma, tag, sentence } = words[i] as Word;
    if (sentence !== words[to]?.sentence || tag === 'comma' || tag === 'neg') return false;
    if (lemma !== undefined && tag.startsWith('vb')) return travelVerbs.has(lemma);
  }
  return false;
}

function judgeGerund(words: readonly Word[], at: number): EventStatus {
  const before = words[at - 1]?.lower ?? '';
  if (before === 'without' || before === 'denied' || before === 'denies') return 'denied';
  return before === 'of' || before === 'by' || before === 'after' ? 'occurred' : 'ongoing';
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
  const start = sentenceStart(words, at);
  for (let i = at - 1; i >= start && at - i < 7; i -= 1) {
    const { lower, tag } = words[i] as Word;
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
