/** What reads like a demand, an offer or an agreement and is none: suppositions, questions, orders, manners of speaking. */
import type { Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import {
  adoptable,
  claimNouns,
  declinedWords,
  expressingWords,
  habits,
  noPosition,
  notAccepted,
  onlyWords,
  openQuestion,
  supposition,
  toldAsFact,
} from '../locales/en/claim-words.ts';
import type { Stance } from './demand-stance.ts';
import { sentenceAt } from './voices.ts';

/** How far before cue or source a supposition opens. */
const suppositionReach = 60;

/** "if Kim demands", "in the hope that he would agree", "should he accept": nobody has done so. */
export function isSupposed(draft: Draft, { cue, source }: Statement, stance: Stance): boolean {
  const [first] = cue;
  if (first === undefined) return false;
  const words = draft.text.slice(first.start, first.end);
  if (/\b(?:can|could|would|might|may|should|if|to)\s/iu.test(words)) return true;
  // "will agree to stop" is somebody's guess; "will never accept" is a position.
  if (stance === 'accepts' && /\bwill\b/iu.test(words)) return true;
  // "not to reward it for agreeing to": who agrees is not said.
  const before = draft.text.slice(Math.max(0, first.start - 12), first.start);
  if (
    /ing$/iu.test(words.split(' ')[0] ?? '') &&
    /\b(?:for|of|by|about|without|only|in|that|merely|simply)\s$/iu.test(before)
  )
    return true;
  if (habits.test(`${before}${words}`)) return true;
  const from = Math.min(first.start, source[0]?.start ?? first.start);
  const textBefore = (end: number): string =>
    draft.text.slice(Math.max(0, from - suppositionReach), end);
  return (
    supposition.test(textBefore(first.start)) ||
    supposition.test(textBefore(from)) ||
    isRemarkedOn(draft, words, from)
  );
}

/** "Trump's willingness to walk away was right": somebody's remark on it, unless it is said to be expressed. */
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
  return !isAsked && !noPosition.test(text) && !openQuestion.test(text);
}

/** Orders, aims, advice and agreement in opinion are no positions: "ordered the carrier", "sought re-election", "agreed that it was wise". */
export function isOwnBusiness(draft: Draft, statement: Statement, content: Span): boolean {
  const { act, cue, speaker } = statement;
  const words = cue.map(({ start, end }) => draft.text.slice(start, end).toLowerCase()).join(' ');
  const opening = draft.text.slice(content.start, Math.min(content.end, content.start + 80));
  switch (act) {
    case 'refuse':
      if (/\bdeclin/u.test(words) && declinedWords.test(opening)) return true;
      return isDispute(opening) || /\b(?:forb|prohibit|rescind|avoid)/u.test(words);
    case 'demand':
      return isQuestion(words, opening) || /\b(?:seek|sought|order|direct|instruct)/u.test(words);
    case 'agree':
      return isOpinion(words, opening, speaker.kind === 'person');
    case 'offer':
    case 'propose':
      if (/\b(?:recommend|advis|submit|volunteer)/u.test(words) || /^no\s/u.test(opening))
        return true;
      if (onlyWords.test(opening) || toldAsFact.test(opening)) return true;
      if (act === 'offer') return false;
      return speaker.kind === 'person' && !/^(?:to|that) |^\p{L}+ing /u.test(opening);
    default:
      return false;
  }
}

/** "rejected the criticism": what was said is refused, and that is a dispute's matter. */
function isDispute(opening: string): boolean {
  const noun = /^(?:the |any |its |his |such |all |those |these )?(\p{L}+)/u.exec(opening)?.[1];
  return noun !== undefined && (claimNouns.has(noun) || noun.startsWith('criticism'));
}

/** "asked several times why", "asked him about": only "asked X to", "asked for" and "asked that" want something done. */
function isQuestion(words: string, opening: string): boolean {
  if (!/\bask(?:s|ed|ing)?\b/u.test(words)) return false;
  if (/\bask(?:s|ed|ing)? (?:about|questions?)/u.test(words)) return true;
  if (
    /^(?!to |that )(?:[^\s,]+\s){0,4}(?:why|what|how|whether|if|who|when|where|which)\b/u.test(
      opening,
    )
  ) {
    return true;
  }
  if (/^(?:(?!to\s)[^\s]+\s){0,9}about\b/u.test(opening)) return true;
  return !/\bfor$/u.test(words) && !/^(?:[^\s,]+,?\s){0,9}?(?:to|that|for)\s/u.test(opening);
}

/** "agreed with him", "adopted a softer tone", "agreed that it was wise": no promise to do something. */
function isOpinion(words: string, opening: string, isPerson: boolean): boolean {
  if (/\bwith$/u.test(words) || /^(?:is|are|was|were|with)\s/u.test(opening)) return true;
  if (/\badopt/u.test(words)) return !adoptable.test(opening);
  if (/\bapprov/u.test(words) && /^\d/u.test(opening)) return true;
  if (/\baccept/u.test(words) && notAccepted.test(opening)) return true;
  if (/\bsign(?:s|ed|ing)?\b/u.test(words)) return !signable.test(opening);
  const duty = isPerson
    ? /\b(?:will|would|must|shall|to)\s/u
    : /\b(?:will|would|should|must|shall|to)\s/u;
  return /^that\s/u.test(opening) && !duty.test(opening);
}

const signable =
  /\b(?:accord|agreement|treaty|pact|declaration|framework|communiqu|truce|ceasefire|armistice)/iu;
