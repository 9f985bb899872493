/**
 * Acts that read like positions and are one's own affair or a manner of speaking: orders, aims,
 * reporters' questions, advice, services, agreement in opinion, silence.
 */
import type { Speaker, Statement } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import type { Draft } from '../draft.ts';
import {
  adoptable,
  claimNouns,
  declinedWords,
  notAccepted,
  onlyWords,
  signable,
  toldAsFact,
} from '../locales/en/claim-words.ts';

/** Only so much of a content is looked at. */
const openingLength = 80;
const leadLength = 8;

/** A statement's cue in lower case, what stands before its content, how that opens, and who speaks. */
interface Told {
  readonly cue: string;
  readonly lead: string;
  /** "“…,” he agreed": the content stands before the cue. */
  readonly isBefore: boolean;
  readonly opening: string;
  readonly speaker: Speaker;
}

const tests: Partial<Record<Statement['act'], (told: Told) => boolean>> = {
  refuse: isNoRefusal,
  demand: isNoDemand,
  agree: isOpinion,
  offer: isNoOffer,
  propose: (told) => isNoOffer(told) || isNoProposal(told),
};

/** "ordered the carrier", "sought re-election", "agreed that it was wise": no position towards anybody. */
export function isOwnBusiness(draft: Draft, statement: Statement, content: Span): boolean {
  const { act, cue, speaker } = statement;
  const written = cue.map(({ start, end }) => draft.text.slice(start, end).toLowerCase());
  const end = Math.min(content.end, content.start + openingLength);
  const lead = draft.text.slice(Math.max(0, content.start - leadLength), content.start);
  const opening = draft.text.slice(content.start, end);
  const isBefore = content.start < (cue[0]?.start ?? content.start);
  return tests[act]?.({ cue: written.join(' '), lead, isBefore, opening, speaker }) ?? false;
}

/** "declined to discuss the timing", "declining performance", "rejected the criticism", "avoided doing". */
function isNoRefusal({ cue, opening, speaker }: Told): boolean {
  if (speaker.kind === 'person' && /^to discuss\s/u.test(opening)) return true;
  if (/\bdeclin/u.test(cue) && declinedWords.test(opening)) return true;
  if (/\bdeclin/u.test(cue) && /^\p{L}+ly$/u.test(opening)) return true;
  if (/\bdeclining$/u.test(cue) && !/^(?:to|an?|the)\s/u.test(opening)) return true;
  return isDispute(opening) || /\b(?:forb|prohibit|rescind|avoid)/u.test(cue);
}

/** What was said is refused, and that is a dispute's matter. */
function isDispute(opening: string): boolean {
  const noun = saidNoun.exec(opening)?.[1];
  return noun !== undefined && (claimNouns.has(noun) || noun.startsWith('criticism'));
}

/** "the claim", "Norland's account": the noun after an article or an owner. */
const saidNoun =
  /^(?:the |any |its |his |such |all |those |these )?(?:\p{Lu}[^,.;]{0,40}?\s?['’]s?\s)?(\p{L}+)/u;

function isNoDemand(told: Told): boolean {
  // "asked … that it had been hacked": what is demanded is no fact yet.
  if (toldAsFact.test(told.opening)) return true;
  return isQuestion(told) || /\b(?:seek|sought|order|direct|instruct)/u.test(told.cue);
}

const questionWord =
  /^(?!to |that )(?:[^\s,]+\s){0,4}(?:why|what|how|whether|if|who|when|where|which)\b/u;

/** "asked several times why", "asked him about": only "asked X to", "asked for" and "asked that" want something done. */
function isQuestion({ cue, lead, opening }: Told): boolean {
  if (!/\bask(?:s|ed|ing)?\b/u.test(cue)) return false;
  if (/\bask(?:s|ed|ing)? (?:about|questions?)/u.test(cue)) return true;
  if (/\b(?:why|what|how|who|when|where|which)\s$/iu.test(lead)) return true;
  if (questionWord.test(opening) || /^(?:(?!to\s)[^\s]+\s){0,9}about\b/u.test(opening)) return true;
  return !/\bfor$/u.test(cue) && !/^(?:[^\s,]+,?\s){0,9}?(?:to|that|for)\s/u.test(opening);
}

const statesFact =
  /^(?!to\s)(?:that\s)?(?:(?!that\b|which\b|who\b)[^\s,]+\s){1,6}(?:is|are|was|were|has|had|needs)\s/u;

/** "agreed with him", "adopted a softer tone", "agreed that it was wise": no promise to do something. */
function isOpinion({ cue, isBefore, opening, speaker }: Told): boolean {
  if (isBefore && /\bagree/u.test(cue)) return true;
  if (/\bwith$/u.test(cue) || /^(?:is|are|was|were|with)\s/u.test(opening)) return true;
  if (/\badopt/u.test(cue)) return !adoptable.test(opening);
  if (/\bapprov/u.test(cue) && /^\d/u.test(opening)) return true;
  if (/\baccept/u.test(cue) && notAccepted.test(opening)) return true;
  if (/\bsign(?:s|ed|ing)?\b/u.test(cue)) return !signable.test(opening);
  if (statesFact.test(opening)) return true;
  const binding = speaker.kind === 'person' ? personBinding : anyBinding;
  return /^that\s/u.test(opening) && !binding.test(opening);
}

/** A person who agrees that another "should" has an opinion; two states have an agreement. */
const personBinding = /\b(?:will|would|must|shall|to)\s/u;
const anyBinding = /\b(?:will|would|should|must|shall|to)\s/u;

/** Advice, services, and what is offered in a manner of speaking. */
function isNoOffer({ cue, opening, speaker }: Told): boolean {
  if (/\b(?:recommend|advis|submit|volunteer)/u.test(cue)) return true;
  if (/\bunveil/u.test(cue) && !adoptable.test(opening)) return true;
  if (/^(?:no|little|nothing|not)\s/u.test(opening)) return true;
  // "the company, which offers guided hunts".
  const isTrade = speaker.kind === 'organisation' && /^offers?$/u.test(cue);
  if (isTrade && !/^to\s/u.test(opening)) return true;
  return onlyWords.test(opening) || toldAsFact.test(opening);
}

/** A person's "plan for" or "idea of" something; "to", "that" and "-ing" say what is to be done. */
function isNoProposal({ opening, speaker }: Told): boolean {
  return speaker.kind === 'person' && !/^(?:to|that) |^\p{L}+ing /u.test(opening);
}
