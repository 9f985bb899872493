/** What reads like a position and is none, whatever its act: suppositions, guesses, questions, bare pronouns. */
import type { Stance, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import {
  expressingWords,
  habits,
  noPosition,
  openQuestion,
  supposition,
} from '../locales/en/claim-words.ts';
import { sentenceAt } from './voices.ts';

/** How far before cue or source a supposition opens. */
const suppositionReach = 60;
/** What stands right before a cue. */
const leadLength = 14;

/** "if Doe demands", "in the hope that he would agree", "should he accept": nobody has done so. */
export function isSupposed(draft: Draft, { cue, source }: Statement, stance: Stance): boolean {
  const [first] = cue;
  if (first === undefined) return false;
  const words = draft.text.slice(first.start, first.end);
  if (/\b(?:can|could|would|might|may|should|if|to|too)\s/iu.test(words)) return true;
  // "will agree to stop" is somebody's guess; "will never accept" is a position.
  if (stance === 'accepts' && /\bwill\b/iu.test(words)) return true;
  if (stance === 'refuses' && /\bwill (?:reject|refuse|decline)/iu.test(words)) return true;
  // "not to reward it for agreeing to": who agrees is not said.
  const before = draft.text.slice(Math.max(0, first.start - leadLength), first.start);
  if (
    /^(?:only |merely |simply )?\p{L}+ing\b/iu.test(words) &&
    /\b(?:for|of|by|about|without|only|in|on|than|that|merely|simply|said|says|consider(?:s|ed|ing)?)\s$/iu.test(
      before,
    )
  )
    return true;
  if (habits.test(`${/\S+\s$/u.exec(before)?.[0] ?? ''}${words}`)) return true;
  const from = Math.min(first.start, source[0]?.start ?? first.start);
  const opening = Math.max(sentenceAt(draft, from).start, from - suppositionReach);
  const textBefore = (end: number): string => draft.text.slice(opening, end);
  return (
    supposition.test(textBefore(first.start)) ||
    supposition.test(textBefore(from)) ||
    isRemarkedOn(draft, words, from)
  );
}

/** "Doe's willingness to walk away was right": somebody's remark on it, unless it is said to be expressed. */
function isRemarkedOn(draft: Draft, words: string, from: number): boolean {
  if (!/\b(?:un)?(?:willingness|readiness)\b/iu.test(words)) return false;
  const before = draft.text.slice(Math.max(0, from - 40), from).replace(/\s+$/u, '');
  return !expressingWords.test(`${before.split(/\s/u).slice(-2).join(' ')} ${words}`);
}

/** Can what is demanded or accepted be told from its words? Not from "them" or "if he was going to". */
export function isTakenUp(draft: Draft, { start, end }: Span): boolean {
  const text = draft.text.slice(start, end).replace(/^["“‘\s]+/u, '');
  const { end: last } = sentenceAt(draft, start);
  const isAsked = /\?["”’]?$/u.test(draft.text.slice(Math.max(start, last - 2), last));
  // "asked for and received the lists": what was asked for stands elsewhere.
  if (/^(?:and|or|but)\s/u.test(text)) return false;
  return !isAsked && !noPosition.test(text) && !openQuestion.test(text);
}
