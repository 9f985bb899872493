/**
 * Names before a noun that are no party themselves: they tell which matter is meant, or which
 * office the person named next to it holds.
 */
import type { Mention } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import { officeNouns, topicAdjectives, topicNouns } from '../locales/en/topic-nouns.ts';
import type { PartyContext } from './named-parties.ts';

/** "the Singapore summit", "Norland’s spy chief": a name before such a noun only tells which is meant. */
export function isModifier(context: PartyContext, { end, kind }: Mention, span: Span): boolean {
  const { text } = context;
  const next = followingWords.exec(text.slice(end, end + topicReach));
  const [, first = '', second = ''] = next ?? [];
  if (topicNouns.has(first) || (topicAdjectives.has(first) && topicNouns.has(second))) return true;
  return kind !== 'person' && isOfOffice(context, end, span);
}

/** "U.S. Defense Secretary Jane Doe", "Jane Doe, the CIA director": the holder is the party. */
function isOfOffice({ text, mentions }: PartyContext, end: number, span: Span): boolean {
  const holders = within(mentions, span).filter(({ kind }) => kind === 'person');
  const next = holders.find(({ start }) => start >= end);
  const between = text.slice(end, Math.min(next?.start ?? end + topicReach, end + topicReach));
  if (holders.length === 0) return false;
  const title = officeWords.exec(between)?.[0].trim().toLowerCase().split(' ') ?? [];
  const office = title.findIndex((word) => officeNouns.has(word));
  return office >= 0 && !title.slice(0, office).some((word) => joiners.has(word));
}

/** An office has at most three words: "Defense Secretary", "national security adviser". */
const officeWords = /^(?:\s\p{L}+){1,3}/u;

const joiners: ReadonlySet<string> = new Set([
  'and',
  'or',
  'by',
  'of',
  'to',
  'with',
  'for',
  'in',
  'on',
]);

/** How far after a name such a noun ends, in UTF-16 code units. */
const topicReach = 40;

/** The one or two plain words after a name or a pair of names ("the Roe-Doe talks"). */
const followingWords = /^(?:[-–]\p{Lu}\p{L}*)?\s(\p{Ll}+)(?:\s(\p{Ll}+))?/u;

/** "U.S.-led sanctions": whoever leads or backs does not do what is said of them. */
export function isCompounded({ text }: PartyContext, { end }: Mention): boolean {
  return compounded.test(text.slice(end, end + topicReach));
}

const compounded =
  /^[-–](?:led|backed|based|brokered|style|sponsored|supported|supplied|mediated|occupied)\b/u;
