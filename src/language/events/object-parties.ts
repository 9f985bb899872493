/** Whom a verb's act concerns: what it takes, whom a pronoun there means, who owns what it takes. */
import type { Participant } from '../../model/reading.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/spans-in-order.ts';
import { participantOf } from '../from-mention.ts';
import { withVerbs } from '../locales/en/governing-verbs.ts';
import { phraseEnd, type Range, spanOf } from '../syntax/phrases.ts';
import type { Word } from '../syntax/words.ts';
import { isOwner, type PartyContext, participantsIn } from './named-parties.ts';
import { verbalTypes } from './trigger-lexicon.ts';
import type { Trigger } from './triggers.ts';

/** What the verb takes: parties; else who owns what it takes, or a phrase that describes them. */
export function objectsIn(
  context: PartyContext,
  trigger: Trigger,
  after: Range,
  subjects: readonly Participant[],
): readonly Participant[] {
  const { words } = context;
  const parties = participantsIn(context, partnersOf(words, trigger, after), false).filter(
    (party) => !holdsPartner(words, trigger, party),
  );
  const direct = mutualTypes.has(trigger.type) ? parties : upToPreposition(context, after, parties);
  // "backed Roe's bid against Doe": the owner of what is backed, not whom it is against.
  const [owner] = canBeOwned(words, trigger) ? ownersIn(context, after) : [];
  if (owner !== undefined && direct.every(({ start }) => start > owner.start)) return [owner];
  if (direct.length > 0) return direct;
  const clause = trigger.type === 'REQUEST' ? findThatSubject(words, after) : undefined;
  if (clause !== undefined) return participantsIn(context, clause, true);
  return antecedentOfObject(context, after.from, subjects);
}

/** "discussed the North with them": whom it is done with, after "with". */
function partnersOf(words: readonly Word[], { at, type }: Trigger, after: Range): Range {
  // "warned in an interview with the agency": where, and not whom.
  if (verbalTypes.has(type) && words[after.from]?.lower === 'in')
    return { from: after.from, to: after.from };
  if (!withVerbs.has(words[at]?.lemma ?? '')) return after;
  let from = after.from;
  while (from < after.to && words[from]?.lower !== 'with') from += 1;
  return { from, to: after.to };
}

/** What several do with one another, so that "with", "from" and "in" go on with the parties. */
const mutualTypes: ReadonlySet<Trigger['type']> = new Set<Trigger['type']>([
  'CONSULT',
  'AGREE',
  'COOPERATE',
]);

/** "accused X of plotting against Y": what a preposition or verb adds to the first party is none. */
function upToPreposition(
  { words }: PartyContext,
  after: Range,
  parties: readonly Participant[],
): readonly Participant[] {
  // "its troops from Norland": a group without a name may be what is moved.
  const first = parties.find(({ actorId }) => actorId !== undefined) ?? parties[0];
  if (first === undefined) return parties;
  for (let at = after.from; at < after.to; at += 1) {
    const { start, tag } = words[at] as Word;
    if (start >= first.end && (tag === 'prep' || tag === 'to' || tag.startsWith('vb')))
      return parties.filter((party) => party.start < start);
  }
  return parties;
}

/** How far back the person may be named whom "him" or "her" means, in UTF-16 code units. */
const pronounReach = 400;

/** "visited him": the last person named before who is not the subject. */
function antecedentOfObject(
  { words, mentions }: PartyContext,
  at: number,
  subjects: readonly Participant[],
): readonly Participant[] {
  const pronoun = words[at];
  if (pronoun === undefined || !/^(?:him|her)$/u.test(pronoun.lower)) return [];
  const next = words[at + 1];
  if (pronoun.lower === 'her' && next !== undefined && ['noun', 'adj', 'propn'].includes(next.tag))
    return [];
  const span = { start: Math.max(0, pronoun.start - pronounReach), end: pronoun.start };
  const persons = within(mentions, span).filter(
    ({ kind, actorId }) => kind === 'person' && actorId !== undefined,
  );
  const other = persons.findLast(({ name }) => !subjects.some((subject) => subject.name === name));
  return other === undefined ? [] : [participantOf(other)];
}

/** "demanded that the government resign": the subject of the clause. */
function findThatSubject(words: readonly Word[], after: Range): Range | undefined {
  const that = words[after.to];
  if (that?.lower !== 'that') return undefined;
  const to = phraseEnd(words, after.to + 1);
  return to > after.to + 1 ? { from: after.to + 1, to } : undefined;
}

/** What is said or done about somebody's words, laws or goods is said or done to them. */
const ownedTypes: ReadonlySet<Trigger['type']> = new Set<Trigger['type']>([
  'SUPPORT',
  'REJECT',
  'ACCUSE',
  'REQUEST',
  'SANCTION',
  'CONCEDE',
  'AGREE',
]);

/** "accepted his invitation"; "promised to end its tests" is not done to the owner. */
function canBeOwned(words: readonly Word[], { at, type }: Trigger): boolean {
  return ownedTypes.has(type) && !(type === 'AGREE' && words[at + 1]?.tag === 'to');
}

/** How many words after the verb its object's owner ends at the latest. */
const ownerReach = 7;

/** "welcomed the president's statement": the owner. */
function ownersIn({ words, mentions, text }: PartyContext, range: Range): readonly Participant[] {
  if (range.to <= range.from) return [];
  const near = { from: range.from, to: Math.min(range.to, range.from + ownerReach) };
  const owners = within(mentions, spanOf(words, near)).filter((mention) => isOwner(text, mention));
  return owners.slice(0, 1).map(participantOf);
}

/** "sent troops to": the noun that the verb needs is no party. */
function holdsPartner(words: readonly Word[], { partner }: Trigger, party: Span): boolean {
  const word = partner === undefined ? undefined : words[partner];
  return (
    word !== undefined &&
    word.start >= party.start &&
    word.end === party.end &&
    party.end - party.start <= word.end - word.start
  );
}
